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
balance-tier = 🏅 Darajangiz: <b>{ $name }</b>
balance-tier-until = 🏅 Darajangiz: <b>{ $name }</b>, { $until } gacha
balance-money = 💰 Balansda: <b>{ $amount }</b>
balance-held = ⏳ Ajratilgan: { $amount }
balance-tip-pass-ends = 💡 Abonementingiz tez orada tugaydi. Yangisi uning oxiridan boshlanadi, shuning uchun oldinroq olsangiz ham hech narsa yoʻqolmaydi.
balance-tip-pass = 💡 Abonement amal qilar ekan, kreditlaringiz sarflanmaydi.
balance-tip-none = 💡 Kreditlar toʻplami bilan bizga darhol yana yozishingiz mumkin.
balance-tip-low = 💡 Tugab qolishidan oldin toʻplam oling, shunda hech bir savolingiz kutib qolmaydi.
balance-tip-never-bought = 💡 Kreditlarning muddati tugamaydi: kerak boʻlganda sotib oling.
balance-tip-plenty = 💡 Kreditlarning muddati tugamaydi: borlari sizda qoladi.
balance-tip-pace = { $days ->
    [0] 💡 Oxirgi oydagi sarfingiz bilan bu bir kunga ham yetmaydi.
    [one] 💡 Oxirgi oydagi sarfingiz bilan bu taxminan bir kunga yetadi.
   *[other] 💡 Oxirgi oydagi sarfingiz bilan bu taxminan { $days } kunga yetadi.
 }
balance-quick-pack = ⚡ { $count } kredit · { $amount }
balance-shop = 🛍 Doʻkon
balance-top-up = + Toʻldirish
balance-history = 🧾 Tarix
balance-purchases = 📦 Xaridlarim
balance-corrected = Maktab balansingizni tuzatdi: <b>{ $amount }</b>
tier-told = 🏅 Maktab sizga <b>{ $name }</b> darajasini berdi.
tier-told-until = 🏅 Maktab sizga { $until } gacha <b>{ $name }</b> darajasini berdi.
tier-told-discount = Doʻkonda { PERCENT($count) } kam toʻlaysiz.
tier-told-none = Maktabda sizda endi daraja yoʻq.
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
history-order = { $order }-buyurtma
history-bought = { $name } va yana { $count } ta
history-renewal = Obuna uzaytirildi
history-refund = Pul qaytarildi
history-hold = Toʻlab berish uchun ajratildi
history-hold-spent = Toʻlab berildi
history-hold-released = Ajratilgani qaytdi
history-going-back = Sizga qaytmoqda: { $amount }
history-gone-back = Sizga qaytarildi: { $amount }
history-failed-back = Yetib bormagan qaytarish: { $amount }
history-pack = Kredit xaridi
history-pack-back = Kredit qaytarib olindi
history-promo = Promokod
history-welcome = Yangi oʻquvchiga sovgʻa
history-tutorial = Tanishuv bonusi
history-given-up = Maktabga qoldirildi
history-correction = Maktab tuzatdi
history-reversal = Bekor qilindi
history-refund-failed = Yetib bormagan qaytarish
history-loss = Maktab hisobidan qoplandi
history-loss-over = Maktab endi qoplamaydi
history-other = Boshqa
history-export = 📄 Faylni yuklab olish
history-exporting = Fayl tayyorlanmoqda, hozir keladi.
history-exported = Tarixingiz. Vaqt maktab soati boʻyicha.
history-column-at = Qachon
history-column-what = Nima
history-column-amount = Miqdor
history-column-currency = Valyuta
history-credits = kredit

# The tour.
tutorial-offer = 🎓 Tanishib chiqish
tutorial-offer-bonus = 🎓 Tanishib chiqish (+{ $count })
tutorial-decline = ⏭ Tanishuv kerak emas
tutorial-step = { $step }-qadam, jami { $of } ta
tutorial-credits =
    <b>Kreditlar nima uchun</b>
    Maktabga bitta xabar bitta kredit turadi. Oʻqish, oʻrganish va xarid uchun kredit kerak emas. Abonement amal qilar ekan, xabarlar bepul.
tutorial-buying =
    <b>Xarid va toʻlov</b>
    Doʻkondan tanlang. Toʻlashdan oldin narx va toʻlov usullarini koʻrasiz va tasdiqlagan narxingizni toʻlaysiz. Xarid amalga oshmasa, pul balansingizga qaytadi.
tutorial-finding =
    <b>Nima qayerda</b>
    Sotib olganlaringiz “Xaridlarim” boʻlimida yana ochiladi. Toʻlovlaringiz /history ichida. Maktab koʻrsatgan boʻlsa, aloqa yoʻllari menyuda.
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

# Tiers, for staff.
admin-tiers = 🏅 Darajalar
tiers-title =
    <b>Darajalar</b>
    Eng yaxshisi birinchi turadi. 🟢 yoqilgan, ⚪️ oʻchirilgan. Birini tanlang:
tiers-none =
    <b>Darajalar</b>
    Hali daraja yoʻq. Darajasi bor kishiga doʻkondagi hamma narxlar arzonlashadi.
tier-row = { $name } · { PERCENT($count) }
tier-new = + Yangi daraja
tier-card = 🏅 <b>{ $name }</b>
tier-is-on = 🟢 Yoqilgan.
tier-is-off = ⚪️ Oʻchirilgan: hozircha u hech kimga hech narsa bermaydi.
tier-takes-off = Doʻkondagi chegirma: { PERCENT($count) }
tier-place = Oʻrni: { $of } tadan { $place }-oʻrin
tier-has = { $count ->
    [0] Hech kimda yoʻq.
   *[other] { $count } kishida bor.
 }
tier-give = 🎁 Kimgadir berish
tier-members = 👥 Kimlarda bor
tier-edit-name = ✏️ Nomi
tier-edit-discount = 💵 Chegirma
tier-raise = ⬆️ Bir pogʻona yuqoriga
tier-raised = Bir pogʻona yuqoriga chiqdi.
tier-is-best = Bu allaqachon eng yuqori pogʻona.
tier-switch-on = 🟢 Yoqish
tier-switch-off = ⚪️ Oʻchirish
tier-retire = 🗑 Oʻchirib tashlash
tier-retire-sure = { $name } darajasi butunlay oʻchirib tashlansinmi?
tier-retire-yes = Ha, oʻchirib tashlansin
tier-retired = Oʻchirib tashlandi ✓
tier-created = Yaratildi ✓
tier-given = Berildi ✓ Oʻziga ham xabar berdik.
tier-members-title = <b>{ $name }</b>: kimlarda bor, eng yangilaridan boshlab.
tier-members-none = Bu yerda hali hech kim yoʻq.
tier-member = { $payer }: <b>{ $name }</b> darajasi bor.
tier-since = { $at } dan beri
tier-until = { $until } gacha
tier-for-good = Muddatsiz
tier-change = 🔄 Oʻzgartirish
tier-take = 🗑 Olib qoʻyish
tier-take-sure = { $payer }: { $name } darajasi olib qoʻyilsinmi? Oʻziga xabar beriladi.
tier-take-yes = Ha, olib qoʻyilsin
tier-taken-away = Olib qoʻyildi ✓
tier-ask-name =
    { $step }-qadam, jami { $of } ta
    Daraja nima deb ataladi? Koʻpi bilan 40 ta belgi.
tier-ask-discount =
    { $step }-qadam, jami { $of } ta
    Doʻkonda necha foiz chegirma beradi? 0 foizdan 100 foizgacha.
tier-type-name = Yangi nomini yozing.
tier-type-discount = Doʻkonda necha foiz chegirma beradi? 0 foizdan 100 foizgacha. Bu darajasi bor hamma uchun.
tier-theirs = 🏅 Darajasi
tier-ask-which = Qaysi daraja?
tier-ask-whom = Kimga? Telegram IDsini yoki biror toʻlovining raqamini yozing.
tier-ask-days = Necha kunga? Oʻtkazib yuborsangiz, muddatsiz boʻladi.
tier-give-sure = <b>{ $payer }: { $name } darajasi berilsinmi?</b>
tier-instead-of = { $name } oʻrniga
tiers-new-confirm = ✅ Yaratish
tiers-new-edit-name = Nomi
tiers-new-edit-discount = Chegirma
give-tier-confirm = ✅ Berish
give-tier-edit-tier = Daraja
give-tier-edit-person = Kimga
give-tier-edit-days = Muddat
audit-tier-created = yaratdi:
subject-tier = “{ $name }” darajasi
some-tier = bir daraja
audit-tier-changed = oʻzgartirdi:
audit-tier-retired = oʻchirib tashladi:
audit-tier-given = daraja berdi:
audit-tier-taken = darajani olib qoʻydi:

# Settings.
setting-welcome-credits = Yangi oʻquvchiga sovgʻa
setting-welcome-credits-about = Har kim birinchi murojaatda bir marta oladigan kreditlar. 0 boʻlsa, berilmaydi.
setting-tutorial-bonus = Tanishuv bonusi
setting-tutorial-bonus-about = Tanishuvning uch qadami uchun bir marta beriladigan kreditlar. 0 boʻlsa, berilmaydi.
setting-low-credits = Ogohlantirish chegarasi
setting-low-credits-about = Kreditidan shundan koʻpi qolmaganlar ogohlantiriladi, kuniga koʻpi bilan bir marta.

# Columns of the tables of tiers, and of who has one.
tier-column-discount = Chegirma (%)
tier-column-tier = Daraja

# Rights, as the owner reads them.
right-account-reset = Sinash uchun boshidan boshlash

# Parts that a school may switch off.
setting-feature-tour = Tanishtiruv
setting-feature-tour-about = Oʻchirilsa, tanishtiruv hech kimga taklif qilinmaydi. Olingan bonus qoladi.
