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
audit-admin-made = admin qildi
audit-admin-ended = adminlikdan boʻshatdi

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
audit-role-changed = oʻzgartirdi
right-admins-change = Adminlarni tayinlash va boʻshatish
right-roles-change = Rollar nima qila olishini belgilash
