
too-many-payments = Bir daqiqada toʻlovni bir necha bor boshladingiz. Biroz kutib, qayta urinib koʻring.
setting-payments-per-minute = Daqiqasiga toʻlovlar
setting-payments-per-minute-about = Bir kishi bir daqiqada nechta toʻlovni boshlay oladi. 0 — cheklovsiz.

# What payers see.
command-topup = Balansni toʻldirish
command-billing = Obunalar va kartalar
command-paysupport = Toʻlov boʻyicha yordam
command-terms = Sotuv shartlari
pay-leave = 🔙 Boshqa usullar
pay-one-moment =
    ⏳ Bir lahza, toʻlovingiz tayyorlanmoqda: { $by }

    { $name }: <b>{ $amount }</b>
    Toʻlov raqami: { $id }
pay-open =
    { $icon } <b>{ $name }</b>
    Toʻlash kerak: <b>{ $amount }</b>
    Toʻlov raqami: { $id }

    Tugmani bosing va ochilgan sahifada toʻlang. Toʻlov oʻtishi bilan shu yerda xabar beramiz.
pay-subscribe =
    ⭐ <b>{ $name }</b>
    Hozir { $amount } va keyin har 30 kunda, siz toʻxtatmaguningizcha.
    Toʻlov raqami: { $id }

    Istagan vaqtda /billing orqali toʻxtatasiz; toʻlangani oxirgi kunigacha sizniki.
pay-until = { $until } gacha toʻlash mumkin.
pay-amount = { $amount } toʻlash
pay-check = 🔄 Toʻladim, tekshiring
pay-paid =
    ✅ Toʻlandi: <b>{ $name }</b>, { $amount }
    Toʻlov raqami: { $id }
pay-failed =
    ❌ Bu toʻlov oʻtmadi, pul olinmadi: { $name }, { $amount }.
    Qayta urinib koʻring yoki boshqa usulni tanlang. Toʻlov raqami: { $id }
pay-unavailable =
    😔 Bu toʻlov usuli hozircha ishlamayapti: { $name }, { $amount }.
    Iltimos, boshqa usulni tanlang yoki bir necha daqiqadan keyin urinib koʻring. Toʻlov raqami: { $id }
pay-expired =
    ⌛ Bu toʻlovning vaqti tugadi: { $name }, { $amount }.
    Iltimos, uni endi toʻlamang. Toʻlov raqami: { $id }
pay-sent-by-hand = Pulni “{ $way }” usulida yuborgan boʻlsangiz, bu haqda faqat chekdan bilamiz: qaytadan buyurtma bering yoki balansni toʻldiring, shu usulni tanlang va chekni oʻsha yerga yuboring.
pay-cancelled =
    Bu toʻlov usuli yopildi: { $name }, { $amount }.
    Iltimos, uni endi toʻlamang. Toʻlov raqami: { $id }
pay-topped-up =
    ✅ Balansingizga { $amount } qoʻshildi.
    Balansingiz: <b>{ $balance }</b>
pay-over = ℹ️ { $name } uchun { $paid } keldi, bu narxidan { $over } koʻp. Ortiqcha { $over } balansingizda, unda hozir <b>{ $balance }</b>. Toʻlov raqami: { $id }
pay-rest = 💳 Qolgan { $amount }ni toʻlash
pay-rest-here = 🧾 Buyurtmaga oʻtish
pay-too-little =
    ⚠️ { $name } uchun { $paid } keldi, narxi esa { $amount }.
    Hech narsa yoʻqolmadi: pul balansingizda, unda hozir <b>{ $balance }</b>. Atigi <b>{ $rest }</b> yetishmaydi: shuni toʻlang, keyin buyurtmani balansdan toʻlaysiz. Toʻlov raqami: { $id }
pay-too-little-there =
    ⚠️ { $name } uchun { $paid } keldi, narxi esa { $amount }.
    Hech narsa yoʻqolmadi: pul balansingizda, unda hozir <b>{ $balance }</b>, bu buyurtmaga yetadi. Uni balansdan toʻlang. Toʻlov raqami: { $id }
pay-too-little-else =
    ⚠️ { $name } uchun { $paid } keldi, { $amount } soʻralgan edi.
    Hech narsa yoʻqolmadi: pul balansingizda. Shu valyutadagi balansingiz: <b>{ $balance }</b>. Boshqa usulni tanlang yoki bizga yozing: /paysupport. Toʻlov raqami: { $id }
pay-other-currency =
    ⚠️ { $name } uchun { $paid } keldi, { $amount } toʻlanishi kerak edi.
    Hech narsa yoʻqolmadi: pul balansingizda, xodimlarga ham aytildi. Shu valyutadagi balansingiz: <b>{ $balance }</b>. Toʻlov raqami: { $id }
pay-late =
    ⚠️ { $name } ({ $amount }) uchun { $paid } toʻlovingiz buyurtma toʻlangan yoki yopilgandan keyin keldi.
    Hech narsa yoʻqolmadi: pul balansingizda, unda hozir <b>{ $balance }</b>. U bilan xarid qilishingiz yoki /paysupport orqali qaytarib olishingiz mumkin. Toʻlov raqami: { $id }
pay-stray =
    ℹ️ Sizdan biz kutmagan { $amount } keldi.
    Pul balansingizda, xodimlarga ham aytildi. Biror narsa notoʻgʻri boʻlsa, bizga yozing: /paysupport
pay-stray-assigned =
    ✅ Bizga { $amount } kelgan, kimdanligini bilmagan edik. U sizniki ekan, balansingizga qoʻshildi.
    Balansingiz: <b>{ $balance }</b>
pay-balance-bank = ↩️ Bankingiz { $name } uchun toʻlangan pulni qaytarib oldi. Undan { $amount } balansingizda edi, shuning uchun balansdan yechildi. Toʻlov raqami: { $id }
pay-balance-elsewhere = ↩️ { $name } uchun pul sizga toʻgʻridan-toʻgʻri toʻlov tizimi orqali qaytarildi. Undan { $amount } balansingizda edi, shuning uchun balansdan yechildi. Toʻlov raqami: { $id }
pay-stray-back = ↩️ Sizdan kutilmaganda kelgan { $amount } sizga qaytarildi.
pay-stray-bank = ↩️ Bankingiz sizdan kutilmaganda kelgan { $amount } pulni qaytarib oldi. Undan balansingizda boʻlgani yechildi.
pay-stray-failed = ⚠️ Sizga qaytarilgan { $amount } yetib bormadi. Pul yana balansingizda, xodimlarga ham aytildi.
pay-refunding = ↩️ { $name } uchun { $amount } sizga qaytarilmoqda. Bir necha kun ketishi mumkin. Toʻlov raqami: { $id }
pay-refunded =
    ↩️ { $name } uchun { $amount } sizga qaytarildi. Toʻlov raqami: { $id }
pay-refunded-wallet =
    ↩️ { $name } uchun { $amount } balansingizga qaytarildi. Toʻlov raqami: { $id }
pay-refund-failed =
    ⚠️ { $name } uchun { $amount } kelgan joyiga qaytarilmadi. Pul hozircha balansingizda, xodimlarga ham aytildi. Toʻlov raqami: { $id }
pay-not-seen = 🔄 { $at }: toʻlov hali kelmadi. Toʻlagan boʻlsangiz, odatda bir-ikki daqiqa ketadi; biz oʻzimiz tekshirib turamiz.
pay-no-answer = 🔄 { $at }: toʻlov xizmati javob bermadi. Toʻlagan boʻlsangiz, hech narsa yoʻqolmadi; biz oʻzimiz tekshirib turamiz.
pay-not-connected = 🔄 { $at }: hozir bu toʻlov xizmatidan soʻray olmaymiz. Toʻlagan boʻlsangiz, iltimos, qayta toʻlamang; kim yordam beradi: /paysupport
pay-check-paid = Bu allaqachon toʻlangan. Rahmat!
pay-check-over = Bu toʻlov yopilgan. Baribir toʻlagan boʻlsangiz, pul balansingizga tushadi.
pay-checking = Tekshirilmoqda…
pay-checkout-unknown = Bunday hisob topilmadi. Iltimos, botda qaytadan buyurtma bering.
pay-checkout-not-yours = Bu hisob boshqa odam uchun. Iltimos, botda oʻzingiz buyurtma bering.
pay-checkout-paid = Bu allaqachon toʻlangan.
pay-checkout-over = Bu hisobning vaqti tugagan, pul olinmadi. Iltimos, botda qaytadan buyurtma bering.
pay-checkout-changed = Narx bu hisobdagidan boshqa, pul olinmadi. Iltimos, botda qaytadan buyurtma bering.
pay-way-costs = { $name } · { $amount }
topup-title =
    👛 Balansingiz: <b>{ $balance }</b>

    Qancha qoʻshmoqchisiz?
topup-again = 🔁 Qayta toʻldirish
topup-other = ✏️ Boshqa summa
topup-ask = Summani yuboring, { $from }dan { $to }gacha.
topup-ways =
    Balansingizga <b>{ $amount }</b> qoʻshiladi.
    Qanday toʻlaysiz?
topup-no-way = Hozircha { $amount } qoʻshishning yoʻli yoʻq. Boshqa summani sinab koʻring yoki bizga yozing: /paysupport
topup-other-amount = 🔙 Boshqa summa
topup-name = Balansni toʻldirish
topup-about = Balansingiz uchun { $amount }
topup-out-of-range = Iltimos, { $least } dan { $most } gacha boʻlgan summani yuboring.
topup-way-gone = Bu toʻlov usuli endi taklif qilinmaydi. Iltimos, boshqasini tanlang.
payment-unknown = Sizda bunday toʻlov yoʻq.
payment-not-begun = Toʻlovni boshlab boʻlmadi. Iltimos, qayta urinib koʻring.
subscription-over = Bu obuna tugagan. Doʻkonda yangisini boshlashingiz mumkin.
flag-closed = Bu bilan kimdir allaqachon shugʻullangan.
refund-not-an-amount = Iltimos, noldan katta summa kiriting.
refund-too-much = Bu toʻlovdan qaytarish uchun shuncha qolmagan.
setting-not-a-currency = Bunday valyuta topilmadi. Masalan: USD, EUR, RUB, UZS, IRT
setting-pay-currency = Valyuta
setting-pay-currency-about = Balanslar va yangi narxlar valyutasi. USD kabi ISO kodi yoki tuman uchun IRT.
setting-payment-event-days = Toʻlov yozuvlari, kun
setting-payment-event-days-about = Toʻlov xizmatlari aytganlari soʻzma-soʻz shuncha kun saqlanadi. Toʻlovga eʼtiroz bir yildan keyin ham kelishi mumkin. 0 — doim saqlanadi.
setting-order-minutes = Toʻlash vaqti, daqiqa
setting-order-minutes-about = Buyurtma mahsulotni xaridor uchun shuncha vaqt saqlaydi.
# What the setting was called while it was counted in seconds: the activity log still names it.
setting-order-seconds = Toʻlash vaqti, soniyada
setting-least-top-up = Eng kam toʻldirish
setting-least-top-up-about = Valyutaning butun birligida.
setting-most-top-up = Eng koʻp toʻldirish
setting-most-top-up-about = Valyutaning butun birligida.
setting-least-above-most = Bu “Eng koʻp toʻldirish”dan ({ $most }) katta: hech kim balansini toʻldira olmasdi. Avval oʻsha sozlamani oʻzgartiring.
setting-most-below-least = Bu “Eng kam toʻldirish”dan ({ $least }) kichik: hech kim balansini toʻldira olmasdi. Avval oʻsha sozlamani oʻzgartiring.
setting-pay-terms = Sotuv shartlari
setting-pay-terms-about = /terms buyrugʻining javobi. Boʻsh boʻlsa, qisqa tayyor matn.
setting-pay-support = Toʻlov boʻyicha yordam
setting-pay-support-about = /paysupport buyrugʻining javobi: kim yordam beradi va u bilan qanday bogʻlanish mumkin. Boʻsh boʻlsa, qisqa tayyor matn.
setting-receipt-remind-hours = Chek eslatmasi, soat
setting-receipt-remind-hours-about = Shuncha vaqtdan keyin hal qilinmagan chek xodimlarga eslatiladi.
setting-receipt-escalate-hours = Egasiga xabar, soat
setting-receipt-escalate-hours-about = Shuncha vaqtdan keyin hal qilinmagan chek haqida maktab egasiga aytiladi.
pay-own-words = { $value }
pay-support-door = 🛟 Yordam
pay-terms-door = 📄 Shartlar
pay-support-standard =
    🛟 <b>Toʻlov boʻyicha yordam</b>
    Nima boʻlganini maktabga yozing va toʻlov raqamini qoʻshing (u P bilan boshlanadi). { $reach ->
        [unreachable] U hali bu yerda aloqa maʼlumotlarini koʻrsatmagan: iltimos, sizni bu yerga taklif qilgan odamdan soʻrang.
       *[reachable] Aloqa maʼlumotlari menyuda.
    } Kech yoki boshqa miqdorda kelgan pul balansingizga tushadi.
pay-support-last = Oxirgi toʻlovlaringiz:
pay-support-payment = { $id }: { $name }, { $amount }, { $at }
pay-terms-standard =
    📄 <b>Sotuv shartlari</b>
    Tasdiqlagan narxingizni toʻlaysiz. Pul kelishi bilan xaridingiz botda beriladi; pochta orqali ketadigani sizga joʻnatiladi. Kech yoki kam kelgan pul balansingizga tushadi. Savollar va qaytarish uchun: /paysupport
billing-title = 🧾 <b>Obunalar va kartalar</b>
billing-recharge-on = 🔋 Avtomatik toʻldirish yoqilgan.
billing-recharge-off = 🔋 Avtomatik toʻldirish oʻchirilgan.
billing-nothing = Hech narsa oʻzi uzaymaydi va kartangiz saqlanmagan.
billing-subscription = { $name }
billing-recharge = 🔋 Avtomatik toʻldirish
billing-open = 🧾 Obunalar va kartalar
billing-opening = Bir lahza…
subscription-active =
    ⭐ <b>{ $name }</b>
    { $until } gacha toʻlangan; keyin { $amount } bilan 30 kunga uzayadi.
subscription-canceled =
    ⭐ <b>{ $name }</b> (30 kunga { $amount })
    Toʻxtatilgan: { $until } gacha amal qiladi va uzaymaydi.
subscription-failed =
    ⚠️ <b>{ $name }</b>
    Telegram keyingi 30 kun uchun { $amount } ololmadi. Yulduzlaringiz yetarli ekanini tekshiring; { $until } gacha amal qiladi.
subscription-cancel = Endi uzaytirilmasin
subscription-resume = Yana uzaytirilsin
subscription-renewed = ⭐ { $name } { $amount } evaziga { $until } gacha uzaytirildi.
subscription-unused = ⚠️ { $name } uchun { $until } gacha { $amount } keldi, lekin uzaytirib boʻlmadi. Pul balansingizda, xodimlar buni koʻradi.
recharge-begun = 🔋 Kreditlaringiz tugayapti: { $name } saqlangan kartangizdan { $amount }ga olinmoqda.
recharge-done = 🔋 Tayyor: { $name }, { $amount } saqlangan kartangizdan toʻlandi.
recharge-failed = ⚠️ Kartangizdan pul olinmadi: { $name }, { $amount }. Hech narsa yechilmadi.
recharge-stopped-cap = 🔋 Avtomatik toʻldirish oʻchirildi: keyingi toʻplam oylik chegarangizdan oshar edi. Chegarani oʻzgartirishingiz mumkin.
recharge-stopped-failures = 🔋 Avtomatik toʻldirish oʻchirildi: kartangiz ketma-ket ikki marta rad etildi.
recharge-stopped-closed = 🔋 Avtomatik toʻldirish oʻchirildi: endi kredit toʻplamlarini saqlangan karta bilan toʻlab boʻlmaydi. Toʻplamni doʻkondan oʻzingiz olishingiz mumkin.
recharge-open = 🔋 Avtomatik toʻldirish
recharge-is-on =
    🔋 <b>Avtomatik toʻldirish yoqilgan</b>
    { $name }, { $amount }: { $count ->
        [0] kredit qolmaganda
       *[other] { $count } ta kredit qolganda
    }; oyiga koʻpi bilan { $to }.
recharge-no-method = Kartangiz hali saqlanmagan: bu yerda toʻlagan birinchi toʻplamingiz bilan boshlanadi.
recharge-choose = Qaysi toʻplam olinsin?
recharge-pack = { $what } · { $amount }
recharge-threshold = Nechta kredit qolganda “{ $name }” olinsin?
recharge-at = { $count } ta kredit
recharge-cap = Bir kalendar oyida koʻpi bilan qancha? Bitta toʻplam { $amount } turadi.
recharge-yes = ✅ Yoqilsin
recharge-yes-first = ✅ Birinchi toʻplamni olish
recharge-change = ✏️ Oʻzgartirish
recharge-off = Oʻchirilsin
recharge-saved = Yoqildi
recharge-off-done = Oʻchirildi
recharge-no-packs = Hozircha olish mumkin boʻlgan toʻplam yoʻq.

pay-refused-there = Bu toʻlov endi yaroqsiz yoki summa boshqa. Pul yechilmadi. Iltimos, botga qayting.

# Rights, as the owner reads them.
right-payments-read = Toʻlovlarni koʻrish
right-payments-refund = Pulni qaytarish
right-payments-raw = Toʻlov xizmatlari xabarlarini koʻrish
right-receipts-decide = Cheklar boʻyicha qaror qilish

# The home of staff.
waits-receipts = 🧾 Qaror kutayotgan cheklar: { $count }
waits-flags = 🚩 Koʻrib chiqish kerak: { $count }

# Parts that a school may switch off.
setting-feature-top-up = Toʻldirish
setting-feature-top-up-about = Oʻchirilsa, toʻldirishni boshlab boʻlmaydi. Boshlangan toʻlovlar va balanslar oʻz holicha qoladi.
setting-feature-subscriptions = Oylik toʻlov
setting-feature-subscriptions-about = Oʻchirilsa, oylik toʻlovni boshlab boʻlmaydi. Borlar davom etadi va uni toʻxtata oladi.
setting-feature-recharge = Avtomatik paketlar
setting-feature-recharge-about = Oʻchirilsa, uni boshlab boʻlmaydi va hech narsa oʻz-oʻzidan sotib olinmaydi. Kimda boʻlsa, oʻchira oladi.
