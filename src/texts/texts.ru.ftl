# Words of the kernel: forms, lists, refusals.
back = ⬅️ Назад
cancel = ❌ Отмена
skip = ⏭ Пропустить
page-previous = ◀️ Ранее
page-next = Далее ▶️
list-show-all = Показать весь список
list-from-start = Список тем временем изменился. Вот он с начала.
list-at-end = Дальше ничего нет: теперь это конец списка.
list-nothing-found = В списке нет ничего похожего на «{ $typed }». Напишите иначе или выберите ниже:
list-tap-one = Пожалуйста, нажмите одну из кнопок ниже:
list-take-typed = ✅ Записать «{ $typed }»
list-type-yours = Напишите название, и я запишу его так, как вы напишете.
scene-noted = Принято ✓
scene-back = Вернулись на шаг назад.
scene-aside = Хорошо, продолжим с этого места, когда захотите.
scene-stop-sure = Остановиться? Всё, что вы уже ввели, будет удалено.
scene-stay = Нет, продолжить
scene-stop = Да, остановиться
scene-over = Тот вопрос слишком долго оставался открытым и теперь закрыт. Начните, пожалуйста, заново отсюда.
screen-outdated = Этот экран устарел. Вот актуальный.
screen-refreshed = Обновлено ✓
not-allowed = У вас нет прав на это действие.
feature-off = Школа пока выключила этот раздел. Всё, что вы купили и оплатили, сохранено.
error-unexpected =
    У нас что-то пошло не так, но ничего не изменилось. Попробуйте, пожалуйста, ещё раз.
    Если это повторится, сообщите нам код: { $id }
error-paid =
    Ваш платёж поступил, но при его обработке у нас произошла ошибка. Пожалуйста, не платите ещё раз.
    Сообщите школе этот код: { $id }
not-understood = Не совсем понимаю, простите. Сообщения отсюда пока не передаются школе: это ни до кого не дошло, и кредит за него не списан. Всё, что я умею сегодня, есть в меню, там же контакты, если школа их указала; /menu открывает его снова:
not-understood-at-work = Не совсем понимаю, простите; это сообщение ни до кого не дошло. Всё для вашей работы есть в этом меню; /menu открывает его снова:
menu-has-all = Всё, что я умею, есть в этом меню и под кнопкой ☰ рядом со строкой ввода:
answer-expected = Ответьте, пожалуйста, на этот вопрос:
review-tap-one = Пожалуйста, нажмите одну из кнопок ниже.
passed-on = Это пересланное сообщение или сообщение через другого бота, поэтому с ним ничего не сделано. Напишите или отправьте сами, пожалуйста.
forget-failed = Пришёл платёж, который ещё не удалось учесть. Сначала его должна проверить школа.
setting-too-long = { $max ->
    [one] Слишком длинно: не больше { $max } знака.
   *[many] Слишком длинно: не больше { $max } знаков.
 }
setting-not-a-choice = Пожалуйста, нажмите одну из кнопок.
setting-not-a-time-zone = Такой часовой пояс мне неизвестен. Пример: Asia/Tashkent
setting-time-zone = Часовой пояс
setting-time-zone-about = По нему показываются даты и время и запускается всё, что назначено на определённый час. Пример: Asia/Tashkent
setting-unread-days = Непонятое, дней
setting-unread-days-about = Столько хранятся обновления Telegram, с которыми нельзя было ничего сделать. 0 — хранить всегда.
setting-failure-days = Ошибки, дней
setting-failure-days-about = Столько хранятся сообщения с ошибкой, если их никто не повторил; то, что говорит о деньгах, остаётся. 0 — хранить всегда.
setting-dead-days = Неотправленное, дней
setting-dead-days-about = Столько хранятся сообщения и задачи, которые не удалось отправить или выполнить. 0 — хранить всегда.
setting-snapshot-days = Снимки базы, дней
setting-snapshot-days-about = Столько хранятся копии базы, которые делаются перед обновлением. Забытые с тех пор люди в них ещё есть. 0 — хранить всегда.
setting-staff-group = Группа сотрудников
setting-staff-group-about = Где сразу появляются чеки. Проще, чем вводить id: напишите /staffgroup в самой группе.
setting-not-a-group = Это не id группы: он начинается с минуса, например -1001234567890.
setting-event-days = Статистика, дней
setting-event-days-about = Столько хранится, что произошло, без имён: кто пришёл, зарегистрировался, заплатил. 0 — хранить всегда.
money-not-a-number = Не получилось прочитать сумму. Отправьте только число, например 250 000.
money-in-another = Здесь считают в другой валюте: { $currency ->
    [IRT] { currency-name-irt }
    [IRR] { currency-name-irr }
    [UZS] { currency-name-uzs }
    [RUB] { currency-name-rub }
    [USD] { currency-name-usd }
    [EUR] { currency-name-eur }
    [XTR] { currency-name-xtr }
   *[other] { $currency }
 }. Пришлите, пожалуйста, сумму в ней, только числом.
money-too-precise = { $digits ->
    [0] У этой валюты нет дробной части: отправьте, пожалуйста, целое число.
   *[other] Знаков после запятой может быть не больше { $digits }.
 }
credits-are-whole = Кредиты бывают только целыми: отправьте, пожалуйста, целое число.
money-too-large = Это слишком большая сумма.
setting-not-a-number = Пожалуйста, отправьте целое число цифрами.
setting-not-a-decimal = Пожалуйста, отправьте число цифрами; оно может быть дробным.
setting-not-in-range = Пожалуйста, отправьте число от { $least } до { $most }.
currency-irt = { $amount } туманов
currency-irr = { $amount } риалов
currency-uzs = { $amount } сум
currency-rub = { $amount } ₽
currency-usd = { $amount } $
currency-eur = { $amount } €
currency-xtr = { $amount } ⭐
currency-name-irt = туман
currency-name-irr = риал
currency-name-uzs = сум
currency-name-rub = ₽
currency-name-usd = $
currency-name-eur = €
currency-name-xtr = звёзды Telegram
# Desks: what staff keep.
desk-remove = 🗑 Удалить
desk-saved = Сохранено: { $what }
desk-emptied = Теперь пусто: { $what }
desk-done-already = Так уже и было: ничего не изменилось.
desk-faster = Тем временем здесь что-то изменилось. Вот как всё сейчас.
desk-table = ⬇️ Таблицей
desk-table-sending = Таблица готовится и придёт через минуту.
desk-table-sent = Список в виде таблицы.
field-wrong = Для поля { $name } такое значение не подходит.
table-too-large = Для одной таблицы это слишком много: сначала отфильтруйте список.
table-given-up = Отправить таблицу не удалось. Пожалуйста, запросите её ещё раз.

# The main menu, and the doors of staff.
command-start = Начать или продолжить с того же места
command-menu = Главное меню
command-help = Что я умею
command-cancel = Прервать начатое
home = Здравствуйте, { $name }! Чем займёмся?
back-to-menu = 🏠 Меню
menu-more = ⋯ Ещё
more-title = Что ещё есть:
command-admin = Открыть центр управления
menu-control = 🛠 Центр управления
control-title =
    <b>Центр управления</b>
    Чем займёмся?
room-dashboard = 📊 Сводка
room-analytics = 📈 Аналитика
room-people = 👥 Люди
room-products = 🛒 Товары
room-billing = 💰 Деньги
room-settings = ⚙️ Настройки
room-system = 🔧 Система
room-search = 🔍 Поиск
room-title =
    <b>{ $name }</b>
    Что открыть?
door-counted = { $label } ({ $count })

# Why a phone was not taken.
phone-not-a-number = Это не похоже на номер телефона. Пример: { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
phone-wrong-country = { $country ->
    [UZ] Укажите, пожалуйста, номер Узбекистана (+998).
   *[IR] Укажите, пожалуйста, номер Ирана (+98).
 }
phone-not-mobile = Укажите, пожалуйста, мобильный номер, который принимает сообщения.
phone-too-short = { $missing ->
    [one] Не хватает { $missing } цифры. Проверьте, пожалуйста, номер.
   *[many] Не хватает { $missing } цифр. Проверьте, пожалуйста, номер.
 }
phone-too-long = { $extra ->
    [one] В номере { $extra } лишняя цифра. Проверьте его, пожалуйста.
    [few] В номере { $extra } лишние цифры. Проверьте его, пожалуйста.
   *[many] В номере { $extra } лишних цифр. Проверьте его, пожалуйста.
 }

# Columns of the tables that staff take away.
column-yes = Да
column-no = Нет
column-language = Язык
column-name = Название
column-person = Имя
column-number = Номер
column-state = Статус
column-kind = Вид
column-on = Включено
column-payer = Плательщик
column-amount = Сумма
column-currency = Валюта
column-at = Когда
column-since = С
column-until = До
column-created = Создано
column-added = Добавлено

# What the activity log says where it may not, or cannot, name something.
some-table = список

# Rights, as the owner reads them.
right-control-open = Открывать центр управления
right-dashboard-read = Видеть сводку
