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
admin-made = 👑 شما حالا مدیر این مدرسه هستید. /admin مرکز مدیریت را باز می‌کند.
admin-ended = شما دیگر مدیر این مدرسه نیستید. بقیهٔ چیزها مثل قبل است: /menu
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
