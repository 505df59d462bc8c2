# Who works here.
admin-admins = 👑 Админы
admins-title =
    <b>Админы</b>
    Они ведут школу вместе с вами: магазин, деньги, люди и настройки. Назначать и снимать их можете только вы.
admins-none =
    <b>Админы</b>
    Админов пока нет. Админ ведёт школу вместе с вами: магазин, деньги, люди и настройки.
admins-unmet = Ещё не заходили, но будут админами с первого слова боту: { $ids }
admins-row = { $name } · с { $at }
admins-row-configured = { $name } · из конфигурации
admin-name = <b>{ $name }</b>
admin-since = Админ с { $at }
admin-is-configured = Указан в конфигурации сервера (ADMIN_USER_IDS): изменить это может тот, кто ведёт сервер.
admin-new = + Новый админ
admin-ask = Кто это будет? Введите его Telegram ID (число). Этот человек должен сначала нажать «Старт» в этом боте.
admin-look =
    { $person } сразу станет админом и сможет всё, что может роль «Админ».
admins-new-confirm = 👑 Назначить админом
admins-new-edit-who = Выбрать другого
admin-new-done = Админ назначен, ему сообщили.
admin-end = Снять с роли админа
admin-end-sure = { $name }: снять с роли админа? Это начнёт действовать со следующего шага.
admin-end-done = Роль админа снята, человеку сообщили.
admin-made = 👑 Теперь вы админ этой школы. /admin открывает центр управления.
admin-ended = Вы больше не админ этой школы. Всё остальное осталось как было: /menu
admin-gone = Этот человек больше не админ.
admin-unmet = Не знаю никого с таким ID. Попросите этого человека сначала нажать «Старт» в этом боте.
admin-owner = Это владелец: он и так может всё.
admin-already = Этот человек уже админ.
admin-banned = Этот человек заблокирован. Сначала снимите блокировку.
admin-configured = Этот админ указан в конфигурации сервера: измените там ADMIN_USER_IDS.
audit-admin-made = назначение админом:
audit-admin-ended = снятие с роли админа:

# What roles may do.
admin-roles = 🎭 Роли
admin-role-rights = Права
roles-title =
    <b>Роли</b>
    Что может каждая из них. Владелец всегда может всё.
roles-row = { $role } · { $count ->
        [0] никого
        [one] { $count } человек
        [few] { $count } человека
       *[other] { $count } человек
    }
role-title = <b>{ $role }</b>
role-holders = { $count ->
        [0] Этой роли нет ни у кого.
        [one] Эта роль у { $count } человека.
       *[other] Эта роль у { $count } человек.
    }
role-rights-title = Нажмите на право, чтобы дать его или забрать.
role-right-title = <b>{ $role }</b>: { $right }
role-right-held = ✓ Можно.
role-right-not-held = – Нельзя.
role-right-changed = Это ваше изменение: в новой школе иначе.
role-right-give = ✓ Разрешить
role-right-take = – Забрать
role-right-given = Теперь можно.
role-right-taken = Право забрано: действует со следующего шага.
role-usual = ↺ Как в новой школе
role-usual-sure = Оставить роли «{ $role }» только те права, которые у неё есть в новой школе?
role-usual-done = Готово: права как в новой школе.
role-unknown = Такой роли нет.
right-unknown = Такого права нет.
role-owner = Владелец
role-admin = Админ
role-developer = Разработчик
role-director = Директор
role-administrator = Администратор
role-mentor = Ментор
role-sales = Агент по продажам
role-assistant = Ассистент
some-role = роль
column-role = Роль
roles-column-holders = Людей
roles-column-right = Право
audit-role-changed = изменение:
right-admins-change = Назначать и снимать админов
right-roles-change = Решать, что могут роли
