# What staff see of payments.
admin-cashier = 💳 پرداخت‌ها
cashier-payments = 📄 همهٔ پرداخت‌ها
cashier-flags = 🚩 نیازمند بررسی
cashier-takings = 📈 دریافت‌ها و برگشت‌ها
cashier-ways = 🔌 روش‌های پرداخت
cashier-balance = ⚖️ تغییر موجودی
cashier-refresh = 🔄 به‌روزرسانی
cashier-takings-refreshed = به‌روز شد ✓ این رقم‌ها دست بالا یک دقیقه پیش حساب شده‌اند.
cashier-search = 🔎 یافتن پرداخت
cashier-search-ask = شمارهٔ پرداخت، نام شخص یا شناسهٔ تلگرام او را بنویسید. با نام، کسانی پیدا می‌شوند که ثبت‌نام کرده‌اند.
cashier-nothing-found = چیزی پیدا نکردم. شمارهٔ پرداخت مانند PKMXAQTRH را بنویسید، یا نام کسی را که ثبت‌نام کرده است، یا شناسهٔ تلگرام را که در رسید، سفارش و پرداخت کنار نام، داخل پرانتز آمده است.
cashier-nobody-found = کسی را پیدا نکردم. شناسهٔ تلگرامش را بنویسید که در رسید، سفارش و پرداخت کنار نام، داخل پرانتز آمده است، یا شمارهٔ یکی از پرداخت‌هایش را، مانند PKMXAQTRH.
too-little-of-name = لطفاً شماره را کامل یا دست‌کم سه حرف از نام را بنویسید.
too-many-of-name = افراد زیادی این نام را دارند. لطفاً نام و نام خانوادگی را با هم بنویسید.
cashier-theirs = 💳 پرداخت‌ها
cashier-payment-unknown = چنین پرداختی وجود ندارد.
cashier-flag-unknown = چنین موردی برای بررسی وجود ندارد.

# The list.
cashier-list-all = همه
cashier-list-waiting = ⏳ در انتظار
cashier-list-settled = ✅ پرداخت‌شده
cashier-list-failed = ❌ ناموفق
cashier-list-refunds = ↩️ در حال برگشت
cashier-list-person = <b>پرداخت‌های { $name }</b>
cashier-list-choose = برای دیدن جزئیات، روی یکی بزنید.
cashier-list-none = این‌جا چیزی نیست.

# States and ways.
cashier-state-unasked = در حال آماده‌سازی
cashier-state-open = در انتظار پرداخت
cashier-state-settled = پرداخت‌شده
cashier-state-failed = ناموفق
cashier-state-expired = مهلتش گذشته
cashier-state-cancelled = لغوشده
cashier-state-partly-refunded = بخشی برگشته
cashier-state-refunded = برگشت‌داده‌شده

# The card of a payment.
cashier-card =
    <b>{ $number }</b> · { $state }
    { $subject }
    پرداخت‌کننده: { $payer }
    روش: { $way }
    مبلغ: <b>{ $amount }</b>
    آغاز: { $at }
cashier-card-worth = ارزش: { $amount }
cashier-card-paid = دریافت‌شده: <b>{ $amount }</b>، { $at }
cashier-card-failure = به گفتهٔ درگاه: { $reason }
cashier-why = دلیل اعلام‌شده: { $reason }
cashier-why-bank-cannot = بانک پرداخت‌کننده نمی‌تواند این پرداخت را انجام دهد
cashier-why-check-returned = بانک پرداخت‌کننده چک را برگشت زده است
cashier-why-refund-missing = پرداخت‌کننده می‌گوید پولی که قرار بود برگردد نرسیده است
cashier-why-payer-asked = پرداخت‌کننده از بانک خود خواسته است که پول را برگرداند
cashier-why-not-allowed = پرداخت‌کننده می‌گوید اجازهٔ این برداشت را نداده است
cashier-why-twice = پرداخت‌کننده می‌گوید دو بار از او برداشت شده است
cashier-why-fraud = صاحب کارت می‌گوید کس دیگری با کارت او پرداخته است
cashier-why-unsaid = بانک دلیلی نگفته است
cashier-why-wrong-account = مشخصات حساب درست نیست
cashier-why-no-money = موجودی حساب کافی نیست
cashier-why-not-received = پرداخت‌کننده می‌گوید آنچه خریده به دستش نرسیده است
cashier-why-not-as-described = پرداخت‌کننده می‌گوید آنچه گرفته با توضیحات نمی‌خواند
cashier-why-subscription-over = پرداخت‌کننده می‌گوید اشتراک را پیش‌تر لغو کرده بود
cashier-why-not-recognised = پرداخت‌کننده این پرداخت را به جا نمی‌آورد
cashier-why-card-lost = گم یا دزدیده شدن کارت گزارش شده است
cashier-why-card-over = کارت منقضی یا باطل شده است
cashier-why-declined = بانک آن را نپذیرفت
cashier-why-school-asked = به درخواست مدرسه متوقف شد
cashier-why-not-confirmed = پرداخت‌کننده آن را نزد بانک خود تأیید نکرد
cashier-card-reference = شناسه نزد درگاه: <code>{ $id }</code>
cashier-card-charge = شناسهٔ تراکنش: <code>{ $id }</code>
cashier-card-refunds = <b>برگشت‌ها</b>
cashier-card-refund = { $at } · { $amount } · { $way } · { $state } · { $reason }
cashier-card-receipts = <b>رسیدها</b>
cashier-card-told = <b>آنچه درگاه به ما گفته است</b>
cashier-card-flags = <b>نیازمند بررسی</b>
cashier-card-line = { $at } · { $what }
cashier-told-row = { DAY($at) } · { $what }
cashier-receipt-pending = در انتظار تصمیم
cashier-receipt-approved = تأییدشده
cashier-receipt-rejected = ردشده
cashier-receipt-another = رسید دیگری خواسته شد
cashier-told-settled = پرداخت شد
cashier-told-again = خبر تکراری
cashier-told-refused = نپذیرفتیم
cashier-told-noted = ثبت شد
cashier-told-unknown = از ما نیست
cashier-ask = ❓ همین حالا از درگاه بپرس
cashier-asked = دارم از درگاه می‌پرسم. چند لحظهٔ دیگر دوباره پرداخت را باز کنید.
cashier-open-receipt = 🧾 دیدن رسید
cashier-of-person = 👤 پرداخت‌های این شخص
cashier-told = 📨 پیام‌های درگاه
cashier-told-title = پیام‌های درگاه دربارهٔ <b>{ $number }</b>. باز کردن هر کدام ثبت می‌شود.
cashier-raw = <b>{ $way }</b>، { $at }
cashier-open-payment = 📄 باز کردن پرداخت
cashier-flag-door = 🚩 { $what }

# Giving back.
cashier-refund = ↩️ برگرداندن پول
cashier-refund-share =
    <b>برگرداندن { $number }</b>
    از آن { $amount } مانده است. چقدر برگردد؟
cashier-refund-only-whole = { $way } فقط یک‌جا و کامل برمی‌گردد. بخشی از آن را می‌توان دستی به کارت فرستاد، یا به موجودی شخص افزود.
cashier-both-ways = { $amount } (معادل { $other })
cashier-refund-whole = همه: { $amount }
cashier-refund-part = بخشی از آن
cashier-refund-amount = مبلغی را که باید برگردد بنویسید، حداکثر { $amount }.
cashier-refund-way = از چه راهی برگردد؟
cashier-refund-why = چرا؟
cashier-refund-words = اگر بخواهید می‌توانید دلیل را خودتان بنویسید؛ به‌جای دلیل انتخاب‌شده می‌نشیند.
cashier-back-provider = از راه درگاه
cashier-back-hand = دستی، کارت به کارت
cashier-back-wallet = به موجودی‌اش در این‌جا
cashier-refund-asked = در راه
cashier-refund-done = انجام‌شده
cashier-refund-failed = ناموفق
cashier-refunds-title = <b>پول‌هایی که برمی‌گردند</b>
cashier-refunds-asked = ⏳ در راه
cashier-refund-unknown = چنین برگشتی وجود ندارد.
cashier-refund-card =
    <b>{ $amount }</b> از { $number } · { $state }
    { $subject }
    گیرنده: { $payer }
    روش: { $way }
    دلیل: { $reason }
    درخواست: { $at }، { $by }
cashier-refund-ended = پایان: { $at }
cashier-because-duplicate = دو بار پرداخت شده
cashier-because-unwanted = دیگر نمی‌خواهد
cashier-because-mistake = اشتباهی پرداخت شده
cashier-because-our-fault = تقصیر ما بود
cashier-because-goodwill = برای دلجویی
cashier-because-other = دلیل دیگر
cashier-because-unsaid = بدون توضیح
cashier-refund-review =
    <b>{ $number } برگردد؟</b>
    { $subject }
    به: { $payer }
    مبلغ: <b>{ $amount }</b>
    روش: { $way }
    دلیل: { $reason }
cashier-refund-takes-all = همهٔ باقی‌مانده برمی‌گردد، پس آنچه خریده شده بود هم پس گرفته می‌شود: دسترسی، واحدها و اعتبار. بسته‌ای که فرستاده شده، نزد خریدار می‌ماند.
cashier-refund-takes-nothing = فقط بخشی برمی‌گردد، پس خریدار هر چه خریده است نگه می‌دارد.
cashier-refund-takes-balance = با این پول چیزی خریده نشده است، پس از موجودی‌اش کم می‌شود.
cashier-refund-by-hand = ⚠️ این پول را کسی جز شما نمی‌فرستد: پس از واریز به کارتشان تأیید کنید.
cashier-refund-confirm = ✅ برگردان
cashier-refund-edit-amount = مبلغ
cashier-refund-edit-way = راه بازگشت
cashier-refund-edit-because = دلیل
cashier-refund-edit-words = توضیح
cashier-refunded = ✅ { $amount } از { $number } ({ $subject }) برگردانده شد.
cashier-refund-on-its-way = ⏳ { $amount } از { $number } ({ $subject }) در راه برگشت است. وقتی انجام شد خبرتان می‌کنم.
cashier-balance-spent = دیگر این مقدار در موجودی‌اش نیست.
refund-under-way = بخشی از این پرداخت همین حالا در راه برگشت است. تا پایان آن صبر کنید.
refund-disputed = بانکِ پرداخت‌کننده همین پول را می‌خواهد و هنوز تصمیم نگرفته است. اگر حالا برگردانید، دو بار می‌رود. در پنل درگاه پاسخ بدهید و تا تصمیم بانک صبر کنید.

# What has to be looked at.
cashier-flags-title = <b>نیازمند بررسی</b>
cashier-flags-about = این‌ها جور دیگری رسیده یا رفته‌اند. روی یکی بزنید تا ببینید پول کجاست و تصمیم بگیرید.
cashier-flags-none = همه بررسی شده‌اند. ✓
cashier-flag-wrong-sum = مبلغ نابرابر
cashier-flag-wrong-sum-about = مبلغ رسیده با مبلغ خواسته‌شده برابر نیست. اگر کمتر بوده، سفارش انجام نشده است.
cashier-flag-wrong-currency = ارز دیگر
cashier-flag-wrong-currency-about = با ارزی دیگر پرداخت شده است، پس سفارش انجام نشد.
cashier-flag-wrong-person = پرداخت از سوی شخص دیگر
cashier-flag-wrong-person-about = کسی پرداختِ شخص دیگری را پرداخته است. پول از آنِ همان کسی است که پرداخته.
cashier-flag-unknown-payment = معلوم نیست برای چه
cashier-flag-unknown-payment-about = این پول به هیچ پرداختی از ما نمی‌خورد. صاحبش را پیدا و به موجودی‌اش واریز کنید، یا پسش بفرستید.
cashier-flag-late = دیر رسیده
cashier-flag-late-about = پیش از رسیدن پول، پرداخت بسته شده بود. از موجودی شخص دوباره سفارشش را انجام دهید، یا پول را برگردانید.
cashier-flag-second = دو بار پرداخت شده
cashier-flag-second-about = یک چیز دو بار پرداخت شده است. پول دوم را می‌توان پس فرستاد، یا در موجودی گذاشت.
cashier-flag-disputed = اعتراض در بانک
cashier-flag-disputed-about = بانکِ پرداخت‌کننده پول را می‌خواهد. به‌موقع در پنل درگاه پاسخ دهید.
cashier-flag-dispute-won = اعتراض در بانک به سود ما
cashier-flag-dispute-won-about = بانک به سود ما رأی داد. پول نزد ما می‌ماند و کاری لازم نیست.
cashier-flag-dispute-lost = اعتراض در بانک به زیان ما
cashier-flag-dispute-lost-about = بانک پول را به پرداخت‌کننده برگرداند. آنچه با این پول خریده شده بود، تا جایی که هنوز بود، این‌جا هم پس گرفته شد.
cashier-flag-dispute-some-about = بانک همین مقدار را به پرداخت‌کننده داده است. آنچه خریده بود پیش او می‌ماند، چون بقیهٔ پول هنوز نزد ماست.
cashier-flag-dispute-part-about = بانک این بخش را به پرداخت‌کننده داده است. پولی که به هیچ پرداختی تعلق ندارد فقط یک‌جا از حساب ما خارج می‌شود؛ پس چیزی ثبت نشد: موجودی را دستی اصلاح کنید.
cashier-flag-refunded-there = برگشت در جای دیگر
cashier-flag-refunded-there-about = کسی آن را در پنل خود درگاه برگردانده است. این‌جا هم ثبت شد.
cashier-flag-refund-failed = برگشت ناموفق
cashier-flag-refund-failed-about = درگاه پول را برنگرداند. از راه دیگری برگردانید، یا در موجودی بگذارید بماند.
cashier-flag-odd-news = خبری که جور درنمی‌آید
cashier-flag-odd-news-about = آنچه درگاه گفته با هیچ‌چیزی که می‌دانیم جور نیست؛ پس چیزی ثبت نشد. در پنل درگاه نگاه کنید؛ اگر موجودی کسی درست نیست، می‌توان آن را دستی اصلاح کرد.
cashier-told-paid = خبر: پرداخت <b>{ $amount }</b>، { $way }، { $at }
cashier-told-refunded = خبر: برگشت <b>{ $amount }</b>، { $way }، { $at }
cashier-told-came-back = خبر: برگشت ناموفق <b>{ $amount }</b>، { $way }، { $at }
cashier-told-disputed = خبر: اعتراض به <b>{ $amount }</b>، { $way }، { $at }
cashier-flag-came = رسید: <b>{ $amount }</b>، { $way }، { $at }
cashier-flag-gave = برگردانده شد: <b>{ $amount }</b>، { $way }، { $at }
cashier-flag-gave-not = برنگشت: <b>{ $amount }</b>، { $way }، { $at }
cashier-flag-claimed = مبلغ مورد اعتراض: <b>{ $amount }</b>، { $way }، { $at }
cashier-flag-asked = خواسته‌شده: { $amount }
cashier-flag-payment = پرداخت: { $number }، { $subject }
cashier-flag-payer = شخص: { $payer }
cashier-flag-was-closed = بسته شد: { $at }
cashier-where-wallet = جای پول: موجودی همین شخص.
cashier-where-kept = جای پول: کنار گذاشته شده، تا صاحبش معلوم شود.
cashier-where-refused = جای پول: نپذیرفتیم، پس درگاه آن را به پرداخت‌کننده برمی‌گرداند.
cashier-where-bank = جای پول: نزد درگاه، تا بانک تصمیم بگیرد.
cashier-where-ours = جای پول: نزد ما ماند، در حساب ما پیش درگاه.
cashier-where-over = جای پول: بهای خرید از آن برداشته شد و بقیه در موجودی همین شخص است.
cashier-where-part = جای پول: بانک همین مقدار از آن را برداشته است. بقیه همان‌جاست که گذاشته شده بود.
cashier-where-leaving = جای پول: در راه برگشت به پرداخت‌کننده.
cashier-where-gone = جای پول: دیگر نزد ما نیست.
cashier-where-none = جای پول: چیزی ثبت نشد، چون این مبلغ نمی‌تواند درست باشد. در پنل خود درگاه ببینید آیا پولی آمده یا رفته است.
cashier-close = ✅ کاری نمانده است
cashier-close-sure = «{ $what }»، { $amount }: آیا کاری نمانده است؟
cashier-close-yes = بله، ببند
cashier-closed = بسته شد ✓
cashier-still-kept = این پول هنوز کنار گذاشته شده است و صاحبش معلوم نیست. آن را به کسی بدهید یا پسش بفرستید؛ آنگاه خودش بسته می‌شود.
cashier-assign = 👤 صاحبش پیدا شد
cashier-assign-whose = این پول از آنِ کیست؟ شناسهٔ تلگرامش یا شمارهٔ یکی از پرداخت‌هایش را بنویسید.
cashier-assign-review = آیا { $amount } به موجودی { $payer } افزوده شود؟
cashier-assign-confirm = ✅ بله، مال اوست
cashier-assign-edit-person = صاحب پول
cashier-assigned = به موجودی‌اش افزوده شد ✓
cashier-not-kept = این پول نزد ما نیست، پس نمی‌توان جابه‌جایش کرد.
cashier-sent-back = ↩️ پسش فرستادم
cashier-sent-back-sure = آیا خودتان { $amount } را در پنل { $way } یا کارت به کارت پس فرستاده‌اید؟ آنگاه از حساب‌های ما بیرون می‌رود.
cashier-sent-back-yes = بله، فرستاده‌ام
cashier-give-stars-back = ↩️ برگرداندن استارز
cashier-give-back = ↩️ برگرداندن همین پول
cashier-give-back-sure = از { $way } خواسته می‌شود { $amount } را به پرداخت‌کننده برگرداند، فقط همین پرداخت را. پول بی‌درنگ از موجودی او کم می‌شود.
cashier-give-back-yes = بله، برگردان
cashier-giving-back = در راه برگشت است ✓
cashier-flag-news = 🚩 <b>{ $what }</b>: { $amount }، { $way }. لطفاً کسی بررسی کند.
cashier-flag-told = 🚩 <b>{ $what }</b>: { $amount }، { $way }.
cashier-flag-whose = { $what }
cashier-flag-look = 👀 بررسی

# Changing a balance.
cashier-balance-whose = موجودی چه کسی؟ شناسهٔ تلگرامش یا شمارهٔ یکی از پرداخت‌هایش را بنویسید.
cashier-balance-what = کدام موجودی { $payer } را تغییر می‌دهید؟
cashier-balance-money = پول: اکنون { $amount }
cashier-balance-credits = اعتبار: اکنون { $count }
cashier-balance-direction = چیزی افزوده شود، کم شود، یا موجودی روی مقدار معینی تنظیم شود؟
cashier-balance-more = + افزودن
cashier-balance-less = − کم کردن
cashier-balance-set = 🎯 تنظیم روی
cashier-balance-amount = چقدر؟ فقط عدد را بنویسید.
cashier-balance-less-only = موجودی‌اش { $amount } است؛ بیش از این نمی‌توان کم کرد.
cashier-balance-why = چرا؟ دلیل کنار این تغییر می‌ماند.
cashier-balance-rises = +{ $amount }
cashier-balance-falls = −{ $amount }
cashier-balance-review =
    <b>موجودی { $payer } تغییر کند؟</b>
    تغییر: <b>{ $change }</b>
    اکنون: { $before }
    سپس: { $after }
    دلیل: { $reason }
cashier-balance-confirm = ✅ تغییر بده
cashier-balance-edit-person = چه کسی
cashier-balance-edit-currency = کدام موجودی
cashier-balance-edit-direction = کم یا زیاد
cashier-balance-edit-amount = مقدار
cashier-balance-edit-reason = دلیل
cashier-balance-changed = ✅ { $payer } اکنون { $amount } دارد.

# Ways to pay.
cashier-ways-title = <b>روش‌های پرداخت</b>
cashier-way-ready = ✅ <b>{ $way }</b>
cashier-way-missing =
    ▫️ { $way }: راه‌اندازی نشده
    کم دارد: <code>{ $what }</code>
cashier-way-unset =
    ▫️ { $way }: راه‌اندازی نشده
    در تنظیمات مشخص کنید: <b>{ $what }</b>
cashier-way-webhook = نشانی وب‌هوک برای درگاه: <code>{ $url }</code>
cashier-way-silent = بدون <code>{ $what }</code> پرداخت‌ها را خودش خبر نمی‌دهد: خودمان از آن می‌پرسیم، در آغاز هر پنج دقیقه.
cashier-way-heard = آخرین خبر: { $at }
cashier-way-unheard = به‌تازگی خبری از آن نرسیده است.
cashier-ways-terms = ⚠️ تلگرام می‌خواهد کالای دیجیتال فقط با استارز فروخته شود. این مدرسه آن را با هر راهی می‌فروشد؛ تنظیم «فروش کالای دیجیتال با» تعیین‌کننده است.

# Money in and back.
cashier-takings-title = <b>دریافت‌ها و برگشت‌ها</b>
cashier-span-today = امروز
cashier-span-week = هفت روز
cashier-span-month = سی روز
cashier-taking = { $way }: { $amount } ({ $count })
cashier-taking-back = { $way }: { $amount } ({ $count })، برگشت { $back }
cashier-takings-none = چیزی نرسیده است.
cashier-takings-revenue = درآمد: { $amount }
cashier-takings-failed = پرداخت‌های ناموفق: { $count }
cashier-takings-fees = کارمزد درگاه‌ها این‌جا معلوم نیست. آنچه از موجودی پرداخت شده، هنگام شارژ موجودی رسیده است.
cashier-takings-failures = <b>تازه‌ترین ناموفق‌ها</b>
cashier-takings-failure = { $number }، { $at }: { $reason }

# What was done.
audit-payment-viewed = نگاه کرد به
subject-payment = پرداخت { $name }
subject-receipt = رسید { $name }
subject-event = { $name }
some-payment = یک پرداخت
some-receipt = یک رسید
some-event = یک پیام درگاه
some-flag = موردی برای بررسی
subject-flag = «{ $name }»
audit-payment-raw-viewed = پیام درگاه را خواند:
audit-payment-asked-about = از درگاه پرسید دربارهٔ
audit-payment-refund-asked = پول برگرداند از
audit-payment-flag-closed = بررسی را بست:
audit-payment-assigned = صاحب پول را یافت:
audit-payment-sent-back = پول را پس فرستاد:
audit-payment-stray-returned = از درگاه خواست پول را برگرداند:

# Columns of the tables.
cashier-column-title = بابت
cashier-column-way = روش پرداخت
cashier-column-paid = زمان پرداخت
cashier-column-payment = پرداخت
cashier-column-back = روش برگشت
cashier-column-asked = زمان درخواست
cashier-column-ended = زمان پایان
cashier-column-verdict = نتیجه
cashier-column-flag = مشکل
person-payments = 💳 پرداخت‌ها: { $count } · انجام‌شده: { $done }
person-receipts = 🧾 رسیدها: { $count } · در انتظار: { $waiting }
