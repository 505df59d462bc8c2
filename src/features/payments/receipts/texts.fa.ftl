# Card to card, for whoever pays.
receipt-card-to-card =
    <b>کارت به کارت</b>
    { $what }

    مبلغ: <b>{ $amount }</b>
receipt-both-ways = { $amount } (برابر { $other })
receipt-pay-to = شمارهٔ کارت: <code>{ $card }</code>
receipt-payee = به نام: <b>{ $name }</b>
receipt-deadline = مهلت: تا { $until }
receipt-how =
    لطفاً دقیقاً همین مبلغ را واریز کنید و بعد رسید را همین‌جا بفرستید، به‌صورت عکس یا فایل PDF؛ الان یا هر وقت دیگری تا پایان مهلت.
    رسید را خودمان بررسی می‌کنیم و نتیجه را همین‌جا خبر می‌دهیم.
receipt-copy-amount = 📋 { $amount }
receipt-copy-card = 📋 شمارهٔ کارت
receipt-copy-payee = 📋 نام صاحب کارت
receipt-send = 🧾 پرداخت کردم
receipt-other-ways = 🔙 روش‌های دیگر پرداخت
receipt-ask-picture =
    <b>{ $what }</b>، { $amount }

    لطفاً عکس رسید را بفرستید؛ اسکرین‌شات یا عکسی که گرفته‌اید. فایل PDF یا چند عکس با هم هم می‌شود.
receipt-is-it-right =
    همین رسید درست است؟

    برای: <b>{ $what }</b>، { $amount }
receipt-yes = ✅ بله، بفرست
receipt-take-another = 🖼 عکس دیگر
receipt-for-another = 🔀 برای پرداخت دیگر
receipt-which = این رسید برای کدام پرداخت است؟
receipt-which-row = { $what } · { $amount }
receipt-sent =
    🧾 رسید شما به دستمان رسید: <b>{ $what }</b>، { $amount }.
    دیگر نگران مهلت نباشید. همین که بررسی شد، همین‌جا خبرتان می‌کنیم.
receipt-with-staff =
    رسید شما برای <b>{ $what }</b> ({ $amount }) از قبل پیش ماست.
    همین که بررسی شد، همین‌جا خبرتان می‌کنیم. لازم نیست کار دیگری بکنید.
receipt-cancelled = باشد، این عکس فرستاده نشد. هر وقت عکس درست را داشتید، همین‌جا بفرستید.
receipt-none-open =
    ممنون، اما هیچ پرداخت کارت به کارتی از شما منتظر رسید نیست.
    اگر این رسید واریز به ماست، لطفاً سفارش یا افزایش موجودی را دوباره شروع کنید، کارت به کارت را انتخاب کنید و رسید را یک بار دیگر بفرستید.
receipt-not-a-picture = فقط عکس یا فایل PDF به‌عنوان رسید پذیرفته می‌شود؛ لطفاً اسکرین‌شات، عکس یا خود فایل رسید را بفرستید.
receipt-too-large = این فایل خیلی بزرگ است. لطفاً رسید را به شکل عکس یا اسکرین‌شات بفرستید.
receipt-words-do-not-count = ممنون، اما شمارهٔ پیگیری یا متن پذیرفته نمی‌شود. لطفاً خود رسید را بفرستید؛ اسکرین‌شات، عکس یا فایل PDF.
receipt-picture-used = این رسید قبلاً فرستاده شده است. لطفاً رسید همین پرداخت را بفرستید.
receipt-own-pending = این رسید را قبلاً فرستاده‌اید و در حال بررسی است. نتیجه را همین‌جا خبر می‌دهیم.
receipt-own-approved = این رسید را قبلاً فرستاده‌اید و پرداختش تأیید شده است. برای پرداخت دیگر، رسید خودش را بفرستید.
receipt-own-rejected = این رسید را قبلاً فرستاده‌اید و پذیرفته نشد. لطفاً رسید دیگری بفرستید.
receipt-own-another = این عکس را قبلاً فرستاده‌اید و عکس دیگری خواسته بودیم. لطفاً عکس یا اسکرین‌شات تازه‌ای بگیرید.
receipt-draft-gone = به این پرسش پاسخ داده‌اید، یا عکس تازه‌تری جای آن را گرفته است.
receipt-payment-over = این پرداخت دیگر باز نیست. لطفاً دوباره شروع کنید.
receipt-waits-already = رسید شما برای این پرداخت از قبل پیش ماست.
receipt-another-wanted =
    🖼 رسید شما برای <b>{ $what }</b> ({ $amount }) را دیدیم، اما همه‌چیز در آن خوانا نیست.
    لطفاً عکس دیگری از آن بفرستید.
receipt-was-rejected = ❌ رسید شما برای <b>{ $what }</b> ({ $amount }) پذیرفته نشد.
receipt-because = دلیل: { $reason }
receipt-try-again = تا { $until } می‌توانید برای همین پرداخت عکس دیگری بفرستید.
receipt-contact = اگر ابهامی هست، به ما پیام بدهید: { $contact }
receipt-send-another = 🧾 فرستادن عکس دیگر
receipt-reason-unreadable = عکس خوانا نیست
receipt-reason-amount = مبلغ درست نیست
receipt-reason-card = به کارت دیگری واریز شده
receipt-reason-used = این رسید قبلاً استفاده شده
receipt-reason-unpaid = چنین واریزی نرسیده است

# For staff.
admin-receipts = 🧾 رسیدها
command-confirm_payment = تأیید پرداخت کارت به کارت
receipt-head = 🧾 <b>رسید { $id }: { $amount }</b>
receipt-from = از: { $telegram }
receipt-for = برای: { $what } ({ $number })
receipt-line = • { $name } × { $count }: { $amount }
receipt-sent-at = زمان ارسال: { $at }
receipt-words = ✍️ نوشتهٔ همراهش: { $words }
receipt-history = رسیدهای قبلی: ✅ { $approved } · ❌ { $rejected }{ $another ->
    [0] { "" }
   *[other] { " · 🔁 " }{ $another }
}{ $pending ->
    [0] { "" }
   *[other] { " · ⏳ " }{ $pending }
}
receipt-first = نخستین رسید این شخص
receipt-similar = ⚠️ <b>شبیه رسید { $id } است</b>
receipt-uncompared = ⚠️ یکی از فایل‌هایش با رسیدهای قبلی مقایسه نشد
receipt-no-picture = ⚠️ یکی از فایل‌هایش عکس نیست، هرچند نامش چنین می‌گوید
receipt-over = ⚠️ مهلت سفارش تمام یا سفارش لغو شده است. با تأیید، مبلغ به کیف پول پرداخت‌کننده می‌رود.
receipt-approved = ✅ <b>تأیید شد</b>؛ { $by }، { $at }
receipt-rejected =
    ❌ <b>رد شد</b>؛ { $by }، { $at }
    { $reason }
receipt-another = 🖼 <b>عکس دیگری خواسته شد</b>؛ { $by }، { $at }
receipt-approve = ✅ تأیید پرداخت
receipt-reject = ❌ رد پرداخت
receipt-want-another = 🖼 درخواست عکس دیگر
receipt-open-similar = ⚠️ دیدن رسید { $id }
receipt-own-words = ✏️ دلیل دیگر
receipt-earlier = 🗂 رسیدهای دیگر
receipt-ask-reason = دلیل را خودتان بنویسید. پرداخت‌کننده عین همین متن را می‌بیند.
receipt-approved-toast = تأیید شد ✓
receipt-rejected-toast = رد شد و به پرداخت‌کننده خبر دادیم.
receipt-another-toast = از پرداخت‌کننده عکس دیگری خواستیم.
receipt-decided-approved = قبلاً { $by } آن را تأیید کرده است، { $at }.
receipt-decided-rejected = قبلاً { $by } آن را رد کرده است، { $at }.
receipt-decided-another = قبلاً { $by } عکس دیگری خواسته است، { $at }.
receipt-unknown = چنین رسیدی وجود ندارد.
receipt-payment-unknown = هیچ پرداخت کارت به کارتی با این شماره نیست.
receipt-nothing-to-confirm = چیزی برای تأیید نیست؛ این پرداخت باز نیست.
receipt-confirm-sure =
    پول رسیده است؟

    { $payer }: <b>{ $amount }</b> ({ $number })
    رسیدی در کار نیست. با تأیید شما پرداخت دریافت‌شده به حساب می‌آید و به پرداخت‌کننده خبر داده می‌شود.
receipt-confirm-yes = ✅ بله، رسیده است
receipt-confirmed = ✅ پرداخت { $number } تأیید شد.
receipts-title = { $count ->
    [1] <b>یک رسید در انتظار است.</b>
   *[other] <b>{ $count } رسید در انتظار است</b>؛ قدیمی‌ترین‌ها اول.
 }
receipts-none = <b>هیچ رسیدی در انتظار نیست.</b> همه بررسی شده‌اند ✓
receipts-row = { $who } · { $amount }
receipts-back = 🔙 رسیدهای در انتظار
receipts-earlier-title = { $count ->
    [0] رسید دیگری از این شخص نیست.
    [one] <b>یک رسید دیگر از این شخص</b>
   *[other] <b>{ $count } رسید دیگر از این شخص</b>
 }
receipts-earlier-row = { $amount } · { DAY($at) }
receipts-open = 🧾 دیدن رسیدها
receipts-reminder = { $count ->
    [one] ⏰ یک رسید از { $at } هنوز منتظر تصمیم است.
   *[other] ⏰ { $count } رسید هنوز منتظر تصمیم است؛ قدیمی‌ترینش از { $at }.
 }
receipts-escalation = { $count ->
    [one] 🚨 دربارهٔ یک رسید کسی تصمیم نگرفته، با این‌که از { $at } منتظر است.
   *[other] 🚨 دربارهٔ { $count } رسید کسی تصمیم نگرفته؛ قدیمی‌ترینش از { $at } منتظر است.
 }
receipt-age-minutes = { $minutes } دقیقه
receipt-age-hours = { $hours } ساعت
receipt-age-days = { $days } روز
audit-receipt-approved = تأیید کرد:
audit-receipt-rejected = رد کرد:
audit-receipt-another-asked = عکس دیگری خواست به‌جای
audit-payment-confirmed = بدون رسید تأیید کرد:

# A column of the table.
receipts-column-sent = زمان ارسال

figures-receipts = 🧾 <b>رسیدهای منتظر بررسی</b>: { $count }؛ قدیمی‌ترین { $hours } ساعت و { $minutes } دقیقه منتظر است
figures-receipts-none = 🧾 رسیدی منتظر نیست.
