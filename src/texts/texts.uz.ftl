# Words of the kernel: forms, lists, refusals.
back = 🔙 Orqaga
cancel = ❌ Bekor qilish
skip = ⏭ Oʻtkazib yuborish
page-previous = ⬅️ Oldingi
page-next = Keyingi ➡️
list-show-all = Butun roʻyxatni koʻrsatish
list-from-start = Roʻyxat shu orada oʻzgargan. Mana boshidan.
list-at-end = Boshqa hech narsa yoʻq: endi roʻyxat shu yerda tugaydi.
list-nothing-found = Roʻyxatda “{ $typed }”ga oʻxshash nom topilmadi. Boshqacha yozib koʻring yoki quyidan tanlang:
list-tap-one = Quyidagilardan birini tanlang:
list-take-typed = ✅ “{ $typed }” deb yozish
list-type-yours = Nomini yozing, qanday yozsangiz, shunday qabul qilaman.
scene-noted = Qabul qilindi ✓
scene-back = Bir qadam orqaga qaytdik.
scene-aside = Xoʻp, istagan vaqtingizda shu yerdan davom etamiz.
scene-stop-sure = Shu yerda toʻxtaymizmi? Hozirgacha kiritganlaringiz oʻchib ketadi.
scene-stay = Yoʻq, davom etamiz
scene-stop = Ha, toʻxtaymiz
scene-over = U savol juda uzoq ochiq qolgani uchun yopildi. Iltimos, shu yerdan qaytadan boshlang.
screen-outdated = Bu oyna eskirgan. Mana hozirgisi.
screen-refreshed = Yangilandi ✓
not-allowed = Bu ish uchun sizda ruxsat yoʻq.
feature-off = Maktab bu boʻlimni hozircha oʻchirib qoʻygan. Sotib olganingiz va toʻlaganingiz saqlanib turibdi.
error-unexpected =
    Biz tomonda xatolik yuz berdi, lekin hech narsa oʻzgarmadi. Iltimos, qayta urinib koʻring.
    Yana takrorlansa, bizga shu kodni ayting: { $id }
error-paid =
    Toʻlovingiz keldi, lekin uni qabul qilishda bizda xatolik yuz berdi. Iltimos, qayta toʻlamang.
    Maktabga shu kodni ayting: { $id }
not-understood = Tushunmadim, uzr. Xabarlar bu yerdan maktabga hozircha yetkazilmaydi: bu xabaringiz hech kimga bormadi, kreditingiz ham sarflanmadi. Bugun qoʻlimdan keladigan hamma ish, maktab koʻrsatgan boʻlsa aloqa yoʻllari ham, shu menyuda; /menu uni qayta ochadi:
not-understood-at-work = Tushunmadim, uzr; bu xabaringiz hech kimga bormadi. Ishingiz uchun kerakli hamma narsa shu menyuda; /menu uni qayta ochadi:
menu-has-all = Qoʻlimdan keladigan hamma ish shu menyuda va yozish joyi yonidagi ☰ ostida:
answer-expected = Iltimos, avval shu savolga javob bering:
review-tap-one = Iltimos, quyidagi tugmalardan birini bosing.
passed-on = Bu xabar boshqa joydan uzatilgan yoki boshqa bot orqali yuborilgan, shuning uchun u bilan hech narsa qilinmadi. Iltimos, oʻzingiz yozing yoki yuboring.
forget-failed = Hali hisobga olinmagan toʻlov kelgan. Avval uni maktab koʻrib chiqishi kerak.
setting-too-long = Juda uzun: koʻpi bilan { $max } ta belgi.
setting-not-a-choice = Iltimos, tugmalardan birini tanlang.
setting-not-a-time-zone = Bunday vaqt mintaqasini bilmayman. Masalan: Asia/Tashkent
setting-time-zone = Vaqt mintaqasi
setting-time-zone-about = Sana va vaqtlar ham, belgilangan soatda bajariladigan ishlar ham shunga qarab yuradi. Masalan: Asia/Tashkent
setting-unread-days = Tushunilmaganlar, kun
setting-unread-days-about = Telegramdan kelgan, hech narsa qilib boʻlmagan xabarlar shuncha kun saqlanadi. 0 — doim saqlanadi.
setting-failure-days = Xatolar, kun
setting-failure-days-about = Xato bergan va hech kim qayta ishlatmagan xabarlar shuncha kun saqlanadi; pul haqidagilari qoladi. 0 — doim saqlanadi.
setting-dead-days = Bajarilmaganlar, kun
setting-dead-days-about = Yuborib yoki bajarib boʻlmagan xabar va vazifalar shuncha kun saqlanadi. 0 — doim saqlanadi.
setting-snapshot-days = Baza nusxalari, kun
setting-snapshot-days-about = Yangi versiyadan oldin olinadigan baza nusxalari shuncha kun saqlanadi. Keyin unutilgan odamlar ularda hali bor. 0 — doim saqlanadi.
setting-staff-group = Xodimlar guruhi
setting-staff-group-about = Cheklar kelishi bilan koʻrinadigan joy. Id yozishdan osoni: guruhning oʻzida /staffgroup deb yozing.
setting-not-a-group = Bu guruh id raqami emas: u minus bilan boshlanadi, masalan -1001234567890.
setting-event-days = Statistika, kun
setting-event-days-about = Nima boʻlgani ismsiz shuncha kun saqlanadi: kim keldi, roʻyxatdan oʻtdi, toʻladi. 0 — doim saqlanadi.
money-not-a-number = Summani tushunmadim. Faqat sonni yuboring, masalan: 250 000.
money-in-another = Bu yerda summa boshqa valyutada hisoblanadi: { $currency ->
    [IRT] { currency-name-irt }
    [IRR] { currency-name-irr }
    [UZS] { currency-name-uzs }
    [RUB] { currency-name-rub }
    [USD] { currency-name-usd }
    [EUR] { currency-name-eur }
    [XTR] { currency-name-xtr }
   *[other] { $currency }
 }. Iltimos, shu valyutadagi summani faqat son bilan yuboring.
money-too-precise = { $digits ->
    [0] Bu valyutada kasr qism boʻlmaydi: iltimos, butun son yuboring.
   *[other] Verguldan keyin koʻpi bilan { $digits } ta raqam boʻlsin.
 }
credits-are-whole = Kreditlar butun boʻladi: iltimos, butun son yuboring.
money-too-large = Bu summa haddan tashqari katta.
setting-not-a-number = Iltimos, butun sonni raqam bilan yuboring.
setting-not-a-decimal = Iltimos, sonni raqam bilan yuboring; u kasr ham boʻlishi mumkin.
setting-not-in-range = Iltimos, { $least } dan { $most } gacha son yuboring.
currency-irt = { $amount } tuman
currency-irr = { $amount } rial
currency-uzs = { $amount } soʻm
currency-rub = { $amount } rubl
currency-usd = { $amount } $
currency-eur = { $amount } €
currency-xtr = { $amount } ⭐
currency-name-irt = tuman
currency-name-irr = rial
currency-name-uzs = soʻm
currency-name-rub = rubl
currency-name-usd = $
currency-name-eur = €
currency-name-xtr = Telegram yulduzlari
# Desks: what staff keep.
desk-remove = 🗑 Olib tashlash
desk-saved = Saqlandi: { $what }
desk-emptied = Endi boʻsh: { $what }
desk-done-already = Allaqachon shunday edi: hech narsa oʻzgarmadi.
desk-faster = Bu orada oʻzgarish boʻldi. Hozirgi holati shunday.
desk-table = ⬇️ Jadval shaklida
desk-table-sending = Jadval tayyorlanmoqda, birozdan soʻng keladi.
desk-table-sent = Roʻyxat jadval shaklida.
field-wrong = { $name } uchun bunday qiymat toʻgʻri kelmaydi.
table-too-large = Bitta jadval uchun bu juda koʻp: avval roʻyxatni toraytiring.
table-given-up = Jadvalni yuborib boʻlmadi. Iltimos, uni qaytadan soʻrang.

# The main menu, and the doors of staff.
command-start = Boshlash yoki qolgan joyidan davom etish
command-menu = Bosh menyu
command-help = Men nimalar qila olaman
command-cancel = Boshlangan ishni toʻxtatish
home = Salom, { $name }! Sizga qanday yordam beray?
back-to-menu = 🏠 Menyu
menu-more = ⋯ Yana
more-title = Yana nimalar bor:
command-admin = Boshqaruv markazini ochish
menu-control = 🛠 Boshqaruv markazi
control-title =
    <b>Boshqaruv markazi</b>
    Qaysi boʻlimga oʻtamiz?
room-dashboard = 📊 Umumiy koʻrinish
room-analytics = 📈 Tahlil
room-people = 👥 Odamlar
room-products = 🛒 Mahsulotlar
room-billing = 💰 Moliya
room-settings = ⚙️ Sozlamalar
room-system = 🔧 Tizim
room-search = 🔍 Qidiruv
room-title =
    <b>{ $name }</b>
    Qaysi birini ochay?
door-counted = { $label } ({ $count })

# Why a phone was not taken.
phone-not-a-number = Bu telefon raqamiga oʻxshamaydi. Masalan: { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
phone-wrong-country = { $country ->
    [UZ] Iltimos, Oʻzbekiston raqamini yozing (+998).
   *[IR] Iltimos, Eron raqamini yozing (+98).
 }
phone-not-mobile = Iltimos, SMS qabul qila oladigan mobil raqam yozing.
phone-too-short = { $missing ->
    [one] Bitta raqam yetishmayapti. Iltimos, tekshirib koʻring.
   *[other] { $missing } ta raqam yetishmayapti. Iltimos, tekshirib koʻring.
 }
phone-too-long = { $extra ->
    [one] Bitta raqam ortiqcha. Iltimos, tekshirib koʻring.
   *[other] { $extra } ta raqam ortiqcha. Iltimos, tekshirib koʻring.
 }

# Columns of the tables that staff take away.
column-yes = Ha
column-no = Yoʻq
column-language = Til
column-name = Nomi
column-person = Ismi
column-number = Raqami
column-state = Holati
column-kind = Turi
column-on = Yoqilgan
column-payer = Toʻlovchi
column-amount = Summa
column-currency = Valyuta
column-at = Qachon
column-since = Boshlanishi
column-until = Tugashi
column-created = Yaratilgan
column-added = Qoʻshilgan

# What the activity log says where it may not, or cannot, name something.
some-table = bir roʻyxat

# Rights, as the owner reads them.
right-control-open = Boshqaruv markazini ochish
right-dashboard-read = Umumiy koʻrinishni koʻrish
