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

# Maintenance.
setting-maintenance = حالت تعمیر
setting-maintenance-about = تا روشن است، دانش‌آموزان می‌خوانند که ربات در دست تعمیر است. کارکنان مثل همیشه کار می‌کنند و پرداخت‌ها، رسیدها و بازپرداخت‌ها انجام و نگه‌داری می‌شوند.
setting-maintenance-words = تعمیر: تا کی
setting-maintenance-words-about = دانش‌آموزان این را کنار خبر تعمیر می‌خوانند؛ مثلاً «ساعت ۱۸ برمی‌گردیم.» حداکثر ۱۵۰ نویسه.
maintenance = 🔧 ربات در دست تعمیر است. لطفاً کمی بعد برگردید؛ چیزی از شما از بین نمی‌رود.
maintenance-until = 🔧 ربات در دست تعمیر است. { $note }
