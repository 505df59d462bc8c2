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
people-none = کسی اینجا نیست.
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
