# What staff see of payments.
admin-cashier = 💳 Toʻlovlar
cashier-payments = 📄 Barcha toʻlovlar
cashier-flags = 🚩 Koʻrib chiqish kerak
cashier-takings = 📈 Tushum va qaytimlar
cashier-ways = 🔌 Toʻlov usullari
cashier-balance = ⚖️ Balansni oʻzgartirish
cashier-refresh = 🔄 Yangilash
cashier-takings-refreshed = Yangilandi ✓ Raqamlar koʻpi bilan bir daqiqa oldingi.
cashier-search = 🔎 Toʻlovni topish
cashier-search-ask = Toʻlov raqamini, kishining ismini yoki Telegram IDsini yozing. Ism boʻyicha roʻyxatdan oʻtganlar topiladi.
cashier-nothing-found = Hech narsa topilmadi. PKMXAQTRH kabi toʻlov raqamini, roʻyxatdan oʻtgan kishining ismini yoki Telegram IDni yozing: u chek, buyurtma va toʻlovda ism yonida, qavs ichida turadi.
cashier-nobody-found = Hech kim topilmadi. Telegram IDsini yozing (u chek, buyurtma va toʻlovda ism yonida, qavs ichida turadi) yoki biror toʻlovining PKMXAQTRH kabi raqamini.
too-little-of-name = Iltimos, raqamni toʻliq yoki ismning kamida uch harfini yozing.
too-many-of-name = Bunday ismlilar juda koʻp. Iltimos, ism va familiyani birga yozing.
cashier-theirs = 💳 Toʻlovlari
cashier-payment-unknown = Bunday toʻlov yoʻq.
cashier-flag-unknown = Koʻrib chiqiladigan bunday narsa yoʻq.

# The list.
cashier-list-all = Hammasi
cashier-list-waiting = ⏳ Kutilmoqda
cashier-list-settled = ✅ Toʻlangan
cashier-list-failed = ❌ Oʻtmagan
cashier-list-refunds = ↩️ Qaytmoqda
cashier-list-person = <b>{ $name }: toʻlovlari</b>
cashier-list-choose = Tafsilotini koʻrish uchun birini bosing.
cashier-list-none = Bu yerda hech narsa yoʻq.

# States and ways.
cashier-state-unasked = tayyorlanmoqda
cashier-state-open = toʻlov kutilmoqda
cashier-state-settled = toʻlangan
cashier-state-failed = oʻtmadi
cashier-state-expired = muddati tugagan
cashier-state-cancelled = bekor qilingan
cashier-state-partly-refunded = qisman qaytarilgan
cashier-state-refunded = qaytarilgan

# The card of a payment.
cashier-card =
    <b>{ $number }</b> · { $state }
    { $subject }
    Toʻlovchi: { $payer }
    Usul: { $way }
    Soʻralgan: <b>{ $amount }</b>
    Boshlangan: { $at }
cashier-card-worth = Qiymati: { $amount }
cashier-card-paid = Toʻlangan: <b>{ $amount }</b>, { $at }
cashier-card-failure = Toʻlov tizimining javobi: { $reason }
cashier-why = Koʻrsatilgan sabab: { $reason }
cashier-why-bank-cannot = toʻlovchining banki bu toʻlovni oʻtkaza olmaydi
cashier-why-check-returned = toʻlovchining banki chekni qaytardi
cashier-why-refund-missing = toʻlovchi vaʼda qilingan pul qaytmaganini aytmoqda
cashier-why-payer-asked = toʻlovchi bankidan pulni qaytarishni soʻragan
cashier-why-not-allowed = toʻlovchi bu yechimga ruxsat bermaganini aytmoqda
cashier-why-twice = toʻlovchi undan ikki marta pul yechilganini aytmoqda
cashier-why-fraud = karta egasi uning kartasi bilan boshqa odam toʻlaganini aytmoqda
cashier-why-unsaid = bank sababni aytmadi
cashier-why-wrong-account = hisob maʼlumotlari notoʻgʻri
cashier-why-no-money = hisobda pul yetarli emas
cashier-why-not-received = toʻlovchi xaridini olmaganini aytmoqda
cashier-why-not-as-described = toʻlovchi xaridi tavsifga mos emasligini aytmoqda
cashier-why-subscription-over = toʻlovchi obuna avvalroq bekor qilinganini aytmoqda
cashier-why-not-recognised = toʻlovchi bu toʻlovni tanimayapti
cashier-why-card-lost = karta yoʻqolgan yoki oʻgʻirlangan deb xabar qilingan
cashier-why-card-over = kartaning muddati tugagan yoki u yopilgan
cashier-why-declined = bank rad etdi
cashier-why-school-asked = maktabning iltimosiga koʻra toʻxtatilgan
cashier-why-not-confirmed = toʻlovchi toʻlovni bankida tasdiqlamadi
cashier-card-reference = Toʻlov tizimida: <code>{ $id }</code>
cashier-card-charge = Tranzaksiya: <code>{ $id }</code>
cashier-card-refunds = <b>Qaytimlar</b>
cashier-card-refund = { $at } · { $amount } · { $way } · { $state } · { $reason }
cashier-card-receipts = <b>Cheklar</b>
cashier-card-told = <b>Toʻlov tizimi xabarlari</b>
cashier-card-flags = <b>Koʻrib chiqish kerak</b>
cashier-card-line = { $at } · { $what }
cashier-told-row = { DAY($at) } · { $what }
cashier-receipt-pending = qaror kutilmoqda
cashier-receipt-approved = tasdiqlangan
cashier-receipt-rejected = rad etilgan
cashier-receipt-another = boshqasi soʻralgan
cashier-told-settled = toʻlandi
cashier-told-again = takroriy xabar
cashier-told-refused = rad etdik
cashier-told-noted = qayd etildi
cashier-told-unknown = bizniki emas
cashier-ask = ❓ Tizimdan hozir soʻrash
cashier-asked = Toʻlov tizimidan soʻralmoqda. Birozdan keyin toʻlovni qayta oching.
cashier-open-receipt = 🧾 Chekni ochish
cashier-of-person = 👤 Shu kishining toʻlovlari
cashier-told = 📨 Tizim xabarlari
cashier-told-title = Toʻlov tizimi <b>{ $number }</b> haqida yuborganlari. Ochgan kishi yozib qoʻyiladi.
cashier-raw = <b>{ $way }</b>, { $at }
cashier-open-payment = 📄 Toʻlovni ochish
cashier-flag-door = 🚩 { $what }

# Giving back.
cashier-refund = ↩️ Pulni qaytarish
cashier-refund-share =
    <b>{ $number }: pulni qaytarish</b>
    Undan { $amount } qolgan. Qanchasi qaytariladi?
cashier-refund-only-whole = { $way } faqat toʻliq qaytadi. Bir qismini qoʻlda, kartaga yoki balansga qaytarish mumkin.
cashier-both-ways = { $amount } (bu { $other })
cashier-refund-whole = Hammasi: { $amount }
cashier-refund-part = Bir qismi
cashier-refund-amount = Qaytariladigan summani yozing, koʻpi bilan { $amount }.
cashier-refund-way = Qaysi yoʻl bilan qaytariladi?
cashier-refund-why = Sababi nima?
cashier-refund-words = Oʻz soʻzingiz bilan yozishingiz ham mumkin; u tanlangan sabab oʻrniga turadi.
cashier-back-provider = Toʻlov tizimi orqali
cashier-back-hand = Qoʻlda, kartadan kartaga
cashier-back-wallet = Bu yerdagi balansiga
cashier-refund-asked = yoʻlda
cashier-refund-done = bajarildi
cashier-refund-failed = oʻtmadi
cashier-refunds-title = <b>Qaytarilayotgan pullar</b>
cashier-refunds-asked = ⏳ Yoʻlda
cashier-refund-unknown = Bunday qaytarish yoʻq.
cashier-refund-card =
    <b>{ $amount }</b>, { $number } · { $state }
    { $subject }
    Kimga: { $payer }
    Yoʻl: { $way }
    Sabab: { $reason }
    Soʻralgan: { $at }, { $by }
cashier-refund-ended = Yakunlandi: { $at }
cashier-because-duplicate = Ikki marta toʻlangan
cashier-because-unwanted = Endi kerak emas
cashier-because-mistake = Adashib toʻlangan
cashier-because-our-fault = Bizning aybimiz
cashier-because-goodwill = Hurmat yuzasidan
cashier-because-other = Boshqa sabab
cashier-because-unsaid = izohsiz
cashier-refund-review =
    <b>{ $number } qaytarilsinmi?</b>
    { $subject }
    Kimga: { $payer }
    Summa: <b>{ $amount }</b>
    Yoʻl: { $way }
    Sabab: { $reason }
cashier-refund-takes-all = Qolganining hammasi qaytariladi, shuning uchun sotib olinganlar ham olib qoʻyiladi: kirish huquqi, donalar va kreditlar. Yuborilgan joʻnatma xaridorda qoladi.
cashier-refund-takes-nothing = Faqat bir qismi qaytariladi, shuning uchun sotib olinganlar kishida qoladi.
cashier-refund-takes-balance = Bu pulga hech narsa sotib olinmagan, shuning uchun u balansdan yechiladi.
cashier-refund-by-hand = ⚠️ Bu pulni sizdan boshqa hech kim yubormaydi: kartasiga oʻtkazganingizdan keyin tasdiqlang.
cashier-refund-confirm = ✅ Qaytarish
cashier-refunded = ✅ { $number } ({ $subject }): { $amount } qaytarildi.
cashier-refund-on-its-way = ⏳ { $number } ({ $subject }): { $amount } qaytmoqda. Yetib borgach, xabar beraman.
cashier-refund-edit-amount = Summa
cashier-refund-edit-way = Qaytarish yoʻli
cashier-refund-edit-because = Sabab
cashier-refund-edit-words = Izoh
cashier-balance-spent = Uning balansida endi buncha pul yoʻq.
refund-under-way = Bu toʻlovning bir qismi allaqachon qaytmoqda. Tugashini kuting.
refund-disputed = Toʻlovchining banki shu pulni talab qilmoqda va hali qaror qilmagan. Hozir qaytarsangiz, pul ikki marta ketadi. Toʻlov tizimi kabinetida javob bering va bank qarorini kuting.

# What has to be looked at.
cashier-flags-title = <b>Koʻrib chiqish kerak</b>
cashier-flags-about = Bular kutilganidan boshqacha kelgan yoki ketgan. Pul qayerdaligini koʻrish va hal qilish uchun birini bosing.
cashier-flags-none = Hammasi koʻrib chiqilgan. ✓
cashier-flag-wrong-sum = Summa boshqacha
cashier-flag-wrong-sum-about = Soʻralgan summa emas, boshqasi keldi. Kam boʻlsa, buyurtma bajarilmagan.
cashier-flag-wrong-currency = Boshqa valyuta
cashier-flag-wrong-currency-about = Boshqa valyutada toʻlangan, shuning uchun buyurtma bajarilmadi.
cashier-flag-wrong-person = Boshqa kishi toʻlagan
cashier-flag-wrong-person-about = Kimdir boshqa odamning toʻlovini toʻlagan. Pul toʻlagan kishiniki.
cashier-flag-unknown-payment = Nima uchunligi nomaʼlum
cashier-flag-unknown-payment-about = Bu pul bizning hech bir toʻlovimizga tegishli emas. Egasini topib, balansiga oʻtkazing yoki ortga yuboring.
cashier-flag-late = Kech kelgan
cashier-flag-late-about = Pul kelguncha toʻlov yopilgan edi. Buyurtmani balansdan qayta bajaring yoki pulni qaytaring.
cashier-flag-second = Ikki marta toʻlangan
cashier-flag-second-about = Bir narsa uchun ikkinchi marta toʻlangan. Ikkinchi pulni ortga yuborish yoki balansda qoldirish mumkin.
cashier-flag-disputed = Bankda nizo
cashier-flag-disputed-about = Toʻlovchining banki pulni talab qilmoqda. Toʻlov tizimi kabinetida oʻz vaqtida javob bering.
cashier-flag-dispute-won = Bankdagi nizo: bizning foydamizga
cashier-flag-dispute-won-about = Bank bizning foydamizga hal qildi. Pul bizda qoladi, hech narsa qilish shart emas.
cashier-flag-dispute-lost = Bankdagi nizo: bizning zararimizga
cashier-flag-dispute-lost-about = Bank pulni toʻlovchiga qaytardi. Bu pulga olingan narsa, hali bor boʻlgan qismi, bu yerda ham qaytarib olindi.
cashier-flag-dispute-some-about = Bank toʻlovchiga shu summani berdi. Sotib olgani oʻzida qoladi, chunki qolgan qismi toʻlangan.
cashier-flag-dispute-part-about = Bank bu qismni toʻlovchiga berdi. Hech bir toʻlovga tegishli boʻlmagan pul hisobimizdan faqat toʻliq chiqariladi, shuning uchun hech narsa yozilmadi: balansni qoʻlda toʻgʻrilang.
cashier-flag-refunded-there = Boshqa joyda qaytarilgan
cashier-flag-refunded-there-about = Kimdir pulni toʻlov tizimi kabinetida qaytargan. Bu yerda ham hisobga olindi.
cashier-flag-refund-failed = Qaytarib boʻlmadi
cashier-flag-refund-failed-about = Toʻlov tizimi pulni qaytarmadi. Boshqa yoʻl bilan qaytaring yoki balansda qoldiring.
cashier-flag-odd-news = Mos kelmagan xabar
cashier-flag-odd-news-about = Toʻlov tizimi aytgani bizga maʼlum narsalarga mos kelmadi, shuning uchun hech narsa yozilmadi. Uning kabinetidan tekshiring; balansni kerak boʻlsa qoʻlda tuzatish mumkin.
cashier-told-paid = Xabar: <b>{ $amount }</b> toʻlov, { $way }, { $at }
cashier-told-refunded = Xabar: <b>{ $amount }</b> qaytarilgan, { $way }, { $at }
cashier-told-came-back = Xabar: <b>{ $amount }</b> qaytarilmagan, { $way }, { $at }
cashier-told-disputed = Xabar: <b>{ $amount }</b> boʻyicha eʼtiroz, { $way }, { $at }
cashier-flag-came = Keldi: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave = Qaytarildi: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave-not = Qaytmadi: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-claimed = Nizodagi summa: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-asked = Soʻralgan: { $amount }
cashier-flag-payment = Toʻlov: { $number }, { $subject }
cashier-flag-payer = Kishi: { $payer }
cashier-flag-was-closed = Yopilgan: { $at }
cashier-where-wallet = Pul qayerda: shu kishining balansida.
cashier-where-kept = Pul qayerda: egasi topilguncha chetga olib qoʻyilgan.
cashier-where-refused = Pul qayerda: rad etdik, toʻlov tizimi uni toʻlovchiga qaytaradi.
cashier-where-bank = Pul qayerda: bank qaror qilguncha toʻlov tizimida.
cashier-where-ours = Pul qayerda: bizda qoldi, toʻlov tizimidagi hisobimizda.
cashier-where-over = Pul qayerda: narxi undan olindi, qolgani shu kishining balansida.
cashier-where-part = Pul qayerda: bank undan shuncha qismini oldi. Qolgani qoʻyilgan joyida.
cashier-where-leaving = Pul qayerda: toʻlovchiga qaytib ketmoqda.
cashier-where-gone = Pul qayerda: endi bizda emas.
cashier-where-none = Pul qayerda: hech narsa yozilmadi, chunki bunday summa boʻlishi mumkin emas. Biror narsa kelgan yoki ketganini toʻlov tizimining oʻz kabinetidan koʻring.
cashier-close = ✅ Qiladigan ish qolmadi
cashier-close-sure = “{ $what }”, { $amount }: boshqa qiladigan ish qolmadimi?
cashier-close-yes = Ha, yopilsin
cashier-closed = Yopildi ✓
cashier-still-kept = Bu pul hali chetda turibdi, egasi nomaʼlum. Uni birovga oʻtkazing yoki ortga yuboring: shunda oʻzi yopiladi.
cashier-assign = 👤 Egasi topildi
cashier-assign-whose = Bu kimning puli? Telegram IDsini yoki biror toʻlovining raqamini yozing.
cashier-assign-review = { $payer } balansiga { $amount } oʻtkazilsinmi?
cashier-assign-confirm = ✅ Ha, uniki
cashier-assign-edit-person = Puli kimniki
cashier-assigned = Balansiga oʻtkazildi ✓
cashier-not-kept = Bu pul bizda emas, uni koʻchirib boʻlmaydi.
cashier-sent-back = ↩️ Ortga yubordim
cashier-sent-back-sure = { $amount }ni { $way } kabinetida yoki kartadan kartaga oʻzingiz ortga yubordingizmi? Shunda u hisobimizdan chiqadi.
cashier-sent-back-yes = Ha, yubordim
cashier-give-stars-back = ↩️ Yulduzlarni qaytarish
cashier-give-back = ↩️ Shu toʻlovni qaytarish
cashier-give-back-sure = { $way }: toʻlovchiga { $amount } qaytarilishi soʻraladi, faqat shu toʻlov. Pul uning balansidan darhol yechiladi.
cashier-give-back-yes = Ha, qaytarilsin
cashier-giving-back = Qaytarilmoqda ✓
cashier-flag-news = 🚩 <b>{ $what }</b>: { $amount }, { $way }. Kimdir koʻrib chiqishi kerak.
cashier-flag-told = 🚩 <b>{ $what }</b>: { $amount }, { $way }.
cashier-flag-whose = { $what }
cashier-flag-look = 👀 Koʻrish

# Changing a balance.
cashier-balance-whose = Kimning balansi? Telegram IDsini yoki biror toʻlovining raqamini yozing.
cashier-balance-what = { $payer }: nimasini oʻzgartirasiz?
cashier-balance-money = Pul: hozir { $amount }
cashier-balance-credits = Kreditlar: hozir { $count }
cashier-balance-direction = Qoʻshiladimi, ayiriladimi yoki aniq miqdor belgilanadimi?
cashier-balance-more = + Qoʻshish
cashier-balance-less = − Ayirish
cashier-balance-set = 🎯 Belgilash
cashier-balance-amount = Qancha? Faqat sonni yozing.
cashier-balance-less-only = Balansda { $amount } bor: bundan koʻpini ayirib boʻlmaydi.
cashier-balance-why = Sababi nima? U oʻzgarish bilan birga saqlanadi.
cashier-balance-rises = +{ $amount }
cashier-balance-falls = −{ $amount }
cashier-balance-review =
    <b>{ $payer } balansi oʻzgartirilsinmi?</b>
    Oʻzgarish: <b>{ $change }</b>
    Hozir: { $before }
    Keyin: { $after }
    Sabab: { $reason }
cashier-balance-confirm = ✅ Oʻzgartirish
cashier-balance-edit-person = Kimniki
cashier-balance-edit-currency = Qaysi balans
cashier-balance-edit-direction = Amal
cashier-balance-edit-amount = Miqdor
cashier-balance-edit-reason = Sabab
cashier-balance-changed = ✅ { $payer } hisobida endi { $amount } bor.

# Ways to pay.
cashier-ways-title = <b>Toʻlov usullari</b>
cashier-way-ready = ✅ <b>{ $way }</b>
cashier-way-missing =
    ▫️ { $way }: sozlanmagan
    Yetishmaydi: <code>{ $what }</code>
cashier-way-unset =
    ▫️ { $way }: sozlanmagan
    Sozlamalarda belgilang: <b>{ $what }</b>
cashier-way-webhook = Toʻlov tizimiga kiritiladigan vebhuk: <code>{ $url }</code>
cashier-way-silent = <code>{ $what }</code> boʻlmasa, toʻlovlar haqida oʻzi xabar bermaydi: oʻzimiz soʻrab turamiz, avvaliga har besh daqiqada.
cashier-way-heard = Oxirgi xabar: { $at }
cashier-way-unheard = Keyingi paytda undan xabar kelmagan.
cashier-ways-terms = ⚠️ Telegram raqamli mahsulotlar faqat yulduzlarga sotilishini talab qiladi. Bu maktab ularni istalgan usulda sotadi; buni “Raqamli savdo” sozlamasi belgilaydi.

# Money in and back.
cashier-takings-title = <b>Tushum va qaytimlar</b>
cashier-span-today = Bugun
cashier-span-week = Yetti kun
cashier-span-month = Oʻttiz kun
cashier-taking = { $way }: { $amount } ({ $count })
cashier-taking-back = { $way }: { $amount } ({ $count }), qaytarilgan { $back }
cashier-takings-none = Hech narsa tushmagan.
cashier-takings-revenue = Tushum: { $amount }
cashier-takings-failed = Oʻtmagan toʻlovlar: { $count }
cashier-takings-fees = Toʻlov tizimlarining komissiyasi bu yerda maʼlum emas. Balansdan toʻlangani balans toʻldirilganda tushgan.
cashier-takings-failures = <b>Oxirgi oʻtmaganlar</b>
cashier-takings-failure = { $number }, { $at }: { $reason }

# What was done.
audit-payment-viewed = koʻrdi:
subject-payment = { $name } toʻlovi
subject-receipt = { $name } toʻlovining cheki
subject-event = { $name }
some-payment = bir toʻlov
some-receipt = bir chek
some-event = toʻlov tizimi xabari
some-flag = koʻrib chiqiladigan holat
subject-flag = “{ $name }”
audit-payment-raw-viewed = toʻlov tizimi xabarini oʻqidi:
audit-payment-asked-about = toʻlov tizimidan soʻradi:
audit-payment-refund-asked = pulini qaytardi:
audit-payment-flag-closed = yopdi:
audit-payment-assigned = pul egasini topdi:
audit-payment-sent-back = pulni ortga yubordi:
audit-payment-stray-returned = pulni toʻlov tizimi orqali qaytardi:

# Columns of the tables.
cashier-column-title = Nima uchun
cashier-column-way = Toʻlov usuli
cashier-column-paid = Toʻlangan
cashier-column-payment = Toʻlov
cashier-column-back = Qaytarish yoʻli
cashier-column-asked = Soʻralgan
cashier-column-ended = Tugallangan
cashier-column-verdict = Natija
cashier-column-flag = Muammo
person-payments = 💳 Toʻlovlar: { $count } · toʻlangan: { $done }
person-receipts = 🧾 Cheklar: { $count } · kutmoqda: { $waiting }
