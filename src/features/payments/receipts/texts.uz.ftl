# Card to card, for whoever pays.
receipt-card-to-card =
    <b>Kartadan kartaga</b>
    { $what }

    Summa: <b>{ $amount }</b>
receipt-both-ways = { $amount } (= { $other })
receipt-pay-to = Karta: <code>{ $card }</code>
receipt-payee = Qabul qiluvchi: <b>{ $name }</b>
receipt-deadline = Muddat: { $until } gacha
receipt-how =
    Iltimos, aynan shu summani oʻtkazing, soʻng chekni shu yerga yuboring, rasm yoki PDF fayl qilib: hozir yoki muddat tugagunicha istagan vaqtda.
    Chekni oʻzimiz tekshiramiz va natijasini shu yerda aytamiz.
receipt-copy-amount = 📋 { $amount }
receipt-copy-card = 📋 Karta raqami
receipt-copy-payee = 📋 Qabul qiluvchi
receipt-send = 🧾 Toʻlab boʻldim
receipt-other-ways = 🔙 Boshqa toʻlov usullari
receipt-ask-picture =
    <b>{ $what }</b>, { $amount }

    Iltimos, chekning rasmini yuboring: skrinshot yoki surat. PDF fayl yoki birdaniga bir nechta rasm ham boʻladi.
receipt-is-it-right =
    Aynan shu chekmi?

    Toʻlov: <b>{ $what }</b>, { $amount }
receipt-yes = ✅ Ha, yuborilsin
receipt-take-another = 🖼 Boshqa rasm
receipt-for-another = 🔀 Boshqa toʻlov uchun
receipt-which = Bu chek qaysi toʻlov uchun?
receipt-which-row = { $what } · { $amount }
receipt-sent =
    🧾 Chekingiz bizda: <b>{ $what }</b>, { $amount }.
    Endi muddat tugab qolmaydi. Tekshirib boʻlishimiz bilan shu yerda xabar beramiz.
receipt-with-staff =
    <b>{ $what }</b> ({ $amount }) uchun chekingiz allaqachon bizda.
    Tekshirib boʻlishimiz bilan shu yerda xabar beramiz. Boshqa hech narsa qilish shart emas.
receipt-cancelled = Xoʻp, bu rasm yuborilmadi. Kerakli rasm tayyor boʻlganda shu yerga yuboring.
receipt-none-open =
    Rahmat, lekin sizda chek kutayotgan kartadan kartaga toʻlov yoʻq.
    Agar bu bizga qilingan toʻlov cheki boʻlsa, buyurtmani yoki balans toʻldirishni qaytadan boshlang, “Kartadan kartaga” usulini tanlang va chekni yana bir marta yuboring.
receipt-not-a-picture = Chek sifatida faqat rasm yoki PDF fayl qabul qilinadi: iltimos, skrinshot, surat yoki faylning oʻzini yuboring.
receipt-too-large = Bu fayl juda katta. Iltimos, chekning surati yoki skrinshotini yuboring.
receipt-words-do-not-count = Rahmat, lekin tranzaksiya raqami yoki matn qabul qilinmaydi. Iltimos, chekning oʻzini yuboring: skrinshot, surat yoki PDF fayl.
receipt-picture-used = Bu chek avval ham yuborilgan. Iltimos, aynan shu toʻlovning chekini yuboring.
receipt-own-pending = Bu chekni allaqachon yuborgansiz, uni tekshiryapmiz. Natijasini shu yerda aytamiz.
receipt-own-approved = Bu chekni allaqachon yuborgansiz, oʻsha toʻlov tasdiqlangan. Boshqa toʻlov uchun uning oʻz chekini yuboring.
receipt-own-rejected = Bu chekni allaqachon yuborgansiz, u qabul qilinmagan. Iltimos, boshqasini yuboring.
receipt-own-another = Bu rasmni allaqachon yuborgansiz, biz boshqasini soʻragan edik. Iltimos, yangi surat yoki skrinshot oling.
receipt-draft-gone = Bu savolga javob berilgan yoki oʻrnini yangiroq rasm egallagan.
receipt-payment-over = Bu toʻlov endi ochiq emas. Iltimos, uni qaytadan boshlang.
receipt-waits-already = Bu toʻlov uchun chekingiz allaqachon bizda.
receipt-another-wanted =
    🖼 <b>{ $what }</b> ({ $amount }) uchun chekingizni koʻrdik, lekin unda hammasi aniq koʻrinmayapti.
    Iltimos, uning boshqa rasmini yuboring.
receipt-was-rejected = ❌ <b>{ $what }</b> ({ $amount }) uchun chekingizni qabul qila olmadik.
receipt-because = Sababi: { $reason }
receipt-try-again = Shu toʻlov uchun { $until } gacha boshqa rasm yuborishingiz mumkin.
receipt-contact = Biror narsa tushunarsiz boʻlsa, bizga yozing: { $contact }
receipt-send-another = 🧾 Boshqa rasm yuborish
receipt-reason-unreadable = Rasmni oʻqib boʻlmaydi
receipt-reason-amount = Summa notoʻgʻri
receipt-reason-card = Boshqa kartaga oʻtkazilgan
receipt-reason-used = Bu chek avval ishlatilgan
receipt-reason-unpaid = Bunday toʻlov kelmagan

# For staff.
admin-receipts = 🧾 Cheklar
command-confirm_payment = Kartadan kartaga toʻlovni tasdiqlash
receipt-head = 🧾 <b>Chek { $id }: { $amount }</b>
receipt-from = Kimdan: { $telegram }
receipt-for = Toʻlov: { $what } ({ $number })
receipt-line = • { $name } × { $count }: { $amount }
receipt-sent-at = Yuborilgan: { $at }
receipt-words = ✍️ Ostidagi yozuv: { $words }
receipt-history = Avvalgi cheklari: ✅ { $approved } · ❌ { $rejected }{ $another ->
    [0] { "" }
   *[other] { " · 🔁 " }{ $another }
}{ $pending ->
    [0] { "" }
   *[other] { " · ⏳ " }{ $pending }
}
receipt-first = Bu odamning birinchi cheki
receipt-similar = ⚠️ <b>{ $id }-chekka oʻxshaydi</b>
receipt-uncompared = ⚠️ Fayllaridan birini avvalgi cheklar bilan solishtirib boʻlmadi
receipt-no-picture = ⚠️ Fayllaridan biri rasm emas, nomi rasmdek boʻlsa ham
receipt-over = ⚠️ Buyurtma yopilgan. Tasdiqlansa, summa toʻlovchining balansiga tushadi.
receipt-approved = ✅ <b>Tasdiqlandi</b>: { $by }, { $at }
receipt-rejected =
    ❌ <b>Rad etildi</b>: { $by }, { $at }
    { $reason }
receipt-another = 🖼 <b>Boshqa rasm soʻraldi</b>: { $by }, { $at }
receipt-approve = ✅ Tasdiqlash
receipt-reject = ❌ Rad etish
receipt-want-another = 🖼 Boshqa rasm soʻrash
receipt-open-similar = ⚠️ { $id }-chekni koʻrish
receipt-own-words = ✏️ Oʻz soʻzlaringiz bilan
receipt-earlier = 🗂 Boshqa cheklari
receipt-ask-reason = Sababini yozing. Toʻlovchi uni xuddi shunday oʻqiydi.
receipt-approved-toast = Tasdiqlandi ✓
receipt-rejected-toast = Rad etildi. Toʻlovchiga xabar berildi.
receipt-another-toast = Toʻlovchidan boshqa rasm soʻraldi.
receipt-decided-approved = Qaror allaqachon bor ({ $by }): tasdiqlangan, { $at }.
receipt-decided-rejected = Qaror allaqachon bor ({ $by }): rad etilgan, { $at }.
receipt-decided-another = Qaror allaqachon bor ({ $by }): boshqa rasm soʻralgan, { $at }.
receipt-unknown = Bunday chek yoʻq.
receipt-payment-unknown = Bunday raqam bilan kartadan kartaga toʻlov yoʻq.
receipt-nothing-to-confirm = Tasdiqlaydigan narsa yoʻq: bu toʻlov ochiq emas.
receipt-confirm-sure =
    Pul kelib tushdimi?

    { $payer }: <b>{ $amount }</b> ({ $number })
    Chek yoʻq. Tasdiqlasangiz, toʻlov qabul qilingan hisoblanadi va toʻlovchiga xabar beriladi.
receipt-confirm-yes = ✅ Ha, kelib tushdi
receipt-confirmed = ✅ { $number } toʻlovi tasdiqlandi.
receipts-title = { $count ->
    [one] <b>Bitta chek kutyapti.</b>
   *[other] <b>{ $count } ta chek kutyapti</b>, eng eskilari birinchi.
 }
receipts-none = <b>Kutayotgan chek yoʻq.</b> Hammasi hal qilingan ✓
receipts-row = { $who } · { $amount }
receipts-back = 🔙 Kutayotganlarning hammasi
receipts-earlier-title = { $count ->
    [0] Bu odamning boshqa cheki yoʻq.
    [one] <b>Bu odamning yana bitta cheki</b>
   *[other] <b>Bu odamning yana { $count } ta cheki</b>
 }
receipts-earlier-row = { $amount } · { DAY($at) }
receipts-open = 🧾 Koʻrish
receipts-reminder = { $count ->
    [one] ⏰ Bitta chek { $at } dan beri hamon qaror kutyapti.
   *[other] ⏰ { $count } ta chek hamon qaror kutyapti; eng eskisi { $at } dan beri.
 }
receipts-escalation = { $count ->
    [one] 🚨 Bitta chek boʻyicha hech kim qaror qilmadi; u { $at } dan beri kutyapti.
   *[other] 🚨 { $count } ta chek boʻyicha hech kim qaror qilmadi; eng eskisi { $at } dan beri kutyapti.
 }
receipt-age-minutes = { $minutes } daq
receipt-age-hours = { $hours } soat
receipt-age-days = { $days } kun
audit-receipt-approved = tasdiqladi:
audit-receipt-rejected = rad etdi:
audit-receipt-another-asked = boshqa rasm soʻradi:
audit-payment-confirmed = cheksiz tasdiqladi:

# A column of the table.
receipts-column-sent = Yuborilgan

figures-receipts = 🧾 <b>Tekshiriladigan cheklar</b>: { $count } ta, eng eskisi { $hours } soat { $minutes } daqiqa kutmoqda
figures-receipts-none = 🧾 Kutayotgan chek yoʻq.
