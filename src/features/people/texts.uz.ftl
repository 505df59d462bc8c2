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

# Maintenance.
setting-maintenance = Texnik ishlar
setting-maintenance-about = Yoqilgan paytda oʻquvchilar botda ish ketayotganini oʻqiydi. Xodimlar odatdagidek ishlaydi; toʻlovlar, cheklar va qaytarishlar qabul qilinadi va saqlanadi.
setting-maintenance-words = Ishlar: qachongacha
setting-maintenance-words-about = Oʻquvchilar buni ishlar haqidagi xabar yonida oʻqiydi, masalan: “Soat 18:00 da qaytamiz”. Koʻpi bilan 150 ta belgi.
maintenance = 🔧 Botda texnik ishlar ketyapti. Birozdan keyin qayting: hech narsangiz yoʻqolmaydi.
maintenance-until = 🔧 Botda texnik ishlar ketyapti. { $note }
