balance-too-low = Balansingizda mablagʻ yetarli emas.
correction-no-reason = Iltimos, sababini yozing.
correction-nothing = Bunda hech narsa oʻzgarmaydi. Iltimos, miqdorni yozing.
tier-gone = Bu daraja endi yoʻq.
tier-off = Bu daraja oʻchirilgan. Berishdan oldin uni yoqing.
tier-name-empty = Iltimos, nomini yozing.
tier-name-too-long = Nomi juda uzun: koʻpi bilan { $most } ta belgi.
tier-has-members = Bu daraja hali { $count } kishida bor. Hech kimda qolmagach, uni oʻchirib tashlash mumkin.
tier-until-past = Bu muddat oʻtib ketgan.
tier-not-had = Bu kishida endi daraja yoʻq.

# What the owner sees of the ledger.
admin-ledger = 📒 Hisob daftari
ledger-title = <b>Hisob daftari</b>
ledger-never-proven = Hali tekshirilmagan. Bu har kecha oʻz-oʻzidan bajariladi.
ledger-empty = Hali hech bir hisobda hech narsa yoʻq.
ledger-total = { $what }: <b>{ $amount }</b>
ledger-account-wallet = Odamlar hamyonida
ledger-account-held = Ular uchun ajratilgan
ledger-account-revenue = Daromad
ledger-account-issued = Chiqarilgan kreditlar
ledger-account-exchange = Ayirboshlash
ledger-account-suspense = Egasi nomaʼlum
ledger-account-corrections = Qoʻlda tuzatilgan
ledger-account-provider = { $name } orqali olingan
ledger-credits = { $count ->
    [one] { $count } kredit
   *[other] { $count } kredit
 }
ledger-count = { $count }
ledger-proven = Tekshirildi: { $at }. Yozuvlar: { $entries }, qatorlar: { $postings }, hisoblar: { $accounts }.
ledger-right = ✅ Hammasi toʻgʻri keladi.
ledger-wrong = { $count ->
    [one] ❌ Bitta xato bor:
   *[other] ❌ { $count } ta xato bor:
 }
ledger-finding = • { $subject }: { $what } ({ $amount })
ledger-flaw-unbalanced = yigʻindisi nolga teng emas
ledger-flaw-one-sided = ikkinchi tomoni yoʻq
ledger-flaw-unrated = valyuta kurssiz almashgan
ledger-flaw-reversal = qaytarish aniq emas
ledger-flaw-balance = qatorlari yigʻindisiga teng emas
ledger-flaw-overdrawn = noldan past
ledger-flaw-held = ajratilgan summaga mos emas
ledger-prove = 🔎 Hozir tekshirish
ledger-proving = Tekshirilmoqda. Natijasini sizga aytaman.
ledger-open = 📒 Hisob daftarini ochish
ledger-alarm =
    🚨 <b>Hisob daftari toʻgʻri kelmayapti.</b>
    Pul hisobdan tashqari paydo boʻlgan, yoʻqolgan yoki oʻzgargan. Iltimos, avvalo shu bilan shugʻullaning.
audit-balance-corrected = balansini tuzatdi:

money-own = Bu oʻz pulingiz haqida: buni boshqa xodim hal qiladi.

# Rights, as the owner reads them.
right-ledger-read = Hisob daftarini koʻrish
right-balance-change = Balans va kreditlarni oʻzgartirish
right-tiers-change = Darajalarni oʻzgartirish
right-money-own = Oʻz puli haqida qaror qilish

figures-revenue = 💰 <b>Tushum</b>: sotilgani, qaytarilgani ayirilgan
figures-revenue-days = { $count ->
    [1] Bugun: { $amount }
   *[other] { $count } kunda: { $amount }
 }
figures-revenue-none = Oxirgi 30 kunda tushum yoʻq.
figures-revenue-today = tushum { $amount }
right-revenue-read = Tushumni koʻrish

# On the card of somebody.
person-credits = 💎 Kreditlar: { $count }
person-pass = 🎫 Abonement: { $until } gacha
person-balance = 💰 Balans: { $amount }
person-held = ⏳ Ajratilgan: { $amount }
person-tier = 🏅 Daraja: { $name }
