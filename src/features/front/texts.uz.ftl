admin-announcements = 📣 Eʼlonlar
announcements-title =
    <b>Eʼlonlar</b>
    Yoqilganlarning eng yangisi hammaning bosh menyusida turadi.
announcements-none =
    <b>Eʼlonlar</b>
    Hozircha eʼlon yoʻq. Bu yerga yozganingizni hamma bosh menyuda oʻqiydi.
announcement-line = 📣 { $words }
announcement-new = + Yangi eʼlon
announcement-type = Hamma nimani oʻqisin? Bir qator, koʻpi bilan 200 ta belgi.
announcement-look =
    Buni hamma darhol bosh menyusida oʻqiydi:

    📣 { $words }
announcements-new-confirm = 📣 Eʼlon qilish
announcements-new-edit-line = Matn
announcement-type-in = Tili { $language } boʻlganlar nimani oʻqisin? Bir qator, koʻpi bilan 200 ta belgi.
announcement-leave-out = 🗑 Bu tilni olib tashlash
announcement-done = Endi u hammaning bosh menyusida. Boshqa tillarni pastda qoʻshing.
announcement-is-on = 🟢 Yoqilgan.
announcement-is-behind = 🟡 Yoqilgan, lekin menyuda undan yangirogʻi turibdi.
announcement-is-off = ⚪️ Oʻchirilgan: uni hech kim koʻrmaydi.
announcement-written = Yozilgan: { $at }
announcement-in = { $language }: { $words }
announcement-show = 🟢 Koʻrsatish
announcement-hide = ⚪️ Yashirish
announcement-delete = 🗑 Oʻchirib tashlash
announcement-delete-sure = Bu eʼlon butunlay oʻchirilsinmi?
announcement-delete-yes = 🗑 Ha, oʻchirilsin
announcement-deleted = Oʻchirildi.
announcement-empty = Eʼlonda kamida bitta tilda matn boʻlishi kerak.
announcement-too-long = Juda uzun: koʻpi bilan { $most } ta belgi.
announcement-gone = Bu eʼlon endi yoʻq.
audit-announcement-written = eʼlon qildi:
subject-announcement = “{ $name }” eʼloni
some-announcement = bir eʼlon
audit-announcement-changed = oʻzgartirdi:
audit-announcement-deleted = oʻchirib tashladi:

# A column of announcements.
announcement-column-shown = Koʻrinadi

# Rights, as the owner reads them.
right-announcements-change = Eʼlon yozish
