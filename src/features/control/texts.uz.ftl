# The control centre: what only those who run the school see.
admin-settings = 🎛 Bot sozlamalari
admin-texts = 📝 Matnlar
admin-system = 🩺 Tizim holati
admin-failures = ⚠️ Xato bergan soʻrovlar
admin-calls = 📨 Yetib bormagan xabarlar
admin-audit = 📜 Amallar jurnali

# Settings.
settings-title =
    <b>Sozlamalar</b>
    Nima uchunligini bilish va oʻzgartirish uchun birini bosing.
settings-room-school = Maktab
settings-room-menu = Menyu
settings-room-features = Boʻlimlar
settings-room-credits = Kreditlar
settings-room-payments = Toʻlovlar
settings-room-card = Kartadan kartaga
settings-room-staff = Xodimlar
settings-room-privacy = Maxfiylik
settings-room-more = Boshqalar
settings-room-all = Hammasi
settings-sought = Nomida “{ $sought }” bor sozlamalar:
settings-none = Bu yerda sozlama yoʻq.
settings-find = 🔎 Sozlamani topish
settings-find-ask = Nomining bir qismini yozing.
settings-none-found = Hech narsa topilmadi. Boshqa soʻz bilan urinib koʻring.
settings-history = 🕘 Tarixi
settings-history-title = <b>{ $name }</b>: qanday oʻzgargani, eng yangisidan boshlab.
settings-history-at = { $at }
settings-history-after = Boʻldi: <b>{ $value }</b>
settings-history-before = Avval: { $value }
settings-history-now = Hozir shu amalda.
settings-history-back = ↩️ Shunga qaytarish
settings-history-back-yes = Ha, shunga qaytarilsin
settings-default = odatiy qiymat
settings-column-changed = Oʻzgargan
settings-column-by = Kim
settings-column-before = Avvalgi qiymat
settings-name = <b>{ $name }</b>
settings-value = Hozir: <b>{ $value }</b>
settings-standard = Odatiy qiymat: { $value }
settings-changed = Oʻzgartirgan: { $by }, { $at }
settings-empty = (boʻsh)
settings-type = ✏️ Oʻzgartirish
settings-ask = Yangi qiymatni yozing.
settings-confirm =
    <b>{ $name }</b>
    Mana bunga oʻzgartiramizmi?

    { $value }

    Hozir: { $before }
settings-touched = ⚠️ Bular oʻz holicha qoladi va endi shunga qarab hisoblanadi. Ularni ham oʻzgartiring:
settings-touched-line = • { $name }: { $value }
settings-value-confirm = ✅ Ha, oʻzgartirilsin
settings-reset = ↩️ Odatiy qiymatga qaytarish
settings-reset-sure =
    <b>{ $name }</b>
    Odatiy qiymatga qaytaramizmi?

    { $value }
settings-reset-yes = Ha, qaytarilsin
settings-saved = Saqlandi ✓
switch-on = Yoqilgan
switch-off = Oʻchirilgan

# Texts.
texts-title = <b>Matnlar</b>
texts-all = Bot aytadigan hamma gaplar. Oʻzingiz yozganlaringiz ✏️ bilan belgilangan.
texts-sought = “{ $sought }” bor matnlar:
texts-row = “{ $what }”
texts-none = Bu tilda hech narsa yoʻq.
texts-none-found = Hech narsa topilmadi. Boshqa soʻz bilan urinib koʻring.
texts-find = 🔎 Matn qidirish
texts-ask = Matnning yoki kalitining bir qismini yozing.
text-title =
    <b>“{ $what }”</b>
    { $language } · <code>{ $key }</code>
text-own = Oʻzingiz yozgan matn, { $at } dan beri
text-original = Asl matn:
text-reword = ✏️ Qayta yozish
text-restore = ↩️ Asl matn
text-restore-sure = Asl matnni qaytaramizmi?
text-restore-yes = Ha, asli qaytarilsin
text-ask =
    Yangi matnni yozing. Jingalak qavs ichidagilarni qoldiring: ularni botning oʻzi toʻldiradi.
    Xabarlarda { $bold } va { $italic } yozish mumkin, tugmalarda esa mumkin emas.
text-preview = Mana shunday koʻrinadi:
text-preview-button = Tugmada tegsiz turadi: [ { $words } ]
wordings-wording-confirm = ✅ Shunday boʻlsin
text-saved = Saqlandi ✓
wording-empty = Bunda oʻqiydigan hech narsa qolmaydi. Iltimos, biror matn yozing.
wording-unreadable = Buni oxirigacha oʻqiy olmadim. Har bir { "{" } uchun { "}" } kerak, satr esa nuqta, yulduzcha yoki kvadrat qavs bilan boshlanmasin.
wording-unknown-argument = Bu matndagi { $unknown } nimaligini bilmayman. Bularni ishlatish mumkin: { $known }
wording-no-arguments = { $unknown } nimaligini bilmayman. Bu matnda toʻldiriladigan joy yoʻq, iltimos, jingalak qavssiz yozing.
wording-tags = Telegram buni koʻrsata olmaydi. Ochgan har bir tegingizni yoping, masalan { $bold }, kichik belgisi oʻrniga esa { $less } yozing.
wording-too-long = Bu Telegramning bitta xabariga sigʻmaydi. Iltimos, qisqartiring.

# The machine.
system-title = <b>Tizim</b>
system-version = { $version } versiyasi
system-uptime = { $days } kun { $hours } soat { $minutes } daqiqadan beri ishlayapti
system-database = Maʼlumotlar bazasi: { $kind ->
    [sqlite] SQLite
   *[postgres] Postgres
 }, { $megabytes } MB
system-people = Odamlar: { $people } ta, shundan { $students } tasi oʻquvchi; soʻnggi 24 soatda { $fresh } ta yangi
system-outbox = Xabarlar: { $waiting } tasi navbatda, { $dead } tasi yetib bormagan
system-tasks = Vazifalar: { $waiting } tasi navbatda, { $dead } tasi bajarilmagan
system-oldest = ⏳ eng eskisi { $minutes } daqiqadan beri kutyapti
system-unopened = 🔑 Menda yoʻq kalitni kutmoqda: xabarlar — { $calls }, vazifalar — { $tasks }
system-failures = Xato bergan soʻrovlar: { $count }
unopened-alarm =
    🔑 <b>Baʼzi narsalar menda yoʻq kalitni kutmoqda.</b>
    Xabarlar: { $calls }, vazifalar: { $tasks }. Ular boshqa ENCRYPTION_KEY bilan shifrlangan: oʻsha kalitni birinchisidan keyin qoʻying va meni qayta ishga tushiring. Ungacha hech narsa yoʻqolmaydi.
system-refresh = 🔄 Yangilash
failures-title = <b>Xato bergan soʻrovlar</b>
failures-about = Bularni bajarishda xatolik yuz berdi va hech biri bajarilmadi. Sababi bartaraf etilgach, qayta bajaring.
failures-none = Bu yerda hech narsa kutmayapti.
failure-line = { $id } · { $at } · { $error }
failure-id = <b>Xato bergan soʻrov { $id }</b>
failure-update = Raqami { $update }, { $at }
failure-replay = 🔁 Qayta bajarish
failure-replaying = Qayta bajarilyapti. Natijasini aytaman.
failure-dismiss = 🗑 Oʻchirish
failure-dismiss-sure = Xato bergan { $id } soʻrovini oʻchiramizmi? U boshqa hech qachon bajarilmaydi.
failure-dismiss-yes = Ha, oʻchirilsin
failure-dismissed = Oʻchirildi.
replayed-heard = ✅ { $id } soʻrovi qayta bajarildi va bu safar oʻtdi.
replayed-kept = { $id } soʻrovi qayta bajarildi. Undan hech kim foydalana olmadi, faqat saqlab qoʻyildi.
replayed-refused = { $id } soʻrovi qayta bajarildi va muloyimlik bilan rad etildi; sababini odamning oʻzi biladi.
replayed-failed = ❌ { $id } soʻrovi yana xato berdi. U roʻyxatda yangi kod bilan turibdi.
replayed-gone = { $id } soʻrovi boʻyicha ish allaqachon yakunlangan.
calls-title = <b>Yetib bormagan xabarlar</b>
calls-about = Telegram bularni qabul qilmadi. Sababini koʻrish va qaror qilish uchun birini bosing.
calls-none = Bu yerda hech narsa kutmayapti.
call-row = { $name } · { $at }
call-method = <b>{ $method }</b>
call-chat = Kimga: { $chat }
call-queued = Navbatga qoʻyilgan: { $at }
call-attempts = Urinishlar: { $attempts }
call-reason = Nega yetib bormagan: { $reason }
call-send-again = 🔁 Qayta yuborish
call-drop = 🗑 Oʻchirish
call-drop-sure = Bu xabarni oʻchiramizmi? U boshqa hech qachon yuborilmaydi.
call-drop-yes = Ha, oʻchirilsin
call-sent-again = Yana yoʻlga chiqdi.
call-dropped = Oʻchirildi.

# What was done.
trail-title = <b>Amallar jurnali</b>
trail-none = Hali hech narsa yoʻq.
trail-machine = botning oʻzi
trail-line =
    { $at } · { $who }
    { $what } { $subject }
trail-change = • { $what }: { $before } → { $after }
trail-value-change = • { $before } → { $after }
trail-changed = • { $what }
trail-at = { $at }
trail-added = • qoʻshildi: { $count }
trail-amount = • miqdor: { $amount }
trail-amount-less = • ayirildi: { $amount }
trail-credits = { $count } kredit
trail-rows = • qatorlar: { $count }
trail-of = • qayerda: { $what }
trail-filter = • saralash: { $what }
trail-sought = • faqat qidiruv topganlari
trail-until = • { $at } gacha
trail-forged-unreadable = • botda bunday tugma yoʻq: { $button }
trail-forged-not-allowed = • bunga huquqi yoʻq: { $button }
trail-forged-not-theirs = • bu boshqa odamniki: { $button }
subject-setting = “{ $name }”
subject-text = “{ $name }”
some-setting = bir sozlama
some-text = bir matn
subject-failure = xato bergan { $name } soʻrovi
some-failure = xato bergan soʻrov
some-call = yetib bormagan xabar
trail-recipient = • kimga: { $what }
change-name = nomi
change-role = rol
change-email = e-mail
change-phone = telefon
change-price = narxi
change-is-on = holati
change-worth = nechta beradi
change-category = boʻlim
change-category-id = boʻlim
change-copies = nusxalar
change-position = oʻrni
change-description = tavsif
change-picture = rasm
change-content = tarkibi
change-file = fayl
change-fiscal-code = MXIK
change-fiscal-package = qadoq kodi
change-retired-at = butunlay olib tashlandi
change-discount = chegirma foizda
change-rank = pogʻona
change-tier = daraja
change-most = jami qoʻllash
change-per-person = har kishiga qoʻllash
change-starts-at = boshlanishi
change-ends-at = tugashi
change-bound = faqat shu uchun
change-first-order-only = faqat birinchi buyurtma
change-least-total = buyurtma kamida
audit-person-agreed = rozilik berdi:
audit-person-forgotten = unutdi
audit-person-exported = maʼlumotini oldi
audit-person-banned = blokladi:
audit-person-unbanned = blokdan chiqardi:
audit-student-registered = roʻyxatdan oʻtdi:
audit-student-edited = profilni oʻzgartirdi:
audit-student-viewed = kartani koʻrdi:
audit-person-viewed = kartani koʻrdi:
audit-setting-changed = sozlamani oʻzgartirdi:
audit-setting-reset = odatiy qiymatga qaytardi:
audit-text-changed = matnni qayta yozdi:
audit-text-restored = asl matnni qaytardi:
audit-failure-replayed = qayta bajardi:
audit-failure-dismissed = oʻchirdi:
audit-call-sent-again = qayta yubordi:
audit-call-dropped = oʻchirdi:
audit-desk-table-taken = jadval qilib oldi:
audit-press-forged = oʻziga koʻrsatilmagan tugmani bosdi

# Columns of the tables.
settings-column-setting = Sozlama
settings-column-value = Qiymati
settings-column-standard = Odatiy qiymati
texts-column-key = Kalit
texts-column-wording = Matn
texts-column-original = Asl matn
texts-column-changed = Qayta yozilgan
failures-column-code = Kod
failures-column-update = Soʻrov raqami
failures-column-error = Xato
calls-column-method = Metod
calls-column-error = Nega yetib bormadi
calls-column-attempts = Urinishlar
calls-column-queued = Navbatga qoʻyilgan
trail-column-who = Kim
trail-column-action = Amal
trail-column-subject = Obyekt
trail-column-details = Tafsilotlar
setting-of-money = ⚠️ { $by } pul qayerga borishini oʻzgartirdi: “{ $name }” { $before } edi, endi { $value }. Bu notoʻgʻri boʻlsa, darhol qaytaring.
settings-money-sure = Bu endi odamlarning puli qayerga borishini belgilaydi. Rostdan ham toʻgʻrimi? Bu haqda boshqa adminlarga xabar beriladi.
settings-money-yes = Ha, toʻgʻri
settings-owners = Buni faqat egasi oʻzgartiradi.

# Rights, as the owner reads them.
right-settings-change = Sozlamalarni oʻzgartirish
right-texts-change = Matnlarni oʻzgartirish
right-system-read = Tizim holatini koʻrish
right-failures-replay = Xato bergan soʻrovlarni takrorlash
right-calls-decide = Yetib bormagan xabarlar boʻyicha qaror
right-audit-read = Amallar jurnalini oʻqish
right-settings-money = Pul qayerga borishini oʻzgartirish

# The home of staff.
waits-failures = ⚠️ Xato bergan soʻrovlar: { $count }
waits-calls = 📨 Yetib bormagan xabarlar: { $count }
checklist-name = Maktab nomi
checklist-country = Mamlakat
checklist-currency = Valyuta
checklist-time-zone = Vaqt mintaqasi
checklist-contact = Maktab bilan aloqa
checklist-way = Toʻlov yoʻli
checklist-product = Birinchi mahsulot

command-dashboard = Maktab raqamlarda
command-system = Tizim holati
dashboard-title = 📊 <b>Umumiy koʻrinish</b>, { $at }
dashboard-age = Raqamlar koʻpi bilan bir daqiqalik. Oʻqlar avvalgi shuncha vaqt bilan solishtiradi.
figures-health = 🔧 <b>Tizim</b>: navbatda { $waiting } · tashlab qoʻyilgan { $dead } · oxirgi soatda xato { $count }
admin-growth = 👥 Oʻsish
right-analytics-read = Oʻsishni koʻrish
growth-title = 👥 <b>Oʻsish</b>, oxirgi { $count } kun
growth-met = Yangi: <b>{ $count }</b>{ $trend }
growth-seen = Kirganlar: <b>{ $count }</b>{ $trend }
growth-registered = Roʻyxatdan oʻtganlar: <b>{ $count }</b>{ $trend }
growth-paid = Toʻlaganlar: <b>{ $count }</b>{ $trend }
growth-about = Har bir odam bir marta sanaladi. Oʻqlar avvalgi shuncha kun bilan solishtiradi.
growth-since = Har bir odam bir marta sanaladi. Hisob { $at } dan beri yuritiladi, hali solishtirib boʻlmaydi.
growth-days = { $count } kun
checklist-group = Xodimlar guruhi
command-staffgroup = Bu guruhni xodimlar guruhi qilish
group-how =
    <b>Xodimlar guruhi</b>
    Cheklar kelishi bilan shu yerda koʻrinadi, huquqi bor odam qaror qiladi.
    1. Meni guruhga qoʻshing.
    2. Guruhda { "/staffgroup" } deb yozing.
    Guruhsiz ham boʻladi: cheklar har biringizga shaxsan keladi.
group-there =
    <b>Xodimlar guruhi</b>
    Guruh bor. Oʻzgartirish uchun boshqa guruhda { "/staffgroup" } deb yozing.
group-add = + Meni guruhga qoʻshish
group-chosen = Endi bu — xodimlar guruhi. Cheklar kelishi bilan shu yerda koʻrinadi.

# Settings and texts as one file.
settings-export = 📤 Faylga
settings-import = 📥 Fayldan
export-coming = Fayl yoʻlda.
export-caption = Ushbu maktabning sozlamalari va matnlari
import-ask = Boshqa maktab “📤 Faylga” tugmasi bilan tayyorlagan faylni yuboring. Nima oʻzgarishini koʻrmaguningizcha hech narsa oʻzgarmaydi.
import-reading = Faylni oʻqiyapman, hozir xabar beraman.
import-unreadable = Bu faylni oʻqib boʻlmadi. “📤 Faylga” tugmasi bergan faylni oʻzgartirmay yuboring.
import-is-read = Fayl oʻqildi. Hali hech narsa oʻzgarmadi.
import-look = 👀 Nima oʻzgarishini koʻrish
import-title = <b>Oʻzgaradi: { $count }</b>
import-nothing = Hech narsa oʻzgarmaydi.
import-line = • { $name }: { $before } → { $value }
import-texts = Boshqa soʻzlardagi matnlar: { $count }
import-unknown = Qoldirildi, chunki notanish: { $names }
import-unfit = Qoldirildi, chunki qiymati bu yerga mos emas: { $names }
import-withheld = Qoldirildi, chunki oʻzgartirishga ruxsatingiz yoʻq: { $names }
import-yes = ✅ Qabul qilish
import-done = Qabul qilindi: { $count }
