# The shop, as buyers see it.
command-buy = Maktab nimalarni taklif qilishini koʻrish
command-cart = Savatni koʻrish
command-buy10 = 10 ta kredit sotib olish
command-buy25 = 25 ta kredit sotib olish (eng ommabop)
command-buy50 = 50 ta kredit sotib olish (eng foydali)
menu-shop = 🛍 Doʻkon
menu-book = 📖 Kitob
book-not-open-yet = Kitobga hali buyurtma berib boʻlmaydi. Tayyor boʻlishi bilan shu yerda paydo boʻladi.
setting-door-book = Menyuda kitob
setting-door-book-about = Bosh menyuda kitob tugmasi boʻladimi yoki yoʻq.
shop-open = 🛍 Doʻkon
shop-title =
    <b>Doʻkon</b>
    Nimani koʻrmoqchisiz?
shop-empty =
    <b>Doʻkon</b>
    Hozircha sotuvda hech narsa yoʻq. Paydo boʻlishi bilan shu yerda topasiz.
shop-by-post =
    <b>Kitoblar va boshqalar</b>
    Bularni pochta orqali yuboramiz.
shop-category = <b>{ $name }</b>
shop-cart-open = 🛒 Savat ({ $count })
shop-purchases = 📦 Xaridlarim
shop-redeem = 🎟 Kod kiritish
shop-free = bepul
shop-row = { $name } · { $price }
shop-row-left = { $count } ta qoldi
shop-row-sold-out = 🚫 { $name } · tugadi
shop-payment-for = { $number }-buyurtma: { $what }
shop-shelf-line = • { $line }
shop-row-more = { $name } va yana { $count } ta
shop-most-popular = 🔥 Eng ommabop
shop-best-value = 💎 Eng foydali
shop-card-had = ✅ Bu sizda allaqachon bor: istagancha qayta ochasiz.
shop-card-price = Narxi: <b>{ $price }</b>
shop-card-for-you = { $name } darajangiz bilan: <b>{ $price }</b>
shop-card-credits = { $count ->
    [one] { $count } ta kredit
   *[other] { $count } ta kredit
 }
shop-card-days = { $count ->
    [one] { $count } kun bepul xabarlar
   *[other] { $count } kun bepul xabarlar
 }
shop-card-left = Mavjud: { $count } ta
shop-card-sold-out = 🚫 Tugadi
shop-card-rating = { $count ->
    [one] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ta baho)
   *[other] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ta baho)
 }
shop-buy = ⚡️ Hozir sotib olish
shop-to-cart = 🛒 Savatga qoʻshish
shop-in-cart = Savatga qoʻshildi ✓
shop-in-cart-had = Savatga qoʻshildi ✓ Bu sizda allaqachon bor.

# The cart.
shop-cart-title = <b>Savatingiz</b>
shop-cart-empty = Savatingiz boʻsh.
shop-cart-line = { $count } × { $name }
shop-cart-gone = ❗️ { $name }: endi sotilmaydi
shop-cart-sold-out = ❗️ { $name }: tugadi
shop-cart-too-many = ❗️ { $name }: faqat { $count } ta qoldi
shop-cart-trouble = Savatdagi nimadirni shu holicha sotib olib boʻlmaydi. Uni oʻzgartiring yoki olib tashlang, shunda qolganini olasiz.
shop-cart-mixed = Savatdagi narxlar turli valyutada. Ularni navbat bilan oling: hozircha bir qismini olib tashlang.
shop-cart-drop = 🗑 Olib tashlash: { $name }
shop-cart-buy = ✅ Hammasini olish
shop-cart-clear = 🗑 Savatni boʻshatish
cart-full = { $most ->
    [one] Savatga faqat { $most } ta mahsulot sigʻadi.
   *[other] Savatga faqat { $most } xil mahsulot sigʻadi.
 }
cart-empty = Savatingiz boʻsh.
cart-mixed-currencies = Bu narxlar turli valyutada. Iltimos, navbat bilan oling.
product-gone = { $name } endi sotilmaydi.
product-not-there = Bu mahsulot endi yoʻq.
quantity-out-of-range = Bitta mahsulotdan bir martada 1 tadan { $most } tagacha olish mumkin.
out-of-stock = { $left ->
    [0] { $name } tugagan.
   *[other] { $name }: faqat { $left } ta qoldi.
 }

# An order, from its draft to its end.
shop-had = ✅ “{ $name }” sizda allaqachon bor (olingan: { $at }): istagancha qayta ochasiz. Yana olsangiz, xuddi shuning oʻzi, yangi narsa bermaydi.
shop-had-many = ✅ Bular sizda allaqachon bor: { $names }. Istagancha qayta ochasiz; yana olsangiz, yangi narsa bermaydi.
shop-one-is-enough = ⚠️ Bittasi yetarli: { $names }. Koʻproq olsangiz, xuddi shuning oʻzi, yangi narsa bermaydi.
shop-draft-title = <b>Hammasi toʻgʻrimi?</b>
shop-line = • { $name }: { $price }
shop-line-many = • { $name } × { $count }: { $price }
shop-subtotal = Summa: { $price }
shop-discount = Chegirma: −{ $price }
shop-tier-discount = Sizning { $name } darajangiz: −{ $price }
shop-tier-off = Daraja chegirmasi: −{ $price }
shop-total = Toʻlanadi: <b>{ $price }</b>
shop-tier-counts = Promokod daraja chegirmangizga qoʻshilmaydi: qaysi biri katta boʻlsa, oʻsha hisoblanadi.
shop-code-counts = Promokod darajangizdan koʻproq chegirma beradi, shuning uchun u hisoblandi. Ular qoʻshilmaydi.
shop-code-less = Darajangiz chegirmasi promokodnikidan kam emas, shuning uchun daraja hisoblandi, kod esa ishlatilmay qoldi. Ular qoʻshilmaydi.
shop-total-paid = Umumiy summa: <b>{ $price }</b>
shop-paid-in = Toʻlandi: <b>{ $amount }</b>
shop-repriced-title = ⚠️ Siz koʻrib turganda narxlar oʻzgardi. Iltimos, yana bir qarang:
shop-repriced = • { $name }: { $from } edi, endi { $to }
shop-repriced-off = • Chegirmangiz: { $from } edi, endi { $to }
shop-confirm = ✅ Toʻlash: { $price }
shop-confirm-free = ✅ Bepul olish
shop-code = 🎟 Promokod
shop-code-drop = ❌ Kodni olib tashlash
shop-code-ask = Promokodingizni yozing:
shop-redeem-ask = Sizga berilgan kodni yozing. Undagi kreditlar hisobingizga qoʻshiladi:
shop-redeemed = { $count ->
    [one] 🎉 { $count } ta kredit oldingiz.
   *[other] 🎉 { $count } ta kredit oldingiz.
 }
shop-address-button = 📍 Manzil
shop-address-missing = 📍 Keyingi qadamda manzilingizni soʻraymiz.
shop-address = 📍 { $address }
shop-notes = 📝 { $notes }
shop-address-ask =
    Qayerga yuboraylik?
    Toʻliq manzilni bitta xabarda yozing: ism, shahar, koʻcha, uy, pochta indeksi, telefon.
shop-notes-ask = Buyurtmaga izohingiz bormi? Yozing yoki oʻtkazib yuboring.
shop-notes-ask-others =
    Izohingiz:
    <i>{ $notes }</i>

    Qaytadan yozing yoki oʻtkazib yuboring, shunda u qoladi.
shop-notes-remove = 🗑 Izohni oʻchirish
shop-notes-skip = ⏭ Oʻtkazib yuborish
shop-pay-title =
    <b>{ $number }</b>-buyurtma
    Toʻlanadi: <b>{ $price }</b>
shop-kept = ⏳ { $until } gacha siz uchun saqlab turamiz
shop-looked-at = ⏳ Toʻlovingiz tekshirilmoqda.
shop-pay-twice = Iltimos, qayta toʻlamang: ikki marta toʻlagan boʻlasiz. Natijasini shu yerda aytamiz; biror narsa notoʻgʻri boʻlsa, “Yordam”ni bosing.
shop-has-some = 👛 Balansingizda { $has } bor: undan toʻlash uchun { $missing } yetishmaydi.
shop-pay-how = Qanday toʻlaysiz?
shop-pay-nohow = Hozircha buni shu yerda toʻlab boʻlmaydi. Iltimos, maktabga yozing; u aloqa yoʻllarini koʻrsatgan boʻlsa, ular menyudagi “Aloqa” boʻlimida.
shop-rest = 👛 Balansga { $amount } qoʻshish
shop-pay = 💳 Toʻlash
shop-cancel = ❌ Buyurtmani bekor qilish
shop-cancel-sure = { $number }-buyurtma bekor qilinsinmi? Siz uchun saqlab turganimizni boshqalar olishi mumkin boʻladi. Pulni yuborgan boʻlsangiz, bekor qilmang.
shop-cancel-sure-looked-at = { $number }-buyurtma bekor qilinsinmi? Siz uchun saqlab turganimizni boshqalar olishi mumkin boʻladi. Chekingiz bizda qoladi: pul kelgan boʻlsa, balansingizga tushadi.
shop-cancel-yes = Ha, bekor qilinsin
shop-cancelled = Buyurtma bekor qilindi.
shop-no-pack = { $count ->
    [one] Hozircha { $count } ta kreditli toʻplam yoʻq. Borlari shular:
   *[other] Hozircha { $count } ta kreditli toʻplam yoʻq. Borlari shular:
 }
shop-order-title =
    <b>{ $number }</b>-buyurtma · { $state }
    { $at }
shop-state-draft = tasdiqlanmagan
shop-state-awaiting = toʻlov kutilmoqda
shop-state-paid = toʻlangan
shop-state-fulfilled = bajarilgan
shop-state-refunded = puli qaytarilgan
shop-state-cancelled = bekor qilingan
shop-state-expired = muddati tugagan
shop-paid-by = Toʻlangan: { $at }, { $way }
shop-paid-at = Toʻlangan: { $at }
shop-went-back = ↩️ { $amount } qaytarildi: { $at }, { $way }
shop-went-by-hand = ↩️ { $amount } qaytarildi: { $at }, kartangizga
shop-went-to-balance = ↩️ { $amount } qaytarildi: { $at }, balansingizga
shop-goes-back = ⏳ { $amount } sizga qaytmoqda.
shop-parcel-waiting = 📦 Pochta orqali yuboramiz va yoʻlga chiqqanda xabar beramiz.
shop-parcel-sent = 📦 Yuborilgan: { $at }
shop-thanks = ✅ Rahmat! <b>{ $number }</b>-buyurtma toʻlandi.
shop-given-credits = { $count ->
    [one] { $count } ta kredit qoʻshildi. Endi sizda { $credits } ta bor.
   *[other] { $count } ta kredit qoʻshildi. Endi sizda { $credits } ta bor.
 }
shop-given-pass = Xabarlaringiz { $until } gacha bepul.
shop-given-goods = 🎁 Xaridingiz quyida. Uni istalgan paytda “Xaridlarim” boʻlimida qayta ochasiz.
shop-goods = 🎁 <b>{ $name }</b>
shop-goods-below = Quyida turibdi.
shop-posted = • { $name } × { $count }
shop-tracking = 🔎 Trek raqami: <code>{ $tracking }</code>
shop-see-order = 🧾 Buyurtma
shop-expired = ⌛️ { $number }-buyurtmani toʻlash muddati tugadi, pul olinmadi. Pulni yuborgan boʻlsangiz, u balansingizga tushadi.
shop-expired-came = ⌛️ { $number }-buyurtmani toʻlash muddati tugadi. Uning uchun kelgan { $amount } balansingizga tushgan.
shop-time-over = ⌛️ { $number }-buyurtmani toʻlash muddati tugadi.
shop-again = 🔁 Yana buyurtma berish
shop-taken-back = ↩️ { $number }-buyurtma puli qaytariladi, unga olingan narsa esa bekor qilindi.
shop-money-back = ↩️ { $number }-buyurtma puli qaytarildi: sizga { $amount } qaytdi.
shop-money-on-balance = ↩️ { $number }-buyurtma puli qaytarildi: balansingizga { $amount } tushdi.
shop-money-goes-back = ↩️ { $number }-buyurtma puli qaytmoqda: { $amount } toʻlagan joyingizga qaytadi.
shop-goods-back = Unga olingan narsa bekor qilindi.
shop-parcel-stays = Joʻnatma endi yuborilmaydi.
order-unknown = Bunday buyurtma yoʻq.
order-not-draft = Bu buyurtma allaqachon tasdiqlangan, uni oʻzgartirib boʻlmaydi.
order-elsewhere = Bu buyurtmaning holati oʻzgargan. U “Xaridlarim” boʻlimida.
order-needs-address = Iltimos, avval manzilni kiriting.
order-has-no-goods = Bu buyurtmada ochadigan narsa yoʻq.
price-currency-changed = Narx endi boshqa valyutada. Iltimos, buyurtmani boshidan boshlang.
way-closed = Bu toʻlov usuli endi mavjud emas. Iltimos, boshqasini tanlang.
address-too-short = Iltimos, toʻliq manzilni yozing: shahar, koʻcha, uy va pochta indeksi.
address-too-long = Juda uzun: koʻpi bilan { $most } ta belgi.

# Promo codes.
promo-unknown = Bunday kod topilmadi. Iltimos, tekshirib koʻring.
promo-withdrawn = Bu kod endi amal qilmaydi. Kodsiz davom etish uchun uni olib tashlang.
promo-not-yet = Bu kod { $from } dan amal qiladi.
promo-over = Bu kodning muddati tugagan.
promo-used-up = Bu kod ishlatib boʻlingan.
promo-used = Bu kodni allaqachon ishlatgansiz.
promo-not-for-this = Bu kod siz olayotgan narsa uchun emas.
promo-needs-more = Bu kod kattaroq buyurtmalar uchun.
promo-first-order-only = Bu kod faqat birinchi buyurtma uchun.
promo-gives-credits = Bu kod kredit beradi. Uni doʻkondagi “Kod kiritish” tugmasi orqali ishlating.
promo-is-for-orders = Bu kod buyurtmaga chegirma beradi. Uni xarid paytida kiriting.

# What was bought.
shop-purchases-title =
    <b>Xaridlarim</b>
    Eng yangilari birinchi.
shop-purchases-none = Hali hech narsa olmagansiz.
shop-all-purchases = 📦 Barcha xaridlar
shop-open-goods = 🎁 Xaridni ochish
shop-rate = ⭐ Fikr bildirish
shop-rate-which = Qaysi biri haqida fikr bildirasiz?

# Reviews.
shop-reviews-open = { $count ->
    [0] 💬 Fikrlar
   *[other] 💬 Fikrlar ({ $count })
 }
shop-reviews-title = { $count ->
    [one] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ta baho)
   *[other] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ta baho)
 }
shop-reviews-none =
    <b>{ $name }</b>
    Hali hech kim fikr bildirmagan.
shop-reviews-see = 💬 Fikrlar
shop-review-head = { $stars } { $at }
shop-review =
    { $head }
    { $words }
shop-review-write = ⭐ Fikr yozish
shop-review-change = ✏️ Fikrimni oʻzgartirish
shop-review-ask-rating = Sizga qanchalik yoqdi?
shop-review-ask-words = Yana biror narsa demoqchimisiz? Koʻpi bilan 500 ta belgi; yoki oʻtkazib yuboring.
shop-review-ask-others =
    Siz yozgan fikr:
    <i>{ $words }</i>

    Qaytadan yozing, koʻpi bilan 500 ta belgi; yoki oʻtkazib yuboring, shunda u qoladi.
shop-review-remove-words = 🗑 Yozganimni oʻchirish
shop-review-thanks = Fikringiz uchun rahmat! 💛
review-not-yours = Faqat sotib olgan odam fikr bildira oladi.
review-too-long = Juda uzun: koʻpi bilan { $most } ta belgi.

too-many-purchases = Bir daqiqada bir nechta xarid qildingiz. Biroz kutib, davom eting.
setting-purchases-per-minute = Daqiqasiga xaridlar
setting-purchases-per-minute-about = Bir kishi bir daqiqada nechta buyurtmani tasdiqlay oladi. 0 — cheklovsiz.

# Rights, as the owner reads them.
right-orders-read = Buyurtmalarni koʻrish
right-orders-change = Buyurtmalarni oʻzgartirish
right-catalogue-change = Katalogni oʻzgartirish
right-promos-change = Promokodlarni oʻzgartirish

# The home of staff.
waits-sending = 📦 Yuborish kerak: { $count }

# Parts that a school may switch off.
setting-feature-shop = Doʻkon
setting-feature-shop-about = Oʻchirilsa, hech kim mahsulotlarni koʻra, savatga sola yoki buyurtma bera olmaydi. Rasmiylashtirilganini toʻlash mumkin, sotib olingani qoladi.
setting-feature-reviews = Fikrlar
setting-feature-reviews-about = Oʻchirilsa, fikrlar koʻrinmaydi va yozilmaydi. Yozilganlari saqlanadi.
setting-feature-promos = Promokodlar
setting-feature-promos-about = Oʻchirilsa, kod kiritib boʻlmaydi. Kodli buyurtmalarda u saqlanadi.
setting-registration-first = Avval roʻyxat
setting-registration-first-about = Yoqilsa, sotib olmoqchi boʻlgan kishi avval roʻyxatdan oʻtadi. Toʻlovni kutayotgan buyurtmalarni toʻlash mumkin.
register-first = Avval roʻyxatdan oʻting: menyuda “👤 Profil”. Keyin sotib olishingiz mumkin.
