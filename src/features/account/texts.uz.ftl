# What a person has, and what they had.
command-balance = Kredit va balansni koʻrish
command-history = Toʻlov va olganlaringizni koʻrish
command-reset = Sinash uchun boshidan boshlash
menu-balance = 💳 Balans
welcome-gift = { $count ->
    [one] 🎁 Boshlanishiga sizga bitta kredit: maktabga bitta xabar.
   *[other] 🎁 Boshlanishiga sizga { $count } ta kredit: maktabga har bir xabar uchun bittadan.
 }

balance-title = <b>Balansingiz</b>
balance-credits = { $bar } { $count ->
    [one] <b>{ $count }</b> kredit
   *[other] <b>{ $count }</b> kredit
 }
balance-level-unlimited = Hozir xabarlar siz uchun bepul.
balance-level-plenty = Kreditingiz yetarli.
balance-level-some = Hozircha yetadi.
balance-level-low = Tugab qolyapti.
balance-level-none = Hech narsa qolmadi.
balance-pass = 🎫 Cheksiz xabarlar: { $until } gacha
balance-money = 💰 Balansda: <b>{ $amount }</b>
balance-held = ⏳ Ajratilgan: { $amount }
balance-tip-pass-ends = 💡 Abonementingiz tez orada tugaydi. Yangisi uning oxiridan boshlanadi, shuning uchun oldinroq olsangiz ham hech narsa yoʻqolmaydi.
balance-tip-pass = 💡 Abonement amal qilar ekan, kreditlaringiz sarflanmaydi.
balance-tip-none = 💡 Kreditlar toʻplami bilan bizga darhol yana yozishingiz mumkin.
balance-tip-low = 💡 Tugab qolishidan oldin toʻplam oling, shunda hech bir savolingiz kutib qolmaydi.
balance-tip-never-bought = 💡 Kreditlar muddati tugamaydi: kerak boʻlganda oling.
balance-tip-plenty = 💡 Hozir hech narsa qilish shart emas: bu ancha vaqtga yetadi.
balance-tip-pace = { $days ->
    [0] 💡 Oxirgi oydagi sarfingiz bilan bu bir kunga ham yetmaydi.
    [one] 💡 Oxirgi oydagi sarfingiz bilan bu taxminan bir kunga yetadi.
   *[other] 💡 Oxirgi oydagi sarfingiz bilan bu taxminan { $days } kunga yetadi.
 }
balance-quick-pack = ⚡ { $count } kredit · { $amount }
balance-shop = 🛍 Doʻkon
balance-top-up = ➕ Toʻldirish
balance-history = 🧾 Tarix
balance-purchases = 📦 Xaridlarim
balance-corrected = Maktab balansingizni tuzatdi: <b>{ $amount }</b>
low-credits = { $count ->
    [0] 🟥 Kreditingiz qolmadi. Maktabga keyingi xabar uchun bitta kerak.
    [one] 🟥 Sizda bitta kredit qoldi.
   *[other] 🟥 Sizda { $count } ta kredit qoldi.
 }

# The history.
history-title = <b>Tarix</b>
history-none = Bu yerda hali hech narsa yoʻq.
history-line = { $at } · { $what }
history-change = <b>{ $amount }</b>
history-more = +{ $amount }
history-less = −{ $amount }
history-month = Shu oyda sarflandi: { $amount }
history-ever = Jami xarid: { $amount }
history-payment = Toʻlov qabul qilindi
history-order = Buyurtma { $order }
history-renewal = Obuna uzaytirildi
history-refund = Pul qaytarildi
history-hold = Toʻlab berish uchun ajratildi
history-hold-spent = Toʻlab berildi
history-hold-released = Ajratilgani qaytdi
history-pack = Kredit xaridi
history-pack-back = Kredit qaytarib olindi
history-promo = Promokod
history-welcome = Xush kelibsiz sovgʻasi
history-tutorial = Tanishuv tugadi
history-correction = Maktab tuzatdi
history-reversal = Bekor qilindi
history-other = Boshqa
history-export = 📄 Faylga yuklash
history-exporting = Fayl tayyorlanmoqda, hozir keladi.
history-exported = Tarixingiz. Vaqt maktab soati boʻyicha.
history-column-at = Qachon
history-column-what = Nima
history-column-amount = Miqdor
history-column-currency = Valyuta

# The tour.
tutorial-offer = 🎓 Tanishib chiqish
tutorial-offer-bonus = 🎓 Tanishib chiqish (+{ $count })
tutorial-decline = Yoʻq, rahmat
tutorial-step = { $step }-qadam, jami { $of }
tutorial-credits =
    <b>Kreditlar nima uchun</b>
    Maktabga bitta xabar bitta kredit turadi. Oʻqish, oʻrganish va xarid uchun kredit kerak emas. Abonement amal qilar ekan, xabarlar bepul.
tutorial-buying =
    <b>Xarid va toʻlov</b>
    Doʻkondan tanlang. Toʻlashdan oldin narx va toʻlov usullarini koʻrasiz va aynan tasdiqlaganingizni toʻlaysiz. Biror narsa amalga oshmasa, pul balansingizga qaytadi.
tutorial-finding =
    <b>Nima qayerda</b>
    Sotib olganlaringiz “Xaridlarim” boʻlimida yana ochiladi. Toʻlovlaringiz /history ichida. Maktab bilan bogʻlanish yoʻli menyuda.
tutorial-end = ✅ Tushunarli
tutorial-end-bonus = ✅ Tushunarli (+{ $count } kredit)
tutorial-done = Hammasi shu. Omad!
tutorial-done-bonus = { $count ->
    [one] Hammasi shu. Sizga bitta kredit sovgʻa 🎁
   *[other] Hammasi shu. Sizga { $count } ta kredit sovgʻa 🎁
 }

# Beginning anew, for testing.
reset-sure =
    <b>Boshidan boshlaysizmi?</b>
    Roʻyxatdan oʻtganingiz, tanishuv va savatingiz unutiladi. Toʻlangan va berilganlar oʻzgarmaydi.
reset-yes = Ha, boshidan
reset-done = Tayyor: siz bu yerda yangisiz.
audit-account-reset = boshidan boshladi:

# Settings.
setting-welcome-credits = Xush kelibsiz kreditlari
setting-welcome-credits-about = Har kim birinchi murojaatda bir marta oladigan kreditlar. 0 boʻlsa, berilmaydi.
setting-tutorial-bonus = Tanishuv uchun bonus
setting-tutorial-bonus-about = Tanishuvning uch qadami uchun bir marta beriladigan kreditlar. 0 boʻlsa, berilmaydi.
setting-low-credits = Ogohlantirish chegarasi
setting-low-credits-about = Kreditidan shundan koʻpi qolmaganlar ogohlantiriladi, kuniga koʻpi bilan bir marta.
