admin-announcements = 📣 اطلاعیه‌ها
announcements-title =
    <b>اطلاعیه‌ها</b>
    تازه‌ترین اطلاعیهٔ روشن در منوی اصلی همه دیده می‌شود.
announcements-none =
    <b>اطلاعیه‌ها</b>
    هنوز اطلاعیه‌ای نیست. هرچه این‌جا بنویسید در منوی اصلی همه دیده می‌شود.
announcement-line = 📣 { $words }
announcement-new = + اطلاعیهٔ تازه
announcement-type = همه چه بخوانند؟ یک خط، حداکثر ۲۰۰ نویسه.
announcement-look =
    همه از همین حالا این را در منوی اصلی می‌خوانند:

    📣 { $words }
announcements-new-confirm = 📣 منتشر شود
announcements-new-edit-line = متن
announcement-type-in = به زبان { $language } چه بخوانند؟ یک خط، حداکثر ۲۰۰ نویسه.
announcement-leave-out = 🗑 حذف این زبان
announcement-done = حالا در منوی اصلی همه دیده می‌شود. زبان‌های دیگر را پایین اضافه کنید.
announcement-is-on = 🟢 روشن است.
announcement-is-behind = 🟡 روشن است، ولی اطلاعیهٔ تازه‌تری در منو است.
announcement-is-off = ⚪️ خاموش است: کسی آن را نمی‌بیند.
announcement-written = نوشته‌شده در { $at }
announcement-in = { $language }: { $words }
announcement-show = 🟢 نمایش
announcement-hide = ⚪️ پنهان کردن
announcement-delete = 🗑 حذف
announcement-delete-sure = این اطلاعیه برای همیشه حذف شود؟
announcement-delete-yes = 🗑 بله، حذف شود
announcement-deleted = حذف شد.
announcement-empty = اطلاعیه دست‌کم در یک زبان باید متن داشته باشد.
announcement-too-long = طولانی است: حداکثر { $most } نویسه.
announcement-gone = این اطلاعیه دیگر نیست.
audit-announcement-written = منتشر کرد:
subject-announcement = اطلاعیهٔ «{ $name }»
some-announcement = یک اطلاعیه
audit-announcement-changed = تغییر داد:
audit-announcement-deleted = حذف کرد:

# A column of announcements.
announcement-column-shown = نمایش داده می‌شود

# Rights, as the owner reads them.
right-announcements-change = نوشتن اطلاعیه‌ها
