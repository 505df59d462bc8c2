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
role-right-closed = Почти всё это делают в центре управления, а эта роль его пока не открывает: дайте ей и право «{ $right }».
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


# Employees.
admin-employees = 👨‍💼 Сотрудники
employees-title = <b>Сотрудники</b>
employees-none =
    <b>Сотрудники</b>
    Здесь пока никто не работает. Сотрудник входит по e-mail и паролю и видит то, что может его роль.
employees-none-left =
    <b>Сотрудники</b>
    Никто не уходил.
employees-row = { $name } · { $role }
employees-here = Работают
employees-left = Ушли
employees-column-left = Уход
employee-new = + Новый сотрудник
employee-ask-name = Как зовут сотрудника?
employee-ask-email = Какой у него e-mail? С ним он будет входить.
employee-ask-phone = Какой у него номер телефона?
employee-ask-role = Кем он здесь работает? У каждой роли свои права.
employee-look =
    <b>{ $name }</b>
    { $email }
    { $role }
employees-new-confirm = ✅ Сохранить
employees-new-edit-name = Имя
employees-new-edit-email = E-mail
employees-new-edit-phone = Телефон
employees-new-edit-role = Роль
employee-made = Сохранено. Теперь отправьте ссылку для входа: по ней сотрудник выберет пароль.
employee-edit-name = ✏️ Имя
employee-edit-email = ✏️ E-mail
employee-edit-phone = ✏️ Телефон
employee-edit-role = 🎭 Роль
employee-email = E-mail: { $email }
employee-phone = Телефон: { $phone }
employee-since = Начало работы: { $at }
employee-left-at = Конец работы: { $at }
employee-no-password = Пароль ещё не выбран.
employee-signed-in = Вход выполнен: { $person }, последний раз { $at }
employee-link = 🔗 Ссылка для входа
employee-link-told =
    Отправьте её этому сотруднику и никому больше. Она работает один раз, десять минут: кто откроет, тот и войдёт.

    { $url }
employee-end = 🚪 Завершить все входы
employee-ended = Все входы завершены.
employee-leave = Больше не работает
employee-leave-sure = { $name }: больше не работает здесь? Все входы сразу завершатся.
employee-left = Войти больше нельзя.
employee-back = Снова работает
employee-is-back = Снова можно войти.
employee-gone = Такого сотрудника здесь больше нет.
email-wrong = Это не похоже на e-mail. Например: sara@example.com
email-taken = Этот e-mail уже у другого сотрудника.
employee-name-wrong = Имя должно быть от 1 до { $most } знаков.
role-beyond = Эта роль может больше, чем вы: дать её может только тот, у кого есть эти права.
role-own = О себе это не меняют. Попросите владельца.

# Signing in.
command-login = Вход для сотрудников
login-email = Введите, пожалуйста, ваш e-mail. Если вы здесь не работаете: /cancel
login-password = И пароль. Ваше сообщение я сразу удалю.
login-checking = 🔐 Минутку…
login-done =
    ✅ Вход выполнен: <b>{ $name }</b>, { $role }.
    Пока вы заходите сюда, вход сохраняется.
login-back = ✅ С возвращением, { $name }.
login-wrong = Этот e-mail и пароль не подходят друг к другу.
login-again = 🔐 Попробовать ещё раз
login-broken = Сейчас проверить не получилось. Попробуйте, пожалуйста, ещё раз.
login-locked = Слишком много попыток. Подождите, пожалуйста, до { $until }, потом снова получится.
login-locked-out = 🔐 Кто-то подбирает пароль к учётной записи { $name }. Четверть часа попытки не принимаются.
login-link-over = Эта ссылка уже использована или её десять минут истекли. Попросите новую.
password-ask = Выберите пароль: не меньше 10 знаков. Ваше сообщение я сразу удалю.
password-short = В пароле должно быть не меньше { $least } знаков.
password-long = В пароле должно быть не больше { $most } знаков.
password-email = Ваш e-mail не годится как пароль. Выберите, пожалуйста, другой.
password-saving = 🔐 Минутку…
password-set = { $ended ->
        [0] ✅ Пароль сохранён.
       *[other] ✅ Пароль сохранён. Во всех других местах вход завершён.
    }
password-broken = Пароль сохранить не получилось. Попробуйте, пожалуйста, ещё раз.
password-choose = 🔑 Выбрать пароль
password-change = 🔑 Сменить пароль
staff-line = 👨‍💼 <b>{ $name }</b> · { $role }
staff-profile = 👤 Профиль сотрудника
staff-profile-title = <b>{ $name }</b> · { $role }
staff-signed-in-until = Вход действует до { $until }; если будете заходить, дольше.
staff-elsewhere = { $count ->
        [one] Вы вошли ещё в { $count } аккаунте Telegram.
       *[other] Вы вошли ещё в { $count } аккаунтах Telegram.
    }
staff-end-others = 🚪 Завершить там
staff-others-ended = Теперь вход только здесь.
staff-log-out = ❌ Выйти
staff-log-out-sure = Выйти?
staff-logged-out = Вы вышли. Войти снова: /login
signed-out = Ваш вход уже завершён. Войти снова: /login
was-signed-out = 🔐 Ваш вход здесь завершён. Если вы здесь работаете: /login
some-employee = сотрудник
audit-employee-made = добавление:
audit-employee-changed = изменение:
audit-employee-left = уход с работы:
audit-employee-back = возвращение на работу:
audit-employee-signed-in = вход:
audit-employee-signed-out = выход:
audit-employee-ended = завершение всех входов:
audit-employee-linked = ссылка для входа:
audit-employee-password = новый пароль:
audit-employee-reset = сброс пароля:
setting-sign-in-days = Срок входа, дней
setting-sign-in-days-about = Столько времени вход сохраняется, если сотрудник не заходит.
setting-sign-in-attempts = Неверные пароли
setting-sign-in-attempts-about = Столько раз за четверть часа можно ошибиться в пароле; потом до конца этого срока он не принимается.
right-employees-read = Видеть сотрудников
right-employees-change = Менять сотрудников

# The home of staff.
staff-home =
    Здравствуйте, { $name }! 👋
    Вас ничего не ждёт.
staff-home-steps =
    Здравствуйте, { $name }! 👋
    Вас ждут только первые шаги.
staff-home-waiting =
    Здравствуйте, { $name }! 👋
    Вас ждёт:
steps-door = ☑️ Первые шаги: { $done } из { $of }
steps-title =
    <b>Первые шаги</b>
    Что школа сообщает, прежде чем открыть двери. В любом порядке; отложенное подождёт здесь.
steps-done =
    <b>Первые шаги</b>
    Всё сделано: школа готова. 🎉

staff-home-today = Сегодня: { $line }
person-roles = 👔 Роли: { $names }
