# What a person has, and what they had.
command-balance = دیدن اعتبار و موجودی
command-history = دیدن پرداخت‌ها و دریافت‌ها
command-reset = شروع از نو، برای آزمایش
menu-balance = 💳 موجودی
welcome-gift = { $count ->
    [one] 🎁 یک اعتبار هدیهٔ شما: یک پیام به مدرسه.
   *[other] 🎁 { $count } اعتبار هدیهٔ شما: برای هر پیام به مدرسه یک اعتبار.
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
balance-money = 💰 موجودی کیف پول: <b>{ $amount }</b>
balance-held = ⏳ کنار گذاشته‌شده: { $amount }
balance-tip-pass-ends = 💡 اشتراکتان رو به پایان است. اشتراک تازه از همان پایان شروع می‌شود، پس با خرید زودتر چیزی از دست نمی‌دهید.
balance-tip-pass = 💡 تا وقتی اشتراک دارید، از اعتبارتان چیزی کم نمی‌شود.
balance-tip-none = 💡 با یک بستهٔ اعتبار می‌توانید همین حالا دوباره پیام بدهید.
balance-tip-low = 💡 پیش از تمام شدن، یک بسته بخرید تا هیچ پرسشی معطل نماند.
balance-tip-never-bought = 💡 اعتبار تاریخ انقضا ندارد؛ هر وقت لازم شد بخرید.
balance-tip-plenty = 💡 فعلاً کاری لازم نیست؛ این اعتبار مدتی کفایت می‌کند.
balance-tip-pace = { $days ->
    [0] 💡 با مصرف ماه گذشته، کمتر از یک روز دیگر تمام می‌شود.
    [one] 💡 با مصرف ماه گذشته، حدود یک روز کفایت می‌کند.
   *[other] 💡 با مصرف ماه گذشته، حدود { $days } روز کفایت می‌کند.
 }
balance-quick-pack = ⚡ { $count } اعتبار · { $amount }
balance-shop = 🛍 فروشگاه
balance-top-up = ➕ افزایش موجودی
balance-history = 🧾 تاریخچه
balance-purchases = 📦 خریدهای من
balance-corrected = مدرسه موجودی شما را اصلاح کرد: <b>{ $amount }</b>
low-credits = { $count ->
    [0] 🟥 اعتبارتان تمام شده است. برای پیام بعدی به مدرسه یک اعتبار لازم است.
    [one] 🟥 فقط یک اعتبار برایتان مانده است.
   *[other] 🟥 فقط { $count } اعتبار برایتان مانده است.
 }

# The history.
history-title = <b>تاریخچه</b>
history-none = هنوز چیزی اینجا نیست.
history-line = { $at } · { $what }
history-change = <b>{ $amount }</b>
history-more = +{ $amount }
history-less = −{ $amount }
history-month = خرج این ماه: { $amount }
history-ever = مجموع خریدها: { $amount }
history-payment = دریافت پرداخت
history-order = سفارش { $order }
history-renewal = تمدید اشتراک
history-refund = بازگشت وجه
history-hold = کنار گذاشته برای واریز
history-hold-spent = واریز شد
history-hold-released = بازگشت مبلغ کنارگذاشته
history-pack = خرید اعتبار
history-pack-back = پس‌گرفتن اعتبار
history-promo = کد تخفیف
history-welcome = هدیهٔ خوش‌آمد
history-tutorial = پایان راهنما
history-correction = اصلاح از سوی مدرسه
history-reversal = برگشت
history-other = سایر
history-export = 📄 دریافت فایل
history-exporting = فایل در حال آماده شدن است و همین حالا می‌رسد.
history-exported = تاریخچهٔ شما. ساعت‌ها به وقت مدرسه است.
history-column-at = زمان
history-column-what = شرح
history-column-amount = مبلغ
history-column-currency = واحد

# The tour.
tutorial-offer = 🎓 آشنایی با ربات
tutorial-offer-bonus = 🎓 آشنایی با ربات (+{ $count })
tutorial-decline = نه، ممنون
tutorial-step = مرحلهٔ { $step } از { $of }
tutorial-credits =
    <b>اعتبار برای چیست؟</b>
    هر پیام به مدرسه یک اعتبار لازم دارد. خواندن، یادگیری و خرید اعتباری نمی‌خواهد. با اشتراک، تا پایان آن پیام‌ها رایگان است.
tutorial-buying =
    <b>خرید و پرداخت</b>
    از فروشگاه انتخاب کنید. پیش از پرداخت، قیمت و راه‌های پرداخت را می‌بینید و همان مبلغی را می‌پردازید که تأیید کرده‌اید. اگر خریدی انجام نشود، پول به موجودی شما برمی‌گردد.
tutorial-finding =
    <b>هر چیز کجاست؟</b>
    خریدهایتان را در «خریدهای من» دوباره باز کنید. پرداخت‌هایتان در /history است. راه تماس با مدرسه در منو آمده است.
tutorial-end = ✅ متوجه شدم
tutorial-end-bonus = ✅ متوجه شدم (+{ $count } اعتبار)
tutorial-done = همین بود. موفق باشید!
tutorial-done-bonus = { $count ->
    [one] همین بود. این هم یک اعتبار هدیهٔ شما 🎁
   *[other] همین بود. این هم { $count } اعتبار هدیهٔ شما 🎁
 }

# Beginning anew, for testing.
reset-sure =
    <b>از نو شروع شود؟</b>
    ثبت‌نام، راهنما و سبد خرید شما پاک می‌شود. پرداخت‌ها و دریافت‌ها سر جایشان می‌ماند.
reset-yes = بله، از نو
reset-done = انجام شد؛ حالا تازه‌وارد هستید.
audit-account-reset = از نو شروع کرد:

# Settings.
setting-welcome-credits = اعتبار خوش‌آمد
setting-welcome-credits-about = اعتباری که هر کس در نخستین تماس، یک بار می‌گیرد. صفر یعنی هیچ.
setting-tutorial-bonus = هدیهٔ راهنما
setting-tutorial-bonus-about = اعتباری که با پایان سه مرحلهٔ راهنما، یک بار داده می‌شود. صفر یعنی هیچ.
setting-low-credits = مرز هشدار اعتبار
setting-low-credits-about = هر کس بیش از این نداشته باشد هشدار می‌گیرد، حداکثر روزی یک بار.
