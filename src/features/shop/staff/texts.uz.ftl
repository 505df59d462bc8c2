# The shop from behind the counter: what staff see.
admin-catalogue = 🛍 Katalog
admin-orders = 📦 Buyurtmalar
admin-promos = 🎟 Promokodlar
admin-performance = 📈 Sotuvlar
admin-revenue = 💰 Tushum
admin-reviews = ⭐ Fikrlar
setting-low-stock = Kam qoldi
setting-low-stock-about = Mahsulotdan shuncha dona qolganda xodimlarga xabar beriladi, tugaganda yana bir marta. 0 boʻlsa, faqat tugaganda.

# Catalogue.
stock-title =
    <b>Katalog</b>
    🟢 oʻquvchilarga koʻrinadi, 🟡 sotuvda hali hech narsasi yoʻq, ⚪️ yashirilgan. Boʻlimni tanlang:
stock-empty =
    <b>Katalog</b>
    Hozircha boʻsh. Boʻlim yaratishdan boshlang: mahsulotlar boʻlimlarda turadi.
stock-new-category = + Boʻlim
stock-new-product = + Mahsulot
stock-category-shown = 🟢 Oʻquvchilar koʻradi.
stock-category-bare = 🟡 Oʻquvchilar hozircha koʻrmaydi: unda sotuvda hech narsa yoʻq.
stock-category-hidden = ⚪️ Ichidagi hamma narsa bilan oʻquvchilardan yashirilgan.
stock-choose-product = Mahsulotni tanlang:
stock-no-products = Unda hali mahsulot yoʻq.
stock-category-first = Avval boʻlim yarating: mahsulotga boʻlim kerak.
stock-hide = 🙈 Yashirish
stock-show = 👁 Koʻrsatish
stock-up = ⬆️ Yuqoriga
stock-moved-up = Bir oʻrin yuqoriga chiqdi.
stock-is-first = U allaqachon birinchi oʻrinda.
stock-retire = 🗄 Olib tashlash
stock-retire-category-sure = <b>{ $name }</b> butunlay olib tashlansinmi? Mahsulotlari ham doʻkondan olinadi. Sotib olinganlar egalarida qoladi.
stock-retire-sure = <b>{ $name }</b> butunlay olib tashlansinmi? U doʻkondan olinadi. Sotib olinganlar egalarida qoladi.
stock-retire-yes = Ha, olib tashlansin
stock-retired = Olib tashlandi ✓
stock-name = <b>{ $name }</b>
stock-is-on = 🟢 Sotuvda
stock-is-off = ⚪️ Sotuvda emas
stock-put-on = 🟢 Sotuvga qoʻyish
stock-on-empty = ⚠️ Sotuvga qoʻyildi, lekin zaxirada hech narsa yoʻq: qoʻshmaguningizcha hech kim sotib ololmaydi.
stock-none-left = ⚠️ Zaxirada hech narsa yoʻq: hozir hech kim sotib ololmaydi.
stock-take-off = ⚪️ Sotuvdan olish
stock-kind = Turi: { $kind }
stock-category = Boʻlim: { $name }
stock-price = Narxi: { $amount }
stock-kind-digital = Raqamli
stock-kind-physical = Pochta orqali
stock-kind-pack = Kredit toʻplami
stock-kind-pass = Abonement
stock-kind-course = Kurs
stock-kind-class = Dars
stock-worth-credits = Kreditlar: { $count }
stock-worth-days = Muddati: { $count } kun
stock-free-units = Boʻsh donalar: { $count }
stock-units-later = Donalar: yaratilgandan keyin kiriting
stock-copies = Qolgan nusxalar: { $count }
stock-not-counted = Nusxalar: sanalmaydi
stock-content-there = Har bir xaridor bir xil narsa oladi ✓
stock-content-missing = ⚠️ Xaridor oladigan narsa hali yoʻq, shuning uchun hech kim sotib ololmaydi. Tarkibini qoʻshing.
stock-fiscal = MXIK { $code }, qadoq { $package }
stock-sold = Sotilgan: { $count }
stock-description = { $words }
stock-edit-name = ✏️ Nomi
stock-edit-price = 💵 Narxi
stock-edit-worth = 🔢 Miqdori
stock-edit-description = 📝 Tavsifi
stock-edit-picture = 🖼 Rasmi
stock-look-inside = 👁 Tarkibini koʻrish
stock-inside = <b>Xaridor oladigan narsa</b>
stock-inside-more = Qolgani alohida xabarlarda keladi.
stock-inside-file = 📎 Fayl sizga shu yerga yuboriladi.
stock-edit-content = 📄 Tarkibi
stock-edit-copies = 📚 Nusxalari
stock-edit-fiscal = 🧾 Fiskal kodlar
stock-do-not-count = ∞ Sanalmasin
stock-move = 📂 Boʻlimi
stock-languages = 🌐 Tillar
stock-languages-title =
    <b>{ $name }</b>
    Har kim nomni oʻz tilida koʻradi, u tilda yozilmagan boʻlsa — boshqa tilda. Biror tilda yozish uchun uni bosing:
stock-languages-missing = 🌐 Yozilmagan: { $languages }
stock-in-language = 🌐 { $language }
stock-not-written = Bu tilda hali nomi yoʻq.
stock-leave-language-out = 🗑 Bu tilni olib tashlash
stock-column-description = Tavsifi
stock-units = 📦 Donalar
stock-goods = 🛍 Mahsulotlar
stock-created =
    Yaratildi ✓
    Sotuvga qoʻymaguningizcha uni hech kim sotib ololmaydi.

# Forms of the catalogue.
stock-type-category = Boʻlim qanday ataladi? Til: { $language }. Boshqa tillarni keyin qoʻshish mumkin.
stock-ask-kind =
    { $step }-qadam, jami { $of } ta
    Bu qanday mahsulot?
stock-ask-category =
    { $step }-qadam, jami { $of } ta
    Qaysi boʻlimga joylaymiz?
stock-ask-name =
    { $step }-qadam, jami { $of } ta
    U qanday ataladi? Til: { $language }. Boshqa tillarni keyin qoʻshish mumkin.
stock-ask-description =
    { $step }-qadam, jami { $of } ta
    Bir necha jumlada taʼriflang (til: { $language }) yoki bu qadamni oʻtkazib yuboring.
stock-ask-price =
    { $step }-qadam, jami { $of } ta
    Narxi qancha? Valyuta: { $currency }. Boshqa valyuta uchun kodini ham yozing, masalan 12.50 EUR.
stock-ask-picture =
    { $step }-qadam, jami { $of } ta
    Rasmini yuboring yoki bu qadamni oʻtkazib yuboring.
stock-ask-digital =
    { $step }-qadam, jami { $of } ta
    Har bir xaridor bir xil narsa oladimi? Unda hozir yuboring: matn yoki fayl, video yoki ovozli xabar ham boʻladi.
    Agar har bir dona bir marta sotilsa (masalan, kalitlar), bu qadamni oʻtkazib yuboring va donalarni keyin kiriting.
stock-ask-physical =
    { $step }-qadam, jami { $of } ta
    Nechta nusxa bor? Sanash kerak boʻlmasa, oʻtkazib yuboring.
stock-ask-pack =
    { $step }-qadam, jami { $of } ta
    Nechta kredit beradi? Odatda 10, 25, 50 yoki 100. Oʻtkazib yuborsangiz, 10 boʻladi.
stock-ask-pass =
    { $step }-qadam, jami { $of } ta
    Necha kunga? 1 — bir kun, 7 — bir hafta, 30 — bir oy. Oʻtkazib yuborsangiz, 30 boʻladi.
stock-review = <b>Hammasi toʻgʻrimi?</b>
new-product-confirm = ✅ Yaratish
new-product-edit-kind = Turi
new-product-edit-category = Boʻlimi
new-product-edit-name = Nomi
new-product-edit-description = Tavsifi
new-product-edit-price = Narxi
new-product-edit-picture = Rasmi
new-product-edit-goods = Xaridor nima oladi
stock-type-name = Yangi nomini yozing. Til: { $language }.
stock-type-price = Yangi narxini yozing. Valyuta: { $currency }; boshqa valyuta uchun kodini ham yozing, masalan 12.50 EUR. Tasdiqlangan buyurtmalarda narx oʻzgarmaydi.
stock-type-worth = Yangi sonni yozing: toʻplam kreditlari yoki abonement kunlari.
stock-type-description = Yangi tavsifini yozing. Til: { $language }.
stock-send-picture = Yangi rasmini yuboring.
stock-send-content = Xaridor oladigan narsani yuboring: matn yoki fayl, video yoki ovozli xabar ham boʻladi.
stock-type-copies = Hozir nechta nusxa bor? Yangilari kelgan boʻlsa, faqat ularning sonini plyus bilan yuboring: +10.
stock-copies-meanwhile = Siz sanaguningizcha, buyurtmalar sonni oʻzgartirdi. Ularni hisobga olganda, qolgan nusxalar: { $count }.
stock-type-fiscal = MXIK va qadoq kodini orasiga boʻsh joy qoʻyib yozing.
stock-ask-new-category = Qaysi boʻlimga joylaymiz?

# Units.
stock-units-title = <b>Donalar: { $name }</b>
stock-units-free = Boʻsh: { $count }
stock-units-reserved = Buyurtmalar uchun band: { $count }
stock-units-sold = Sotilgan: { $count }
stock-units-withdrawn = Olib qoʻyilgan: { $count }
stock-units-withdraw = Boʻsh donani olib qoʻyish uchun uni bosing:
stock-units-none = Boʻsh dona yoʻq.
stock-unit = { $number }-dona
stock-unit-hint = Tarkibi: { $name }
stock-unit-added = Kiritilgan: { $at }
stock-withdraw = 🗑 Olib qoʻyish
stock-in-one = + Bittalab
stock-in-list = 📋 Roʻyxat bilan
stock-withdraw-sure = { $number }-dona olib qoʻyilsinmi? U endi hech qachon sotilmaydi.
stock-withdraw-yes = Ha, olib qoʻyilsin
stock-withdrawn = Olib qoʻyildi ✓
stock-send-one = Bitta dona yuboring: matn, rasm, video, ovoz yoki fayl. Har bir xabar, qancha uzun boʻlmasin, bitta dona. Keyin navbatdagisini yuboring.
stock-send-next = Navbatdagisini yuboring yoki tugating.
stock-done = ✅ Tayyor
stock-send-list = Donalarni har birini alohida qatorda yuboring: xabar yoki .txt yoki .csv fayl qilib.
stock-ask-how = Buni qanday oʻqiy?
stock-how-lines = Har bir qator — bitta dona
stock-how-whole = Hammasi birga — bitta dona
stock-added = Qoʻshildi: { $count } dona
stock-duplicates = { $count } tasi takroriy edi, shuning uchun qoʻshilmadi.
stock-reading = Faylni oʻqiyapman, nima qoʻshilganini aytaman.
stock-low = 📉 <b>{ $name }</b> tugayapti. Qoldi: { $count }
stock-out = 🚫 <b>{ $name }</b> tugadi.
stock-open = 📦 Ochish

# Refusals.
product-name-empty = Iltimos, nomini yozing.
product-name-too-long = Juda uzun: nomda koʻpi bilan { $count } ta belgi boʻladi.
description-too-long = Juda uzun: tavsifda koʻpi bilan { $count } ta belgi boʻladi.
price-out-of-range = Bu narx juda katta.
copies-out-of-range = Iltimos, 0 tadan { $most } tagacha son yuboring.
fiscal-code-wrong = Iltimos, MXIKning 17 ta raqamini, boʻsh joyni va qadoq kodini yozing.
picture-expected = Iltimos, matn emas, rasm yuboring.
picture-came-as-file = Bu rasm fayl boʻlib keldi. Iltimos, uni surat qilib yuboring.
picture-is-none = Bu rasm emas. Iltimos, rasm yuboring.
category-gone = Bu boʻlim endi yoʻq.
product-retired = Bu mahsulot endi yoʻq.
review-gone = Bu fikr endi yoʻq.
units-none = Unda kiritadigan narsa yoʻq.
units-too-many = Bir yoʻla juda koʻp: koʻpi bilan { $most } ta dona. Iltimos, boʻlib yuboring.
unit-too-long = Bir donada koʻpi bilan { $count } ta belgi boʻladi.
unit-gone = Bu dona endi boʻsh emas.
list-not-text = Iltimos, roʻyxatni xabar yoki .txt yoki .csv fayl qilib yuboring.
list-too-large = Fayl juda katta: koʻpi bilan 1 MB. Iltimos, boʻlib yuboring.
list-unreadable = Bu fayldagi harflarni oʻqiy olmadim. Iltimos, uni UTF-8 koʻrinishida (Excelda: “CSV UTF-8”) saqlab, qaytadan yuboring.
list-gone = Telegramda bu fayl endi yoʻq. Iltimos, qaytadan yuboring.
list-not-fetched = Bir necha bor urinilsa ham, faylni Telegramdan olib boʻlmadi. Iltimos, qaytadan yuboring.
day-unreadable = Buni kun deb oʻqiy olmadim. Masalan, 22.11.2026 deb yozing.

# Promo codes.
promo-admin-title = <b>Promokodlar</b>
promo-admin-none =
    <b>Promokodlar</b>
    Hali bittasi ham yoʻq.
promo-admin-new = + Yangi kod
promo-admin-percent = { PERCENT($count) } chegirma
promo-admin-off = { $amount } chegirma
promo-admin-credits = { $count } ta kredit
promo-admin-code = Kod: <code>{ $code }</code>
promo-admin-code-made-up = Kod: oʻzim oʻylab topaman.
promo-admin-is-on = 🟢 Ishlaydi.
promo-admin-is-off = ⚪️ Oʻchirilgan.
promo-admin-is-early = 🕓 Hali kuchga kirmagan.
promo-admin-is-over = ⌛ Muddati tugagan.
promo-admin-is-used-up = 🏁 Hamma marta ishlatib boʻlingan.
promo-admin-gift = Beradi: { $what }
promo-admin-uses = Ishlatilgan: { $count }
promo-admin-uses-of = Ishlatilgan: { $count } / { $most }
promo-admin-per-person = Har bir kishiga { $count } marta
promo-admin-starts = { $at } dan
promo-admin-ends = { $at } gacha
promo-admin-bound = Faqat: { $name }
promo-admin-unbound = Hamma narsa uchun
promo-admin-first-only = Faqat birinchi buyurtma uchun
promo-admin-least = Kamida { $amount }lik buyurtmalar uchun
promo-admin-switch-on = 🟢 Yoqish
promo-admin-switch-off = ⚪️ Oʻchirish
promo-admin-edit-most = 🔢 Necha marta
promo-admin-edit-per-person = 👤 Har bir kishiga
promo-admin-edit-starts = 📅 Qachondan
promo-admin-edit-ends = 📅 Qachongacha
promo-admin-edit-least = 💵 Eng kam summa
promo-admin-bind = 🎯 Nima uchun
promo-admin-first = 🥇 Faqat birinchi buyurtma
promo-admin-every = 🥇 Har qanday buyurtma uchun
promo-admin-delete = 🗑 Oʻchirib tashlash
promo-admin-delete-sure = { $code } kodi oʻchirib tashlansinmi?
promo-admin-delete-yes = Ha, oʻchirilsin
promo-admin-deleted = Oʻchirib tashlandi ✓
promo-admin-saved = Saqlandi ✓
promo-admin-created =
    Yaratildi ✓
    U oʻchirilgan: cheklovlarini belgilang, keyin yoqing.
promo-admin-ask-code =
    { $step }-qadam, jami { $of } ta
    Qaysi kodni yozishsin? Oʻtkazib yuborsangiz, oʻzim oʻylab topaman.
promo-admin-ask-kind =
    { $step }-qadam, jami { $of } ta
    U nima beradi?
promo-admin-kind-percent = Foizli chegirma (%)
promo-admin-kind-fixed = Aniq summali chegirma
promo-admin-kind-credits = Kreditlar
promo-admin-ask-percent =
    { $step }-qadam, jami { $of } ta
    Necha foiz chegirma? 1 foizdan 100 foizgacha.
promo-admin-ask-fixed =
    { $step }-qadam, jami { $of } ta
    Chegirma qancha ({ $currency })?
promo-admin-ask-credits =
    { $step }-qadam, jami { $of } ta
    Nechta kredit?
new-promo-confirm = ✅ Yaratish
new-promo-edit-code = Kod
new-promo-edit-kind = Nima beradi
new-promo-edit-value = Qancha
promo-admin-type-most = Jami necha marta ishlatilsin?
promo-admin-type-per-person = Bir kishi necha marta ishlata oladi?
promo-admin-type-starts = Qaysi kundan? Masalan, 22.11.2026 deb yozing.
promo-admin-type-ends = Oxirgi kuni qaysi? Masalan, 22.11.2026 deb yozing.
promo-admin-type-least = Qancha summadan? Valyuta: { $currency }.
promo-admin-ask-bound = Qaysi boʻlim yoki mahsulot uchun? Topish uchun nomining bir qismini yozing.
promo-admin-no-limit = ∞ Cheklovsiz
promo-admin-once = ☝️ Bir marta
promo-admin-no-start = 📅 Hozirdan boshlab
promo-admin-no-end = ∞ Oxiri yoʻq
promo-admin-for-all = 🎯 Hamma narsa uchun
promo-admin-category = 📂 { $name }
promo-code-wrong = Kodda { $least } tadan { $most } tagacha harf, raqam, chiziqcha yoki pastki chiziq boʻladi.
promo-code-taken = Bunday kod bor. Boshqasini tanlang.
promo-gone = Bu kod endi yoʻq.
promo-days-wrong = U boshlanmasdan tugab qolardi. Boshqa kunni yozing.
promo-other-currency = Bu kodning chegirmasi boshqa valyutada, eng kam summa ham oʻsha valyutada boʻlishi kerak.
promo-was-used = Undan foydalanilgan, shuning uchun hisobda qoladi. Oʻrniga uni oʻchirib qoʻying.

# Orders.
order-admin-title = <b>Buyurtmalar</b>
order-admin-choose = Avval yangilari. Koʻrish uchun bosing.
order-admin-none = Bu yerda hech narsa yoʻq.
order-admin-awaiting = ⏳ Toʻlov kutilmoqda
order-admin-to-send = 📮 Joʻnatish kerak
order-admin-fulfilled = ✅ Bajarilgan
order-admin-refunded = ↩️ Qaytarilgan
order-admin-ended = 🏁 Tugagan
order-admin-all = Hammasi
order-admin-of = <b>{ $name }: buyurtmalari</b>
order-admin-theirs = 📦 Buyurtmalari
order-admin-find = 🔎 Buyurtmani topish
order-admin-ask-number = Buyurtma raqamini, xaridor ismini yoki uning Telegram IDsini yozing. Ism boʻyicha roʻyxatdan oʻtganlar topiladi.
order-admin-not-found = Bunday buyurtma ham, bunday ismli odam ham yoʻq. Buyurtma raqami A9J7RGFF8 kabi boʻladi: u buyurtma haqidagi xabarlarda turadi.
order-admin-number = <b>{ $number }-buyurtma</b>
order-admin-standing = { $state }, { $at }
order-admin-buyer = Xaridor: { $telegram }
order-admin-state-draft = Qoralama
order-admin-state-awaiting = Toʻlov kutilmoqda
order-admin-state-paid = Toʻlangan, joʻnatish kerak
order-admin-state-fulfilled = Bajarilgan
order-admin-state-refunded = Qaytarilgan
order-admin-state-cancelled = Bekor qilingan
order-admin-state-expired = Muddati tugagan
order-admin-payment = 💳 { $number }: { $way }, { $amount }, { $state }
order-admin-receipt-waits = 🧾 Chek qaror kutyapti, yuborilgan: { $at }
order-admin-open-receipt = 🧾 Chekni ochish
order-admin-open-payment = 💳 { $number }
order-admin-refund = ↩️ Pulni qaytarish
order-admin-sent-at = Joʻnatilgan: { $at }
order-admin-to-post = 📮 <b>{ $number }-buyurtma toʻlandi, uni joʻnatish kerak</b>
order-admin-look = 📦 Buyurtmani ochish
order-admin-address = 📍 Manzil
order-admin-address-of =
    <b>{ $number }-buyurtma</b>
    Manzil: { $address }
order-admin-notes = Xaridor yozgan: { $words }
order-admin-no-address = Bu buyurtmaning manzili yoʻq.
order-admin-mark-sent = 📮 Joʻnatildi
order-admin-marked-sent = Belgilandi. Xaridor biladi.
order-admin-ask-tracking = { $number }-buyurtma qaysi trek raqami bilan joʻnatildi? Raqamni yozing.
order-admin-send-tracked = 🔎 Trek raqami bilan joʻnatildi
order-admin-send-sure = { $telegram }: { $number }-buyurtma yoʻlda, deb xabar berilsinmi?
order-admin-send-no-tracking = Trek raqamisiz.
order-sending-confirm = ✅ Ha, xabar berilsin
order-sending-edit-tracking = ✏️ Trek raqami
tracking-too-long = Trek raqami koʻpi bilan { $most } ta belgidan iborat boʻladi.
order-admin-cancel = ❌ Buyurtmani bekor qilish
order-admin-cancel-sure = { $number }-buyurtma bekor qilinsinmi? Unga ajratilganlarni boshqalar sotib olishi mumkin boʻladi, xaridorga xabar beriladi.
order-admin-cancel-sure-looked-at = { $number }-buyurtma bekor qilinsinmi? Unga ajratilganlarni boshqalar sotib olishi mumkin boʻladi, xaridorga xabar beriladi. Uning cheki hali koʻrib chiqilmagan: tasdiqlasangiz, pul xaridorning balansiga tushadi.
order-admin-cancel-yes = Ha, bekor qilinsin
order-admin-cancelled = Bekor qilindi. Xaridor biladi.
order-admin-on-its-way = 📮 { $number }-buyurtmangiz yoʻlda:
order-admin-called-off = { $number }-buyurtmangizni maktab bekor qildi. Buning uchun pul olinmaydi.
order-admin-called-off-looked-at = { $number }-buyurtmangizni maktab bekor qildi. Chekingiz hali ham bizda: pul kelgan boʻlsa, balansingizga tushadi, natijasini shu yerda aytamiz.

# Sales.
sales-title = <b>Soʻnggi { $days } kundagi sotuvlar</b>
sales-product = <b>{ $name }</b>
sales-sold = { $count } ta sotildi · { $amount }
sales-rating = ⭐ { NUMBER($rating, maximumFractionDigits: 1) } ({ $count })
sales-left = qoldi { $count }
sales-days = { $count } kun
sales-by-sold = Soni boʻyicha
sales-by-revenue = Summasi boʻyicha
sales-today = Bugun
sales-week = Shu hafta
sales-month = Shu oy
sales-revenue-title = <b>{ $period }</b>, { $at } dan beri
sales-sold-title = <b>Tushum</b>
sales-came-title = <b>Kelgan pul, toʻlov usullari boʻyicha</b>
sales-orders = { $count } ta buyurtma: { $amount }
sales-given-back = Qaytarildi: { $back } → tushum { $amount }
sales-way = { $way } × { $count }: { $amount }
sales-back = (qaytdi: { $amount })
sales-nothing = Hozircha hech narsa.
sales-age = Raqamlar koʻpi bilan bir daqiqa oldingi.

# Reviews.
review-admin-title = <b>Fikrlar</b>, avval yangilari
review-admin-none = Hali bittasi ham yoʻq.
review-admin-row = <b>{ $name }</b> · { $count }⭐ · { $at }
review-admin-row-hidden = 🙈 <b>{ $name }</b> · { $count }⭐ · { $at } (yashirilgan)
review-admin-words = “{ $words }”
review-admin-hide = 🙈 Yashirish
review-admin-show = 👁 Koʻrsatish
review-admin-hidden = Yashirildi va endi hisobga olinmaydi.
review-admin-shown = Yana koʻrsatildi ✓

# For the list of what was done.
audit-category-created = yaratdi:
subject-product = “{ $name }” mahsuloti
subject-category = “{ $name }” boʻlimi
subject-promo = { $name } promokodi
subject-order = { $name }-buyurtma
subject-review = “{ $name }” haqidagi fikr
some-product = bir mahsulot
some-category = bir boʻlim
some-promo = bir promokod
some-order = bir buyurtma
some-review = bir fikr
audit-category-changed = oʻzgartirdi:
audit-product-created = yaratdi:
audit-product-changed = oʻzgartirdi:
audit-product-retired = olib tashladi:
audit-product-content-viewed = tarkibini koʻrdi:
audit-unit-content-viewed = bir donasini koʻrdi:
audit-product-counted = nusxalarini sanadi:
audit-product-restocked = toʻldirdi:
audit-unit-withdrawn = donasini olib qoʻydi:
audit-promo-created = yaratdi:
audit-promo-changed = oʻzgartirdi:
audit-promo-deleted = oʻchirib tashladi:
audit-order-called-off = bekor qildi:
audit-order-sent = joʻnatilgan deb belgiladi:
audit-order-address-viewed = manzilini koʻrdi:
audit-review-hidden = yashirdi:
audit-review-shown = yana koʻrsatdi:

# Columns of the tables.
order-column-buyer = Xaridor
order-column-total = Jami
stock-column-price = Narxi
stock-column-free = Mavjud
stock-column-sold = Sotilgan
stock-column-hint = Tarkibi
promo-column-code = Kod
promo-column-value = Miqdori
promo-column-uses = Ishlatilgan
promo-column-most = Eng koʻpi
promo-column-per-person = Har bir kishiga
promo-column-percent = Foizli chegirma
promo-column-fixed = Summali chegirma
promo-column-credits = Kreditlar
promo-column-on = ishlaydi
promo-column-off = oʻchirilgan
promo-column-early = hali boshlanmagan
promo-column-over = muddati tugagan
promo-column-used-up = ishlatib boʻlingan
review-column-product = Mahsulot
review-column-rating = Baho
review-column-words = Fikr
review-column-hidden = Yashirilgan vaqti

figures-orders = 📦 <b>Toʻlangan buyurtmalar</b>: bugun { $count } · 7 kunda { $week } · 30 kunda { $month }
figures-low = Tugayapti: { $count } ta mahsulot
figures-orders-today = { $count } ta buyurtma
command-products = Mahsulotlar va buyurtmalar
command-analytics = Tushum
person-orders = 📦 Buyurtmalar: { $count } · sotib olingan: { $done }
