# The shop, as buyers see it.
command-buy = دیدن آنچه مدرسه می‌فروشد
command-cart = دیدن سبد خرید
command-buy10 = خرید ۱۰ اعتبار
command-buy25 = خرید ۲۵ اعتبار (پرطرفدارترین)
command-buy50 = خرید ۵۰ اعتبار (به‌صرفه‌ترین)
menu-shop = 🛍 فروشگاه
menu-book = 📖 کتاب
book-not-open-yet = هنوز نمی‌شود کتاب را سفارش داد. به‌محض آماده شدن، همین‌جا پیدایش می‌کنید.
setting-door-book = دکمهٔ کتاب
setting-door-book-about = این‌که منوی اصلی دکمهٔ کتاب داشته باشد یا نه.
shop-open = 🛍 فروشگاه
shop-title =
    <b>فروشگاه</b>
    کدام بخش را می‌خواهید ببینید؟
shop-empty =
    <b>فروشگاه</b>
    هنوز چیزی برای فروش نیست. به‌محض آماده شدن، همین‌جا پیدایش می‌کنید.
shop-by-post =
    <b>کتاب و بسته‌های پستی</b>
    این‌ها را با پست برایتان می‌فرستیم.
shop-category = <b>{ $name }</b>
shop-cart-open = 🛒 سبد خرید ({ $count })
shop-purchases = 📦 خریدهای من
shop-redeem = 🎟 وارد کردن کد
shop-free = رایگان
shop-row = { $name } · { $price }
shop-row-left = { $count } عدد مانده
shop-row-sold-out = 🚫 { $name } · تمام شد
shop-payment-for = سفارش { $number }: { $what }
shop-shelf-line = • { $line }
shop-row-more = { $name } و { $count } مورد دیگر
shop-most-popular = 🔥 پرطرفدارترین
shop-best-value = 💎 به‌صرفه‌ترین
shop-card-had = ✅ این را از پیش دارید و هر بار بخواهید باز می‌شود.
shop-card-price = قیمت: <b>{ $price }</b>
shop-card-for-you = با سطح { $name } برای شما: <b>{ $price }</b>
shop-card-credits = { $count ->
    [one] یک اعتبار
   *[other] { $count } اعتبار
 }
shop-card-days = { $count ->
    [one] یک روز پیام رایگان
   *[other] { $count } روز پیام رایگان
 }
shop-card-left = موجودی: { $count } عدد
shop-card-sold-out = 🚫 تمام شد
shop-card-rating = { $count ->
    [one] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } (یک رأی)
   *[other] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } رأی)
 }
shop-buy = ⚡️ خرید همین حالا
shop-to-cart = 🛒 افزودن به سبد
shop-in-cart = به سبد اضافه شد ✓
shop-in-cart-had = به سبد اضافه شد ✓ یکی از آن دارید و این همان است.

# The cart.
shop-cart-title = <b>سبد خرید شما</b>
shop-cart-empty = سبد خریدتان خالی است.
shop-cart-line = { $count } × { $name }
shop-cart-gone = ❗️ { $name }: دیگر فروخته نمی‌شود
shop-cart-sold-out = ❗️ { $name }: تمام شد
shop-cart-too-many = ❗️ { $name }: فقط { $count } عدد مانده
shop-cart-trouble = چیزی در سبد هست که به این شکل نمی‌شود خرید. لطفاً آن را عوض یا حذف کنید تا بتوانید بقیه را بخرید.
shop-cart-mixed = قیمت‌های سبد به چند واحد پول است. لطفاً جدا از هم بخرید: فعلاً چند مورد را حذف کنید.
shop-cart-drop = 🗑 حذف { $name }
shop-cart-buy = ✅ خرید همه
shop-cart-clear = 🗑 خالی کردن سبد
cart-full = { $most ->
    [one] سبد فقط برای یک کالا جا دارد.
   *[other] سبد برای { $most } کالای مختلف جا دارد.
 }
cart-empty = سبد خریدتان خالی است.
cart-mixed-currencies = این قیمت‌ها به یک واحد پول نیست. لطفاً جدا از هم بخرید.
product-gone = { $name } دیگر فروخته نمی‌شود.
product-not-there = این کالا دیگر وجود ندارد.
quantity-out-of-range = از هر کالا می‌شود یک تا { $most } عدد را یک‌جا خرید.
out-of-stock = { $left ->
    [0] { $name } تمام شده است.
   *[other] از { $name } فقط { $left } عدد مانده است.
 }

# An order, from its draft to its end.
shop-had = ✅ «{ $name }» را از پیش دارید: آن را { $at } خریده‌اید و هر بار بخواهید باز می‌شود. یکی دیگر همان است و چیز تازه‌ای به شما نمی‌دهد.
shop-had-many = ✅ این‌ها را از پیش دارید: { $names }. هر بار بخواهید باز می‌شوند و خرید دوباره چیز تازه‌ای به شما نمی‌دهد.
shop-one-is-enough = ⚠️ از { $names } یکی کافی است: بیشتر از آن همان است و چیز تازه‌ای به شما نمی‌دهد.
shop-draft-title = <b>همه‌چیز درست است؟</b>
shop-line = • { $name }: { $price }
shop-line-many = • { $name } × { $count }: { $price }
shop-subtotal = جمع: { $price }
shop-discount = تخفیف: { $price }
shop-tier-discount = سطح شما، { $name }: { $price } تخفیف
shop-tier-off = تخفیف سطح: { $price }
shop-total = مبلغ قابل پرداخت: <b>{ $price }</b>
shop-tier-counts = کد تخفیف با تخفیف سطح شما جمع نمی‌شود؛ هر کدام بیشتر باشد حساب می‌شود.
shop-code-counts = کد شما بیشتر از سطح‌تان تخفیف می‌دهد و همین کد حساب شد. این دو با هم جمع نمی‌شوند.
shop-code-less = تخفیف سطح شما کمتر از این کد نیست؛ پس سطح حساب شد و کد استفاده‌نشده ماند. این دو با هم جمع نمی‌شوند.
shop-total-paid = جمع کل: <b>{ $price }</b>
shop-paid-in = پرداخت‌شده: <b>{ $amount }</b>
shop-repriced-title = ⚠️ از وقتی این صفحه را باز کردید، قیمت‌ها عوض شده است. لطفاً دوباره ببینید:
shop-repriced = • { $name }: { $from } بود، حالا { $to } است
shop-repriced-off = • تخفیف شما: { $from } بود، حالا { $to } است
shop-confirm = ✅ تأیید و پرداخت { $price }
shop-confirm-free = ✅ دریافت رایگان
shop-code = 🎟 کد تخفیف
shop-code-drop = ❌ حذف کد
shop-code-ask = کد تخفیفتان را بنویسید:
shop-redeem-ask = کدی را که به شما داده‌اند بنویسید تا اعتبارش به حسابتان اضافه شود:
shop-redeemed = { $count ->
    [one] 🎉 یک اعتبار گرفتید.
   *[other] 🎉 { $count } اعتبار گرفتید.
 }
shop-address-button = 📍 نشانی
shop-address-missing = 📍 در مرحلهٔ بعد نشانی‌تان را می‌پرسیم.
shop-address = 📍 { $address }
shop-notes = 📝 { $notes }
shop-address-ask =
    به کجا بفرستیم؟
    نشانی کامل را در یک پیام بنویسید: نام گیرنده، شهر، خیابان، کد پستی و تلفن.
shop-notes-ask = توضیحی دربارهٔ سفارش دارید؟ بنویسید یا رد کنید.
shop-notes-ask-others =
    توضیح شما:
    <i>{ $notes }</i>

    از نو بنویسید، یا رد کنید تا همین بماند.
shop-notes-remove = 🗑 حذف توضیح
shop-notes-skip = ⏭ رد کردن
shop-pay-title =
    سفارش <b>{ $number }</b>
    مبلغ قابل پرداخت: <b>{ $price }</b>
shop-kept = ⏳ تا { $until } برایتان نگه می‌داریم
shop-looked-at = ⏳ پرداختتان در حال بررسی است.
shop-pay-twice = لطفاً دوباره پرداخت نکنید؛ دو بار پرداخت می‌شود. نتیجه را همین‌جا خبر می‌دهیم؛ اگر مشکلی هست «راهنمایی» را بزنید.
shop-has-some = 👛 { $has } در موجودی شماست؛ برای پرداخت از موجودی { $missing } کم است.
shop-pay-how = چطور می‌خواهید پرداخت کنید؟
shop-pay-nohow = در حال حاضر این‌جا راهی برای پرداخت این سفارش نیست. لطفاً به مدرسه پیام بدهید؛ اگر راه تماسی گفته باشد، در بخش «تماس» منو هست.
shop-rest = 👛 افزودن { $amount } به موجودی
shop-pay = 💳 پرداخت
shop-cancel = ❌ لغو سفارش
shop-cancel-sure = سفارش { $number } لغو شود؟ آنچه برایتان نگه داشته‌ایم آزاد می‌شود و دیگران می‌توانند بخرند. اگر پول را فرستاده‌اید، لغو نکنید.
shop-cancel-sure-looked-at = سفارش { $number } لغو شود؟ آنچه برایتان نگه داشته‌ایم آزاد می‌شود و دیگران می‌توانند بخرند. رسیدتان پیش ما می‌ماند؛ اگر پول رسیده باشد، به موجودی‌تان اضافه می‌شود.
shop-cancel-yes = بله، لغو شود
shop-cancelled = سفارش لغو شد.
shop-no-pack = { $count ->
    [one] فعلاً بستهٔ یک‌اعتباری نداریم. این‌ها را داریم:
   *[other] فعلاً بستهٔ { $count } اعتباری نداریم. این‌ها را داریم:
 }
shop-order-title =
    سفارش <b>{ $number }</b> · { $state }
    { $at }
shop-state-draft = تأییدنشده
shop-state-awaiting = در انتظار پرداخت
shop-state-paid = پرداخت‌شده
shop-state-fulfilled = کامل
shop-state-refunded = بازگشت پول
shop-state-cancelled = لغوشده
shop-state-expired = مهلت تمام شد
shop-paid-by = پرداخت { $at }: { $way }
shop-paid-at = پرداخت { $at }
shop-went-back = ↩️ { $amount } برگشت: { $at }، { $way }
shop-went-by-hand = ↩️ { $amount } برگشت: { $at }، به کارت شما
shop-went-to-balance = ↩️ { $amount } برگشت: { $at }، به موجودی شما
shop-goes-back = ⏳ { $amount } در راه برگشت به شماست.
shop-parcel-waiting = 📦 با پست برایتان می‌فرستیم و وقتی راه افتاد خبر می‌دهیم.
shop-parcel-sent = 📦 ارسال { $at }
shop-thanks = ✅ سپاسگزاریم! سفارش <b>{ $number }</b> پرداخت شد.
shop-given-credits = { $count ->
    [one] یک اعتبار اضافه شد. حالا { $credits } اعتبار دارید.
   *[other] { $count } اعتبار اضافه شد. حالا { $credits } اعتبار دارید.
 }
shop-given-pass = پیام‌هایتان تا { $until } رایگان است.
shop-given-goods = 🎁 آنچه خریده‌اید در ادامه می‌آید. هر وقت خواستید، از «خریدهای من» دوباره بازش کنید.
shop-goods = 🎁 <b>{ $name }</b>
shop-goods-below = در ادامه آمده است.
shop-posted = • { $name } × { $count }
shop-tracking = 🔎 کد رهگیری: <code>{ $tracking }</code>
shop-see-order = 🧾 سفارش
shop-expired = ⌛️ مهلت پرداخت سفارش { $number } تمام شد و پولی برداشته نشد. اگر پول را فرستاده‌اید، به موجودی‌تان اضافه می‌شود.
shop-expired-came = ⌛️ مهلت پرداخت سفارش { $number } تمام شد. آنچه برایش رسیده بود، { $amount }، به موجودی شما رفته است.
shop-time-over = ⌛️ مهلت پرداخت سفارش { $number } تمام شد.
shop-again = 🔁 سفارش دوباره
shop-taken-back = ↩️ پول سفارش { $number } برمی‌گردد و آنچه با آن خریده بودید پس گرفته شد.
shop-money-back = ↩️ پول سفارش { $number } برگشت: { $amount } به شما پس داده شد.
shop-money-on-balance = ↩️ پول سفارش { $number } برگشت: { $amount } به موجودی شما اضافه شد.
shop-money-goes-back = ↩️ پول سفارش { $number } برمی‌گردد: { $amount } به همان جایی که از آن پرداخته بودید.
shop-goods-back = آنچه با آن خریده بودید پس گرفته شد.
shop-parcel-stays = بسته دیگر فرستاده نمی‌شود.
order-unknown = چنین سفارشی وجود ندارد.
order-not-draft = این سفارش تأیید شده است و دیگر نمی‌شود تغییرش داد.
order-elsewhere = وضعیت این سفارش عوض شده است. آن را در «خریدهای من» می‌بینید.
order-needs-address = لطفاً اول نشانی را بدهید.
order-has-no-goods = در این سفارش چیزی برای باز کردن نیست.
price-currency-changed = واحد پول این قیمت عوض شده است. لطفاً سفارش را از اول شروع کنید.
way-closed = این روش پرداخت دیگر در دسترس نیست. لطفاً روش دیگری انتخاب کنید.
address-too-short = لطفاً نشانی کامل را بنویسید: شهر، خیابان، پلاک و کد پستی.
address-too-long = خیلی طولانی است؛ حداکثر { $most } نویسه بنویسید.

# Promo codes.
promo-unknown = چنین کدی پیدا نشد. لطفاً دوباره بررسی کنید.
promo-withdrawn = این کد دیگر قابل استفاده نیست. برای ادامه بدون کد، آن را حذف کنید.
promo-not-yet = این کد از { $from } اعتبار دارد.
promo-over = مهلت این کد تمام شده است.
promo-used-up = ظرفیت این کد تمام شده است.
promo-used = قبلاً از این کد استفاده کرده‌اید.
promo-not-for-this = این کد برای چیزی که می‌خرید نیست.
promo-needs-more = این کد برای سفارش‌های بزرگ‌تر است.
promo-first-order-only = این کد فقط برای اولین سفارش است.
promo-gives-credits = این کد اعتبار می‌دهد. در فروشگاه، از «وارد کردن کد» استفاده کنید.
promo-is-for-orders = این کد برای تخفیف سفارش است. هنگام خرید واردش کنید.

# What was bought.
shop-purchases-title =
    <b>خریدهای من</b>
    تازه‌ترین‌ها اول.
shop-purchases-none = هنوز چیزی نخریده‌اید.
shop-all-purchases = 📦 همهٔ خریدها
shop-open-goods = 🎁 باز کردن خرید
shop-rate = ⭐ ثبت نظر
shop-rate-which = دربارهٔ کدام می‌خواهید نظر بدهید؟

# Reviews.
shop-reviews-open = { $count ->
    [0] 💬 نظرها
   *[other] 💬 نظرها ({ $count })
 }
shop-reviews-title = { $count ->
    [one] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } (یک رأی)
   *[other] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } رأی)
 }
shop-reviews-none =
    <b>{ $name }</b>
    هنوز کسی نظری نداده است.
shop-reviews-see = 💬 نظرها
shop-review-head = { $stars } { $at }
shop-review =
    { $head }
    { $words }
shop-review-write = ⭐ نوشتن نظر
shop-review-change = ✏️ تغییر نظر من
shop-review-ask-rating = چقدر از آن راضی هستید؟
shop-review-ask-words = می‌خواهید چیزی هم بنویسید؟ تا ۵۰۰ نویسه؛ یا بگذرید.
shop-review-ask-others =
    نوشتهٔ شما:
    <i>{ $words }</i>

    از نو بنویسید، تا ۵۰۰ نویسه؛ یا بگذرید تا همین بماند.
shop-review-remove-words = 🗑 حذف نوشتهٔ من
shop-review-thanks = از نظرتان سپاسگزاریم! 💛
review-not-yours = فقط کسی که خریده است می‌تواند نظر بدهد.
review-too-long = خیلی طولانی است؛ حداکثر { $most } نویسه بنویسید.

too-many-purchases = شما در یک دقیقه چند خرید انجام داده‌اید. لطفاً کمی صبر کنید و بعد ادامه دهید.
setting-purchases-per-minute = تعداد خرید در دقیقه
setting-purchases-per-minute-about = هر نفر در یک دقیقه چند سفارش می‌تواند ثبت کند. صفر یعنی بدون محدودیت.

# Rights, as the owner reads them.
right-orders-read = دیدن سفارش‌ها
right-orders-change = تغییر سفارش‌ها
right-catalogue-change = تغییر کالاها
right-promos-change = تغییر کدهای تخفیف

# The home of staff.
waits-sending = 📦 برای ارسال: { $count }

# Parts that a school may switch off.
setting-feature-shop = فروشگاه
setting-feature-shop-about = اگر خاموش باشد، کسی نمی‌تواند فروشگاه را ببیند، سبد پر کند یا سفارش دهد. سفارش‌های ثبت‌شده همچنان قابل پرداخت‌اند و خریدها سر جایشان می‌مانند.
setting-feature-reviews = نظرها
setting-feature-reviews-about = اگر خاموش باشد، کسی نظرها را نمی‌بیند و نظر نمی‌دهد. نظرهای پیشین نگه داشته می‌شوند.
setting-feature-promos = کدهای تخفیف
setting-feature-promos-about = اگر خاموش باشد، کسی نمی‌تواند کد وارد کند. سفارش‌هایی که کد دارند، آن را نگه می‌دارند.
setting-registration-first = ثبت‌نام پیش از خرید
setting-registration-first-about = اگر روشن باشد، هر کس می‌خواهد بخرد، اول ثبت‌نام می‌کند. سفارش‌های در انتظار پرداخت همچنان قابل پرداخت‌اند.
register-first = لطفاً اول ثبت‌نام کنید: «👤 پروفایل» در منو. بعد می‌توانید بخرید.
