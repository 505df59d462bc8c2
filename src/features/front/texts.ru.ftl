admin-announcements = 📣 Объявления
announcements-title =
    <b>Объявления</b>
    Самое новое из включённых видно всем в главном меню.
announcements-none =
    <b>Объявления</b>
    Пока ничего не объявлено. То, что вы напишете, увидят все в главном меню.
announcement-line = 📣 { $words }
announcement-new = + Новое объявление
announcement-type = Что должны прочитать все? Одна строка, не больше 200 знаков.
announcement-look =
    Это сразу увидят все в главном меню:

    📣 { $words }
announcements-new-confirm = 📣 Опубликовать
announcements-new-edit-line = Текст
announcement-type-in = Что прочитают те, у кого язык { $language }? Одна строка, не больше 200 знаков.
announcement-leave-out = 🗑 Убрать этот язык
announcement-done = Теперь оно у всех в главном меню. Другие языки можно добавить ниже.
announcement-is-on = 🟢 Включено.
announcement-is-behind = 🟡 Включено, но в меню стоит более новое.
announcement-is-off = ⚪️ Выключено: его никто не видит.
announcement-written = Написано { $at }
announcement-in = { $language }: { $words }
announcement-show = 🟢 Показать
announcement-hide = ⚪️ Скрыть
announcement-delete = 🗑 Удалить
announcement-delete-sure = Удалить это объявление насовсем?
announcement-delete-yes = 🗑 Да, удалить
announcement-deleted = Удалено.
announcement-empty = В объявлении нужен текст хотя бы на одном языке.
announcement-too-long = Слишком длинно: не больше { $most } знаков.
announcement-gone = Этого объявления больше нет.
audit-announcement-written = публикация:
subject-announcement = объявление «{ $name }»
some-announcement = объявление
audit-announcement-changed = изменение:
audit-announcement-deleted = удаление:

# A column of announcements.
announcement-column-shown = Видно

# Rights, as the owner reads them.
right-announcements-change = Писать объявления
