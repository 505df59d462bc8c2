# What a person has, and what they had.
command-balance = دیدن اعتبار و موجودی
command-history = دیدن پرداخت‌ها و دریافت‌ها
command-reset = شروع از نو، برای آزمایش
menu-balance = 💳 موجودی
welcome-gift = { $count ->
    [one] 🎁 یک اعتبار هدیه گرفتید؛ هر پیام یک اعتبار مصرف می‌کند.
   *[other] 🎁 { $count } اعتبار هدیه گرفتید؛ هر پیام یک اعتبار مصرف می‌کند.
 }

balance-title = <b>موجودی شما</b>
balance-credits = { $bar } { $count ->
    [one] <b>{ $count }</b> اعتبار
   *[other] <b>{ $count }</b> اعتبار
 }
balance-level-unlimited = فعلاً پیام‌ها برایتان هزینه‌ای ندارد.
balance-level-plenty = اعتبار کافی دارید.
balance-level-some = فعلاً کافی است.
balance-level-low = رو به پایان است.
balance-level-none = چیزی باقی نمانده است.
balance-pass = 🎫 پیام نامحدود تا { $until }
balance-tier = 🏅 سطح شما: <b>{ $name }</b>
balance-tier-until = 🏅 سطح شما: <b>{ $name }</b>، تا { $until }
balance-money = 💰 موجودی کیف پول: <b>{ $amount }</b>
balance-held = ⏳ کنار گذاشته‌شده: { $amount }
balance-tip-pass-ends = 💡 اشتراکتان رو به پایان است. اشتراک تازه از همان پایان شروع می‌شود، پس با خرید زودتر چیزی از دست نمی‌دهید.
balance-tip-pass = 💡 تا وقتی اشتراک دارید، از اعتبارتان چیزی کم نمی‌شود.
balance-tip-none = 💡 با یک بستهٔ اعتبار می‌توانید همین حالا دوباره پیام بدهید.
balance-tip-low = 💡 پیش از تمام شدن، یک بسته بخرید تا هیچ پرسشی معطل نماند.
balance-tip-never-bought = 💡 اعتبار تاریخ انقضا ندارد؛ هر وقت لازم شد بخرید.
balance-tip-plenty = 💡 اعتبار تاریخ انقضا ندارد؛ هر چه دارید برای شما می‌ماند.
balance-tip-pace = { $days ->
    [0] 💡 با مصرف ماه گذشته، کمتر از یک روز دیگر تمام می‌شود.
    [one] 💡 با مصرف ماه گذشته، حدود یک روز کفایت می‌کند.
   *[other] 💡 با مصرف ماه گذشته، حدود { $days } روز کفایت می‌کند.
 }
balance-quick-pack = ⚡ { $count } اعتبار · { $amount }
balance-shop = 🛍 فروشگاه
balance-top-up = + افزایش موجودی
balance-history = 🧾 تاریخچه
balance-purchases = 📦 خریدهای من
balance-corrected = مدرسه موجودی شما را اصلاح کرد: <b>{ $amount }</b>
tier-told = 🏅 مدرسه سطح <b>{ $name }</b> را به شما داد.
tier-told-until = 🏅 مدرسه سطح <b>{ $name }</b> را تا { $until } به شما داد.
tier-told-discount = در فروشگاه { PERCENT($count) } کمتر می‌پردازید.
tier-told-none = شما دیگر در مدرسه سطحی ندارید.
low-credits = { $count ->
    [0] 🟥 اعتبارتان تمام شده است. برای پیام بعدی به مدرسه یک اعتبار لازم است.
    [one] 🟥 فقط یک اعتبار برایتان مانده است.
   *[other] 🟥 فقط { $count } اعتبار برایتان مانده است.
 }

# The history.
history-title = <b>تاریخچه</b>
history-none = هنوز چیزی این‌جا نیست.
history-line = { $at } · { $what }
history-change = <b>{ $amount }</b>
history-more = +{ $amount }
history-less = −{ $amount }
history-month = خرج این ماه: { $amount }
history-ever = مجموع خریدها: { $amount }
history-payment = دریافت پرداخت
history-order = سفارش { $order }
history-bought = { $name } و { $count } مورد دیگر
history-renewal = تمدید اشتراک
history-refund = بازگشت وجه
history-hold = کنار گذاشته برای واریز
history-hold-spent = واریز شد
history-hold-released = بازگشت مبلغ کنارگذاشته
history-going-back = در راه برگشت به شما: { $amount }
history-gone-back = برگشت به شما: { $amount }
history-failed-back = برگشتی که به مقصد نرسید: { $amount }
history-pack = خرید اعتبار
history-pack-back = پس‌گرفتن اعتبار
history-promo = کد تخفیف
history-welcome = هدیهٔ خوش‌آمد
history-tutorial = هدیهٔ آشنایی با ربات
history-given-up = واگذار شده به مدرسه
history-correction = اصلاح از سوی مدرسه
history-reversal = برگشت
history-refund-failed = برگشتی که به مقصد نرسید
history-loss = جبران از سوی مدرسه
history-loss-over = پایان جبران از سوی مدرسه
history-other = سایر
history-export = 📄 دریافت فایل
history-exporting = فایل در حال آماده شدن است و همین حالا می‌رسد.
history-exported = تاریخچهٔ شما. ساعت‌ها به وقت مدرسه است.
history-column-at = زمان
history-column-what = شرح
history-column-amount = مبلغ
history-column-currency = واحد
history-credits = اعتبار

# The tour.
tutorial-offer = 🎓 آشنایی با ربات
tutorial-offer-bonus = 🎓 آشنایی با ربات (+{ $count })
tutorial-decline = ⏭ گذشتن از آشنایی
tutorial-step = مرحلهٔ { $step } از { $of }
tutorial-credits =
    <b>اعتبار برای چیست؟</b>
    هر پیام به مدرسه یک اعتبار لازم دارد. خواندن، یادگیری و خرید اعتباری نمی‌خواهد. تا وقتی اشتراک دارید، پیام‌ها رایگان است.
tutorial-buying =
    <b>خرید و پرداخت</b>
    از فروشگاه انتخاب کنید. پیش از پرداخت، قیمت و روش‌های پرداخت را می‌بینید و همان مبلغی را می‌پردازید که تأیید کرده‌اید. اگر خریدی انجام نشود، پول به موجودی شما برمی‌گردد.
tutorial-finding =
    <b>هر چیزی کجاست؟</b>
    خریدهایتان را در «خریدهای من» دوباره باز کنید. پرداخت‌هایتان در { "/history" } است. راه تماس با مدرسه، اگر آن را گفته باشد، در منو هست.
tutorial-end = ✅ متوجه شدم
tutorial-end-bonus = ✅ متوجه شدم (+{ $count } اعتبار)
tutorial-done = همین بود. موفق باشید!
tutorial-done-bonus = { $count ->
    [one] همین بود. یک اعتبار هدیه گرفتید 🎁
   *[other] همین بود. { $count } اعتبار هدیه گرفتید 🎁
 }

# Beginning anew, for testing.
reset-sure =
    <b>از نو شروع شود؟</b>
    ثبت‌نام، آشنایی با ربات و سبد خرید شما پاک می‌شود. پرداخت‌ها و دریافت‌ها سر جایشان می‌ماند.
reset-yes = بله، از نو
reset-done = انجام شد؛ حالا تازه‌وارد هستید.
audit-account-reset = از نو شروع کرد:

# Tiers, for staff.
admin-tiers = 🏅 سطح‌ها
tiers-title =
    <b>سطح‌ها</b>
    بهترین سطح بالاتر است. 🟢 روشن است و ⚪️ خاموش. یکی را انتخاب کنید:
tiers-none =
    <b>سطح‌ها</b>
    هنوز سطحی نیست. هر کس سطحی داشته باشد، در فروشگاه روی همهٔ قیمت‌ها تخفیف می‌گیرد.
tier-row = { $name } · { PERCENT($count) }
tier-new = + سطح تازه
tier-card = 🏅 <b>{ $name }</b>
tier-is-on = 🟢 روشن است.
tier-is-off = ⚪️ خاموش است: دارندگانش فعلاً چیزی از آن نمی‌گیرند.
tier-takes-off = تخفیف در فروشگاه: { PERCENT($count) }
tier-place = رتبه: { $place } از { $of }
tier-has = { $count ->
    [0] کسی آن را ندارد.
   *[other] { $count } نفر آن را دارند.
 }
tier-give = 🎁 دادن به کسی
tier-members = 👥 دارندگان
tier-edit-name = ✏️ نام
tier-edit-discount = 💵 تخفیف
tier-raise = ⬆️ یک رتبه بالاتر
tier-raised = یک رتبه بالاتر رفت.
tier-is-best = از پیش بالاترین رتبه است.
tier-switch-on = 🟢 روشن شود
tier-switch-off = ⚪️ خاموش شود
tier-retire = 🗑 حذف
tier-retire-sure = سطح { $name } برای همیشه حذف شود؟
tier-retire-yes = بله، حذف شود
tier-retired = حذف شد ✓
tier-created = ساخته شد ✓
tier-given = داده شد ✓ به خودش هم خبر دادیم.
tier-members-title = <b>{ $name }</b>: دارندگانش، از تازه‌ترین.
tier-members-none = هنوز کسی این‌جا نیست.
tier-member = { $payer } سطح <b>{ $name }</b> را دارد.
tier-since = از { $at }
tier-until = تا { $until }
tier-for-good = بدون پایان
tier-change = 🔄 تغییر
tier-take = 🗑 پس گرفتن
tier-take-sure = سطح { $name } از { $payer } پس گرفته شود؟ به خودش خبر داده می‌شود.
tier-take-yes = بله، پس گرفته شود
tier-taken-away = پس گرفته شد ✓
tier-ask-name =
    مرحلهٔ { $step } از { $of }
    نام سطح چیست؟ حداکثر ۴۰ حرف.
tier-ask-discount =
    مرحلهٔ { $step } از { $of }
    در فروشگاه چند درصد تخفیف می‌دهد؟ از ۰ تا ۱۰۰.
tier-type-name = نام تازه را بنویسید.
tier-type-discount = در فروشگاه چند درصد تخفیف می‌دهد؟ از ۰ تا ۱۰۰. برای همهٔ دارندگانش حساب می‌شود.
tier-theirs = 🏅 سطح
tier-ask-which = کدام سطح؟
tier-ask-whom = به چه کسی؟ شناسهٔ تلگرامش یا شمارهٔ یکی از پرداخت‌هایش را بنویسید.
tier-ask-days = برای چند روز؟ اگر بگذرید، بدون پایان است.
tier-give-sure = <b>سطح { $name } به { $payer } داده شود؟</b>
tier-instead-of = به‌جای { $name }
tiers-new-confirm = ✅ ساخته شود
tiers-new-edit-name = نام
tiers-new-edit-discount = تخفیف
give-tier-confirm = ✅ داده شود
give-tier-edit-tier = سطح
give-tier-edit-person = گیرنده
give-tier-edit-days = مدت
audit-tier-created = ساخت:
subject-tier = سطح «{ $name }»
some-tier = یک سطح
audit-tier-changed = تغییر داد:
audit-tier-retired = حذف کرد:
audit-tier-given = سطحی داد به
audit-tier-taken = سطح را پس گرفت از

# Settings.
setting-welcome-credits = اعتبار خوش‌آمد
setting-welcome-credits-about = اعتباری که هر کس در نخستین تماس، یک بار می‌گیرد. صفر یعنی هیچ.
setting-tutorial-bonus = هدیهٔ آشنایی با ربات
setting-tutorial-bonus-about = اعتباری که با پایان سه مرحلهٔ آشنایی با ربات، یک بار داده می‌شود. صفر یعنی هیچ.
setting-low-credits = مرز هشدار اعتبار
setting-low-credits-about = هر کس بیش از این نداشته باشد هشدار می‌گیرد، حداکثر روزی یک بار.

# Columns of the tables of tiers, and of who has one.
tier-column-discount = تخفیف (٪)
tier-column-tier = سطح

# Rights, as the owner reads them.
right-account-reset = شروع از نو، برای آزمایش

# Parts that a school may switch off.
setting-feature-tour = گشت معرفی
setting-feature-tour-about = اگر خاموش باشد، گشت به کسی پیشنهاد نمی‌شود. هر کس پاداشش را گرفته، دارد.
