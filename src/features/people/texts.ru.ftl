# Language, bans, haste.
command-language = Выбрать язык
language = 🌐 Язык
language-ask = На каком языке будем говорить?
language-chosen = Теперь говорим по-русски.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = Чуть помедленнее, пожалуйста: не успеваю читать. Попробуйте через минуту.
banned = Этот бот закрыт для вас с { $at }. Если это ошибка, свяжитесь со школой.
banned-because = Этот бот закрыт для вас с { $at }: { $reason }. Если это ошибка, свяжитесь со школой.
banned-for-a-while = Слишком много сообщений сразу. Снова писать можно после { $until }.
admin-bans = 🚫 Блокировки
bans-title = <b>Блокировки</b>
bans-about = Кто сейчас не может пользоваться ботом, сначала последние. Нажмите на любого, чтобы узнать причину или снять блокировку.
bans-none = Никто не заблокирован.
bans-row = { $name } · { $at }
ban-name = <b>{ $name }</b>
person-telegram = Telegram: { $telegram }
person-banned = 🚫 Доступ закрыт с { $at }
ban-until = До { $until }
ban-until-lifted = Пока не снимут
ban-reason = Причина: { $reason }
person-unban = ✅ Снять блокировку
unban-done = Блокировка снята.
ban-staff = Сотрудников заблокировать нельзя.
ban-already = Этот человек уже заблокирован.
ban-not-banned = Этот человек не заблокирован.
person-unknown = Я не знаю этого человека.

# Columns of the table of bans.
bans-column-reason = Причина

# Settings.
setting-updates-per-minute = Действий в минуту
setting-updates-per-minute-about = Сколько сообщений и нажатий одного человека принимается за минуту. Кто превысит, на время останется без ответа. 0 — без ограничения; сотрудники не считаются.
setting-typed-per-minute = Сообщений в минуту
setting-typed-per-minute-about = На сколько набранных сообщений одного человека бот отвечает за минуту. 0 — без ограничения; сотрудники не считаются.
setting-ban-seconds = Пауза за спешку, секунд
setting-ban-seconds-about = Столько бот не отвечает тому, кто шлёт слишком много.

# Somebody has changed what was done.
trail-alarm =
    🚨 <b>Журнал действий изменён.</b>
    Записи { $what } уже не такие, какими были сделаны: кто-то изменил базу данных в обход меня. Пожалуйста, займитесь этим в первую очередь; то же покажет <code>maktab doctor</code>.

# Rights, as the owner reads them.
right-people-ban = Блокировать людей

# Figures of people.
figures-people =
    👥 <b>Люди</b>: { $count }
figures-people-new = Новые: сегодня { $count } · за 7 дней { $week }{ $weekTrend } · за 30 дней { $month }{ $monthTrend }
figures-people-seen = Заходили сегодня: { $count }
figures-people-away = Заблокированы: { $banned } · отключили бота: { $unreachable }
figures-people-today = новых: { $count }

# Maintenance.
setting-maintenance = Технические работы
setting-maintenance-about = Пока включено, ученики читают, что в боте идут работы. Сотрудники работают как обычно; платежи, чеки и возвраты принимаются и сохраняются.
setting-maintenance-words = Работы: до когда
setting-maintenance-words-about = Ученики читают это рядом с сообщением о работах, например «Вернёмся в 18:00». Не больше 150 знаков.
maintenance = 🔧 В боте идут работы. Загляните чуть позже: ничего вашего не пропадёт.
maintenance-until = 🔧 В боте идут работы. { $note }
