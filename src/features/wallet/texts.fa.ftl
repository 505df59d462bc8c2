balance-too-low = موجودی شما برای این کار کافی نیست.
correction-no-reason = لطفاً دلیلش را بنویسید.
correction-nothing = با این مبلغ چیزی عوض نمی‌شود. لطفاً مبلغی بنویسید.
tier-gone = این سطح دیگر وجود ندارد.
tier-off = این سطح خاموش است. پیش از دادن، روشنش کنید.
tier-name-empty = لطفاً نامی بنویسید.
tier-name-too-long = این نام بلند است؛ حداکثر { $most } حرف.
tier-has-members = هنوز { $count } نفر این سطح را دارند. وقتی کسی آن را نداشته باشد می‌توان حذفش کرد.
tier-until-past = این پایان گذشته است.
tier-not-had = این شخص دیگر سطحی ندارد.

# What the owner sees of the ledger.
admin-ledger = 📒 دفتر کل
ledger-title = <b>دفتر کل</b>
ledger-never-proven = هنوز بررسی نشده است. این کار هر شب خودبه‌خود انجام می‌شود.
ledger-empty = هنوز در هیچ حسابی چیزی نیست.
ledger-total = { $what }: <b>{ $amount }</b>
ledger-account-wallet = در کیف پول افراد
ledger-account-held = کنار گذاشته برای افراد
ledger-account-revenue = درآمد
ledger-account-issued = اعتبار صادرشده
ledger-account-exchange = تبدیل ارز
ledger-account-suspense = صاحبش نامعلوم
ledger-account-corrections = اصلاح دستی
ledger-account-provider = دریافت‌شده از راه { $name }
ledger-credits = { $count ->
    [one] { $count } اعتبار
   *[other] { $count } اعتبار
 }
ledger-count = { $count }
ledger-proven = بررسی‌شده در { $at }: { $entries } سند، { $postings } ردیف، { $accounts } حساب.
ledger-right = ✅ همه‌چیز تراز است.
ledger-wrong = { $count ->
    [one] ❌ یک مورد نادرست است:
   *[other] ❌ { $count } مورد نادرست است:
 }
ledger-finding = • { $subject }: { $what } ({ $amount })
ledger-flaw-unbalanced = جمعش صفر نمی‌شود
ledger-flaw-one-sided = طرف دیگرش نیست
ledger-flaw-unrated = بدون نرخ تبدیل شده است
ledger-flaw-reversal = برگشتش دقیق نیست
ledger-flaw-balance = با جمع ردیف‌هایش نمی‌خواند
ledger-flaw-overdrawn = زیر صفر است
ledger-flaw-held = با مبلغ کنارگذاشته نمی‌خواند
ledger-prove = 🔎 همین حالا بررسی کن
ledger-proving = در حال بررسی است. نتیجه را برایتان می‌فرستم.
ledger-open = 📒 باز کردن دفتر کل
ledger-alarm =
    🚨 <b>دفتر کل تراز نیست.</b>
    پولی بیرون از دفتر کم، زیاد یا جابه‌جا شده است. لطفاً پیش از هر کاری پیگیری کنید.
audit-balance-corrected = اصلاح موجودیِ

money-own = این دربارهٔ پول خودتان است: یکی دیگر از همکاران دربارهٔ آن تصمیم می‌گیرد.

# Rights, as the owner reads them.
right-ledger-read = دیدن دفتر کل
right-balance-change = تغییر موجودی و اعتبار
right-tiers-change = تغییر سطح‌ها
right-money-own = تصمیم دربارهٔ پول خود

figures-revenue = 💰 <b>درآمد</b>: فروش منهای بازپرداخت
figures-revenue-days = { $count ->
    [1] امروز: { $amount }
   *[other] { $count } روز اخیر: { $amount }
 }
figures-revenue-none = در ۳۰ روز اخیر چیزی نبوده است.
figures-revenue-today = درآمد { $amount }
right-revenue-read = دیدن درآمد

# On the card of somebody.
person-credits = 💎 اعتبار: { $count }
person-pass = 🎫 اشتراک تا { $until }
person-balance = 💰 موجودی: { $amount }
person-held = ⏳ کنار گذاشته‌شده: { $amount }
person-tier = 🏅 سطح: { $name }
