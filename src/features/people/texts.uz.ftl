# Language, bans, haste.
command-language = Tilni tanlash
language = 🌐 Til
language-ask = Qaysi tilda gaplashamiz?
language-chosen = Endi oʻzbekcha gaplashamiz.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = Iltimos, sekinroq: juda tez yozyapsiz, oʻqib ulgurmayapman. Bir daqiqadan keyin urinib koʻring.
banned = Siz bu botdan foydalana olmaysiz. Bu xato deb oʻylasangiz, maktab bilan bogʻlaning.
banned-for-a-while = Birdaniga juda koʻp xabar keldi. Iltimos, { $until } gacha kuting.
ban-staff = Xodimlarni bloklab boʻlmaydi.
ban-already = Bu odam allaqachon bloklangan.
ban-not-banned = Bu odam bloklanmagan.
person-unknown = Men bu odamni tanimayman.
