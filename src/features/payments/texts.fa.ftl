
too-many-payments = شما در یک دقیقه چند بار پرداخت را شروع کرده‌اید. لطفاً کمی صبر کنید و دوباره امتحان کنید.
setting-payments-per-minute = تعداد پرداخت در دقیقه
setting-payments-per-minute-about = هر نفر در یک دقیقه چند پرداخت می‌تواند شروع کند. صفر یعنی بدون محدودیت.

# What payers see.
command-topup = افزایش موجودی
command-billing = اشتراک‌ها و کارت‌ها
command-paysupport = راهنمایی دربارهٔ پرداخت
command-terms = شرایط فروش
pay-by-wallet = 👛 موجودی خودم
pay-by-card = 💳 کارت به کارت
pay-by-stars = ⭐ ستارهٔ تلگرام
pay-by-stars-monthly = ⭐ ماهانه، خودکار تمدید می‌شود
pay-by-telegram = 💳 کارت بانکی در تلگرام
pay-by-stripe = 💳 کارت بین‌المللی (Stripe)
pay-by-cryptopay = 💎 رمزارز (CryptoPay)
pay-by-multicard = 💳 کارت ازبکستان (Multicard)
pay-by-sandbox = 🧪 پرداخت آزمایشی
pay-leave = 🔙 روش‌های دیگر
pay-one-moment =
    ⏳ چند لحظه صبر کنید، پرداخت شما آماده می‌شود: { $by }

    { $name }: <b>{ $amount }</b>
    شمارهٔ پرداخت: { $id }
pay-open =
    💳 <b>{ $name }</b>
    مبلغ پرداخت: <b>{ $amount }</b>
    شمارهٔ پرداخت: { $id }

    دکمهٔ زیر را بزنید و در صفحه‌ای که باز می‌شود پرداخت کنید. خرید شما خودش همین‌جا می‌رسد.
pay-subscribe =
    ⭐ <b>{ $name }</b>
    { $amount } همین حالا و بعد هر ۳۰ روز، تا وقتی که خودتان تمامش کنید.
    شمارهٔ پرداخت: { $id }

    هر وقت خواستید با /billing تمامش کنید؛ آنچه پرداخت کرده‌اید تا روز آخر برای شما می‌ماند.
pay-keeps-method = کارت شما نزد Stripe نگه داشته می‌شود تا اعتبار بتواند خودکار شارژ شود. هر وقت خواستید با /billing آن را حذف کنید.
pay-until = مهلت پرداخت: { $until }
pay-amount = پرداخت { $amount }
pay-check = 🔄 پرداخت کردم، بررسی کنید
pay-sandbox =
    🧪 این یک پرداخت آزمایشی است: پولی جابه‌جا نمی‌شود و تا ۵ ثانیهٔ دیگر خودش پرداخت می‌شود.

    { $name }: <b>{ $amount }</b>
    شمارهٔ پرداخت: { $id }
pay-paid =
    ✅ پرداخت شد: <b>{ $name }</b>، { $amount }
    شمارهٔ پرداخت: { $id }
pay-failed =
    ❌ این پرداخت انجام نشد و پولی کم نشد: { $name }، { $amount }.
    می‌توانید دوباره امتحان کنید یا روش دیگری را انتخاب کنید. شمارهٔ پرداخت: { $id }
pay-unavailable =
    😔 این روش پرداخت فعلاً در دسترس نیست: { $name }، { $amount }.
    لطفاً روش دیگری را انتخاب کنید یا چند دقیقهٔ دیگر دوباره امتحان کنید. شمارهٔ پرداخت: { $id }
pay-expired =
    ⌛ مهلت این پرداخت تمام شده است: { $name }، { $amount }.
    لطفاً دیگر آن را پرداخت نکنید. شمارهٔ پرداخت: { $id }
pay-cancelled =
    این راه پرداخت بسته شده است: { $name }، { $amount }.
    لطفاً دیگر آن را پرداخت نکنید. شمارهٔ پرداخت: { $id }
pay-topped-up =
    ✅ { $amount } به موجودی شما اضافه شد.
    موجودی شما: <b>{ $balance }</b>
pay-too-little =
    ⚠️ برای { $name } مبلغ { $paid } رسید، ولی قیمت آن { $amount } است.
    چیزی از دست نرفته است: این پول در موجودی شماست که حالا <b>{ $balance }</b> است. موجودی را کامل کنید و با آن بپردازید، یا روش دیگری را انتخاب کنید. شمارهٔ پرداخت: { $id }
pay-other-currency =
    ⚠️ برای { $name } مبلغ { $paid } رسید، ولی باید { $amount } پرداخت می‌شد.
    چیزی از دست نرفته است: این پول در موجودی شماست و به مدرسه هم خبر داده‌ایم. موجودی شما به این واحد پول: <b>{ $balance }</b>. شمارهٔ پرداخت: { $id }
pay-late =
    ⚠️ پرداخت { $paid } شما برای { $name } ({ $amount }) وقتی رسید که سفارش پرداخت شده یا تمام شده بود.
    چیزی از دست نرفته است: این پول در موجودی شماست که حالا <b>{ $balance }</b> است. می‌توانید با آن خرید کنید یا با /paysupport آن را پس بخواهید. شمارهٔ پرداخت: { $id }
pay-stray =
    ℹ️ مبلغ { $amount } از شما رسید که منتظرش نبودیم.
    این پول در موجودی شماست و به مدرسه هم خبر داده‌ایم. اگر چیزی درست نیست به ما بنویسید: /paysupport
pay-stray-back = ↩️ مبلغ { $amount } که بی‌انتظار از شما رسیده بود، به شما برگردانده شد.
pay-refunding =
    ↩️ { $amount } بابت { $name } در راه برگشت به شماست. رسیدن آن ممکن است چند روز طول بکشد. شمارهٔ پرداخت: { $id }
pay-refunded =
    ↩️ { $amount } بابت { $name } به شما برگردانده شد. شمارهٔ پرداخت: { $id }
pay-refunded-wallet =
    ↩️ { $amount } بابت { $name } به موجودی شما برگشت. شمارهٔ پرداخت: { $id }
pay-refund-failed =
    ⚠️ { $amount } بابت { $name } به جایی که از آن آمده بود برنگشت. این پول فعلاً در موجودی شماست و به مدرسه خبر داده‌ایم. شمارهٔ پرداخت: { $id }
pay-not-seen = 🔄 { $at }: پرداخت هنوز نرسیده است. اگر پرداخت کرده‌اید، معمولاً یکی دو دقیقه طول می‌کشد؛ ما خودمان پیگیر هستیم.
pay-no-answer = 🔄 { $at }: سرویس پرداخت پاسخ نداد. اگر پرداخت کرده‌اید چیزی از دست نرفته است؛ ما خودمان پیگیر هستیم.
pay-check-paid = این قبلاً پرداخت شده است. سپاسگزاریم!
pay-check-over = این پرداخت بسته شده است. اگر با این حال پرداخت کرده‌اید، پول به موجودی شما می‌آید.
pay-checking = در حال بررسی…
pay-checkout-unknown = این صورتحساب را نمی‌شناسیم. لطفاً در ربات دوباره سفارش بدهید.
pay-checkout-not-yours = این صورتحساب برای شخص دیگری است. لطفاً خودتان در ربات سفارش بدهید.
pay-checkout-paid = این قبلاً پرداخت شده است.
pay-checkout-over = مهلت این صورتحساب تمام شده و پولی کم نشد. لطفاً در ربات دوباره سفارش بدهید.
pay-checkout-changed = قیمت با این صورتحساب یکی نیست و پولی کم نشد. لطفاً در ربات دوباره سفارش بدهید.
pay-way-costs = { $name } · { $amount }
topup-title =
    👛 موجودی شما: <b>{ $balance }</b>

    چقدر می‌خواهید اضافه کنید؟
topup-other = ✏️ مبلغ دیگر
topup-ask = مبلغ را بفرستید، از { $from } تا { $to }.
topup-ways =
    <b>{ $amount }</b> به موجودی شما اضافه می‌شود.
    چطور می‌خواهید پرداخت کنید؟
topup-no-way = فعلاً راهی برای افزودن { $amount } نیست. لطفاً مبلغ دیگری را امتحان کنید یا به ما بنویسید: /paysupport
topup-other-amount = 🔙 مبلغ دیگر
topup-name = افزایش موجودی
topup-about = { $amount } برای موجودی شما
topup-out-of-range = لطفاً مبلغی از { $least } تا { $most } انتخاب کنید.
topup-way-gone = این روش پرداخت دیگر در دسترس نیست. لطفاً روش دیگری را انتخاب کنید.
payment-unknown = چنین پرداختی از شما وجود ندارد.
payment-not-begun = پرداخت شروع نشد. لطفاً دوباره امتحان کنید.
subscription-over = این اشتراک تمام شده است. می‌توانید در فروشگاه اشتراک تازه‌ای بگیرید.
flag-closed = پیش از شما کسی به این رسیدگی کرده است.
refund-not-an-amount = لطفاً مبلغی بیشتر از صفر بنویسید.
refund-too-much = از این پرداخت این‌قدر برای برگرداندن نمانده است.
setting-not-a-card = این شمارهٔ کارت درست نیست؛ ۱۶ تا ۱۹ رقم است. لطفاً رقم‌ها را یکی‌یکی بررسی کنید.
setting-not-a-currency = این واحد پول را نمی‌شناسم. نمونه: { "USD، EUR، RUB، UZS، IRT" }
setting-card-number = شمارهٔ کارت
setting-card-number-about = دانش‌آموزان به این کارت واریز می‌کنند و رسید می‌فرستند. اگر خالی باشد این روش پیشنهاد نمی‌شود.
setting-payee-name = صاحب کارت
setting-payee-name-about = نام روی کارت، تا دانش‌آموز ببیند به چه کسی پول می‌دهد.
setting-pay-currency = واحد پول
setting-pay-currency-about = برای موجودی‌ها و قیمت‌های تازه. کد ISO مانند { "USD" }، یا { "IRT" } برای تومان.
setting-order-seconds = مهلت پرداخت به ثانیه
setting-order-seconds-about = سفارش تا این مدت کالا را برای خریدار نگه می‌دارد.
setting-card-hours = مهلت کارت به کارت به ساعت
setting-card-hours-about = سفارش تا این مدت منتظر واریز کارت به کارت می‌ماند.
setting-least-top-up = کمترین افزایش موجودی
setting-least-top-up-about = به واحد کامل پول.
setting-most-top-up = بیشترین افزایش موجودی
setting-most-top-up-about = به واحد کامل پول.
setting-stars-per-value = ستاره برای هر واحد پول
setting-stars-per-value-about = برای هر واحد پول این تعداد ستارهٔ تلگرام گرفته می‌شود و رو به بالا گرد می‌شود. اگر صفر باشد ستاره پیشنهاد نمی‌شود. نمونه: { "0.91" }
setting-digital-for = فروش کالای دیجیتال با
setting-digital-for-about = قوانین تلگرام برای فروش کالای دیجیتال در برنامه ستاره می‌خواهد. اگر روش‌های دیگر را هم باز بگذارید، مسئولیت آن با مدرسه است.
setting-digital-for-anything = همهٔ روش‌ها
setting-digital-for-stars = فقط ستاره
setting-fiscal-code = کد مالی (MXIK)
setting-fiscal-code-about = برای رسید مالی در ازبکستان، برای محصولی که کد خودش را ندارد. نشانی: tasnif.soliq.uz
setting-fiscal-package = کد بسته‌بندی
setting-fiscal-package-about = همراه کد مالی است. نشانی: tasnif.soliq.uz
setting-pay-terms = شرایط فروش
setting-pay-terms-about = متنی که /terms نشان می‌دهد. اگر خالی باشد متن کوتاه آماده نشان داده می‌شود.
setting-pay-support = راهنمایی پرداخت
setting-pay-support-about = متنی که /paysupport نشان می‌دهد: چه کسی کمک می‌کند و چطور می‌شود با او تماس گرفت. اگر خالی باشد متن کوتاه آماده نشان داده می‌شود.
setting-receipt-remind-hours = یادآوری رسیدها به ساعت
setting-receipt-remind-hours-about = پس از این مدت، رسیدی که کسی دربارهٔ آن تصمیم نگرفته به همکاران یادآوری می‌شود.
setting-receipt-escalate-hours = خبر رسیدها به مالک، به ساعت
setting-receipt-escalate-hours-about = پس از این مدت، رسیدی که کسی دربارهٔ آن تصمیم نگرفته به مالک خبر داده می‌شود.
pay-own-words = { $value }
pay-support-standard =
    🛟 <b>راهنمایی دربارهٔ پرداخت</b>
    به مدرسه بنویسید چه شده و شمارهٔ پرداخت را هم بفرستید (با { "P" } شروع می‌شود). راه‌های تماس در منو هست. پولی که جور دیگری رسیده باشد در موجودی شماست.
pay-support-last = آخرین پرداخت‌های شما:
pay-support-payment = { $id }: { $name }، { $amount }، { $at }
pay-terms-standard =
    📄 <b>شرایط فروش</b>
    همان قیمتی را می‌پردازید که تأیید می‌کنید. به‌محض رسیدن پول، خریدتان در ربات به شما داده می‌شود. پولی که دیر یا کم رسیده باشد به موجودی شما می‌رود. برای پرسش و برگشت پول: /paysupport
billing-title = 🧾 <b>اشتراک‌ها و کارت‌ها</b>
billing-recharge-on = 🔋 شارژ خودکار اعتبار روشن است.
billing-recharge-off = 🔋 شارژ خودکار اعتبار خاموش است.
billing-has-portal = 💳 کارتی از شما نزد Stripe هست. همان‌جا می‌توانید آن را ببینید و حذف کنید.
billing-nothing = هیچ چیزی خودکار تمدید نمی‌شود و کارتی از شما نگه داشته نشده است.
billing-subscription = { $name }
billing-recharge = 🔋 شارژ خودکار
billing-portal = 💳 کارت‌های من در Stripe
billing-open = 🧾 اشتراک‌ها و کارت‌ها
billing-no-portal = صفحهٔ کارت‌های شما در Stripe باز نشد. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
billing-portal-here = این‌جا کارت‌ها و رسیدهای خود را در Stripe می‌بینید. این پیوند فقط برای شماست و چند دقیقه کار می‌کند:
billing-opening = چند لحظه صبر کنید…
subscription-active =
    ⭐ <b>{ $name }</b>
    تا { $until } پرداخت شده است؛ بعد با { $amount } برای ۳۰ روز تمدید می‌شود.
subscription-canceled =
    ⭐ <b>{ $name }</b> ({ $amount } برای ۳۰ روز)
    تمدید متوقف شده است: تا { $until } اعتبار دارد و بعد تمدید نمی‌شود.
subscription-failed =
    ⚠️ <b>{ $name }</b>
    تلگرام نتوانست { $amount } را برای ۳۰ روز بعد بردارد. لطفاً ببینید ستارهٔ کافی دارید؛ تا { $until } اعتبار دارد.
subscription-cancel = دیگر تمدید نشود
subscription-resume = دوباره تمدید شود
subscription-renewed = ⭐ { $name } با { $amount } تمدید شد، تا { $until }.
subscription-unused = ⚠️ مبلغ { $amount } برای { $name } تا { $until } رسید، ولی تمدید نشد. این پول در موجودی شماست و مدرسه هم آن را می‌بیند.
recharge-begun = 🔋 اعتبار شما رو به پایان است: { $name } به مبلغ { $amount } با کارت نگه‌داشته‌شدهٔ شما خریده می‌شود.
recharge-done = 🔋 انجام شد: { $name } به مبلغ { $amount } با کارت نگه‌داشته‌شدهٔ شما خریده شد.
recharge-failed = ⚠️ از کارت شما برداشت نشد: { $name }، { $amount }. پولی کم نشد.
recharge-stopped-cap = 🔋 شارژ خودکار خاموش شد: بستهٔ بعدی از سقف ماهانهٔ شما بیشتر می‌شد. می‌توانید سقف را تغییر دهید.
recharge-stopped-failures = 🔋 شارژ خودکار خاموش شد: کارت شما دو بار پشت سر هم رد شد.
recharge-open = 🔋 شارژ خودکار
recharge-about =
    🔋 <b>شارژ خودکار</b>
    وقتی اعتبار شما کم شود، یک بسته با کارت شما در Stripe خودکار خریده می‌شود: هرگز بیشتر از سقف ماهانهٔ شما و هر بار با یک پیام. هر وقت خواستید خاموشش کنید.
recharge-is-on =
    🔋 <b>شارژ خودکار روشن است</b>
    { $name } به مبلغ { $amount }، همین که { $count ->
        [0] اعتباری نمانده باشد
       *[other] فقط { $count } اعتبار مانده باشد
    }؛ حداکثر { $to } در ماه.
recharge-no-method = کارت شما هنوز نگه داشته نشده است: با نخستین بسته‌ای که این‌جا می‌پردازید شروع می‌شود.
recharge-choose = کدام بسته خریده شود؟
recharge-pack = { $what } · { $amount }
recharge-threshold = وقتی { $name } خریده می‌شود چند اعتبار مانده باشد؟
recharge-at = { $count } اعتبار
recharge-cap = در هر ماه میلادی حداکثر چقدر؟ هر بسته { $amount } است.
recharge-sure =
    🔋 { $name } به مبلغ { $amount }، همین که { $count ->
        [0] اعتباری نمانده باشد
       *[other] فقط { $count } اعتبار مانده باشد
    }؛ حداکثر { $to } در ماه. از کارت شما در Stripe بدون پرسش دوباره برداشت می‌شود.
recharge-sure-first = برای شروع، یک بار خودتان بسته را می‌خرید؛ با همان خرید کارت نزد Stripe نگه داشته می‌شود.
recharge-yes = ✅ روشن شود
recharge-yes-first = ✅ خرید نخستین بسته
recharge-change = ✏️ تغییر
recharge-off = خاموش شود
recharge-saved = روشن شد
recharge-off-done = خاموش شد
recharge-no-packs = فعلاً بسته‌ای برای خرید نیست.

pay-refused-there = این پرداخت دیگر معتبر نیست یا مبلغ آن فرق دارد. مبلغی از شما کم نشد. لطفاً به ربات برگردید.
