# Language, bans, haste.
command-language = انتخاب زبان
language = 🌐 زبان
language-ask = به چه زبانی صحبت کنیم؟
language-chosen = از این پس فارسی صحبت می‌کنیم.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = لطفاً کمی آرام‌تر؛ تندتر از آن می‌فرستید که بتوانم بخوانم. یک دقیقهٔ دیگر دوباره امتحان کنید.
banned = از { $at } نمی‌توانید از این ربات استفاده کنید. اگر فکر می‌کنید اشتباهی شده، با مدرسه تماس بگیرید.
banned-because = از { $at } نمی‌توانید از این ربات استفاده کنید: { $reason }. اگر اشتباهی شده، با مدرسه تماس بگیرید.
banned-for-a-while = پیام‌ها یک‌باره زیاد شد. لطفاً تا { $until } صبر کنید.
admin-bans = 🚫 مسدودها
bans-title = <b>مسدودها</b>
bans-about = کسانی که اکنون نمی‌توانند از ربات استفاده کنند؛ تازه‌ترین‌ها اول. برای دیدن دلیل یا رفع مسدودی، روی یک نفر بزنید.
bans-none = کسی مسدود نیست.
bans-row = { $name } · { $at }
ban-name = <b>{ $name }</b>
person-telegram = تلگرام: { $telegram }
person-banned = 🚫 مسدود از { $at }
ban-until = تا { $until }
ban-until-lifted = تا وقتی رفع شود
ban-reason = دلیل: { $reason }
person-unban = ✅ رفع مسدودی
unban-done = مسدودی برداشته شد.
ban-staff = کارکنان مدرسه را نمی‌شود مسدود کرد.
ban-already = این شخص از قبل مسدود است.
ban-not-banned = این شخص مسدود نیست.
person-unknown = این شخص را نمی‌شناسم.

# Columns of the table of bans.
bans-column-reason = دلیل

# Settings.
setting-updates-per-minute = پیام‌ها و دکمه‌ها در دقیقه
setting-updates-per-minute-about = در یک دقیقه چند پیام و فشردن دکمه از هر نفر پذیرفته می‌شود. هر که از این بگذرد، مدتی پاسخی نمی‌گیرد. صفر یعنی بدون محدودیت؛ کارکنان شمرده نمی‌شوند.
setting-typed-per-minute = پیام‌ها در دقیقه
setting-typed-per-minute-about = در یک دقیقه به چند پیام نوشته‌شدهٔ هر نفر پاسخ داده می‌شود. صفر یعنی بدون محدودیت؛ کارکنان شمرده نمی‌شوند.
setting-ban-seconds = مکث پس از زیاده‌روی، به ثانیه
setting-ban-seconds-about = هر که بیش از اندازه بفرستد، تا این مدت پاسخی نمی‌گیرد.

# Somebody has changed what was done.
trail-alarm =
    🚨 <b>سوابق کارها دست‌کاری شده است.</b>
    ردیف‌های { $what } دیگر همان نیستند که نوشته شده بودند: کسی بدون من به پایگاه داده دست برده است. لطفاً پیش از هر کاری پیگیری کنید؛ دستور <code>maktab doctor</code> هم همین را نشان می‌دهد.

# Rights, as the owner reads them.
right-people-ban = مسدود کردن افراد

# Figures of people.
figures-people =
    👥 <b>کاربران</b>: { $count }
figures-people-new = تازه‌واردها: امروز { $count } · ۷ روز اخیر { $week }{ $weekTrend } · ۳۰ روز اخیر { $month }{ $monthTrend }
figures-people-seen = امروز آمده‌اند: { $count }
figures-people-away = مسدود: { $banned } · ربات را بسته‌اند: { $unreachable }
figures-people-today = { $count } نفر تازه
banned-until-because = این ربات تا { $until } برای شما بسته است: { $reason }. اگر فکر می‌کنید اشتباهی شده، به مدرسه خبر دهید.
command-users = همهٔ افراد: پیدا کردن یک نفر
some-person = یک نفر

# Everybody who has ever said Start.
admin-people = 👥 همهٔ افراد
people-title = <b>همهٔ افراد: { $count }</b>
people-choose = تازه‌ترین‌ها اول. روی هر نام بزنید تا همه‌چیز را ببینید.
people-found = کسانی که با جست‌وجو می‌خوانند، تازه‌ترین‌ها اول.
people-none = کسی این‌جا نیست.
people-nobody = کسی با این مشخصات پیدا نشد. املای دیگری، شناسهٔ تلگرام، @نام یا شمارهٔ کامل موبایل را امتحان کنید.
people-too-little = لطفاً دست‌کم سه حرف از نام، @نام، شناسهٔ تلگرام یا شمارهٔ کامل موبایل را بنویسید.
people-row = { $name } · { $at }
people-all = همه
people-registered = ثبت‌نام‌کرده
people-unregistered = بدون ثبت‌نام
people-bought = خریدکرده
people-banned = 🚫 مسدود
people-unreachable = 🔕 دور از دسترس
people-staff = 👔 همکاران
people-search = 🔍 جست‌وجو
people-search-clear = ❌ پاک کردن جست‌وجو
people-search-ask = چه کسی؟ نام، @نام یا پیوند آن، شناسهٔ تلگرام یا شمارهٔ موبایل را بنویسید.
people-name = 👤 <b>{ $name }</b>
people-language = زبان: { $language }
people-met = از { $at }
people-seen = آخرین حضور: { $at }
people-gone = 🔕 ربات را بسته است، از { $at }
people-column-telegram = شناسهٔ تلگرام
people-column-language = زبان
people-column-seen = آخرین حضور
person-ban = 🚫 مسدود کردن
ban-how-long = { $name } تا چه مدت مسدود شود؟
ban-for-day = یک روز
ban-for-week = ۷ روز
ban-for-month = ۳۰ روز
ban-for-good = تا وقتی خودم بردارم
ban-why = دلیل چیست؟ همین کلمات به او گفته می‌شود.
ban-why-words = لطفاً دلیل را با کلمات بنویسید.
ban-person-sure = <b>{ $name }</b> مسدود شود؟ دیگر نمی‌تواند از ربات استفاده کند و به او گفته می‌شود.
ban-person-confirm = 🚫 مسدود کن
ban-person-edit-period = ✏️ مدت
ban-person-edit-reason = ✏️ دلیل
ban-done = مسدود شد.
right-people-read = دیدن همهٔ افراد

# Maintenance.
setting-maintenance = حالت تعمیر
setting-maintenance-about = تا روشن است، دانش‌آموزان می‌خوانند که ربات در دست تعمیر است. کارکنان مثل همیشه کار می‌کنند و پرداخت‌ها، رسیدها و بازپرداخت‌ها انجام و نگه‌داری می‌شوند.
setting-maintenance-words = تعمیر: تا کی
setting-maintenance-words-about = دانش‌آموزان این را کنار خبر تعمیر می‌خوانند؛ مثلاً «ساعت ۱۸ برمی‌گردیم.» حداکثر ۱۵۰ نویسه.
maintenance = 🔧 ربات در دست تعمیر است. لطفاً کمی بعد برگردید؛ چیزی از شما از بین نمی‌رود.
maintenance-until = 🔧 ربات در دست تعمیر است. { $note }

# آنچه از هر کس نگه داشته می‌شود و راه فراموش شدن.
command-privacy = داده‌های من
my-data = 🔒 داده‌های من
privacy-title = <b>داده‌های شما</b>
privacy-usual =
    آنچه به من می‌گویید نگه می‌دارم: نام، پایه، شهر و تلفن، خریدها و پرداخت‌ها، و آنچه در فرم‌ها و نظرها می‌نویسید. نام، تلفن و نوشته‌ها رمزنگاری‌شده نگه داشته می‌شوند.
    فقط کارکنانی از مدرسه آن‌ها را می‌بینند که برای کارشان لازم دارند و هر بار دیدن نمایهٔ شما ثبت می‌شود. به کس دیگری داده نمی‌شود؛ فقط آنچه برای پرداخت لازم است به سرویس پرداخت می‌رسد.
    هر وقت خواستید، همین‌جا می‌توانید همه را در یک فایل بگیرید یا بخواهید فراموشتان کنم.
privacy-export = 📥 دریافت همهٔ داده‌ها
privacy-exporting = فایل در حال آماده شدن است و همین حالا می‌رسد.
privacy-exported = همهٔ آنچه نگه داشته شده است، در یک فایل ({ "JSON" }).
privacy-export-failed = فرستادن فایل ممکن نشد. لطفاً یک بار دیگر درخواست کنید.
forget-me = 🗑 فراموشم کن
forget-title = <b>شما را فراموش کنم؟</b>
forget-person-title = <b>{ $name } فراموش شود؟</b>
forget-goes = <b>این‌ها پاک می‌شود:</b> نام، تلفن و نمایه، نام کاربری و حساب تلگرام، نشانی‌ها، نوشتهٔ نظرها، فرم‌های باز و عکس رسیدها.
forget-stays = <b>این‌ها بی‌نام می‌ماند:</b> سفارش‌ها و پرداخت‌ها، چون برای حساب‌ها لازم است؛ امتیاز نظرها؛ و در گزارش فعالیت‌ها این‌که کسی فراموش شده است. پیام‌هایی که در تلگرام است و آنچه سرویس پرداخت نگه می‌دارد، دست من نیست.
forget-loses = <b>⚠️ از این‌ها می‌گذرید:</b>
forget-lost-money = { $amount } موجودی
forget-lost-credits = { $count } اعتبار
forget-lost-pass = اشتراک تا { $until }
forget-on = ادامه
forget-last = <b>کاملاً مطمئنید؟</b> راه برگشتی نیست: هر کس بعداً به من پیام بدهد، برایم آدم تازه‌ای است.
forget-for-good = 🗑 برای همیشه فراموشم کن
forget-them = 🗑 برای همیشه فراموش شود
forget-not = نه، همین‌طور بماند
forget-done = انجام شد: دیگر شما را نمی‌شناسم. اگر روزی خواستید برگردید، { "/start" } را بفرستید. موفق باشید!
forget-person-done = انجام شد. دیگر هیچ‌جا نوشته نیست که این شخص که بود.
forget-changed = در این میان چیزی عوض شد. لطفاً یک بار دیگر ببینید از چه می‌گذرید.
forget-paying = یک پرداخت هنوز باز است. لطفاً آن را تمام یا لغو کنید و بعد به این‌جا برگردید.
forget-refunding = پولی در راه برگشت است. لطفاً صبر کنید تا برسد.
forget-flagged = مدرسه هنوز باید یک پرداخت را بررسی کند. لطفاً تا پایان بررسی صبر کنید یا از مدرسه بپرسید.
forget-subscribed = یک پرداخت ماهانه در جریان است. لطفاً اول آن را پایان دهید: { "/billing" }
forget-held = بخشی از موجودی برای کاری که تمام نشده کنار گذاشته شده است. لطفاً تا پایان آن صبر کنید.
forget-order = یک سفارش هنوز باز است. لطفاً اول آن را بپردازید یا لغو کنید.
forget-parcel = چیزی که خریده شده هنوز باید فرستاده شود. لطفاً صبر کنید تا راهی شود.
forget-staff = کسی که این‌جا کار می‌کند فراموش نمی‌شود. اول باید نقشش گرفته شود یا از حساب کاری خارج شود.
forget-banned = کسی که مسدود است فراموش نمی‌شود، چون مسدودی هم با او پاک می‌شود. اول مسدودی را بردارید.
person-forgotten = کسی که فراموش شده است
person-export = 📥 داده‌های او
person-forget = 🗑 فراموش کردن
right-people-forget = گرفتن دادهٔ افراد و فراموش کردنشان
setting-privacy-note = یادداشت حریم خصوصی
setting-privacy-note-about = آنچه افراد دربارهٔ داده‌هایشان می‌خوانند، با نوشتهٔ خودتان. پشت { "/privacy" } می‌آید. اگر خالی باشد، متن همیشگی می‌آید.
