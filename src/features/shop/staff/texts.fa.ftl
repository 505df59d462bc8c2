# The shop from behind the counter: what staff see.
admin-catalogue = 🛍 کالاها
admin-orders = 📦 سفارش‌ها
admin-promos = 🎟 کدهای تخفیف
admin-performance = 📈 فروش
admin-revenue = 💰 درآمد
admin-reviews = ⭐ نظرها
setting-low-stock = کمبود موجودی
setting-low-stock-about = وقتی از کالایی همین تعداد مانده باشد، به همکاران خبر داده می‌شود و یک بار هم وقتی تمام شود. با صفر فقط وقتی خبر داده می‌شود که تمام شده باشد.

# Catalogue.
stock-title =
    <b>کالاها</b>
    🟢 به دانش‌آموزان نشان داده می‌شود، 🟡 هنوز چیزی برای فروش ندارد و ⚪️ پنهان است. یک دسته را انتخاب کنید:
stock-empty =
    <b>کالاها</b>
    هنوز چیزی این‌جا نیست. اول یک دسته بسازید؛ کالاها داخل دسته‌ها قرار می‌گیرند.
stock-new-category = + دسته
stock-new-product = + کالا
stock-category-shown = 🟢 دانش‌آموزان آن را می‌بینند.
stock-category-bare = 🟡 دانش‌آموزان فعلاً آن را نمی‌بینند: هنوز چیزی از آن فروخته نمی‌شود.
stock-category-hidden = ⚪️ با هر چه داخلش هست از دانش‌آموزان پنهان است.
stock-choose-product = یک کالا را انتخاب کنید:
stock-no-products = هنوز کالایی داخل آن نیست.
stock-category-first = اول یک دسته بسازید؛ هر کالا به دسته نیاز دارد.
stock-hide = 🙈 پنهان شود
stock-show = 👁 نشان داده شود
stock-up = ⬆️ یک پله بالاتر
stock-moved-up = یک پله بالاتر رفت.
stock-is-first = از پیش اول فهرست است.
stock-retire = 🗄 کنار گذاشتن
stock-retire-category-sure = دستهٔ <b>{ $name }</b> برای همیشه کنار گذاشته شود؟ کالاهایش هم از فروشگاه بیرون می‌روند. آنچه خریده شده برای خریدارانش می‌ماند.
stock-retire-sure = <b>{ $name }</b> برای همیشه کنار گذاشته شود؟ از فروشگاه بیرون می‌رود. آنچه خریده شده برای خریدارانش می‌ماند.
stock-retire-yes = بله، کنار برود
stock-retired = کنار گذاشته شد ✓
stock-name = <b>{ $name }</b>
stock-is-on = 🟢 در حال فروش
stock-is-off = ⚪️ فروخته نمی‌شود
stock-put-on = 🟢 شروع فروش
stock-on-empty = ⚠️ فروش شروع شد، ولی انبار خالی است: تا موجودی اضافه نکنید کسی نمی‌تواند بخرد.
stock-none-left = ⚠️ انبار خالی است: الان کسی نمی‌تواند بخرد.
stock-take-off = ⚪️ توقف فروش
stock-kind = نوع: { $kind }
stock-category = دسته: { $name }
stock-price = قیمت: { $amount }
stock-kind-digital = دیجیتال
stock-kind-physical = ارسال پستی
stock-kind-pack = بستهٔ اعتبار
stock-kind-pass = اشتراک
stock-kind-course = دوره
stock-kind-class = کلاس
stock-worth-credits = اعتبار: { $count }
stock-worth-days = مدت: { $count } روز
stock-free-units = واحد آزاد: { $count }
stock-units-later = واحدها: پس از ساختن وارد انبار کنید
stock-copies = نسخهٔ مانده: { $count }
stock-not-counted = نسخه‌ها: شمرده نمی‌شوند
stock-content-there = همهٔ خریداران یک محتوا می‌گیرند ✓
stock-content-missing = ⚠️ هنوز چیزی نیست که خریدار بگیرد، پس کسی نمی‌تواند بخرد. محتوا را اضافه کنید.
stock-fiscal = کد MXIK: { $code }، کد بسته: { $package }
stock-sold = فروخته‌شده: { $count }
stock-description = { $words }
stock-edit-name = ✏️ نام
stock-edit-price = 💵 قیمت
stock-edit-worth = 🔢 مقدار
stock-edit-description = 📝 توضیح
stock-edit-picture = 🖼 عکس
stock-look-inside = 👁 دیدن محتوا
stock-inside = <b>آنچه خریدار می‌گیرد</b>
stock-inside-more = بقیهٔ آن در پیام‌های جداگانه می‌آید.
stock-inside-file = 📎 فایل همین‌جا برایتان فرستاده می‌شود.
stock-edit-content = 📄 محتوا
stock-edit-copies = 📚 نسخه‌ها
stock-edit-fiscal = 🧾 کدهای مالیاتی
stock-do-not-count = ∞ شمرده نشوند
stock-move = 📂 دسته
stock-languages = 🌐 زبان‌ها
stock-languages-title =
    <b>{ $name }</b>
    هر کس نام را به زبان خودش می‌بیند و اگر به آن زبان نوشته نشده باشد، به زبانی دیگر. روی یک زبان بزنید تا به آن بنویسید:
stock-languages-missing = 🌐 نوشته نشده به: { $languages }
stock-in-language = 🌐 { $language }
stock-not-written = هنوز به این زبان نامی ندارد.
stock-leave-language-out = 🗑 حذف این زبان
stock-column-description = توضیح
stock-units = 📦 واحدها
stock-goods = 🛍 کالاها
stock-created =
    ساخته شد ✓
    تا فروشش را شروع نکنید، کسی نمی‌تواند آن را بخرد.

# Forms of the catalogue.
stock-type-category = نام دسته به زبان { $language } چیست؟ زبان‌های دیگر را بعداً هم می‌توان افزود.
stock-ask-kind =
    مرحلهٔ { $step } از { $of }
    چه نوع کالایی است؟
stock-ask-category =
    مرحلهٔ { $step } از { $of }
    در کدام دسته قرار بگیرد؟
stock-ask-name =
    مرحلهٔ { $step } از { $of }
    نامش به زبان { $language } چیست؟ زبان‌های دیگر را بعداً هم می‌توان افزود.
stock-ask-description =
    مرحلهٔ { $step } از { $of }
    در چند جمله به زبان { $language } توضیحش دهید یا از این مرحله بگذرید.
stock-ask-price =
    مرحلهٔ { $step } از { $of }
    قیمتش به { $currency } چقدر است؟ برای واحد پول دیگر کدش را هم بنویسید، مثلاً { "12.50 EUR" }.
stock-ask-picture =
    مرحلهٔ { $step } از { $of }
    عکسی از آن بفرستید یا از این مرحله بگذرید.
stock-ask-digital =
    مرحلهٔ { $step } از { $of }
    همهٔ خریداران یک چیز می‌گیرند؟ پس همین حالا بفرستید؛ متن یا فایل، ویدئو و پیام صوتی هم می‌شود.
    اگر هر واحد فقط یک بار فروخته می‌شود، مثل کد فعال‌سازی، از این مرحله بگذرید و بعد واحدها را وارد کنید.
stock-ask-physical =
    مرحلهٔ { $step } از { $of }
    چند نسخه موجود است؟ اگر لازم نیست شمرده شود، از این مرحله بگذرید.
stock-ask-pack =
    مرحلهٔ { $step } از { $of }
    چند اعتبار می‌دهد؟ معمولاً ۱۰، ۲۵، ۵۰ یا ۱۰۰. اگر بگذرید ۱۰ می‌شود.
stock-ask-pass =
    مرحلهٔ { $step } از { $of }
    چند روز اعتبار دارد؟ ۱ یعنی یک روز، ۷ یک هفته و ۳۰ یک ماه. اگر بگذرید ۳۰ می‌شود.
stock-review = <b>همه‌چیز درست است؟</b>
new-product-confirm = ✅ ساخته شود
new-product-edit-kind = نوع
new-product-edit-category = دسته
new-product-edit-name = نام
new-product-edit-description = توضیح
new-product-edit-price = قیمت
new-product-edit-picture = عکس
new-product-edit-goods = آنچه خریدار می‌گیرد
stock-type-name = نام تازه را به زبان { $language } بنویسید.
stock-type-price = قیمت تازه را به { $currency } بنویسید، یا با کد واحد پول دیگر، مثلاً { "12.50 EUR" }. قیمت سفارش‌های تأییدشده تغییر نمی‌کند.
stock-type-worth = عدد تازه را بنویسید: اعتبار بسته یا روزهای اشتراک.
stock-type-description = توضیح تازه را به زبان { $language } بنویسید.
stock-send-picture = عکس تازه را بفرستید.
stock-send-content = آنچه را خریدار می‌گیرد بفرستید؛ متن یا فایل، ویدئو و پیام صوتی هم می‌شود.
stock-type-copies = اکنون چند نسخه موجود است؟ اگر نسخه‌های تازه رسیده، تعدادشان را با علامت جمع بفرستید، مثلاً +۱۰
stock-copies-meanwhile = تا شما می‌شمردید، سفارش‌ها موجودی را تغییر دادند. با حساب آن‌ها، نسخهٔ مانده: { $count }
stock-type-fiscal = کد MXIK و کد بسته را با یک فاصله بنویسید.
stock-ask-new-category = در کدام دسته قرار بگیرد؟

# Units.
stock-units-title = <b>واحدهای { $name }</b>
stock-units-free = آزاد: { $count }
stock-units-reserved = رزرو سفارش‌ها: { $count }
stock-units-sold = فروخته‌شده: { $count }
stock-units-withdrawn = برداشته‌شده: { $count }
stock-units-withdraw = برای برداشتن یک واحد آزاد روی آن بزنید:
stock-units-none = هیچ واحد آزادی نیست.
stock-unit = واحد { $number }
stock-unit-hint = محتوا: { $name }
stock-unit-added = زمان ورود: { $at }
stock-withdraw = 🗑 برداشتن
stock-in-one = + یکی‌یکی
stock-in-list = 📋 فهرست
stock-withdraw-sure = واحد { $number } برداشته شود؟ دیگر هرگز فروخته نمی‌شود.
stock-withdraw-yes = بله، برداشته شود
stock-withdrawn = برداشته شد ✓
stock-send-one = یک واحد بفرستید: متن، عکس، ویدئو، صدا یا فایل. هر پیام، هر قدر هم بلند، یک واحد است. بعد واحد بعدی را بفرستید.
stock-send-next = بعدی را بفرستید یا تمام کنید.
stock-done = ✅ تمام
stock-send-list = واحدها را بفرستید، هر کدام در یک سطر؛ در یک پیام یا در فایل { ".txt" } یا { ".csv" }.
stock-ask-how = چطور بخوانمش؟
stock-how-lines = هر سطر یک واحد است
stock-how-whole = همه‌اش با هم یک واحد است
stock-added = اضافه شد: { $count } واحد
stock-duplicates = { $count } واحد تکراری بود و کنار گذاشته شد.
stock-reading = دارم فایل را می‌خوانم و خبر می‌دهم چه چیزی اضافه شد.
stock-low = 📉 <b>{ $name }</b> رو به تمام شدن است. مانده: { $count }
stock-out = 🚫 <b>{ $name }</b> تمام شد.
stock-open = 📦 دیدن کالا

# Refusals.
product-name-empty = لطفاً یک نام بنویسید.
product-name-too-long = خیلی طولانی است؛ نام باید حداکثر { $count } نویسه باشد.
description-too-long = خیلی طولانی است؛ توضیح باید حداکثر { $count } نویسه باشد.
price-out-of-range = این قیمت بیش از اندازه بالاست.
copies-out-of-range = لطفاً عددی از صفر تا { $most } بفرستید.
fiscal-code-wrong = لطفاً هفده رقم MXIK، یک فاصله و بعد کد بسته را بنویسید.
picture-expected = لطفاً یک عکس بفرستید، نه متن.
picture-came-as-file = این عکس به‌صورت فایل رسید. لطفاً آن را به‌صورت عکس بفرستید.
picture-is-none = این عکس نیست. لطفاً یک عکس بفرستید.
category-gone = این دسته دیگر وجود ندارد.
product-retired = این کالا دیگر وجود ندارد.
review-gone = این نظر دیگر وجود ندارد.
units-none = چیزی در آن نیست که وارد انبار کنم.
units-too-many = یک‌جا خیلی زیاد است؛ حداکثر { $most } واحد. لطفاً در چند نوبت بفرستید.
unit-too-long = هر واحد باید حداکثر { $count } نویسه باشد.
unit-gone = این واحد دیگر آزاد نیست.
list-not-text = لطفاً فهرست را در یک پیام یا در فایل { ".txt" } یا { ".csv" } بفرستید.
list-too-large = این فایل خیلی بزرگ است؛ حداکثر یک مگابایت. لطفاً در چند نوبت بفرستید.
list-unreadable = حروف این فایل را نمی‌توانم بخوانم. لطفاً آن را با کدگذاری { "UTF-8" } ذخیره کنید (در اکسل: { "CSV UTF-8" }) و دوباره بفرستید.
list-gone = تلگرام دیگر این فایل را ندارد. لطفاً دوباره بفرستید.
list-not-fetched = با چند بار تلاش، گرفتن فایل از تلگرام ممکن نشد. لطفاً دوباره بفرستید.
day-unreadable = این تاریخ را متوجه نشدم. مثل ۱۴۰۵-۰۹-۰۱ یا ۲۰۲۶-۱۱-۲۲ بنویسید.

# Promo codes.
promo-admin-title = <b>کدهای تخفیف</b>
promo-admin-none =
    <b>کدهای تخفیف</b>
    هنوز کدی نیست.
promo-admin-new = + کد تازه
promo-admin-percent = { PERCENT($count) } تخفیف
promo-admin-off = { $amount } تخفیف
promo-admin-credits = { $count } اعتبار
promo-admin-code = کد: <code>{ $code }</code>
promo-admin-code-made-up = کد: خودم یکی می‌سازم.
promo-admin-is-on = 🟢 قابل استفاده است.
promo-admin-is-off = ⚪️ خاموش است.
promo-admin-is-early = 🕓 هنوز زمانش نرسیده است.
promo-admin-is-over = ⌛ زمانش گذشته است.
promo-admin-is-used-up = 🏁 همهٔ دفعات استفاده‌اش تمام شده است.
promo-admin-gift = می‌دهد: { $what }
promo-admin-uses = استفاده‌شده: { $count } بار
promo-admin-uses-of = استفاده‌شده: { $count } از { $most } بار
promo-admin-per-person = { $count } بار برای هر نفر
promo-admin-starts = از { $at }
promo-admin-ends = تا { $at }
promo-admin-bound = فقط برای: { $name }
promo-admin-unbound = برای همه‌چیز
promo-admin-first-only = فقط برای سفارش اول
promo-admin-least = برای سفارش‌های دست‌کم { $amount }
promo-admin-switch-on = 🟢 روشن شود
promo-admin-switch-off = ⚪️ خاموش شود
promo-admin-edit-most = 🔢 تعداد کل
promo-admin-edit-per-person = 👤 هر نفر
promo-admin-edit-starts = 📅 از
promo-admin-edit-ends = 📅 تا
promo-admin-edit-least = 💵 حداقل خرید
promo-admin-bind = 🎯 برای چه چیزی
promo-admin-first = 🥇 فقط سفارش اول
promo-admin-every = 🥇 برای هر سفارش
promo-admin-delete = 🗑 حذف
promo-admin-delete-sure = کد { $code } حذف شود؟
promo-admin-delete-yes = بله، حذف شود
promo-admin-deleted = حذف شد ✓
promo-admin-saved = ذخیره شد ✓
promo-admin-created =
    ساخته شد ✓
    خاموش است: محدودیت‌هایش را تعیین کنید و بعد روشنش کنید.
promo-admin-ask-code =
    مرحلهٔ { $step } از { $of }
    کاربران چه کدی بنویسند؟ اگر بگذرید خودم یکی می‌سازم.
promo-admin-ask-kind =
    مرحلهٔ { $step } از { $of }
    چه چیزی می‌دهد؟
promo-admin-kind-percent = درصدی از قیمت
promo-admin-kind-fixed = مبلغی از قیمت
promo-admin-kind-credits = اعتبار
promo-admin-ask-percent =
    مرحلهٔ { $step } از { $of }
    چند درصد تخفیف؟ از ۱ تا ۱۰۰.
promo-admin-ask-fixed =
    مرحلهٔ { $step } از { $of }
    چقدر تخفیف، به { $currency }؟
promo-admin-ask-credits =
    مرحلهٔ { $step } از { $of }
    چند اعتبار؟
new-promo-confirm = ✅ ساخته شود
new-promo-edit-code = کد
new-promo-edit-kind = چه می‌دهد
new-promo-edit-value = چقدر
promo-admin-type-most = روی هم چند بار استفاده شود؟
promo-admin-type-per-person = هر نفر چند بار استفاده کند؟
promo-admin-type-starts = از چه روزی؟ مثل ۱۴۰۵-۰۹-۰۱ یا ۲۰۲۶-۱۱-۲۲ بنویسید.
promo-admin-type-ends = آخرین روزش کدام است؟ مثل ۱۴۰۵-۰۹-۰۱ یا ۲۰۲۶-۱۱-۲۲ بنویسید.
promo-admin-type-least = از چه مبلغی به بالا، به { $currency }؟
promo-admin-ask-bound = برای کدام دسته یا کالا؟ برای پیدا کردنش بخشی از نام را بنویسید.
promo-admin-no-limit = ∞ بدون محدودیت
promo-admin-once = ☝️ یک بار
promo-admin-no-start = 📅 از همین حالا
promo-admin-no-end = ∞ بدون پایان
promo-admin-for-all = 🎯 برای همه‌چیز
promo-admin-category = 📂 { $name }
promo-code-wrong = کد باید از { $least } تا { $most } حرف، رقم، خط تیره یا زیرخط باشد.
promo-code-taken = این کد از قبل وجود دارد. کد دیگری بگذارید.
promo-gone = این کد دیگر وجود ندارد.
promo-days-wrong = این‌طور پیش از شروع تمام می‌شود. روز دیگری بنویسید.
promo-other-currency = تخفیف این کد به واحد پول دیگری است؛ حداقل خریدش هم باید به همان واحد باشد.
promo-was-used = این کد استفاده شده و برای حساب‌ها می‌ماند. به‌جای حذف، خاموشش کنید.

# Orders.
order-admin-title = <b>سفارش‌ها</b>
order-admin-choose = تازه‌ترین‌ها اول. روی یکی بزنید تا ببینید.
order-admin-none = این‌جا سفارشی نیست.
order-admin-awaiting = ⏳ منتظر پرداخت
order-admin-to-send = 📮 آمادهٔ ارسال
order-admin-fulfilled = ✅ انجام‌شده
order-admin-refunded = ↩️ پس‌داده‌شده
order-admin-ended = 🏁 پایان‌یافته
order-admin-all = همه
order-admin-of = <b>سفارش‌های { $name }</b>
order-admin-theirs = 📦 سفارش‌ها
order-admin-find = 🔎 پیدا کردن سفارش
order-admin-ask-number = شمارهٔ سفارش، نام خریدار یا شناسهٔ تلگرام او را بنویسید. با نام، کسانی پیدا می‌شوند که ثبت‌نام کرده‌اند.
order-admin-not-found = نه چنین سفارشی هست و نه کسی با این نام. شمارهٔ سفارش چیزی مانند { "A9J7RGFF8" } است و در همهٔ پیام‌های سفارش آمده است.
order-admin-number = <b>سفارش { $number }</b>
order-admin-standing = { $state }، { $at }
order-admin-buyer = خریدار: { $telegram }
order-admin-state-draft = پیش‌نویس
order-admin-state-awaiting = منتظر پرداخت
order-admin-state-paid = پرداخت‌شده، آمادهٔ ارسال
order-admin-state-fulfilled = انجام‌شده
order-admin-state-refunded = پس‌داده‌شده
order-admin-state-cancelled = لغوشده
order-admin-state-expired = مهلتش تمام شد
order-admin-payment = 💳 { $number }: { $way }، { $amount }، { $state }
order-admin-receipt-waits = 🧾 یک رسید در انتظار تصمیم است؛ فرستاده شده: { $at }
order-admin-open-receipt = 🧾 دیدن رسید
order-admin-open-payment = 💳 { $number }
order-admin-refund = ↩️ پس دادن پول
order-admin-sent-at = ارسال: { $at }
order-admin-to-post = 📮 <b>سفارش { $number } پرداخت شده و باید پست شود</b>
order-admin-look = 📦 دیدن سفارش
order-admin-address = 📍 نشانی
order-admin-address-of =
    <b>سفارش { $number }</b>
    به نشانی: { $address }
order-admin-notes = خریدار نوشته: { $words }
order-admin-no-address = این سفارش نشانی ندارد.
order-admin-mark-sent = 📮 ارسال شد
order-admin-marked-sent = ثبت شد. به خریدار خبر دادم.
order-admin-ask-tracking = سفارش { $number } با کدام کد رهگیری فرستاده شد؟ کد را بنویسید.
order-admin-send-tracked = 🔎 ارسال با کد رهگیری
order-admin-send-sure = به { $telegram } خبر بدهم که سفارش { $number } در راه است؟
order-admin-send-no-tracking = بدون کد رهگیری.
order-sending-confirm = ✅ بله، خبر بده
order-sending-edit-tracking = ✏️ کد رهگیری
tracking-too-long = کد رهگیری حداکثر { $most } حرف دارد.
order-admin-cancel = ❌ لغو سفارش
order-admin-cancel-sure = سفارش { $number } لغو شود؟ آنچه برایش کنار گذاشته شده آزاد می‌شود و به خریدار خبر می‌دهم.
order-admin-cancel-sure-looked-at = سفارش { $number } لغو شود؟ آنچه برایش کنار گذاشته شده آزاد می‌شود و به خریدار خبر می‌دهم. دربارهٔ رسیدش هنوز تصمیمی گرفته نشده است؛ اگر تأییدش کنید، پول به موجودی خریدار می‌رود.
order-admin-cancel-yes = بله، لغو شود
order-admin-cancelled = لغو شد. به خریدار خبر دادم.
order-admin-on-its-way = 📮 سفارش { $number } شما ارسال شد و در راه است:
order-admin-called-off = سفارش { $number } شما را مدرسه لغو کرد. بابت آن پولی از شما گرفته نمی‌شود.
order-admin-called-off-looked-at = سفارش { $number } شما را مدرسه لغو کرد. رسیدتان هنوز پیش ماست؛ اگر پول رسیده باشد، به موجودی‌تان اضافه می‌شود و همین‌جا خبرتان می‌کنیم.

# Sales.
sales-title = <b>فروش { $days } روز گذشته</b>
sales-product = <b>{ $name }</b>
sales-sold = { $count } فروش · { $amount }
sales-rating = ⭐ { NUMBER($rating, maximumFractionDigits: 1) } ({ $count })
sales-left = مانده: { $count }
sales-days = { $count } روز
sales-by-sold = به ترتیب تعداد
sales-by-revenue = به ترتیب مبلغ
sales-today = امروز
sales-week = این هفته
sales-month = این ماه
sales-revenue-title = <b>{ $period }</b>، از { $at }
sales-sold-title = <b>درآمد</b>
sales-came-title = <b>پول دریافتی به تفکیک روش پرداخت</b>
sales-orders = { $count } سفارش: { $amount }
sales-given-back = پس داده شده: { $back } ← درآمد { $amount }
sales-way = { $way } × { $count }: { $amount }
sales-back = (برگشت: { $amount })
sales-nothing = هنوز چیزی نیست.
sales-age = این رقم‌ها دست بالا یک دقیقه پیش حساب شده‌اند.

# Reviews.
review-admin-title = <b>نظرها</b>، تازه‌ترین‌ها اول
review-admin-none = هنوز نظری نیست.
review-admin-row = <b>{ $name }</b> · { $count }⭐ · { $at }
review-admin-row-hidden = 🙈 <b>{ $name }</b> · { $count }⭐ · { $at } (پنهان)
review-admin-words = «{ $words }»
review-admin-hide = 🙈 پنهان شود
review-admin-show = 👁 نشان داده شود
review-admin-hidden = پنهان شد و دیگر به حساب نمی‌آید.
review-admin-shown = دوباره نشان داده می‌شود ✓

# For the list of what was done.
audit-category-created = ساخت:
subject-product = کالای «{ $name }»
subject-category = دستهٔ «{ $name }»
subject-promo = کد تخفیف { $name }
subject-order = سفارش { $name }
subject-review = نظری دربارهٔ «{ $name }»
some-product = یک کالا
some-category = یک دسته
some-promo = یک کد تخفیف
some-order = یک سفارش
some-review = یک نظر
audit-category-changed = تغییر داد:
audit-product-created = ساخت:
audit-product-changed = تغییر داد:
audit-product-retired = کنار گذاشت:
audit-product-content-viewed = محتوا را دید:
audit-unit-content-viewed = یک واحد را دید:
audit-product-counted = نسخه‌ها را شمرد:
audit-product-restocked = موجودی اضافه کرد:
audit-unit-withdrawn = یک واحد برداشت از:
audit-promo-created = ساخت:
audit-promo-changed = تغییر داد:
audit-promo-deleted = حذف کرد:
audit-order-called-off = لغو کرد:
audit-order-sent = ارسال‌شده ثبت کرد:
audit-order-address-viewed = نشانی را دید:
audit-review-hidden = پنهان کرد:
audit-review-shown = دوباره نشان داد:

# Columns of the tables.
order-column-buyer = خریدار
order-column-total = جمع
stock-column-price = قیمت
stock-column-free = موجود
stock-column-sold = فروخته‌شده
stock-column-hint = محتوا
promo-column-code = کد
promo-column-value = میزان
promo-column-uses = دفعات استفاده
promo-column-most = سقف استفاده
promo-column-per-person = سقف هر نفر
promo-column-percent = تخفیف درصدی
promo-column-fixed = تخفیف مبلغی
promo-column-credits = اعتبار
promo-column-on = فعال
promo-column-off = خاموش
promo-column-early = شروع‌نشده
promo-column-over = پایان‌یافته
promo-column-used-up = مصرف‌شده
review-column-product = کالا
review-column-rating = امتیاز
review-column-words = نظر
review-column-hidden = پنهان از

figures-orders = 📦 <b>سفارش‌های پرداخت‌شده</b>: امروز { $count } · ۷ روز اخیر { $week } · ۳۰ روز اخیر { $month }
figures-low = رو به اتمام: { $count } کالا
figures-orders-today = { $count } سفارش
command-products = کالاها و سفارش‌ها
command-analytics = درآمد
person-orders = 📦 سفارش‌ها: { $count } · خریده‌شده: { $done }
