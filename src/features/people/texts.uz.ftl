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

# Maintenance.
setting-maintenance = Texnik ishlar
setting-maintenance-about = Yoqilgan paytda oʻquvchilar botda ish ketayotganini oʻqiydi. Xodimlar odatdagidek ishlaydi; toʻlovlar, cheklar va qaytarishlar qabul qilinadi va saqlanadi.
setting-maintenance-words = Ishlar: qachongacha
setting-maintenance-words-about = Oʻquvchilar buni ishlar haqidagi xabar yonida oʻqiydi, masalan: “Soat 18:00 da qaytamiz”. Koʻpi bilan 150 ta belgi.
maintenance = 🔧 Botda texnik ishlar ketyapti. Birozdan keyin qayting: hech narsangiz yoʻqolmaydi.
maintenance-until = 🔧 Botda texnik ishlar ketyapti. { $note }

# Odam haqida nima saqlanadi va uni qanday unutish mumkin.
command-privacy = Maʼlumotlarim
my-data = 🔒 Maʼlumotlarim
privacy-title = <b>Sizning maʼlumotlaringiz</b>
privacy-usual =
    Menga aytganlaringizni saqlayman: ism, sinf, shahar va telefon, xarid va toʻlovlar, shuningdek anketa va fikrlarda yozganlaringiz. Ism, telefon va matnlar shifrlangan holda saqlanadi.
    Ularni maktab xodimlaridan faqat ishi uchun kerak boʻlganlar koʻradi va profilingizga har bir qarash yozib boriladi. Boshqa hech kimga berilmaydi; toʻlov xizmati faqat toʻlovga keragini biladi.
    Istagan paytda shu yerda hammasini fayl qilib olishingiz yoki sizni unutishimni soʻrashingiz mumkin.
privacy-export = 📥 Hammasini yuklab olish
privacy-exporting = Fayl tayyorlanmoqda, hozir keladi.
privacy-exported = Saqlangan hamma narsa bitta faylda (JSON).
privacy-export-failed = Faylni yuborib boʻlmadi. Iltimos, uni qaytadan soʻrang.
forget-me = 🗑 Meni unut
forget-title = <b>Sizni unutaymi?</b>
forget-person-title = <b>{ $name } unutilsinmi?</b>
forget-goes = <b>Oʻchiriladi:</b> ism, telefon va profil, foydalanuvchi nomi va Telegram hisobi, manzillar, fikrlar matni, ochiq anketalar va cheklar surati.
forget-stays = <b>Nomsiz qoladi:</b> buyurtma va toʻlovlar, chunki hisob-kitob uchun kerak; fikrlarning yulduzlari; va faoliyat jurnalida kimdir unutilgani. Telegramdagi xabarlar va toʻlov xizmati saqlaydigan narsalar mening ixtiyorimda emas.
forget-loses = <b>⚠️ Bulardan voz kechiladi:</b>
forget-lost-money = balansdagi { $amount }
forget-lost-credits = { $count } kredit
forget-lost-pass = { $until } gacha abonement
forget-on = Davom etish
forget-last = <b>Ishonchingiz komilmi?</b> Ortga qaytib boʻlmaydi: keyin menga kim yozsa, u men uchun yangi odam boʻladi.
forget-for-good = 🗑 Meni butunlay unut
forget-them = 🗑 Butunlay unutilsin
forget-not = Yoʻq, shundayligicha qolsin
forget-done = Bajarildi: endi sizni tanimayman. Qaytmoqchi boʻlsangiz, /start yuboring. Omad!
forget-person-done = Bajarildi. Bu kim boʻlgani endi hech qayerda yozilmagan.
forget-changed = Shu orada nimadir oʻzgardi. Iltimos, nimadan voz kechilishini yana bir bor koʻring.
forget-paying = Bitta toʻlov hali ochiq. Iltimos, uni tugating yoki bekor qiling va shu yerga qayting.
forget-refunding = Pul qaytmoqda. Iltimos, u yetib kelguncha kuting.
forget-flagged = Maktab bitta toʻlovni hali koʻrib chiqishi kerak. Iltimos, kuting yoki maktabdan soʻrang.
forget-subscribed = Oylik toʻlov davom etyapti. Iltimos, avval uni toʻxtating: /billing
forget-held = Balansning bir qismi hali tugamagan ish uchun ajratilgan. Iltimos, u tugaguncha kuting.
forget-order = Bitta buyurtma hali ochiq. Iltimos, avval uni toʻlang yoki bekor qiling.
forget-parcel = Xarid qilingan narsa hali joʻnatilishi kerak. Iltimos, joʻnatilguncha kuting.
forget-staff = Bu yerda ishlaydigan odamni unutib boʻlmaydi. Avval roli olib qoʻyilishi yoki u ish hisobidan chiqishi kerak.
forget-banned = Bloklangan odamni unutib boʻlmaydi: blok ham oʻchib ketardi. Avval blokdan chiqaring.
person-forgotten = Unutilgan odam
person-export = 📥 Maʼlumotlari
person-forget = 🗑 Unutish
right-people-forget = Odamlarning maʼlumotini berish va odamlarni unutish
setting-privacy-note = Maxfiylik matni
setting-privacy-note-about = Odamlar oʻz maʼlumotlari haqida oʻqiydigan matn, oʻz soʻzlaringiz bilan. /privacy orqali chiqadi. Boʻsh boʻlsa, odatdagi matn turadi.
