# Who works here.
admin-admins = 👑 Adminlar
admins-title =
    <b>Adminlar</b>
    Ular maktabni siz bilan birga yuritadi: doʻkon, pul, odamlar va sozlamalar. Adminni faqat siz tayinlaysiz va boʻshatasiz.
admins-none =
    <b>Adminlar</b>
    Hozircha admin yoʻq. Admin maktabni siz bilan birga yuritadi: doʻkon, pul, odamlar va sozlamalar.
admins-unmet = Hali kirmagan, lekin botga ilk soʻzidanoq admin boʻladi: { $ids }
admins-row = { $name } · { $at } dan
admins-row-configured = { $name } · konfiguratsiyada
admin-name = <b>{ $name }</b>
admin-since = { $at } dan beri admin
admin-is-configured = Server konfiguratsiyasida koʻrsatilgan (ADMIN_USER_IDS): uni serverni yurituvchi oʻzgartira oladi.
admin-new = + Yangi admin
admin-ask = Kim boʻlsin? Uning Telegram ID raqamini yozing. U avval shu botda “Start”ni bosgan boʻlishi kerak.
admin-look =
    { $person } darhol admin boʻladi va “Admin” roli qila oladigan hamma ishni qila oladi.
admins-new-confirm = 👑 Admin qilish
admins-new-edit-who = Boshqa odam
admin-new-done = Admin tayinlandi, unga xabar berildi.
admin-end = Adminlikdan boʻshatish
admin-end-sure = { $name } endi admin boʻlmasinmi? Bu uning keyingi qadamidan kuchga kiradi.
admin-end-done = Adminlikdan boʻshatildi, unga xabar berildi.
admin-made = 👑 Endi siz shu maktabning adminisiz. /admin boshqaruv markazini ochadi.
admin-ended = Siz endi shu maktabning admini emassiz. Qolgan hammasi avvalgidek: /menu
admin-gone = Bu odam endi admin emas.
admin-unmet = Bunday ID bilan hech kimni tanimayman. Avval shu botda “Start”ni bosishini soʻrang.
admin-owner = Bu egasi: u shundoq ham hamma ishni qila oladi.
admin-already = Bu odam allaqachon admin.
admin-banned = Bu odam bloklangan. Avval blokdan chiqaring.
admin-configured = Bu admin server konfiguratsiyasida koʻrsatilgan: ADMIN_USER_IDS ni oʻsha yerda oʻzgartiring.
audit-admin-made = admin qildi:
audit-admin-ended = adminlikdan boʻshatdi:

# What roles may do.
admin-roles = 🎭 Rollar
admin-role-rights = Huquqlar
roles-title =
    <b>Rollar</b>
    Har biri nima qila oladi. Egasi doim hamma ishni qila oladi.
roles-row = { $role } · { $count ->
        [0] hech kim
       *[other] { $count } kishi
    }
role-title = <b>{ $role }</b>
role-holders = { $count ->
        [0] Bu rol hech kimda yoʻq.
       *[other] Bu rol { $count } kishida bor.
    }
role-rights-title = Berish yoki olish uchun huquq ustiga bosing.
role-right-title = <b>{ $role }</b>: { $right }
role-right-held = ✓ Mumkin.
role-right-not-held = – Mumkin emas.
role-right-changed = Bu sizning oʻzgartirishingiz: yangi maktabda boshqacha.
role-right-closed = Koʻp ishlar boshqaruv markazida qilinadi, bu rol esa uni hali ocha olmaydi: “{ $right }” huquqini ham bering.
role-right-give = ✓ Ruxsat berish
role-right-take = – Huquqni olish
role-right-given = Endi mumkin.
role-right-taken = Olindi: keyingi qadamdan kuchga kiradi.
role-usual = ↺ Yangi maktabdagidek
role-usual-sure = “{ $role }” rolida faqat yangi maktabdagi huquqlar qolsinmi?
role-usual-done = Bajarildi: yangi maktabdagidek.
role-unknown = Bunday rol yoʻq.
right-unknown = Bunday huquq yoʻq.
role-owner = Egasi
role-admin = Admin
role-developer = Dasturchi
role-director = Direktor
role-administrator = Administrator
role-mentor = Mentor
role-sales = Sotuv agenti
role-assistant = Assistent
some-role = rol
column-role = Rol
roles-column-holders = Odamlar
roles-column-right = Huquq
audit-role-changed = oʻzgartirdi:
right-admins-change = Adminlarni tayinlash va boʻshatish
right-roles-change = Rollar nima qila olishini belgilash


# Employees.
admin-employees = 👨‍💼 Xodimlar
employees-title = <b>Xodimlar</b>
employees-none =
    <b>Xodimlar</b>
    Hozircha xodim yoʻq. Xodim e-mail va parol bilan kiradi va roli koʻra oladigan narsalarni koʻradi.
employees-none-left =
    <b>Xodimlar</b>
    Ketgan xodim yoʻq.
employees-row = { $name } · { $role }
employees-here = Ishlayotganlar
employees-left = Ketganlar
employees-column-left = Ketgan vaqti
employee-new = + Yangi xodim
employee-ask-name = Ismi nima?
employee-ask-email = E-mail manzili qanday? Shu bilan kiradi.
employee-ask-phone = Telefon raqami qanday?
employee-ask-role = Bu yerda kim boʻlib ishlaydi? Har bir rolning oʻz huquqlari bor.
employee-look =
    <b>{ $name }</b>
    { $email }
    { $role }
employees-new-confirm = ✅ Saqlash
employees-new-edit-name = Ism
employees-new-edit-email = E-mail
employees-new-edit-phone = Telefon
employees-new-edit-role = Rol
employee-made = Saqlandi. Endi unga kirish havolasini yuboring: oʻsha yerda parolini tanlaydi.
employee-edit-name = ✏️ Ism
employee-edit-email = ✏️ E-mail
employee-edit-phone = ✏️ Telefon
employee-edit-role = 🎭 Rol
employee-email = E-mail: { $email }
employee-phone = Telefon: { $phone }
employee-since = Ish boshlagan vaqti: { $at }
employee-left-at = Ketgan vaqti: { $at }
employee-no-password = Hali parol tanlamagan.
employee-signed-in = Kirgan: { $person }, oxirgi marta { $at }
employee-link = 🔗 Kirish havolasi
employee-link-told =
    Buni faqat oʻziga yuboring. U bir marta, oʻn daqiqa ishlaydi: kim ochsa, oʻsha kiradi.

    { $url }
employee-end = 🚪 Hamma joydan chiqarish
employee-ended = Hamma joydan chiqarildi.
employee-leave = Endi ishlamaydi
employee-leave-sure = { $name } endi bu yerda ishlamaydimi? Darhol hamma joydan chiqariladi.
employee-left = Endi kira olmaydi.
employee-back = Qaytib keldi
employee-is-back = Yana kira oladi.
employee-gone = Bunday xodim endi yoʻq.
email-wrong = Bu e-mailga oʻxshamaydi. Masalan: sara@example.com
email-taken = Bu e-mail boshqa xodimda bor.
employee-name-wrong = Ism 1 tadan { $most } tagacha belgi boʻladi.
role-beyond = Bu rol siz qila olmaydigan ishlarni qila oladi: uni faqat shunday huquqi bor odam bera oladi.
role-own = Buni hech kim oʻziga oʻzi oʻzgartirmaydi. Egasidan soʻrang.

# Signing in.
command-login = Xodimlar uchun kirish
login-email = Iltimos, e-mail manzilingizni yozing. Bu yerda ishlamasangiz: /cancel
login-password = Endi parolingizni yozing. Xabaringizni darhol oʻchiraman.
login-checking = 🔐 Bir lahza…
login-done =
    ✅ Kirdingiz: <b>{ $name }</b>, { $role }.
    Botdan foydalanib tursangiz, qayta kirish shart emas.
login-back = ✅ Qaytganingiz bilan, { $name }.
login-wrong = E-mail yoki parol notoʻgʻri.
login-again = 🔐 Yana urinish
login-broken = Hozir tekshira olmadim. Iltimos, yana urinib koʻring.
login-locked = Urinishlar koʻpayib ketdi. Iltimos, { $until } gacha kuting, keyin yana ishlaydi.
login-locked-out = 🔐 Kimdir { $name } uchun qayta-qayta notoʻgʻri parol yozmoqda. Chorak soat davomida urinishlar qabul qilinmaydi.
login-link-over = Bu havola ishlatilgan yoki oʻn daqiqasi tugagan. Boshqasini soʻrang.
password-ask = Parol tanlang: kamida 10 ta belgi. Xabaringizni darhol oʻchiraman.
password-short = Parolda kamida { $least } ta belgi boʻladi.
password-long = Parolda koʻpi bilan { $most } ta belgi boʻladi.
password-email = E-mail parol boʻla olmaydi. Iltimos, boshqasini tanlang.
password-saving = 🔐 Bir lahza…
password-set = { $ended ->
        [0] ✅ Parolingiz saqlandi.
       *[other] ✅ Parolingiz saqlandi. Boshqa joylarda kirgan boʻlsangiz, chiqarildingiz.
    }
password-broken = Parolingizni saqlab boʻlmadi. Iltimos, yana urinib koʻring.
password-choose = 🔑 Parol tanlash
password-change = 🔑 Parolni oʻzgartirish
staff-line = 👨‍💼 <b>{ $name }</b> · { $role }
staff-profile = 👤 Profil
staff-profile-title = <b>{ $name }</b> · { $role }
staff-signed-in-until = { $until } gacha qayta kirish shart emas; botdan foydalanib tursangiz, muddat uzayadi.
staff-elsewhere = Yana { $count } ta Telegram hisobida kirgansiz.
staff-end-others = 🚪 U yerlardan chiqish
staff-others-ended = Endi faqat shu yerda kirgansiz.
staff-log-out = ❌ Chiqish
staff-log-out-sure = Chiqasizmi?
staff-logged-out = Chiqdingiz. Qayta kirish: /login
signed-out = Siz xodim sifatida kirmagansiz. Kirish: /login
was-signed-out = 🔐 Bu yerda xodim hisobingizdan chiqarildingiz. Shu maktabda ishlasangiz: /login
some-employee = xodim
audit-employee-made = qoʻshdi:
audit-employee-changed = oʻzgartirdi:
audit-employee-left = ketganini belgiladi:
audit-employee-back = qaytardi:
audit-employee-signed-in = xodim sifatida kirdi:
audit-employee-signed-out = xodim sifatida chiqdi:
audit-employee-ended = hamma joydan chiqardi:
audit-employee-linked = kirish havolasi yaratdi:
audit-employee-password = parolini qoʻydi:
audit-employee-reset = parolini bekor qildi:
setting-sign-in-days = Kirish muddati, kun
setting-sign-in-days-about = Xodim botdan foydalanmasa ham, shuncha kun qayta kirishi shart boʻlmaydi.
setting-sign-in-attempts = Notoʻgʻri parollar
setting-sign-in-attempts-about = Chorak soatda parol shuncha marta notoʻgʻri boʻlishi mumkin; keyin shu vaqt tugaguncha qabul qilinmaydi.
right-employees-read = Xodimlarni koʻrish
right-employees-change = Xodimlarni oʻzgartirish

# The home of staff.
staff-home =
    Salom, { $name }! 👋
    Sizni hech narsa kutmayapti.
staff-home-steps =
    Salom, { $name }! 👋
    Ilk qadamlardan boshqa hech narsa sizni kutmayapti.
staff-home-waiting =
    Salom, { $name }! 👋
    Sizni kutayotganlar:
steps-door = ☑️ Ilk qadamlar: { $of } tadan { $done }
steps-title =
    <b>Ilk qadamlar</b>
    Maktab eshiklarini ochishdan oldin aytadigan narsalar. Tartibi muhim emas; qoldirganingiz shu yerda kutadi.
steps-done =
    <b>Ilk qadamlar</b>
    Hammasi bajarildi: maktab tayyor. 🎉

staff-home-today = Bugun: { $line }
person-roles = 👔 Rollar: { $names }
