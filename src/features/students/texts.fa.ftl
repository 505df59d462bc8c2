# Coming in and registering.
command-profile = دیدن و ویرایش پروفایل
command-rules = قوانین مدرسه
command-students = فهرست دانش‌آموزان ثبت‌نام‌شده
command-ban = مسدود کردن یک شخص
command-unban = رفع مسدودی یک شخص
school-unnamed = مدرسهٔ ما
greeting-new =
    سلام { $name }! 👋
    به { $school } خوش آمدید.

    ثبت‌نام فقط هفت مرحلهٔ کوتاه است.
greeting-unfinished =
    خوش برگشتید { $name }!
    ثبت‌نامتان نیمه‌کاره مانده است. از همان‌جا ادامه بدهید.
greeting-back =
    خوشحالیم که دوباره می‌بینیمتان، { $name }! 👋
    همه‌چیز همان‌طور است که بود.
greeting-again =
    خوشحالیم که دوباره می‌بینیمتان، { $name }! 👋

    ثبت‌نام فقط هفت مرحلهٔ کوتاه است.
register = 📝 ثبت‌نام
register-continue = ◀️ ادامه (مرحلهٔ { $step } از { $of })
register-anew = شروع از اول
register-anew-sure = از اول شروع کنیم؟ چیزهایی که تا حالا وارد کرده‌اید پاک می‌شود.
register-anew-yes = بله، از اول
register-anew-no = نه، ادامه بدهیم
registration-step = مرحلهٔ { $step } از { $of }
ask-first-name = نامتان چیست؟
registration-privacy = 🔒 آنچه می‌گویید فقط مدرسه می‌بیند. بیشتر: { "/privacy" }
ask-last-name = نام خانوادگی‌تان چیست؟
ask-grade = در کدام پایه درس می‌خوانید؟
ask-major = رشته‌تان چیست؟
ask-province =
    در کدام استان زندگی می‌کنید؟
    انتخاب کنید یا بخشی از نامش را بنویسید.
ask-city =
    { $parts ->
        [districts] { $province }، کدام ناحیه؟
       *[cities] استان { $province }، کدام شهر؟
    }
    انتخاب کنید یا بخشی از نامش را بنویسید.
city-not-listed = ✏️ شهر من در فهرست نیست
place-nearest = «{ $typed }» را نمی‌شناسم. منظورتان یکی از این‌هاست؟
province-of-city = «{ $typed }» نام شهر است. استانش را انتخاب کنید:
city-elsewhere = «{ $typed }» در این فهرست نیست؛ آن را در استان { $provinces } داریم. برای تغییر استان برگردید یا از فهرست زیر انتخاب کنید:
ask-phone =
    شمارهٔ موبایلتان چیست؟
    با دکمهٔ پایین بفرستید یا خودتان بنویسید.
share-phone = 📱 ارسال شمارهٔ من
# An invisible left-to-right mark, or the groups of digits would be shown in reverse.
phone-example = { $country ->
    [UZ] { "\u200E۹۰ ۱۲۳ ۴۵ ۶۷" }
   *[IR] { "\u200E۰۹۱۲ ۱۲۳ ۴۵۶۷" }
 }
registration-review =
    همه‌چیز درست است؟

    { $profile }
registration-confirm = ✅ تأیید
registration-edit-first-name = ✏️ نام
registration-edit-last-name = ✏️ نام خانوادگی
registration-edit-grade = ✏️ پایه
registration-edit-major = ✏️ رشته
registration-edit-province = ✏️ استان
registration-edit-city = ✏️ شهر
registration-edit-phone = ✏️ موبایل
registration-done =
    ثبت‌نامتان انجام شد، { $name }! 🎉
    حالا چه کاری برایتان انجام بدهم؟
already-registered = شما قبلاً ثبت‌نام کرده‌اید.
not-registered = هنوز ثبت‌نام نکرده‌اید. برای شروع { "/start" } را بفرستید.

# The profile.
profile-title = <b>پروفایل شما</b>
profile-saved = ذخیره شد ✓
profile-edit-hint = روی هر چیزی که می‌خواهید عوض شود بزنید.
profile-lines =
    نام: <b>{ $firstName }</b>
    نام خانوادگی: <b>{ $lastName }</b>
    پایه: <b>{ $grade }</b>
    رشته: <b>{ $major }</b>
    استان: <b>{ $province }</b>
    شهر: <b>{ $city }</b>
    موبایل: <b>{ $phone }</b>
profile-not-registered = هنوز پروفایلی ندارید. اول ثبت‌نام کنید؛ دو دقیقه بیشتر طول نمی‌کشد.
profile-confirm-phone =
    شماره‌تان عوض شود؟

    از: <b>{ $from }</b>
    به: <b>{ $to }</b>
profile-confirm = ✅ بله، عوض شود
field-first-name = نام
field-last-name = نام خانوادگی
field-grade = پایه
field-major = رشته
field-province = استان
field-city = شهر
field-phone = موبایل
grade-10 = دهم
grade-11 = یازدهم
grade-12 = دوازدهم
major-mathematics = ریاضی
major-experimental = تجربی
major-humanities = انسانی
major-arts = هنر

# The main menu and behind its doors.
menu-classes = 📚 کلاس‌ها
menu-contact = ☎️ تماس
menu-rules = 📜 قوانین
rules-none = مدرسه هنوز قانونی منتشر نکرده است.
menu-profile = 👤 پروفایل
classes-not-open-yet = کلاس‌ها هنوز باز نشده‌اند. به‌محض باز شدن، همین‌جا پیدایشان می‌کنید.
contact-title = <b>راه‌های تماس با ما</b>
contact-empty = مدرسه هنوز راه تماسی اعلام نکرده است.
contact-telegram = تلگرام: { $value }
contact-email = ایمیل: { $value }
contact-website = وب‌سایت: { $value }
contact-phone = تلفن: { $value }
contact-rules =
    <b>قوانین مدرسه</b>
    { $rules }

# Why an answer was not taken.
city-not-a-name = لطفاً نام شهر یا روستایتان را با حروف بنویسید؛ حداکثر ۴۰ حرف.
name-empty = لطفاً آن را با حروف بنویسید.
phone-not-yours = این شمارهٔ شخص دیگری است. لطفاً شمارهٔ خودتان را با دکمه بفرستید یا بنویسید.
name-has-digits = در نام عدد نمی‌آید. لطفاً فقط با حروف بنویسید.
name-not-persian = { $which ->
    [lastName] لطفاً نام خانوادگی را با حروف فارسی بنویسید، مثل «رضایی».
   *[firstName] لطفاً نام را با حروف فارسی بنویسید، مثل «علی».
 }
name-not-latin-or-cyrillic = { $which ->
    [lastName] لطفاً نام خانوادگی را با حروف لاتین یا سیریلیک بنویسید، مثل «Karimov».
   *[firstName] لطفاً نام را با حروف لاتین یا سیریلیک بنویسید، مثل «Jasur».
 }
name-two-alphabets = حروف دو الفبا در آن قاطی شده است. لطفاً نام را یا با حروف لاتین بنویسید یا سیریلیک، نه هر دو.
name-has-sign = «{ $sign }» در نام نمی‌آید. لطفاً فقط با حروف بنویسید.
name-too-short = نام باید دست‌کم { $count } حرف باشد.
name-too-long = خیلی طولانی است؛ نام باید حداکثر { $count } حرف باشد.
name-too-many-words = لطفاً حداکثر { $count } کلمه بنویسید.

# What staff see.
admin-students = 👥 دانش‌آموزان
students-title = { $count ->
    [one] <b>یک دانش‌آموز</b>
   *[other] <b>{ $count } دانش‌آموز</b>
 }
students-of-grade = <b>دانش‌آموزان: { $grade }</b>
students-choose = تازه‌ترین‌ها اول. برای دیدن کارت، روی یک نفر بزنید.
students-found = نتیجهٔ جست‌وجو؛ تازه‌ترین‌ها اول.
students-none = هنوز کسی ثبت‌نام نکرده است.
students-none-found = کسی پیدا نشد. پایهٔ دیگری را ببینید یا دوباره جست‌وجو کنید.
students-nobody-fits = کسی پیدا نشد. جور دیگری یا کوتاه‌تر بنویسید.
students-row = { $name } · { $grade }
students-all = همه
students-search = 🔍 جست‌وجو
students-search-clear = ❌ پاک کردن جست‌وجو
students-search-ask = اول نام یا نام خانوادگی را بنویسید، یا شمارهٔ کامل موبایل را.
search-too-short = لطفاً دست‌کم سه حرف از نام یا شمارهٔ کامل موبایل را بنویسید.
student-unknown = این دانش‌آموز دیگر وجود ندارد.
student-registered = ثبت‌نام: { $registered }
student-updated = آخرین تغییر: { $updated }
student-ban = 🚫 مسدود کردن
ban-sure =
    { $name } مسدود شود؟ تا رفع مسدودی نمی‌تواند از ربات استفاده کند و به خودش خبر داده می‌شود.
    اگر می‌خواهید دلیلش را هم بگویید، به‌جای این { "\u2066" }<code>/ban { $id }</code>{ "\u2069" } را با دلیل بفرستید.
ban-done-whom = 🚫 { $name } مسدود شد.
ban-open-card = 👁 دیدن کارت
unban-done-whom = ✅ مسدودی { $name } برداشته شد.
ban-whom = چه کسی؟ به پیامی از او پاسخ بدهید یا شناسهٔ تلگرامش را بنویسید و اگر دلیلی هست پس از آن: { "/ban 123456789" } دلیل
unban-whom = چه کسی؟ به پیامی از او پاسخ بدهید یا شناسهٔ تلگرامش را بنویسید: { "/unban 123456789" }
ban-told = 🚫 مدرسه دسترسی شما به این ربات را بسته است.
ban-told-contact = اگر فکر می‌کنید اشتباهی شده، از این راه‌ها با ما تماس بگیرید:
ban-told-no-contact = اگر فکر می‌کنید اشتباهی شده، با مدرسه تماس بگیرید.
ban-lifted = ✅ مدرسه مسدودی شما را برداشت؛ دوباره می‌توانید از ربات استفاده کنید.

# What the operator may change.
setting-school-name = نام مدرسه
setting-school-name-about = ربات هنگام خوشامدگویی مدرسه را به این نام می‌خواند.
setting-school-country = کشور
setting-school-country-about = استان‌ها و شماره‌های موبایلی که در ثبت‌نام پذیرفته می‌شود.
setting-school-country-ir = ایران
setting-school-country-uz = ازبکستان
setting-not-a-telegram = این نام تلگرام نیست. آن را با @ بفرستید یا پیوند t.me آن را. نمونه: { "\u2066" }@my_school{ "\u2069" }
setting-not-an-email = این نشانی ایمیل نیست. نمونه: { "\u2066" }info@my-school.com{ "\u2069" }
setting-not-a-website = این نشانی وب‌سایت نیست. نمونه: { "\u2066" }https://my-school.com{ "\u2069" }
setting-not-a-phone = این شماره تلفن نیست. آن را با رقم بفرستید و اگر چند شماره است، میانشان ویرگول بگذارید. نمونه: ۰۲۱۸۸۸۸۷۷۷۷
setting-contact-telegram = تماس: تلگرام
setting-contact-telegram-about = در صفحهٔ تماس می‌آید. اگر خالی باشد، نشان داده نمی‌شود.
setting-contact-email = تماس: ایمیل
setting-contact-email-about = در صفحهٔ تماس می‌آید. اگر خالی باشد، نشان داده نمی‌شود.
setting-contact-website = تماس: وب‌سایت
setting-contact-website-about = در صفحهٔ تماس می‌آید. اگر خالی باشد، نشان داده نمی‌شود.
setting-contact-phone = تماس: تلفن
setting-contact-phone-about = در صفحهٔ تماس می‌آید. اگر خالی باشد، نشان داده نمی‌شود.
setting-school-rules = قوانین مدرسه
setting-school-rules-about = آنچه دانش‌آموزان باید بدانند و رعایت کنند. پشت «📜 قوانین» در منو و با { "/rules" } دیده می‌شود، حداکثر ۴٬۰۰۰ نویسه. اگر خالی باشد، نشان داده نمی‌شود.
setting-door-classes = دکمهٔ کلاس‌ها
setting-door-classes-about = این‌که منوی اصلی دکمهٔ کلاس‌ها داشته باشد یا نه.

# Columns of the table of students.
students-column-registered = زمان ثبت‌نام

# What the activity log says where it may not, or cannot, name something.
some-student = یک دانش‌آموز

# Rights, as the owner reads them.
right-students-read = دیدن دانش‌آموزان و شماره‌هایشان

figures-students = 🎓 <b>ثبت‌نام‌کرده‌ها</b>: { $count } نفر، { $month } نفر در ۳۰ روز اخیر
person-registered = ثبت‌نام: { $at }
person-unregistered = هنوز ثبت‌نام نکرده است
person-student = دانش‌آموز: { $name }
person-student-card = 🎓 کارت دانش‌آموز
student-person = 👤 همه‌چیز دربارهٔ او

# چه کسی با ثبت‌نام موافقت می‌کند.
consent-ask-age =
    پیش از ثبت‌نام: چند سال دارید؟
    اگر کمتر از { $count } سال دارید، پدر، مادر یا سرپرستتان باید موافقت کند.
consent-old-enough = { $count } ساله یا بزرگ‌ترم
consent-younger = کوچک‌ترم
consent-thanks = ممنون، ثبت شد. حالا می‌توانید ثبت‌نام کنید.
consent-missing = پیش از ثبت‌نام باید پدر، مادر یا سرپرستتان موافقت کند یا بگویید که به سن لازم رسیده‌اید: در منو «ثبت‌نام» را بزنید.
guardian-ask-name = نام و نام خانوادگی پدر، مادر یا سرپرستتان چیست؟
guardian-ask-phone = شمارهٔ موبایل او؟
guardian-ask-agree =
    لطفاً گوشی را به { $name } بدهید:
    مدرسه برای آموزش فرزندتان نام، پایه، شهر و تلفن او و آنچه این‌جا می‌خرد و می‌نویسد نگه می‌دارد. هر وقت بخواهید، با { "/privacy" } می‌توان آن را دید، گرفت و پاک کرد. موافقید؟
guardian-agrees = ✅ به‌عنوان سرپرست موافقم
guardian-name-odd = این شبیه نام نیست. لطفاً نام و نام خانوادگی را بنویسید.
student-guardian = سرپرست: { $name }، { $phone } · موافقت: { $at }
student-agreed = خودش موافقت کرده (به سن لازم رسیده است): { $at }
setting-guardian-age = موافقت سرپرست تا سن
setting-guardian-age-about = هر کس بگوید کوچک‌تر است، نام و تلفن سرپرستش را می‌دهد و او پیش از ثبت‌نام موافقت می‌کند. با ۰ از کسی پرسیده نمی‌شود.
