# Who works here.
admin-admins = 👑 مدیران
admins-title =
    <b>مدیران</b>
    همراه شما مدرسه را می‌گردانند: فروشگاه، پول، افراد و تنظیمات. فقط شما می‌توانید کسی را مدیر کنید یا از مدیریت بردارید.
admins-none =
    <b>مدیران</b>
    هنوز مدیری ندارید. مدیر همراه شما مدرسه را می‌گرداند: فروشگاه، پول، افراد و تنظیمات.
admins-unmet = هنوز نیامده‌اند، ولی از نخستین پیامشان به ربات مدیرند: { $ids }
admins-row = { $name } · از { $at }
admins-row-configured = { $name } · در پیکربندی
admin-name = <b>{ $name }</b>
admin-since = مدیر از { $at }
admin-is-configured = نامش در پیکربندی سرور است (ADMIN_USER_IDS): هر که سرور را نگه می‌دارد می‌تواند آن‌جا تغییرش دهد.
admin-new = + مدیر تازه
admin-ask = چه کسی؟ شناسهٔ عددی تلگرامش را بنویسید. او باید پیش‌تر در این ربات «شروع» را زده باشد.
admin-look =
    { $person } همین حالا مدیر می‌شود و هر کاری را که نقش «مدیر» اجازه دارد می‌تواند بکند.
admins-new-confirm = 👑 مدیر شود
admins-new-edit-who = کس دیگر
admin-new-done = حالا مدیر است و به او خبر داده شد.
admin-end = برداشتن از مدیریت
admin-end-sure = { $name } دیگر مدیر نباشد؟ از قدم بعدی‌اش اعمال می‌شود.
admin-end-done = دیگر مدیر نیست و به او خبر داده شد.
admin-made = 👑 شما حالا مدیر این مدرسه هستید. { "/admin" } مرکز مدیریت را باز می‌کند.
admin-ended = شما دیگر مدیر این مدرسه نیستید. بقیهٔ چیزها مثل قبل است: { "/menu" }
admin-gone = این شخص دیگر مدیر نیست.
admin-unmet = کسی را با این شناسه نمی‌شناسم. از او بخواهید اول در این ربات «شروع» را بزند.
admin-owner = این خود مالک است که هر کاری می‌تواند بکند.
admin-already = این شخص همین حالا هم مدیر است.
admin-banned = این شخص مسدود است. اول مسدودیتش را بردارید.
admin-configured = نام این مدیر در پیکربندی سرور است: ADMIN_USER_IDS را آن‌جا تغییر دهید.
audit-admin-made = مدیر کرد:
audit-admin-ended = از مدیریت برداشت:

# What roles may do.
admin-roles = 🎭 نقش‌ها
admin-role-rights = اجازه‌ها
roles-title =
    <b>نقش‌ها</b>
    هر نقش چه کارهایی می‌تواند بکند. مالک همیشه هر کاری می‌تواند بکند.
roles-row = { $role } · { $count ->
        [0] هیچ‌کس
       *[other] { $count } نفر
    }
role-title = <b>{ $role }</b>
role-holders = { $count ->
        [0] هیچ‌کس این نقش را ندارد.
       *[other] { $count } نفر این نقش را دارند.
    }
role-rights-title = روی هر اجازه بزنید تا آن را بدهید یا بگیرید.
role-right-title = <b>{ $role }</b>: { $right }
role-right-held = ✓ اجازه دارد.
role-right-not-held = – اجازه ندارد.
role-right-changed = این تغییر شماست: در مدرسهٔ تازه طور دیگری است.
role-right-closed = بیشتر کارها در مرکز مدیریت است و این نقش هنوز آن را باز نمی‌کند: «{ $right }» را هم بدهید.
role-right-give = ✓ اجازه دادن
role-right-take = – گرفتن اجازه
role-right-given = از این پس اجازه دارد.
role-right-taken = گرفته شد: از قدم بعدی اعمال می‌شود.
role-usual = ↺ مثل مدرسهٔ تازه
role-usual-sure = نقش «{ $role }» فقط اجازه‌هایی را داشته باشد که در مدرسهٔ تازه دارد؟
role-usual-done = انجام شد: مثل مدرسهٔ تازه.
role-unknown = چنین نقشی نیست.
right-unknown = چنین اجازه‌ای نیست.
role-owner = مالک
role-admin = مدیر
role-developer = توسعه‌دهنده
role-director = رئیس مرکز
role-administrator = مسئول اداری
role-mentor = مربی
role-sales = کارشناس فروش
role-assistant = دستیار
some-role = یک نقش
column-role = نقش
roles-column-holders = تعداد افراد
roles-column-right = اجازه
audit-role-changed = تغییر داد:
right-admins-change = تعیین مدیران
right-roles-change = تعیین اجازه‌های نقش‌ها


# Employees.
admin-employees = 👨‍💼 کارکنان
employees-title = <b>کارکنان</b>
employees-none =
    <b>کارکنان</b>
    هنوز کسی این‌جا کار نمی‌کند. هر کارمند با ایمیل و گذرواژه وارد می‌شود و آنچه را نقشش اجازه دارد می‌بیند.
employees-none-left =
    <b>کارکنان</b>
    کسی نرفته است.
employees-row = { $name } · { $role }
employees-here = مشغول
employees-left = رفته
employees-column-left = زمان رفتن
employee-new = + کارمند تازه
employee-ask-name = نامش چیست؟
employee-ask-email = ایمیلش چیست؟ با همین وارد می‌شود.
employee-ask-phone = شمارهٔ موبایلش چیست؟
employee-ask-role = کارش این‌جا چیست؟ هر نقش اجازه‌های خودش را دارد.
employee-look =
    <b>{ $name }</b>
    { $email }
    { $role }
employees-new-confirm = ✅ ذخیره
employees-new-edit-name = نام
employees-new-edit-email = ایمیل
employees-new-edit-phone = موبایل
employees-new-edit-role = نقش
employee-made = ذخیره شد. حالا برایش پیوند ورود بفرستید: همان‌جا گذرواژه‌اش را انتخاب می‌کند.
employee-edit-name = ✏️ نام
employee-edit-email = ✏️ ایمیل
employee-edit-phone = ✏️ موبایل
employee-edit-role = 🎭 نقش
employee-email = ایمیل: { $email }
employee-phone = موبایل: { $phone }
employee-since = شروع کار: { $at }
employee-left-at = پایان کار: { $at }
employee-no-password = هنوز گذرواژه‌ای انتخاب نکرده است.
employee-signed-in = وارد شده با { $person }، آخرین بار { $at }
employee-link = 🔗 پیوند ورود
employee-link-told =
    این را فقط برای خودش بفرستید. یک بار و تا ده دقیقه کار می‌کند: هر که بازش کند وارد می‌شود.

    { $url }
employee-end = 🚪 خروج از همه‌جا
employee-ended = از همه‌جا خارج شد.
employee-leave = از این‌جا رفته
employee-leave-sure = { $name } دیگر این‌جا کار نمی‌کند؟ همان دم از همه‌جا خارج می‌شود.
employee-left = دیگر نمی‌تواند وارد شود.
employee-back = برگشته است
employee-is-back = دوباره می‌تواند وارد شود.
employee-gone = دیگر چنین کارمندی این‌جا نیست.
email-wrong = این به ایمیل نمی‌ماند. نمونه: sara@example.com
email-taken = کارمند دیگری همین ایمیل را دارد.
employee-name-wrong = نام باید ۱ تا { $most } نویسه باشد.
role-beyond = این نقش کارهایی می‌تواند بکند که خودتان اجازه‌اش را ندارید: فقط کسی که اجازه دارد می‌تواند آن را بدهد.
role-own = هیچ‌کس این را دربارهٔ خودش تغییر نمی‌دهد. از مالک بخواهید.

# Signing in.
command-login = ورود کارکنان
login-email = لطفاً ایمیلتان را بنویسید. اگر این‌جا کار نمی‌کنید: { "/cancel" }
login-password = و گذرواژه‌تان. پیامتان را همان دم پاک می‌کنم.
login-checking = 🔐 یک لحظه…
login-done =
    ✅ وارد شدید: <b>{ $name }</b>، { $role }.
    تا وقتی سر می‌زنید وارد می‌مانید.
login-back = ✅ خوش برگشتید، { $name }.
login-wrong = ایمیل یا گذرواژه درست نیست.
login-again = 🔐 دوباره
login-broken = الان نتوانستم بررسی کنم. لطفاً دوباره امتحان کنید.
login-locked = تلاش‌ها زیاد شد. لطفاً تا { $until } صبر کنید؛ بعد دوباره کار می‌کند.
login-locked-out = 🔐 کسی پشت سر هم برای { $name } گذرواژهٔ اشتباه می‌زند. تا یک ربع ساعت پذیرفته نمی‌شود.
login-link-over = این پیوند پیش‌تر به کار رفته یا ده دقیقه‌اش گذشته است. پیوند دیگری بخواهید.
password-ask = گذرواژه‌ای با دست‌کم ۱۰ نویسه انتخاب کنید. پیامتان را همان دم پاک می‌کنم.
password-short = گذرواژه باید دست‌کم { $least } نویسه داشته باشد.
password-long = گذرواژه باید حداکثر { $most } نویسه داشته باشد.
password-email = ایمیل گذرواژه نیست. لطفاً چیز دیگری انتخاب کنید.
password-saving = 🔐 یک لحظه…
password-set = { $ended ->
        [0] ✅ گذرواژه‌تان ثبت شد.
       *[other] ✅ گذرواژه‌تان ثبت شد. هر جای دیگری که وارد بودید، خارج شدید.
    }
password-broken = گذرواژه‌تان ثبت نشد. لطفاً دوباره امتحان کنید.
password-choose = 🔑 انتخاب گذرواژه
password-change = 🔑 تغییر گذرواژه
staff-line = 👨‍💼 <b>{ $name }</b> · { $role }
staff-profile = 👤 پروفایل کاری
staff-profile-title = <b>{ $name }</b> · { $role }
staff-signed-in-until = ورودتان تا { $until } برقرار است؛ اگر سر بزنید بیشتر.
staff-elsewhere = در { $count } حساب تلگرام دیگر هم وارد هستید.
staff-end-others = 🚪 خروج از آن‌ها
staff-others-ended = حالا فقط همین‌جا وارد هستید.
staff-log-out = ❌ خروج
staff-log-out-sure = خارج می‌شوید؟
staff-logged-out = خارج شدید. ورود دوباره: { "/login" }
signed-out = دیگر وارد نیستید. ورود دوباره: { "/login" }
was-signed-out = 🔐 این‌جا از حساب کاری‌تان خارج شدید. اگر این‌جا کار می‌کنید: { "/login" }
some-employee = یک کارمند
audit-employee-made = اضافه کرد:
audit-employee-changed = تغییر داد:
audit-employee-left = رفتنش را ثبت کرد:
audit-employee-back = بازگرداند:
audit-employee-signed-in = وارد شد با نام
audit-employee-signed-out = خارج شد با نام
audit-employee-ended = از همه‌جا خارج کرد:
audit-employee-linked = پیوند ورود ساخت برای
audit-employee-password = گذرواژه گذاشت برای
audit-employee-reset = گذرواژه را برداشت از
setting-sign-in-days = روزهای ماندن در ورود
setting-sign-in-days-about = کارمند تا این مدت بی‌آن‌که سر بزند وارد می‌ماند.
setting-sign-in-attempts = گذرواژهٔ اشتباه
setting-sign-in-attempts-about = گذرواژه در یک ربع ساعت تا این تعداد می‌تواند اشتباه باشد؛ پس از آن تا پایان همان مدت پذیرفته نمی‌شود.
right-employees-read = دیدن کارکنان
right-employees-change = تغییر کارکنان

# The home of staff.
staff-home =
    سلام { $name }! 👋
    چیزی منتظر شما نیست.
staff-home-steps =
    سلام { $name }! 👋
    جز کارهای نخست چیزی منتظر شما نیست.
staff-home-waiting =
    سلام { $name }! 👋
    این‌ها منتظر شماست:
steps-door = ☑️ کارهای نخست: { $done } از { $of }
steps-title =
    <b>کارهای نخست</b>
    آنچه مدرسه پیش از باز کردن درهایش می‌گوید. ترتیبش مهم نیست؛ هر چه بماند همین‌جا منتظر است.
steps-done =
    <b>کارهای نخست</b>
    همه انجام شد: مدرسه آماده است. 🎉

staff-home-today = امروز: { $line }
person-roles = 👔 نقش‌ها: { $names }
