# The control centre: what only those who run the school see.
admin-settings = 🎛 تنظیمات ربات
admin-texts = 📝 متن‌ها
admin-system = 🩺 وضعیت سامانه
admin-failures = ⚠️ درخواست‌های ناموفق
admin-calls = 📨 پیام‌های نرسیده
admin-audit = 📜 سوابق کارها

# Settings.
settings-title =
    <b>تنظیمات</b>
    روی هر کدام بزنید تا ببینید به چه کار می‌آید و عوضش کنید.
settings-room-school = مدرسه
settings-room-menu = منو
settings-room-features = بخش‌ها
settings-room-credits = اعتبار
settings-room-payments = پرداخت‌ها
settings-room-card = کارت به کارت
settings-room-staff = کارکنان
settings-room-privacy = حریم خصوصی
settings-room-more = سایر
settings-room-all = همه
settings-sought = تنظیماتی که «{ $sought }» در نامشان است:
settings-none = این‌جا تنظیمی نیست.
settings-find = 🔎 جست‌وجوی تنظیم
settings-find-ask = بخشی از نامش را بنویسید.
settings-none-found = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید.
settings-history = 🕘 تاریخچه
settings-history-title = <b>{ $name }</b>: تغییرهایش، از تازه‌ترین.
settings-history-at = { $at }
settings-history-after = شد: <b>{ $value }</b>
settings-history-before = بود: { $value }
settings-history-now = اکنون همین برقرار است.
settings-history-back = ↩️ بازگشت به این
settings-history-back-yes = بله، به این برگردد
settings-default = پیش‌فرض
settings-column-changed = تغییر کرده
settings-column-by = چه کسی
settings-column-before = پیش از آن
settings-name = <b>{ $name }</b>
settings-value = اکنون: <b>{ $value }</b>
settings-standard = پیش‌فرض: { $value }
settings-changed = { $by } در { $at } آن را تغییر داده است
settings-empty = (خالی)
settings-type = ✏️ تغییر
settings-ask = مقدار تازه را بنویسید.
settings-confirm =
    <b>{ $name }</b>
    به این تغییر کند؟

    { $value }

    اکنون: { $before }
settings-touched = ⚠️ این‌ها همان‌طور می‌مانند و از آن پس با آن حساب می‌شوند. این‌ها را هم تغییر دهید:
settings-touched-line = • { $name }: { $value }
settings-value-confirm = ✅ بله، تغییر کند
settings-reset = ↩️ مقدار پیش‌فرض
settings-reset-sure =
    <b>{ $name }</b>
    به پیش‌فرض برگردد؟

    { $value }
settings-reset-yes = بله، برگردد
settings-saved = ذخیره شد ✓
switch-on = روشن
switch-off = خاموش

# Texts.
texts-title = <b>متن‌ها</b>
texts-all = همهٔ حرف‌های ربات. متن‌هایی که خودتان نوشته‌اید با ✏️ مشخص شده‌اند.
texts-sought = متن‌هایی که «{ $sought }» دارند:
texts-row = «{ $what }»
texts-none = به این زبان چیزی نیست.
texts-none-found = چیزی پیدا نشد. کلمهٔ دیگری را امتحان کنید.
texts-find = 🔎 پیدا کردن متن
texts-ask = بخشی از متن یا کلید آن را بنویسید.
text-title =
    <b>«{ $what }»</b>
    { $language } · <code>{ $key }</code>
text-own = نوشتهٔ خودتان، از { $at }
text-original = متن اصلی:
text-reword = ✏️ بازنویسی
text-restore = ↩️ متن اصلی
text-restore-sure = متن اصلی برگردد؟
text-restore-yes = بله، متن اصلی برگردد
text-ask =
    متن تازه را بنویسید. هر چه را داخل آکولاد است نگه دارید؛ ربات خودش آن را پر می‌کند.
    در پیام‌ها می‌شود { $bold } و { $italic } نوشت، ولی روی دکمه‌ها نه.
text-preview = این‌طور دیده می‌شود:
text-preview-button = روی دکمه بدون برچسب می‌آید: [ { $words } ]
wordings-wording-confirm = ✅ همین خوب است
text-saved = ذخیره شد ✓
wording-empty = این‌طوری چیزی برای خواندن نمی‌ماند. لطفاً متنی بنویسید.
wording-unreadable = نمی‌توانم این را تا آخر بخوانم. هر { "{" } باید { "}" } داشته باشد و هیچ سطری نباید با نقطه، ستاره یا کروشه شروع شود.
wording-unknown-argument = نمی‌دانم { $unknown } در این متن چیست. این‌ها را می‌شود به کار برد: { $known }
wording-no-arguments = نمی‌دانم { $unknown } چیست. این متن جای خالی ندارد؛ لطفاً بدون آکولاد بنویسید.
wording-tags = تلگرام این را نشان نمی‌دهد. هر برچسبی را که باز می‌کنید ببندید، مثل { $bold }، و به‌جای علامت کوچک‌تر { $less } بنویسید.
wording-too-long = این در یک پیام تلگرام جا نمی‌شود. لطفاً کوتاه‌ترش کنید.

# The machine.
system-title = <b>سامانه</b>
system-version = نسخهٔ { $version }
system-uptime = { $days } روز و { $hours } ساعت و { $minutes } دقیقه است که کار می‌کند
system-database = پایگاه داده: { $kind ->
    [sqlite] { "SQLite" }
   *[postgres] { "Postgres" }
 }، { $megabytes } مگابایت
system-people = افراد: { $people } نفر، { $students } نفرشان دانش‌آموز؛ در ۲۴ ساعت گذشته { $fresh } نفر تازه آمده‌اند
system-outbox = پیام‌ها: { $waiting } در صف، { $dead } ناموفق
system-tasks = کارها: { $waiting } در صف، { $dead } ناموفق
system-oldest = ⏳ قدیمی‌ترین‌شان { $minutes } دقیقه است که منتظر است
system-unopened = 🔑 در انتظار کلیدی که نیست: { $calls } پیام، { $tasks } کار
system-failures = درخواست‌های ناموفق: { $count }
unopened-alarm =
    🔑 <b>چیزهایی منتظر کلیدی هستند که ندارم.</b>
    پیام: { $calls }، کار: { $tasks }. با ENCRYPTION_KEY دیگری رمز شده‌اند: آن کلید را پشت کلید اول بگذارید و مرا دوباره راه بیندازید. تا آن وقت چیزی از دست نمی‌رود.
system-refresh = 🔄 به‌روزرسانی
failures-title = <b>درخواست‌های ناموفق</b>
failures-about = هنگام رسیدگی به این‌ها خطایی پیش آمد و هیچ بخشی از آن‌ها انجام نشد. وقتی علت برطرف شد، دوباره اجرایشان کنید.
failures-none = این‌جا چیزی در انتظار نیست.
failure-line = { $id } · { $at } · { $error }
failure-id = <b>درخواست ناموفق { $id }</b>
failure-update = شمارهٔ { $update }، { $at }
failure-replay = 🔁 اجرای دوباره
failure-replaying = دارد دوباره اجرا می‌شود. نتیجه را خبر می‌دهم.
failure-dismiss = 🗑 کنار گذاشتن
failure-dismiss-sure = درخواست ناموفق { $id } کنار گذاشته شود؟ دیگر هرگز اجرا نمی‌شود.
failure-dismiss-yes = بله، کنار برود
failure-dismissed = کنار گذاشته شد.
replayed-heard = ✅ درخواست { $id } دوباره اجرا شد و این بار انجام شد.
replayed-kept = درخواست { $id } دوباره اجرا شد. به کار کسی نمی‌آمد و فقط نگه داشته شد.
replayed-refused = درخواست { $id } دوباره اجرا شد و با توضیح رد شد؛ فرستنده دلیلش را می‌داند.
replayed-failed = ❌ درخواست { $id } باز هم ناموفق بود. با کد تازه در فهرست است.
replayed-gone = به درخواست { $id } پیش‌تر رسیدگی شده است.
calls-title = <b>پیام‌های نرسیده</b>
calls-about = تلگرام این‌ها را نپذیرفت. روی هر کدام بزنید تا دلیلش را ببینید و تصمیم بگیرید.
calls-none = این‌جا چیزی در انتظار نیست.
call-row = { $name } · { $at }
call-method = <b>{ $method }</b>
call-chat = برای: { $chat }
call-queued = در صف از: { $at }
call-attempts = دفعات تلاش: { $attempts }
call-reason = چرا نرسید: { $reason }
call-send-again = 🔁 ارسال دوباره
call-drop = 🗑 کنار گذاشتن
call-drop-sure = این پیام کنار گذاشته شود؟ دیگر هرگز فرستاده نمی‌شود.
call-drop-yes = بله، کنار برود
call-sent-again = دوباره در راه است.
call-dropped = کنار گذاشته شد.

# What was done.
trail-title = <b>سوابق کارها</b>
trail-none = هنوز چیزی نیست.
trail-machine = خود ربات
trail-line =
    { $at } · { $who }
    { $what } { $subject }
trail-change = • { $what }: { $before } ← { $after }
trail-value-change = • { $before } ← { $after }
trail-changed = • { $what }
trail-at = { $at }
trail-added = • اضافه شد: { $count }
trail-amount = • مبلغ: { $amount }
trail-amount-less = • کم شد: { $amount }
trail-credits = { $count } اعتبار
trail-rows = • ردیف: { $count }
trail-of = • مربوط به { $what }
trail-filter = • محدود به: { $what }
trail-sought = • فقط نتیجهٔ جست‌وجو
trail-until = • تا { $at }
trail-forged-unreadable = • دکمهٔ این ربات نیست: { $button }
trail-forged-not-allowed = • بدون اجازهٔ لازم: { $button }
trail-forged-not-theirs = • مربوط به شخص دیگری است: { $button }
subject-setting = «{ $name }»
subject-text = «{ $name }»
some-setting = یک تنظیم
some-text = یک متن
subject-failure = درخواست ناموفق { $name }
some-failure = یک درخواست ناموفق
some-call = یک پیام نرسیده
trail-recipient = • برای { $what }
change-name = نام
change-role = نقش
change-email = ایمیل
change-phone = موبایل
change-price = قیمت
change-is-on = وضعیت
change-worth = ارزش
change-category = دسته
change-category-id = دسته
change-copies = نسخه‌ها
change-position = جایگاه
change-description = توضیح
change-picture = عکس
change-content = محتوا
change-file = فایل
change-fiscal-code = MXIK
change-fiscal-package = کد بسته
change-retired-at = برای همیشه کنار گذاشته شد
change-discount = تخفیف به درصد
change-rank = رتبه
change-tier = سطح
change-most = حداکثر استفاده
change-per-person = استفادهٔ هر نفر
change-starts-at = از
change-ends-at = تا
change-bound = فقط برای
change-first-order-only = فقط نخستین سفارش
change-least-total = از سفارشِ دست‌کم
audit-person-agreed = موافقت را ثبت کرد برای
audit-person-forgotten = فراموش کرد:
audit-person-exported = داده‌هایش را گرفت:
audit-person-banned = مسدود کرد:
audit-person-unbanned = از مسدودی درآورد:
audit-student-registered = ثبت‌نام کرد:
audit-student-edited = پروفایل را ویرایش کرد:
audit-student-viewed = کارت را دید:
audit-person-viewed = کارت را دید:
audit-setting-changed = تنظیم را تغییر داد:
audit-setting-reset = به پیش‌فرض برگرداند:
audit-text-changed = متن را بازنویسی کرد:
audit-text-restored = متن اصلی را برگرداند:
audit-failure-replayed = دوباره اجرا کرد:
audit-failure-dismissed = کنار گذاشت:
audit-call-sent-again = دوباره فرستاد:
audit-call-dropped = کنار گذاشت:
audit-desk-table-taken = به‌صورت جدول گرفت:
audit-press-forged = دکمه‌ای را زد که به او نشان داده نشده بود

# Columns of the tables.
settings-column-setting = تنظیم
settings-column-value = مقدار
settings-column-standard = پیش‌فرض
texts-column-key = کلید
texts-column-wording = متن
texts-column-original = متن اصلی
texts-column-changed = زمان بازنویسی
failures-column-code = کد
failures-column-update = شمارهٔ درخواست
failures-column-error = خطا
calls-column-method = متد
calls-column-error = چرا نرسید
calls-column-attempts = دفعات تلاش
calls-column-queued = در صف از
trail-column-who = شخص
trail-column-action = کار
trail-column-subject = موضوع
trail-column-details = جزئیات
setting-of-money = ⚠️ { $by } جای رفتن پول را تغییر داد: «{ $name }» { $before } بود و حالا { $value } است. اگر درست نیست، همین حالا برش گردانید.
settings-money-sure = این تعیین می‌کند که از این پس پول مردم کجا برود. واقعاً درست است؟ به مدیران دیگر هم خبر داده می‌شود.
settings-money-yes = بله، درست است
settings-owners = فقط مالک این را تغییر می‌دهد.

# Rights, as the owner reads them.
right-settings-change = تغییر تنظیمات
right-texts-change = تغییر متن‌ها
right-system-read = دیدن وضعیت سامانه
right-failures-replay = تکرار درخواست‌های ناموفق
right-calls-decide = تصمیم دربارهٔ پیام‌های نرسیده
right-audit-read = خواندن سوابق کارها
right-settings-money = تغییر جای رفتن پول

# The home of staff.
waits-failures = ⚠️ درخواست‌های ناموفق: { $count }
waits-calls = 📨 پیام‌های نرسیده: { $count }
checklist-name = نام مدرسه
checklist-country = کشور
checklist-currency = واحد پول
checklist-time-zone = منطقهٔ زمانی
checklist-contact = راه تماس با مدرسه
checklist-way = یک راه دریافت پول
checklist-product = نخستین کالا

command-dashboard = مدرسه در یک نگاه
command-system = وضعیت سامانه
dashboard-title = 📊 <b>داشبورد</b>، { $at }
dashboard-age = ارقام حداکثر مال یک دقیقه پیش است. پیکان‌ها با مدت مشابه قبلی مقایسه می‌کنند.
figures-health = 🔧 <b>سامانه</b>: در صف { $waiting } · رهاشده { $dead } · خطاهای یک ساعت اخیر { $count }
admin-growth = 👥 رشد
right-analytics-read = دیدن رشد
growth-title = 👥 <b>رشد</b>، { $count } روز اخیر
growth-met = تازه‌وارد: <b>{ $count }</b>{ $trend }
growth-seen = آمده‌اند: <b>{ $count }</b>{ $trend }
growth-registered = ثبت‌نام کرده‌اند: <b>{ $count }</b>{ $trend }
growth-paid = پرداخت کرده‌اند: <b>{ $count }</b>{ $trend }
growth-about = هر نفر یک بار شمرده می‌شود. پیکان‌ها با همین تعداد روز پیش از آن مقایسه می‌کنند.
growth-since = هر نفر یک بار شمرده می‌شود. شمارش از { $at } آغاز شده و هنوز چیزی برای مقایسه نیست.
growth-days = { $count } روز
checklist-group = گروه کارکنان
command-staffgroup = این گروه، گروه کارکنان شود
group-how =
    <b>گروه کارکنان</b>
    رسیدها همان لحظه در این گروه دیده می‌شود و هر که اجازه دارد دربارهٔ آن تصمیم می‌گیرد.
    ۱. مرا به گروه اضافه کنید.
    ۲. در گروه بنویسید { "/staffgroup" }
    بدون گروه هم می‌شود: رسیدها برای هر یک از شما خصوصی می‌آید.
group-there =
    <b>گروه کارکنان</b>
    گروه را می‌شناسم. برای تغییر، در گروه دیگری بنویسید { "/staffgroup" }
group-add = + افزودن من به گروه
group-chosen = از حالا این گروه، گروه کارکنان است. رسیدها همان لحظه این‌جا دیده می‌شود.

# Settings and texts as one file.
settings-export = 📤 به پرونده
settings-import = 📥 از پرونده
export-coming = پرونده در راه است.
export-caption = تنظیمات و متن‌های این مدرسه
import-ask = پرونده‌ای را بفرستید که مدرسهٔ دیگر با «📤 به پرونده» ساخته است. تا نبینید چه عوض می‌شود، چیزی عوض نمی‌شود.
import-reading = پرونده را می‌خوانم و همین حالا خبر می‌دهم.
import-unreadable = این پرونده خوانده نمی‌شود. همان پروندهٔ «📤 به پرونده» را بدون تغییر بفرستید.
import-is-read = پرونده خوانده شد. هنوز چیزی عوض نشده است.
import-look = 👀 دیدن تغییرها
import-title = <b>این‌ها عوض می‌شود: { $count }</b>
import-nothing = چیزی عوض نمی‌شود.
import-line = • { $name }: { $before } ← { $value }
import-texts = متن‌هایی با واژه‌های دیگر: { $count }
import-unknown = کنار گذاشته شد، چون نمی‌شناسم: { $names }
import-unfit = کنار گذاشته شد، چون مقدارش این‌جا نمی‌خورد: { $names }
import-withheld = کنار گذاشته شد، چون اجازهٔ تغییرش را ندارید: { $names }
import-yes = ✅ اعمال شود
import-done = اعمال شد: { $count }
