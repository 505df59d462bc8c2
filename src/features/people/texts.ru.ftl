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
banned-until-because = Этот бот закрыт для вас до { $until }: { $reason }. Если это ошибка, свяжитесь со школой.
command-users = Все люди: найти человека
some-person = кто-то

# Everybody who has ever said Start.
admin-people = 👥 Все люди
people-title = <b>Все люди: { $count }</b>
people-choose = Сначала новые. Нажмите на имя, чтобы увидеть всё.
people-found = Кто подходит под поиск, сначала новые.
people-none = Здесь никого нет.
people-nobody = Никого не нашлось. Попробуйте другое написание, Telegram ID, @имя или полный номер телефона.
people-too-little = Напишите хотя бы три буквы имени, @имя, Telegram ID или полный номер телефона.
people-row = { $name } · { $at }
people-all = Все
people-registered = С регистрацией
people-unregistered = Без регистрации
people-bought = Покупали
people-banned = 🚫 Заблокированы
people-unreachable = 🔕 Недоступны
people-staff = 👔 Сотрудники
people-search = 🔍 Поиск
people-search-clear = ❌ Сбросить поиск
people-search-ask = Кого ищем? Имя, @имя или ссылка, Telegram ID или номер телефона.
people-name = 👤 <b>{ $name }</b>
people-language = Язык: { $language }
people-met = С нами с { $at }
people-seen = Последний раз здесь: { $at }
people-gone = 🔕 Бот заблокирован с { $at }
people-column-telegram = Telegram ID
people-column-language = Язык
people-column-seen = Последний раз здесь
person-ban = 🚫 Заблокировать
ban-how-long = На сколько заблокировать { $name }?
ban-for-day = Один день
ban-for-week = 7 дней
ban-for-month = 30 дней
ban-for-good = Пока не сниму блокировку
ban-why = Почему? Эти слова человек прочитает.
ban-why-words = Напишите причину словами.
ban-person-sure = Заблокировать <b>{ $name }</b>? Пользоваться ботом будет нельзя, человек об этом узнает.
ban-person-confirm = 🚫 Заблокировать
ban-person-edit-period = ✏️ Срок
ban-person-edit-reason = ✏️ Причина
ban-done = Доступ закрыт ✓
right-people-read = Видеть всех людей

# Maintenance.
setting-maintenance = Технические работы
setting-maintenance-about = Пока включено, ученики читают, что в боте идут работы. Сотрудники работают как обычно; платежи, чеки и возвраты принимаются и сохраняются.
setting-maintenance-words = Работы: до когда
setting-maintenance-words-about = Ученики читают это рядом с сообщением о работах, например «Вернёмся в 18:00». Не больше 150 знаков.
maintenance = 🔧 В боте идут работы. Загляните чуть позже: ничего вашего не пропадёт.
maintenance-until = 🔧 В боте идут работы. { $note }

# Что хранится о человеке и как его забыть.
command-privacy = Мои данные
my-data = 🔒 Мои данные
privacy-title = <b>Ваши данные</b>
privacy-usual =
    Я храню то, что вы мне сообщаете: имя, класс, город и телефон, покупки и платежи, и то, что вы пишете в формах и отзывах. Имена, телефон и тексты хранятся зашифрованными.
    Их видят только те сотрудники школы, кому это нужно для работы, и каждый просмотр вашего профиля записывается. Больше их никто не получает; платёжный сервис узнаёт только то, что нужно для оплаты.
    Здесь вы в любое время можете забрать всё файлом или попросить забыть вас.
privacy-export = 📥 Скачать всё
privacy-exporting = Файл готовится и сейчас придёт.
privacy-exported = Всё, что хранится, одним файлом (JSON).
privacy-export-failed = Отправить файл не удалось. Пожалуйста, запросите его ещё раз.
forget-me = 🗑 Забыть меня
forget-title = <b>Забыть вас?</b>
forget-person-title = <b>{ $name }: забыть?</b>
forget-goes = <b>Удаляются:</b> имя, телефон и профиль, имя пользователя и аккаунт Telegram, адреса, тексты отзывов, открытые формы и снимки чеков.
forget-stays = <b>Остаются без имени:</b> заказы и платежи, потому что они нужны для учёта; звёзды отзывов; и запись в журнале о том, что кого-то забыли. Сообщения, которые уже в Telegram, и то, что хранит платёжный сервис, я вернуть не могу.
forget-loses = <b>⚠️ Пропадёт:</b>
forget-lost-money = на балансе { $amount }
forget-lost-credits = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
    [many] { $count } кредитов
   *[other] { $count } кредита
}
forget-lost-pass = абонемент до { $until }
forget-on = Дальше
forget-last = <b>Вы точно уверены?</b> Вернуть ничего нельзя: кто напишет мне потом, будет для меня новым человеком.
forget-for-good = 🗑 Забыть меня навсегда
forget-them = 🗑 Забыть навсегда
forget-not = Нет, оставить как есть
forget-done = Готово: я вас больше не знаю. Захотите вернуться, отправьте /start. Всего доброго!
forget-person-done = Готово. Кто это был, больше нигде не записано.
forget-changed = Тем временем что-то изменилось. Пожалуйста, посмотрите ещё раз, что пропадёт.
forget-paying = Один платёж ещё не завершён. Пожалуйста, завершите или отмените его и вернитесь сюда.
forget-refunding = Деньги ещё возвращаются. Пожалуйста, дождитесь, пока они придут.
forget-flagged = Школа ещё должна проверить один платёж. Пожалуйста, дождитесь этого или спросите школу.
forget-subscribed = Идёт ежемесячная оплата. Пожалуйста, сначала завершите её: /billing
forget-held = Часть баланса отложена на то, что ещё не завершено. Пожалуйста, дождитесь завершения.
forget-order = Один заказ ещё открыт. Пожалуйста, сначала оплатите или отмените его.
forget-parcel = Купленное ещё нужно отправить. Пожалуйста, дождитесь отправки.
forget-staff = Того, кто здесь работает, забыть нельзя. Сначала нужно снять роль или выйти из рабочей учётной записи.
forget-banned = Того, кто заблокирован, забыть нельзя: пропала бы и блокировка. Сначала снимите её.
person-forgotten = Забытый человек
person-export = 📥 Данные
person-forget = 🗑 Забыть
right-people-forget = Выдавать данные людей и забывать людей
setting-privacy-note = О личных данных
setting-privacy-note-about = Что люди читают о своих данных, вашими словами. Показывается по команде /privacy. Если пусто, там стоит обычный текст.
