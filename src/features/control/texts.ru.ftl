# The control centre: what only those who run the school see.
admin-settings = 🎛 Настройки бота
admin-texts = 📝 Тексты
admin-system = 🩺 Состояние
admin-failures = ⚠️ Необработанные запросы
admin-calls = 📨 Недоставленные сообщения
admin-audit = 📜 Журнал действий

# Settings.
settings-title =
    <b>Настройки</b>
    Нажмите на любую, чтобы узнать, для чего она, и изменить её.
settings-room-school = Школа
settings-room-menu = Меню
settings-room-features = Разделы
settings-room-credits = Кредиты
settings-room-payments = Платежи
settings-room-card = Перевод на карту
settings-room-staff = Сотрудники
settings-room-privacy = Личные данные
settings-room-more = Прочее
settings-room-all = Все
settings-sought = Настройки, в названии которых есть «{ $sought }»:
settings-none = Здесь нет настроек.
settings-find = 🔎 Найти настройку
settings-find-ask = Напишите часть названия.
settings-none-found = Ничего не нашлось. Попробуйте другое слово.
settings-history = 🕘 История
settings-history-title = <b>{ $name }</b>: как менялась, сначала новое.
settings-history-at = { $at }
settings-history-after = Стало: <b>{ $value }</b>
settings-history-before = Было: { $value }
settings-history-now = Это действует сейчас.
settings-history-back = ↩️ Вернуть это
settings-history-back-yes = Да, вернуть это
settings-default = по умолчанию
settings-column-changed = Изменена
settings-column-by = Кто
settings-column-before = Было
settings-name = <b>{ $name }</b>
settings-value = Сейчас: <b>{ $value }</b>
settings-standard = По умолчанию: { $value }
settings-changed = Изменено { $at }, автор: { $by }
settings-empty = (пусто)
settings-type = ✏️ Изменить
settings-ask = Напишите новое значение.
settings-confirm =
    <b>{ $name }</b>
    Поменять на это?

    { $value }

    Сейчас: { $before }
settings-touched = ⚠️ Это останется прежним и будет считаться уже по-новому. Поменяйте и это:
settings-touched-line = • { $name }: { $value }
settings-value-confirm = ✅ Да, поменять
settings-reset = ↩️ По умолчанию
settings-reset-sure =
    <b>{ $name }</b>
    Вернуть значение по умолчанию?

    { $value }
settings-reset-yes = Да, вернуть
settings-saved = Сохранено ✓
switch-on = Вкл.
switch-off = Выкл.

# Texts.
texts-title = <b>Тексты</b>
texts-all = Всё, что говорит бот. Знаком ✏️ отмечены ваши собственные формулировки.
texts-sought = Тексты, где есть «{ $sought }»:
texts-row = «{ $what }»
texts-none = На этом языке ничего нет.
texts-none-found = Ничего не нашлось. Попробуйте другое слово.
texts-find = 🔎 Найти текст
texts-ask = Напишите часть текста или его ключа.
text-title =
    <b>«{ $what }»</b>
    { $language } · <code>{ $key }</code>
text-own = Ваша формулировка, с { $at }
text-original = Исходный текст:
text-reword = ✏️ Переписать
text-restore = ↩️ Исходный текст
text-restore-sure = Вернуть исходный текст?
text-restore-yes = Да, вернуть исходный
text-ask =
    Напишите новый текст. То, что стоит в фигурных скобках, оставьте: это бот подставит сам.
    В сообщениях можно выделять { $bold } и { $italic }, на кнопках нельзя.
text-preview = Вот как это будет выглядеть:
text-preview-button = На кнопке будет без тегов: [ { $words } ]
wordings-wording-confirm = ✅ Годится
text-saved = Сохранено ✓
wording-empty = Так читать будет нечего. Напишите, пожалуйста, хоть что-нибудь.
wording-unreadable = Не получается дочитать это до конца. У каждой { "{" } должна быть своя { "}" }, а строка не может начинаться с точки, звёздочки или квадратной скобки.
wording-unknown-argument = Не знаю, что такое { $unknown } в этом тексте. Здесь можно использовать: { $known }
wording-no-arguments = Не знаю, что такое { $unknown }. В этот текст ничего не подставляется, напишите его, пожалуйста, без фигурных скобок.
wording-tags = Telegram такое не покажет. Закройте каждый открытый тег, например { $bold }, а вместо знака «меньше» пишите { $less }.
wording-too-long = Это не поместится в одно сообщение Telegram. Сделайте, пожалуйста, короче.

# The machine.
system-title = <b>Система</b>
system-version = Версия { $version }
system-uptime = Работает { $days } д { $hours } ч { $minutes } мин
system-database = База данных: { $kind ->
    [sqlite] SQLite
   *[postgres] Postgres
 }, { $megabytes } МБ
system-people = Людей: { $people }, из них учеников: { $students }; новых за последние 24 часа: { $fresh }
system-outbox = Сообщения: ждут { $waiting }, не доставлено { $dead }
system-tasks = Задания: ждут { $waiting }, не выполнено { $dead }
system-oldest = ⏳ самое старое ждёт { $minutes } мин
system-unopened = 🔑 Ждут ключа, которого нет: сообщения — { $calls }, задания — { $tasks }
system-failures = Необработанные запросы: { $count }
unopened-alarm =
    🔑 <b>Кое-что ждёт ключа, которого у меня нет.</b>
    Сообщения: { $calls }, задания: { $tasks }. Они зашифрованы другим ENCRYPTION_KEY: допишите тот ключ после первого и перезапустите меня. До тех пор ничего не пропадёт.
system-refresh = 🔄 Обновить
failures-title = <b>Необработанные запросы</b>
failures-about = При их обработке что-то сломалось, и ничего из них не сделано. Когда причина устранена, повторите их.
failures-none = Здесь ничего не ждёт.
failure-line = { $id } · { $at } · { $error }
failure-id = <b>Необработанный запрос { $id }</b>
failure-update = Номер { $update }, { $at }
failure-replay = 🔁 Повторить
failure-replaying = Повторяем. Сообщу, что получилось.
failure-dismiss = 🗑 Удалить
failure-dismiss-sure = Удалить необработанный запрос { $id }? Повторить его уже не получится.
failure-dismiss-yes = Да, удалить
failure-dismissed = Удалено.
replayed-heard = ✅ Запрос { $id } повторён, на этот раз успешно.
replayed-kept = Запрос { $id } повторён. Никто не смог его использовать, поэтому он просто сохранён.
replayed-refused = Запрос { $id } повторён и вежливо отклонён; человек знает почему.
replayed-failed = ❌ Запрос { $id } снова дал сбой. Он в списке под новым кодом.
replayed-gone = С запросом { $id } уже разобрались.
calls-title = <b>Недоставленные сообщения</b>
calls-about = Telegram их не принял. Нажмите на любое, чтобы узнать почему и решить, что с ним делать.
calls-none = Здесь ничего не ждёт.
call-row = { $name } · { $at }
call-method = <b>{ $method }</b>
call-chat = Кому: { $chat }
call-queued = В очереди с: { $at }
call-attempts = Попыток: { $attempts }
call-reason = Почему не доставлено: { $reason }
call-send-again = 🔁 Отправить снова
call-drop = 🗑 Удалить
call-drop-sure = Удалить это сообщение? Оно уже никогда не будет отправлено.
call-drop-yes = Да, удалить
call-sent-again = Снова в пути.
call-dropped = Удалено.

# What was done.
trail-title = <b>Журнал действий</b>
trail-none = Пока ничего.
trail-machine = сам бот
trail-line =
    { $at } · { $who }
    { $what } { $subject }
trail-change = • { $what }: { $before } → { $after }
trail-value-change = • { $before } → { $after }
trail-changed = • { $what }
trail-at = { $at }
trail-added = • добавлено: { $count }
trail-amount = • сумма: { $amount }
trail-amount-less = • списано: { $amount }
trail-credits = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 }
trail-rows = • строк: { $count }
trail-of = • где: { $what }
trail-filter = • фильтр: { $what }
trail-sought = • только найденное поиском
trail-until = • до { $at }
trail-forged-unreadable = • такой кнопки у бота нет: { $button }
trail-forged-not-allowed = • нет права на это: { $button }
trail-forged-not-theirs = • это чужое: { $button }
subject-setting = «{ $name }»
subject-text = «{ $name }»
some-setting = настройка
some-text = текст
subject-failure = необработанный запрос { $name }
some-failure = необработанный запрос
some-call = недоставленное сообщение
trail-recipient = • кому: { $what }
change-name = название
change-role = роль
change-email = e-mail
change-phone = телефон
change-price = цена
change-is-on = состояние
change-worth = сколько даёт
change-category = категория
change-category-id = категория
change-copies = экземпляры
change-position = место
change-description = описание
change-picture = картинка
change-content = содержимое
change-file = файл
change-fiscal-code = MXIK
change-fiscal-package = код упаковки
change-retired-at = снято навсегда
change-discount = скидка в процентах
change-rank = ранг
change-tier = уровень
change-most = всего применений
change-per-person = применений на человека
change-starts-at = с
change-ends-at = до
change-bound = только для
change-first-order-only = только первый заказ
change-least-total = при заказе от
audit-person-agreed = согласие за
audit-person-forgotten = забывание:
audit-person-exported = выдача данных:
audit-person-banned = блокировка:
audit-person-unbanned = снятие блокировки:
audit-student-registered = регистрация:
audit-student-edited = изменение профиля:
audit-student-viewed = просмотр карточки:
audit-person-viewed = просмотр карточки:
audit-setting-changed = изменение настройки:
audit-setting-reset = возврат к умолчанию:
audit-text-changed = новая формулировка:
audit-text-restored = возврат исходного текста:
audit-failure-replayed = повтор:
audit-failure-dismissed = удаление:
audit-call-sent-again = повторная отправка:
audit-call-dropped = удаление:
audit-desk-table-taken = выгрузка таблицей:
audit-press-forged = нажатие кнопки, которой у человека не было

# Columns of the tables.
settings-column-setting = Настройка
settings-column-value = Значение
settings-column-standard = По умолчанию
texts-column-key = Ключ
texts-column-wording = Текст
texts-column-original = Исходный текст
texts-column-changed = Переписан
failures-column-code = Код
failures-column-update = Номер запроса
failures-column-error = Ошибка
calls-column-method = Метод
calls-column-error = Почему не доставлено
calls-column-attempts = Попыток
calls-column-queued = В очереди с
trail-column-who = Кто
trail-column-action = Действие
trail-column-subject = Объект
trail-column-details = Подробности
setting-of-money = ⚠️ { $by } меняет, куда идут деньги: «{ $name }» было { $before }, теперь { $value }. Если это неверно, сразу верните как было.
settings-money-sure = От этого зависит, куда теперь пойдут деньги людей. Всё верно? Об этом сообщат другим админам.
settings-money-yes = Да, всё верно
settings-owners = Это меняет только владелец.

# Rights, as the owner reads them.
right-settings-change = Менять настройки
right-texts-change = Менять тексты
right-system-read = Видеть состояние системы
right-failures-replay = Повторять необработанные запросы
right-calls-decide = Решать по недоставленным сообщениям
right-audit-read = Читать журнал действий
right-settings-money = Менять, куда идут деньги

# The home of staff.
waits-failures = ⚠️ Необработанные запросы: { $count }
waits-calls = 📨 Недоставленные сообщения: { $count }
checklist-name = Название школы
checklist-country = Страна
checklist-currency = Валюта
checklist-time-zone = Часовой пояс
checklist-contact = Как связаться со школой
checklist-way = Способ оплаты
checklist-product = Первый товар

command-dashboard = Школа в цифрах
command-system = Состояние системы
dashboard-title = 📊 <b>Сводка</b>, { $at }
dashboard-age = Данные не старше минуты. Стрелки — сравнение с таким же временем раньше.
figures-health = 🔧 <b>Система</b>: ждут отправки или выполнения { $waiting } · оставлены попытки { $dead } · ошибок за час { $count }
admin-growth = 👥 Рост
right-analytics-read = Видеть рост
growth-title = 👥 <b>Рост</b> за последние дни: { $count }
growth-met = Новые: <b>{ $count }</b>{ $trend }
growth-seen = Заходили: <b>{ $count }</b>{ $trend }
growth-registered = Зарегистрировались: <b>{ $count }</b>{ $trend }
growth-paid = Заплатили: <b>{ $count }</b>{ $trend }
growth-about = Каждый человек считается один раз. Стрелки — сравнение с такими же днями раньше.
growth-since = Каждый человек считается один раз. Подсчёт идёт с { $at }, сравнивать пока не с чем.
growth-days = { $count } дн.
checklist-group = Группа сотрудников
command-staffgroup = Сделать эту группу группой сотрудников
group-how =
    <b>Группа сотрудников</b>
    Чеки сразу появляются в ней, и решать может тот, у кого есть право.
    1. Добавьте меня в группу.
    2. Напишите там { "/staffgroup" }
    Можно и без группы: чеки приходят каждому из вас лично.
group-there =
    <b>Группа сотрудников</b>
    Она уже есть. Чтобы сменить, напишите { "/staffgroup" } в другой группе.
group-add = + Добавить меня в группу
group-chosen = Теперь это группа сотрудников. Чеки будут сразу появляться здесь.

# Settings and texts as one file.
settings-export = 📤 В файл
settings-import = 📥 Из файла
export-coming = Файл уже отправляется.
export-caption = Настройки и тексты этой школы
import-ask = Пришлите файл, который другая школа сделала кнопкой «📤 В файл». Ничего не изменится, пока вы не увидите, что именно.
import-reading = Читаю файл и сразу сообщу.
import-unreadable = Не могу прочитать этот файл. Пришлите тот, что сделан кнопкой «📤 В файл», без изменений.
import-is-read = Файл прочитан. Пока ничего не изменилось.
import-look = 👀 Что изменится
import-title = <b>Изменится: { $count }</b>
import-nothing = Ничего не изменится.
import-line = • { $name }: { $before } → { $value }
import-texts = Тексты другими словами: { $count }
import-unknown = Пропущено, потому что неизвестно: { $names }
import-unfit = Пропущено, потому что значение здесь не подходит: { $names }
import-withheld = Пропущено, потому что вам нельзя это менять: { $names }
import-yes = ✅ Применить
import-done = Применено: { $count }
