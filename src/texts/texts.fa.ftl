# Words of the kernel: forms, lists, refusals.
back = 🔙 بازگشت
cancel = ❌ انصراف
skip = ⏭ گذشتن
page-previous = ▶️ قبلی
page-next = بعدی ◀️
list-show-all = نمایش همهٔ فهرست
list-from-start = فهرست در این میان تغییر کرده است. از ابتدا ببینید.
list-at-end = چیز دیگری نیست؛ اکنون این پایان فهرست است.
list-nothing-found = چیزی شبیه «{ $typed }» در فهرست نیست. جور دیگری بنویسید یا از فهرست زیر انتخاب کنید:
list-tap-one = لطفاً یکی از دکمه‌های زیر را بزنید:
list-take-typed = ✅ ثبت «{ $typed }»
list-type-yours = نامش را بنویسید؛ همان‌طور که می‌نویسید ثبت می‌شود.
scene-noted = شماره دریافت شد ✓
scene-back = یک مرحله برگشتیم.
scene-aside = باشد، هر وقت خواستید از همین‌جا ادامه می‌دهیم.
scene-stop-sure = همین‌جا تمامش کنیم؟ چیزهایی که تا حالا وارد کرده‌اید پاک می‌شود.
scene-stay = نه، ادامه بدهیم
scene-stop = بله، تمامش کنیم
scene-over = آن پرسش مدت زیادی باز مانده بود و بسته شد. لطفاً از همین‌جا دوباره شروع کنید.
screen-outdated = این صفحه قدیمی شده است. تازه‌اش این است.
screen-refreshed = به‌روز شد ✓
not-allowed = شما اجازهٔ این کار را ندارید.
feature-off = مدرسه فعلاً این بخش را خاموش کرده است. خریدها و پرداخت‌های شما سر جایشان هستند.
error-unexpected =
    مشکلی از سمت ما پیش آمد و هیچ چیزی تغییر نکرد. لطفاً دوباره امتحان کنید.
    اگر باز هم تکرار شد، این کد را به ما بگویید: { $id }
error-paid =
    پرداختتان رسیده است، ولی هنگام ثبت آن مشکلی از سمت ما پیش آمد. لطفاً دوباره پرداخت نکنید.
    این کد را به مدرسه بگویید: { $id }
not-understood = متوجه نشدم، ببخشید. هنوز پیامی از این‌جا به مدرسه نمی‌رسد: این یکی به کسی نرسید و اعتباری هم کم نشد. هر کاری که امروز از من برمی‌آید، و راه تماس اگر مدرسه گفته باشد، در همین منو هست و { "/menu" } هر وقت بخواهید آن را می‌آورد:
not-understood-at-work = متوجه نشدم، ببخشید؛ این پیام به کسی هم نرسید. همهٔ کارهایتان در همین منوست و { "/menu" } هر وقت بخواهید آن را می‌آورد:
menu-has-all = هر کاری که از من برمی‌آید در همین منو و زیر دکمهٔ ☰ کنار جای نوشتن هست:
answer-expected = لطفاً به همین پرسش پاسخ بدهید:
review-tap-one = لطفاً یکی از دکمه‌های زیر را بزنید.
passed-on = این پیام فوروارد شده یا از راه ربات دیگری آمده است؛ برای همین با آن کاری نکردم. لطفاً خودتان بنویسید یا بفرستید.
forget-failed = پرداختی رسیده که هنوز ثبت نشده است. اول مدرسه باید آن را بررسی کند.
setting-too-long = خیلی طولانی است؛ حداکثر { $max } نویسه.
setting-not-a-choice = لطفاً یکی از دکمه‌ها را بزنید.
setting-not-a-time-zone = این منطقهٔ زمانی را نمی‌شناسم. نمونه: { "Asia/Tehran" }
setting-time-zone = منطقهٔ زمانی
setting-time-zone-about = تاریخ‌ها، ساعت‌ها و هر کاری که سر ساعت انجام می‌شود از آن پیروی می‌کند. نمونه: { "Asia/Tehran" }
setting-unread-days = روزهای پیام‌های خوانده‌نشده
setting-unread-days-about = پیام‌هایی از تلگرام که کاری با آن‌ها نمی‌شد کرد، این‌قدر نگه داشته می‌شود. ۰ یعنی برای همیشه.
setting-failure-days = روزهای خطاها
setting-failure-days-about = پیام‌هایی که با خطا روبه‌رو شد و کسی دوباره اجرایشان نکرد، این‌قدر نگه داشته می‌شود؛ آنچه از پول خبر می‌دهد می‌ماند. ۰ یعنی برای همیشه.
setting-dead-days = روزهای کارهای رهاشده
setting-dead-days-about = پیام‌ها و کارهایی که فرستادن یا انجامشان ممکن نشد، این‌قدر نگه داشته می‌شود. ۰ یعنی برای همیشه.
setting-snapshot-days = روزهای رونوشت‌ها
setting-snapshot-days-about = رونوشت‌های پایگاه داده که پیش از نسخهٔ تازه گرفته می‌شود، این‌قدر می‌ماند. کسانی که بعداً فراموش شده‌اند هنوز در آن هستند. ۰ یعنی برای همیشه.
setting-staff-group = گروه کارکنان
setting-staff-group-about = جایی که رسیدها همان لحظه دیده می‌شود. آسان‌تر از نوشتن شناسه: در خود گروه بنویسید { "/staffgroup" }
setting-not-a-group = این شناسهٔ گروه نیست: با منها آغاز می‌شود، مانند { "-1001234567890" }
setting-event-days = روزهای نگه‌داری آمار
setting-event-days-about = این‌که چه شده، بی‌نام: چه کسی آمد، ثبت‌نام کرد، پرداخت، این‌قدر نگه داشته می‌شود. ۰ یعنی برای همیشه.
money-not-a-number = این مبلغ را متوجه نشدم. لطفاً فقط عدد بفرستید؛ مثلاً ۲۵۰٬۰۰۰.
money-in-another = واحد پول این‌جا { $currency ->
    [IRT] { currency-name-irt }
    [IRR] { currency-name-irr }
    [UZS] { currency-name-uzs }
    [RUB] { currency-name-rub }
    [USD] { currency-name-usd }
    [EUR] { currency-name-eur }
    [XTR] { currency-name-xtr }
   *[other] { $currency }
 } است. لطفاً مبلغ را به همین واحد و فقط با عدد بفرستید.
money-too-precise = { $digits ->
    [0] این واحد پول اعشار ندارد؛ لطفاً عدد کامل بفرستید.
   *[other] لطفاً حداکثر { $digits } رقم اعشار بنویسید.
 }
credits-are-whole = اعتبار اعشار ندارد؛ لطفاً عدد کامل بفرستید.
money-too-large = این مبلغ بیش از اندازه بزرگ است.
setting-not-a-number = لطفاً یک عدد صحیح، با رقم، بفرستید.
setting-not-a-decimal = لطفاً یک عدد، با رقم، بفرستید؛ اعشار هم می‌تواند داشته باشد.
setting-not-in-range = لطفاً عددی از { $least } تا { $most } بفرستید.
currency-irt = { $amount } تومان
currency-irr = { $amount } ریال
currency-uzs = { $amount } سوم ازبکستان
currency-rub = { $amount } روبل
currency-usd = { $amount } دلار
currency-eur = { $amount } یورو
currency-xtr = { $amount } ⭐
currency-name-irt = تومان
currency-name-irr = ریال
currency-name-uzs = سوم ازبکستان
currency-name-rub = روبل
currency-name-usd = دلار
currency-name-eur = یورو
currency-name-xtr = استارز تلگرام
# Desks: what staff keep.
desk-remove = 🗑 حذف
desk-saved = ذخیره شد: { $what }
desk-emptied = خالی شد: { $what }
desk-done-already = از پیش همین‌طور بود؛ چیزی تغییر نکرد.
desk-faster = در این میان تغییر کرده است. وضعیت کنونی این است.
desk-table = ⬇️ دریافت جدول
desk-table-sending = جدول در حال آماده شدن است و تا لحظه‌ای دیگر می‌رسد.
desk-table-sent = فهرست به‌صورت جدول:
field-wrong = این مقدار برای { $name } پذیرفته نیست.
table-too-large = برای یک جدول زیاد است؛ نخست فهرست را محدود کنید.
table-given-up = فرستادن جدول ممکن نشد. لطفاً یک بار دیگر درخواست کنید.

# The main menu, and the doors of staff.
command-start = شروع، یا ادامه از همان‌جا که بودید
command-menu = منوی اصلی
command-help = چه کارهایی از من برمی‌آید
command-cancel = انصراف از کار نیمه‌تمام
home = سلام { $name }! چه کاری برایتان انجام بدهم؟
back-to-menu = 🏠 منو
menu-more = ⋯ بیشتر
more-title = چیزهای دیگر:
command-admin = باز کردن مرکز مدیریت
menu-control = 🛠 مرکز مدیریت
control-title =
    <b>مرکز مدیریت</b>
    سراغ کدام بخش برویم؟
room-dashboard = 📊 داشبورد
room-analytics = 📈 آمار
room-people = 👥 کاربران
room-products = 🛒 کالاها
room-billing = 💰 امور مالی
room-settings = ⚙️ تنظیمات
room-system = 🔧 سامانه
room-search = 🔍 جست‌وجو
room-title =
    <b>{ $name }</b>
    کدام را باز کنم؟
door-counted = { $label } ({ $count })

# Why a phone was not taken.
phone-not-a-number = این شبیه شمارهٔ تلفن نیست. نمونهٔ درست: { $country ->
    [UZ] { "\u2066۹۰ ۱۲۳ ۴۵ ۶۷\u2069" }
   *[IR] { "\u2066۰۹۱۲ ۱۲۳ ۴۵۶۷\u2069" }
 }
phone-wrong-country = { $country ->
    [UZ] لطفاً یک شمارهٔ ازبکستان بدهید (پیش‌شمارهٔ { "\u2066+۹۹۸\u2069" }).
   *[IR] لطفاً یک شمارهٔ ایران بدهید (پیش‌شمارهٔ { "\u2066+۹۸\u2069" }).
 }
phone-not-mobile = لطفاً شمارهٔ موبایل بدهید، شماره‌ای که پیامک بگیرد.
phone-too-short = { $missing ->
    [one] یک رقم کم است. لطفاً شماره را دوباره بررسی کنید.
   *[other] { $missing } رقم کم است. لطفاً شماره را دوباره بررسی کنید.
 }
phone-too-long = { $extra ->
    [one] یک رقم اضافه دارد. لطفاً شماره را دوباره بررسی کنید.
   *[other] { $extra } رقم اضافه دارد. لطفاً شماره را دوباره بررسی کنید.
 }

# Columns of the tables that staff take away.
column-yes = بله
column-no = خیر
column-language = زبان
column-name = نام
column-person = نام
column-number = شماره
column-state = وضعیت
column-kind = نوع
column-on = فعال
column-payer = پرداخت‌کننده
column-amount = مبلغ
column-currency = واحد پول
column-at = زمان
column-since = از
column-until = تا
column-created = زمان ایجاد
column-added = زمان افزودن

# What the activity log says where it may not, or cannot, name something.
some-table = یک فهرست

# Rights, as the owner reads them.
right-control-open = باز کردن مرکز مدیریت
right-dashboard-read = دیدن داشبورد
