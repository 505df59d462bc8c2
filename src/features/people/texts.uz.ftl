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
banned = { $at } dan beri bu botdan foydalana olmaysiz. Bu xato deb oʻylasangiz, maktab bilan bogʻlaning.
banned-because = { $at } dan beri bu botdan foydalana olmaysiz: { $reason }. Bu xato boʻlsa, maktab bilan bogʻlaning.
banned-for-a-while = Birdaniga juda koʻp xabar keldi. Iltimos, { $until } gacha kuting.
admin-bans = 🚫 Bloklanganlar
bans-title = <b>Bloklanganlar</b>
bans-about = Hozir botdan foydalana olmaydiganlar, avval eng yangilari. Sababini koʻrish yoki blokdan chiqarish uchun birini bosing.
bans-none = Hech kim bloklanmagan.
bans-row = { $name } · { $at }
ban-name = <b>{ $name }</b>
person-telegram = Telegram: { $telegram }
person-banned = 🚫 { $at } dan beri bloklangan
ban-until = { $until } gacha
ban-until-lifted = Blokdan chiqarilguncha
ban-reason = Sababi: { $reason }
person-unban = ✅ Blokdan chiqarish
unban-done = Blokdan chiqarildi.
ban-staff = Xodimlarni bloklab boʻlmaydi.
ban-already = Bu odam allaqachon bloklangan.
ban-not-banned = Bu odam bloklanmagan.
person-unknown = Men bu odamni tanimayman.

# Columns of the table of bans.
bans-column-reason = Sababi

# Settings.
setting-updates-per-minute = Daqiqasiga xabar, bosish
setting-updates-per-minute-about = Bir kishidan bir daqiqada nechta xabar va tugma bosish qabul qilinadi. Oshirgan kishi bir muddat javob olmaydi. 0 — cheklovsiz; xodimlar hisoblanmaydi.
setting-typed-per-minute = Daqiqasiga xabarlar
setting-typed-per-minute-about = Bir kishining bir daqiqada nechta yozgan xabariga javob beriladi. 0 — cheklovsiz; xodimlar hisoblanmaydi.
setting-ban-seconds = Tanaffus vaqti, soniya
setting-ban-seconds-about = Haddan tashqari koʻp yuborgan kishi shuncha vaqt javob olmaydi.

# Somebody has changed what was done.
trail-alarm =
    🚨 <b>Amallar jurnali oʻzgartirilgan.</b>
    Yozuvlar ({ $what }) endi yozilgan paytidagidek emas: kimdir maʼlumotlar bazasini meni chetlab oʻtib oʻzgartirgan. Iltimos, avvalo shu bilan shugʻullaning; <code>maktab doctor</code> ham shuni koʻrsatadi.

# Rights, as the owner reads them.
right-people-ban = Odamlarni bloklash

# Figures of people.
figures-people =
    👥 <b>Odamlar</b>: { $count }
figures-people-new = Yangi: bugun { $count } · 7 kunda { $week }{ $weekTrend } · 30 kunda { $month }{ $monthTrend }
figures-people-seen = Bugun kirganlar: { $count }
figures-people-away = Bloklangan: { $banned } · botni oʻchirib qoʻygan: { $unreachable }
figures-people-today = { $count } ta yangi odam
banned-until-because = Bu bot siz uchun { $until } gacha yopilgan: { $reason }. Agar bu xato boʻlsa, maktabga murojaat qiling.
command-users = Barcha odamlar: odamni topish
some-person = kimdir

# Everybody who has ever said Start.
admin-people = 👥 Barcha odamlar
people-title = <b>Barcha odamlar: { $count }</b>
people-choose = Avval yangilari. Hammasini koʻrish uchun ismni bosing.
people-found = Qidiruvga mos kelganlar, avval yangilari.
people-none = Bu yerda hech kim yoʻq.
people-nobody = Bunday odam topilmadi. Boshqacha yozib koʻring: Telegram ID, @nom yoki toʻliq telefon raqami ham boʻladi.
people-too-little = Ismning kamida uch harfini, @nom, Telegram ID yoki toʻliq telefon raqamini yozing.
people-row = { $name } · { $at }
people-all = Hammasi
people-registered = Roʻyxatdan oʻtgan
people-unregistered = Roʻyxatdan oʻtmagan
people-bought = Xarid qilgan
people-banned = 🚫 Bloklangan
people-unreachable = 🔕 Aloqada emas
people-staff = 👔 Xodimlar
people-search = 🔍 Qidirish
people-search-clear = ❌ Qidiruvni tozalash
people-search-ask = Kimni? Ism, @nom yoki uning havolasi, Telegram ID yoki telefon raqamini yozing.
people-name = 👤 <b>{ $name }</b>
people-language = Til: { $language }
people-met = { $at } dan beri
people-seen = Oxirgi marta: { $at }
people-gone = 🔕 Botni bloklagan: { $at }
people-column-telegram = Telegram ID
people-column-language = Til
people-column-seen = Oxirgi marta
person-ban = 🚫 Bloklash
ban-how-long = { $name } qancha muddatga bloklansin?
ban-for-day = Bir kun
ban-for-week = 7 kun
ban-for-month = 30 kun
ban-for-good = Oʻzim ochgunimcha
ban-why = Sababi nima? Bu soʻzlar unga yetkaziladi.
ban-why-words = Iltimos, sababni soʻz bilan yozing.
ban-person-sure = <b>{ $name }</b> bloklansinmi? U botdan foydalana olmaydi va bundan xabar topadi.
ban-person-confirm = 🚫 Bloklash
ban-person-edit-period = ✏️ Muddat
ban-person-edit-reason = ✏️ Sabab
ban-done = Bloklandi.
right-people-read = Barcha odamlarni koʻrish
