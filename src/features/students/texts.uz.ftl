# Coming in and registering.
command-profile = Profilni koʻrish va oʻzgartirish
command-rules = Maktab qoidalari
command-students = Roʻyxatdan oʻtgan oʻquvchilar
command-ban = Odamni bloklash
command-unban = Blokdan chiqarish
school-unnamed = bizning maktab
greeting-new =
    Salom, { $name }! 👋
    Sizni { $school } qutlaydi. Xush kelibsiz!

    Roʻyxatdan oʻtish bor-yoʻgʻi yetti qisqa qadam.
greeting-unfinished =
    Qaytganingizdan xursandmiz, { $name }!
    Roʻyxatdan oʻtish yarim yoʻlda qolgan. Qolgan joyidan davom eting.
greeting-back =
    Sizni yana koʻrganimizdan xursandmiz, { $name }! 👋
    Hammasi oʻz joyida turibdi.
greeting-again =
    Sizni yana koʻrganimizdan xursandmiz, { $name }! 👋

    Roʻyxatdan oʻtish bor-yoʻgʻi yetti qisqa qadam.
register = 📝 Roʻyxatdan oʻtish
register-continue = ▶️ Davom etish ({ $step }/{ $of })
register-anew = Boshidan boshlash
register-anew-sure = Boshidan boshlaymizmi? Hozirgacha kiritganlaringiz oʻchib ketadi.
register-anew-yes = Ha, boshidan
register-anew-no = Yoʻq, davom etamiz
registration-step = { $step }-qadam, jami { $of } ta
ask-first-name = Ismingiz nima?
registration-privacy = 🔒 Aytganlaringizni faqat maktab koʻradi. Batafsil: /privacy
ask-last-name = Familiyangiz nima?
ask-grade = Nechanchi sinfda oʻqiysiz?
ask-major = Qaysi yoʻnalishda oʻqiysiz?
ask-province =
    Qaysi viloyatda yashaysiz?
    Tanlang yoki nomining bir qismini yozing.
ask-city =
    { $parts ->
        [districts] { $province }: qaysi tuman?
       *[cities] { $province }: qaysi shahar?
    }
    Tanlang yoki nomining bir qismini yozing.
city-not-listed = ✏️ Shahrim roʻyxatda yoʻq
place-nearest = “{ $typed }” degan joyni topa olmadim. Shulardan birimi?
province-of-city = “{ $typed }” — shahar nomi. Viloyatini tanlang:
city-elsewhere = “{ $typed }” bu roʻyxatda yoʻq, u mana bu yerda bor: { $provinces }. Viloyatni oʻzgartirish uchun orqaga qayting yoki quyidan tanlang:
ask-phone =
    Mobil raqamingizni yuboring:
    pastdagi tugma bilan yoki oʻzingiz yozib.
share-phone = 📱 Raqamimni yuborish
phone-example = { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
registration-review =
    Hammasi toʻgʻrimi?

    { $profile }
registration-confirm = ✅ Tasdiqlash
registration-edit-first-name = ✏️ Ism
registration-edit-last-name = ✏️ Familiya
registration-edit-grade = ✏️ Sinf
registration-edit-major = ✏️ Yoʻnalish
registration-edit-province = ✏️ Viloyat
registration-edit-city = ✏️ Shahar
registration-edit-phone = ✏️ Telefon
registration-done =
    Roʻyxatdan oʻtdingiz, { $name }! 🎉
    Endi sizga qanday yordam beray?
already-registered = Siz allaqachon roʻyxatdan oʻtgansiz.
not-registered = Siz hali roʻyxatdan oʻtmagansiz. Boshlash uchun /start yuboring.

# The profile.
profile-title = <b>Profilingiz</b>
profile-saved = Saqlandi ✓
profile-edit-hint = Oʻzgartirmoqchi boʻlganingizni bosing.
profile-lines =
    Ism: <b>{ $firstName }</b>
    Familiya: <b>{ $lastName }</b>
    Sinf: <b>{ $grade }</b>
    Yoʻnalish: <b>{ $major }</b>
    Viloyat: <b>{ $province }</b>
    Shahar: <b>{ $city }</b>
    Telefon: <b>{ $phone }</b>
profile-not-registered = Sizda hali profil yoʻq. Avval roʻyxatdan oʻting, ikki daqiqa yetadi.
profile-confirm-phone =
    Raqamingizni oʻzgartiramizmi?

    Eski: <b>{ $from }</b>
    Yangi: <b>{ $to }</b>
profile-confirm = ✅ Ha, oʻzgartirilsin
field-first-name = Ism
field-last-name = Familiya
field-grade = Sinf
field-major = Yoʻnalish
field-province = Viloyat
field-city = Shahar
field-phone = Telefon
grade-10 = 10-sinf
grade-11 = 11-sinf
grade-12 = 12-sinf
major-mathematics = Matematika
major-experimental = Tabiiy fanlar
major-humanities = Gumanitar fanlar
major-arts = Sanʼat

# The main menu and behind its doors.
menu-classes = 📚 Darslar
menu-contact = ☎️ Aloqa
menu-rules = 📜 Qoidalar
rules-none = Maktab hali qoidalarini eʼlon qilmagan.
menu-profile = 👤 Profil
classes-not-open-yet = Darslar hali ochilmagan. Ochilishi bilan shu yerda paydo boʻladi.
contact-title = <b>Biz bilan aloqa</b>
contact-empty = Maktab hali aloqa maʼlumotlarini eʼlon qilmagan.
contact-telegram = Telegram: { $value }
contact-email = E-pochta: { $value }
contact-website = Veb-sayt: { $value }
contact-phone = Telefon: { $value }
contact-rules =
    <b>Maktab qoidalari</b>
    { $rules }

# Why an answer was not taken.
city-not-a-name = Iltimos, shahar yoki qishlogʻingiz nomini harflar bilan yozing, koʻpi bilan 40 ta harf.
name-empty = Iltimos, harflar bilan yozing.
phone-not-yours = Bu boshqa odamning raqami. Iltimos, oʻz raqamingizni tugma bilan yuboring yoki yozing.
name-has-digits = Bu yerda raqam boʻlmaydi. Iltimos, faqat harflar bilan yozing.
name-not-persian = { $which ->
    [lastName] Iltimos, familiyani fors harflari bilan yozing, masalan “رضایی”.
   *[firstName] Iltimos, ismni fors harflari bilan yozing, masalan “علی”.
 }
name-not-latin-or-cyrillic = { $which ->
    [lastName] Iltimos, familiyani yo lotin, yo kirill harflarida yozing, masalan “Karimov”.
   *[firstName] Iltimos, ismni yo lotin, yo kirill harflarida yozing, masalan “Jasur”.
 }
name-two-alphabets = Bunda ikki alifbo aralashib ketgan. Iltimos, yo lotin, yo kirill harflarida yozing, aralashtirmang.
name-has-sign = Bu yerda “{ $sign }” belgisi boʻlmaydi. Iltimos, faqat harflar bilan yozing.
name-too-short = Bu yerda kamida { $count } ta harf boʻlishi kerak.
name-too-long = Juda uzun: koʻpi bilan { $count } ta harf.
name-too-many-words = Iltimos, koʻpi bilan { $count } ta soʻz yozing.

# What staff see.
admin-students = 👥 Oʻquvchilar
students-title = { $count ->
    [one] <b>Bitta oʻquvchi</b>
   *[other] <b>{ $count } ta oʻquvchi</b>
 }
students-of-grade = <b>Oʻquvchilar: { $grade }</b>
students-choose = Avval eng yangilari. Kartani koʻrish uchun birini bosing.
students-found = Qidiruvga mos kelganlar, avval eng yangilari.
students-none = Hali hech kim roʻyxatdan oʻtmagan.
students-none-found = Hech kim topilmadi. Boshqa sinfni tanlang yoki qaytadan qidiring.
students-nobody-fits = Hech kim topilmadi. Boshqacha yoki qisqaroq yozib koʻring.
students-row = { $name } · { $grade }
students-all = Hammasi
students-search = 🔍 Qidirish
students-search-clear = ❌ Qidiruvni tozalash
students-search-ask = Ismning boshini yoki toʻliq telefon raqamini yozing.
search-too-short = Iltimos, ismning kamida uch harfini yoki toʻliq telefon raqamini yozing.
student-unknown = Bunday oʻquvchi endi yoʻq.
student-registered = Roʻyxatdan oʻtgan: { $registered }
student-updated = Oxirgi oʻzgarish: { $updated }
student-ban = 🚫 Bloklash
ban-sure =
    { $name } bloklansinmi? Blokdan chiqarilmaguncha botdan foydalana olmaydi, oʻziga ham xabar beriladi.
    Sababini aytish uchun buning oʻrniga <code>/ban { $id }</code> va sababini yuboring.
ban-done-whom = 🚫 { $name } bloklandi.
ban-open-card = 👁 Kartani ochish
unban-done-whom = ✅ { $name } blokdan chiqarildi.
ban-whom = Kimni? Uning xabariga javob bering yoki Telegram ID raqamini, kerak boʻlsa sababini ham qoʻshing: /ban 123456789 sabab
unban-whom = Kimni? Uning xabariga javob bering yoki Telegram ID raqamini qoʻshing: /unban 123456789
ban-told = 🚫 Maktab sizga bu botni yopib qoʻydi.
ban-told-contact = Bu xato deb oʻylasangiz, biz bilan bogʻlaning:
ban-told-no-contact = Bu xato deb oʻylasangiz, maktab bilan bogʻlaning.
ban-lifted = ✅ Maktab sizni blokdan chiqardi: botdan yana foydalanishingiz mumkin.

# What the operator may change.
setting-school-name = Maktab nomi
setting-school-name-about = Bot salomlashganda maktabni shu nom bilan ataydi.
setting-school-country = Mamlakat
setting-school-country-about = Roʻyxatdan oʻtishda qaysi viloyatlar va mobil raqamlar soʻralishi.
setting-school-country-ir = Eron
setting-school-country-uz = Oʻzbekiston
setting-not-a-telegram = Bu Telegramdagi nom emas. Uni @ bilan yoki t.me havolasi koʻrinishida yuboring. Masalan: @my_school
setting-not-an-email = Bu e-pochta manzili emas. Masalan: info@my-school.com
setting-not-a-website = Bu veb-sayt manzili emas. Masalan: https://my-school.com
setting-not-a-phone = Bu telefon raqami emas. Uni raqamlar bilan yuboring; bir nechta boʻlsa, orasiga vergul qoʻying. Masalan: +998 71 200 70 07
setting-contact-telegram = Aloqa: Telegram
setting-contact-telegram-about = Aloqa sahifasida chiqadi. Boʻsh boʻlsa, koʻrsatilmaydi.
setting-contact-email = Aloqa: e-pochta
setting-contact-email-about = Aloqa sahifasida chiqadi. Boʻsh boʻlsa, koʻrsatilmaydi.
setting-contact-website = Aloqa: veb-sayt
setting-contact-website-about = Aloqa sahifasida chiqadi. Boʻsh boʻlsa, koʻrsatilmaydi.
setting-contact-phone = Aloqa: telefon
setting-contact-phone-about = Aloqa sahifasida chiqadi. Boʻsh boʻlsa, koʻrsatilmaydi.
setting-school-rules = Maktab qoidalari
setting-school-rules-about = Oʻquvchilar bilishi va amal qilishi kerak boʻlgan narsalar. Menyudagi “📜 Qoidalar” tugmasi va /rules buyrugʻi bilan ochiladi, koʻpi bilan 4000 ta belgi. Boʻsh boʻlsa, koʻrsatilmaydi.
setting-door-classes = Menyuda darslar
setting-door-classes-about = Bosh menyuda darslar tugmasi boʻladimi yoki yoʻq.

# Columns of the table of students.
students-column-registered = Roʻyxatdan oʻtgan

# What the activity log says where it may not, or cannot, name something.
some-student = bir oʻquvchi

# Rights, as the owner reads them.
right-students-read = Oʻquvchilar va telefonlarini koʻrish

figures-students = 🎓 <b>Roʻyxatdan oʻtgan</b>: { $count }, shundan oxirgi 30 kunda { $month }
person-registered = Roʻyxatdan oʻtgan: { $at }
person-unregistered = Roʻyxatdan oʻtmagan
person-student = Oʻquvchi: { $name }
person-student-card = 🎓 Oʻquvchi kartasi
student-person = 👤 U haqida hammasi

# Roʻyxatdan oʻtishga kim rozi boʻladi.
consent-ask-age =
    Roʻyxatdan oʻtishdan oldin: yoshingiz nechada?
    Yoshingiz { $count } dan kichik boʻlsa, ota-onangiz yoki vasiyingiz rozi boʻlishi kerak.
consent-old-enough = Yoshim { $count } yoki katta
consent-younger = Men kichikroqman
consent-thanks = Rahmat, yozib qoʻyildi. Endi roʻyxatdan oʻtishingiz mumkin.
consent-missing = Roʻyxatdan oʻtishdan oldin ota-onangiz yoki vasiyingiz rozi boʻlishi yoki yoshingiz yetishini aytishingiz kerak: menyuda “Roʻyxatdan oʻtish”ni bosing.
guardian-ask-name = Ota-onangiz yoki vasiyingizning ism-familiyasi nima?
guardian-ask-phone = Uning mobil raqami-chi?
guardian-ask-agree =
    Iltimos, telefonni { $name } qoʻliga bering:
    Maktab farzandingizni oʻqitish uchun uning ismi, sinfi, shahri va telefonini, xaridlari va bu yerda yozganlarini saqlaydi. Istagan paytda /privacy orqali ularni oʻqish, olish va oʻchirish mumkin. Rozimisiz?
guardian-agrees = ✅ Vasiy sifatida roziman
guardian-name-odd = Bu ismga oʻxshamaydi. Iltimos, ism va familiyani yozing.
student-guardian = Vasiy: { $name }, { $phone } · rozilik: { $at }
student-agreed = Yoshi yetgani uchun oʻzi rozi boʻlgan: { $at }
setting-guardian-age = Vasiy roziligi, yosh
setting-guardian-age-about = Kim kichikroqman desa, vasiysining ismi va telefonini aytadi va u roʻyxatdan oʻtishdan oldin rozi boʻladi. 0 — hech kimdan soʻralmaydi.
