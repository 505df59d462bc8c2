# The shop from behind the counter: what staff see.
admin-catalogue = 🛍 Каталог
admin-orders = 📦 Заказы
admin-promos = 🎟 Промокоды
admin-performance = 📈 Продажи
admin-revenue = 💰 Выручка
admin-reviews = ⭐ Отзывы
setting-low-stock = Мало на складе
setting-low-stock-about = Когда товара остаётся столько штук, сотрудники получают сообщение, и ещё одно, когда он распродан. При 0 — только второе.

# Catalogue.
stock-title =
    <b>Каталог</b>
    🟢 ученики видят, в 🟡 пока ничего не продаётся, ⚪️ скрыта. Выберите категорию:
stock-empty =
    <b>Каталог</b>
    Здесь пока пусто. Начните с категории: товары лежат в них.
stock-new-category = + Категория
stock-new-product = + Товар
stock-category-shown = 🟢 Ученики её видят.
stock-category-bare = 🟡 Ученики её пока не видят: в ней ничего не продаётся.
stock-category-hidden = ⚪️ Скрыта от учеников вместе со всем, что в ней.
stock-choose-product = Выберите товар:
stock-no-products = В ней пока нет товаров.
stock-category-first = Сначала создайте категорию: без неё товара не бывает.
stock-hide = 🙈 Скрыть
stock-show = 👁 Показать
stock-up = ⬆️ Выше
stock-moved-up = На одно место выше.
stock-is-first = Выше некуда: уже первое место.
stock-retire = 🗄 Убрать
stock-retire-category-sure = Убрать <b>{ $name }</b> навсегда? Её товары тоже уйдут из магазина. Купленное останется у покупателей.
stock-retire-sure = Убрать <b>{ $name }</b> навсегда? Товар уйдёт из магазина. Купленное останется у покупателей.
stock-retire-yes = Да, убрать
stock-retired = Убрано ✓
stock-name = <b>{ $name }</b>
stock-is-on = 🟢 В продаже
stock-is-off = ⚪️ Не продаётся
stock-put-on = 🟢 Выставить на продажу
stock-on-empty = ⚠️ Товар в продаже, но в наличии ничего нет: купить его нельзя, пока вы не добавите.
stock-none-left = ⚠️ В наличии ничего нет: купить сейчас нельзя.
stock-take-off = ⚪️ Снять с продажи
stock-kind = Вид: { $kind }
stock-category = Категория: { $name }
stock-price = Цена: { $amount }
stock-kind-digital = Цифровой
stock-kind-physical = По почте
stock-kind-pack = Пакет кредитов
stock-kind-pass = Абонемент
stock-kind-course = Курс
stock-kind-class = Занятие
stock-worth-credits = Кредитов: { $count }
stock-worth-days = Срок: { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
 }
stock-free-units = Свободных ключей и кодов: { $count }
stock-units-later = Ключи и коды: добавьте их после создания
stock-copies = Осталось экземпляров: { $count }
stock-not-counted = Экземпляры: не считаются
stock-content-there = Все покупатели получают одно и то же ✓
stock-content-missing = ⚠️ Покупателям пока нечего получать, поэтому купить товар нельзя. Добавьте содержимое.
stock-fiscal = MXIK { $code }, упаковка { $package }
stock-sold = Продано: { $count }
stock-description = { $words }
stock-edit-name = ✏️ Название
stock-edit-price = 💵 Цена
stock-edit-worth = 🔢 Количество
stock-edit-description = 📝 Описание
stock-edit-picture = 🖼 Картинка
stock-look-inside = 👁 Посмотреть содержимое
stock-inside = <b>Что получает покупатель</b>
stock-inside-more = Остальное приходит отдельными сообщениями.
stock-inside-file = 📎 Файл отправлен вам сюда.
stock-edit-content = 📄 Содержимое
stock-edit-copies = 📚 Экземпляры
stock-edit-fiscal = 🧾 Фискальные коды
stock-do-not-count = ∞ Не считать
stock-move = 📂 Категория
stock-languages = 🌐 Языки
stock-languages-title =
    <b>{ $name }</b>
    Каждый видит название на своём языке, а если его нет — на другом. Чтобы написать на каком-то языке, нажмите на него:
stock-languages-missing = 🌐 Не написано: { $languages }
stock-in-language = 🌐 { $language }
stock-not-written = На этом языке названия ещё нет.
stock-leave-language-out = 🗑 Убрать этот язык
stock-column-description = Описание
stock-units = 📦 Ключи и коды
stock-goods = 🛍 Товары
stock-created =
    Создано ✓
    Купить нельзя, пока вы не выставите товар на продажу.

# Forms of the catalogue.
stock-type-category = Как называется категория? Язык: { $language }. Другие языки можно добавить потом.
stock-ask-kind =
    Шаг { $step } из { $of }
    Какой это товар?
stock-ask-category =
    Шаг { $step } из { $of }
    В какую категорию его положить?
stock-ask-name =
    Шаг { $step } из { $of }
    Как он называется? Язык: { $language }. Другие языки можно добавить потом.
stock-ask-description =
    Шаг { $step } из { $of }
    Опишите его в нескольких предложениях (язык: { $language }) или пропустите этот шаг.
stock-ask-price =
    Шаг { $step } из { $of }
    Сколько он стоит? Валюта: { $currency }. Для другой добавьте её код, например 12.50 EUR.
stock-ask-picture =
    Шаг { $step } из { $of }
    Отправьте его картинку или пропустите этот шаг.
stock-ask-digital =
    Шаг { $step } из { $of }
    Все покупатели получают одно и то же? Тогда отправьте это сейчас: текст или файл, можно видео или голосовое сообщение.
    Если каждый ключ или код продаётся один раз, пропустите этот шаг и добавьте их потом.
stock-ask-physical =
    Шаг { $step } из { $of }
    Сколько экземпляров есть? Пропустите, если считать их не нужно.
stock-ask-pack =
    Шаг { $step } из { $of }
    Сколько кредитов он даёт? Обычно 10, 25, 50 или 100. Если пропустить, будет 10.
stock-ask-pass =
    Шаг { $step } из { $of }
    На сколько дней? 1 — день, 7 — неделя, 30 — месяц. Если пропустить, будет 30.
stock-review = <b>Всё верно?</b>
new-product-confirm = ✅ Создать
new-product-edit-kind = Вид
new-product-edit-category = Категория
new-product-edit-name = Название
new-product-edit-description = Описание
new-product-edit-price = Цена
new-product-edit-picture = Картинка
new-product-edit-goods = Что получит покупатель
stock-type-name = Напишите новое название. Язык: { $language }.
stock-type-price = Напишите новую цену. Валюта: { $currency }; для другой добавьте её код, например 12.50 EUR. В уже подтверждённых заказах цена останется прежней.
stock-type-worth = Напишите новое число: кредиты пакета или дни абонемента.
stock-type-description = Напишите новое описание. Язык: { $language }.
stock-send-picture = Отправьте новую картинку.
stock-send-content = Отправьте то, что получит покупатель: текст или файл, можно видео или голосовое сообщение.
stock-type-copies = Сколько экземпляров сейчас? Если пришли новые, отправьте только их, с плюсом: +10.
stock-copies-meanwhile = Пока вы считали, заказы изменили остаток. С их учётом осталось экземпляров: { $count }.
stock-type-fiscal = Напишите MXIK и код упаковки через пробел.
stock-ask-new-category = В какую категорию его положить?

# Units.
stock-units-title = <b>Ключи и коды: { $name }</b>
stock-units-free = Свободно: { $count }
stock-units-reserved = Отложено для заказов: { $count }
stock-units-sold = Продано: { $count }
stock-units-withdrawn = Изъято: { $count }
stock-units-withdraw = Чтобы изъять свободный ключ или код, нажмите на него:
stock-units-none = Свободных ключей и кодов нет.
stock-unit = № { $number }
stock-unit-hint = Содержимое: { $name }
stock-unit-added = Добавлен: { $at }
stock-withdraw = 🗑 Изъять
stock-in-one = + По одному
stock-in-list = 📋 Списком
stock-withdraw-sure = Изъять № { $number }? Его больше не продадут.
stock-withdraw-yes = Да, изъять
stock-withdrawn = Изъято ✓
stock-send-one = Отправьте ключ или код: текст, картинку, видео, аудио или файл. Одно сообщение — один код, каким бы длинным оно ни было. Потом отправьте следующий.
stock-send-next = Отправьте следующий или закончите.
stock-done = ✅ Готово
stock-send-list = Отправьте ключи или коды, по одному в строке: сообщением или файлом .txt или .csv.
stock-ask-how = Как это читать?
stock-how-lines = Каждая строка — отдельный код
stock-how-whole = Всё вместе — один код
stock-added = { $count ->
    [one] Добавлен { $count } код
    [few] Добавлено { $count } кода
   *[other] Добавлено { $count } кодов
 }
stock-duplicates = Повторы, пропущены: { $count }
stock-reading = Читаю файл и сообщу, что добавлено.
stock-low = 📉 <b>{ $name }</b>: заканчивается. Осталось: { $count }
stock-out = 🚫 <b>{ $name }</b>: распродано.
stock-open = 📦 Открыть

# Refusals.
product-name-empty = Пожалуйста, напишите название.
product-name-too-long = Слишком длинно: в названии не больше { $count } знаков.
description-too-long = Слишком длинно: в описании не больше { $count } знаков.
price-out-of-range = Цена слишком большая.
copies-out-of-range = Пожалуйста, отправьте число от 0 до { $most }.
fiscal-code-wrong = Пожалуйста, напишите 17 цифр MXIK, пробел и код упаковки.
picture-expected = Пожалуйста, отправьте картинку: фото, а не текст.
picture-came-as-file = Эта картинка пришла файлом. Пожалуйста, отправьте её как фото.
picture-is-none = Это не картинка. Пожалуйста, отправьте фото.
category-gone = Этой категории больше нет.
product-retired = Этого товара больше нет.
review-gone = Этого отзыва больше нет.
units-none = В этом нет ничего, что можно добавить.
units-too-many = Слишком много за раз: не больше { $most }. Пожалуйста, отправьте частями.
unit-too-long = В одном ключе или коде не больше { $count } знаков.
unit-gone = Этот ключ или код уже не свободен.
list-not-text = Пожалуйста, отправьте список сообщением или файлом .txt или .csv.
list-too-large = Файл слишком большой: не больше 1 МБ. Пожалуйста, отправьте частями.
list-unreadable = Не могу прочитать буквы этого файла. Пожалуйста, сохраните его в кодировке UTF-8 (в Excel: «CSV UTF-8») и отправьте снова.
list-gone = У Телеграма этого файла больше нет. Пожалуйста, отправьте его снова.
list-not-fetched = Получить файл от Телеграма не удалось, хотя попыток было несколько. Пожалуйста, отправьте его снова.
day-unreadable = Не получилось прочитать дату. Напишите её так: 22.11.2026.

# Promo codes.
promo-admin-title = <b>Промокоды</b>
promo-admin-none =
    <b>Промокоды</b>
    Пока ни одного.
promo-admin-new = + Новый код
promo-admin-percent = скидка { PERCENT($count) }
promo-admin-off = скидка { $amount }
promo-admin-credits = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 }
promo-admin-code = Код: <code>{ $code }</code>
promo-admin-code-made-up = Код: я придумаю сам.
promo-admin-is-on = 🟢 Работает.
promo-admin-is-off = ⚪️ Выключен.
promo-admin-is-early = 🕓 Ещё не начал действовать.
promo-admin-is-over = ⌛ Срок истёк.
promo-admin-is-used-up = 🏁 Использован полностью.
promo-admin-gift = Даёт: { $what }
promo-admin-uses = Использован: { $count }
promo-admin-uses-of = Использован: { $count } из { $most }
promo-admin-per-person = На человека: { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
 }
promo-admin-starts = С { $at }
promo-admin-ends = До { $at }
promo-admin-bound = Только для: { $name }
promo-admin-unbound = Для всего
promo-admin-first-only = Только для первого заказа
promo-admin-least = Для заказов от { $amount }
promo-admin-switch-on = 🟢 Включить
promo-admin-switch-off = ⚪️ Выключить
promo-admin-edit-most = 🔢 Сколько раз
promo-admin-edit-per-person = 👤 На человека
promo-admin-edit-starts = 📅 Начало
promo-admin-edit-ends = 📅 Конец
promo-admin-edit-least = 💵 Мин. сумма
promo-admin-bind = 🎯 Для чего
promo-admin-first = 🥇 Только первый заказ
promo-admin-every = 🥇 Для любого заказа
promo-admin-delete = 🗑 Удалить
promo-admin-delete-sure = Удалить код { $code }?
promo-admin-delete-yes = Да, удалить
promo-admin-deleted = Удалено ✓
promo-admin-saved = Сохранено ✓
promo-admin-created =
    Создано ✓
    Код выключен: задайте ограничения и включите его.
promo-admin-ask-code =
    Шаг { $step } из { $of }
    Какой код будут вводить? Если пропустить, я придумаю сам.
promo-admin-ask-kind =
    Шаг { $step } из { $of }
    Что он даёт?
promo-admin-kind-percent = Скидку в процентах
promo-admin-kind-fixed = Скидку на сумму
promo-admin-kind-credits = Кредиты
promo-admin-ask-percent =
    Шаг { $step } из { $of }
    Сколько процентов скидки? От 1 до 100.
promo-admin-ask-fixed =
    Шаг { $step } из { $of }
    Какая скидка ({ $currency })?
promo-admin-ask-credits =
    Шаг { $step } из { $of }
    Сколько кредитов?
new-promo-confirm = ✅ Создать
new-promo-edit-code = Код
new-promo-edit-kind = Что даёт
new-promo-edit-value = Сколько
promo-admin-type-most = Сколько раз его можно использовать всего?
promo-admin-type-per-person = Сколько раз его может использовать один человек?
promo-admin-type-starts = С какого дня? Напишите, например, 22.11.2026.
promo-admin-type-ends = Какой день последний? Напишите, например, 22.11.2026.
promo-admin-type-least = С какой суммы? Валюта: { $currency }.
promo-admin-ask-bound = Для какой категории или какого товара? Чтобы найти, напишите часть названия.
promo-admin-no-limit = ∞ Без ограничения
promo-admin-once = ☝️ Один раз
promo-admin-no-start = 📅 С этого момента
promo-admin-no-end = ∞ Без срока
promo-admin-for-all = 🎯 Для всего
promo-admin-category = 📂 { $name }
promo-code-wrong = В коде от { $least } до { $most } букв, цифр, дефисов или подчёркиваний.
promo-code-taken = Такой код уже есть. Придумайте другой.
promo-gone = Этого кода больше нет.
promo-days-wrong = Он закончился бы раньше, чем начался. Напишите другой день.
promo-other-currency = Скидка этого кода в другой валюте, и наименьшая сумма должна быть в ней же.
promo-was-used = Его уже использовали, и он остаётся для учёта. Лучше выключите его.

# Orders.
order-admin-title = <b>Заказы</b>
order-admin-choose = Сначала новые. Нажмите на заказ, чтобы его открыть.
order-admin-none = Здесь пусто.
order-admin-awaiting = ⏳ Ждут оплаты
order-admin-to-send = 📮 К отправке
order-admin-fulfilled = ✅ Выполнены
order-admin-refunded = ↩️ Возвращены
order-admin-ended = 🏁 Закрыты
order-admin-all = Все
order-admin-of = <b>Заказы: { $name }</b>
order-admin-theirs = 📦 Заказы
order-admin-find = 🔎 Найти заказ
order-admin-ask-number = Напишите номер заказа, имя покупателя или его Telegram ID. По имени находятся те, кто зарегистрирован.
order-admin-not-found = Нет ни такого заказа, ни человека с таким именем. Номер выглядит так: A9J7RGFF8, он стоит во всех сообщениях о заказе.
order-admin-number = <b>Заказ { $number }</b>
order-admin-standing = { $state }, { $at }
order-admin-buyer = Покупатель: { $telegram }
order-admin-state-draft = Черновик
order-admin-state-awaiting = Ждёт оплаты
order-admin-state-paid = Оплачен, надо отправить
order-admin-state-fulfilled = Выполнен
order-admin-state-refunded = Возвращён
order-admin-state-cancelled = Отменён
order-admin-state-expired = Срок истёк
order-admin-payment = 💳 { $number }: { $way }, { $amount }, { $state }
order-admin-receipt-waits = 🧾 Чек ждёт решения, отправлен: { $at }
order-admin-open-receipt = 🧾 Открыть чек
order-admin-open-payment = 💳 { $number }
order-admin-refund = ↩️ Вернуть деньги
order-admin-sent-at = Отправлен: { $at }
order-admin-to-post = 📮 <b>Заказ { $number } оплачен, его нужно отправить</b>
order-admin-look = 📦 Открыть заказ
order-admin-address = 📍 Адрес
order-admin-address-of =
    <b>Заказ { $number }</b>
    Куда: { $address }
order-admin-notes = Покупатель пишет: { $words }
order-admin-no-address = У этого заказа нет адреса.
order-admin-mark-sent = 📮 Отправлен
order-admin-marked-sent = Отмечено. Покупатель знает.
order-admin-ask-tracking = Под каким трек-номером отправлен заказ { $number }? Введите его.
order-admin-send-tracked = 🔎 Отправлен с трек-номером
order-admin-send-sure = { $telegram }: сообщить, что заказ { $number } в пути?
order-admin-send-no-tracking = Без трек-номера.
order-sending-confirm = ✅ Да, сообщить
order-sending-edit-tracking = ✏️ Трек-номер
tracking-too-long = В трек-номере не больше { $most } знаков.
order-admin-cancel = ❌ Отменить заказ
order-admin-cancel-sure = Отменить заказ { $number }? Отложенное для него смогут купить другие, а покупатель получит сообщение.
order-admin-cancel-sure-looked-at = Отменить заказ { $number }? Отложенное для него смогут купить другие, а покупатель получит сообщение. По его чеку ещё нет решения: если чек подтвердить, деньги поступят на баланс покупателя.
order-admin-cancel-yes = Да, отменить
order-admin-cancelled = Отменён. Покупатель знает.
order-admin-on-its-way = 📮 Ваш заказ { $number } уже в пути:
order-admin-called-off = Школа отменила ваш заказ { $number }. Платить за него не нужно.
order-admin-called-off-looked-at = Школа отменила ваш заказ { $number }. Ваш чек всё ещё у нас: если деньги пришли, они поступят на ваш баланс, и мы сообщим вам здесь.

# Sales.
sales-title = <b>Продажи за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }</b>
sales-product = <b>{ $name }</b>
sales-sold = Продано { $count } · { $amount }
sales-rating = ⭐ { NUMBER($rating, maximumFractionDigits: 1) } ({ $count })
sales-left = осталось { $count }
sales-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
 }
sales-by-sold = По штукам
sales-by-revenue = По сумме
sales-today = Сегодня
sales-week = Эта неделя
sales-month = Этот месяц
sales-revenue-title = <b>{ $period }</b>, с { $at }
sales-sold-title = <b>Выручка</b>
sales-came-title = <b>Поступило, по способам оплаты</b>
sales-orders = { $count ->
    [one] { $count } заказ: { $amount }
    [few] { $count } заказа: { $amount }
   *[other] { $count } заказов: { $amount }
 }
sales-given-back = Возвращено: { $back } → выручка { $amount }
sales-way = { $way } × { $count }: { $amount }
sales-back = (вернули: { $amount })
sales-nothing = Пока ничего.
sales-age = Данные не старше минуты.

# Reviews.
review-admin-title = <b>Отзывы</b>, сначала новые
review-admin-none = Пока ни одного.
review-admin-row = <b>{ $name }</b> · { $count }⭐ · { $at }
review-admin-row-hidden = 🙈 <b>{ $name }</b> · { $count }⭐ · { $at } (скрыт)
review-admin-words = «{ $words }»
review-admin-hide = 🙈 Скрыть
review-admin-show = 👁 Показать
review-admin-hidden = Скрыт и больше не считается.
review-admin-shown = Снова показан ✓

# For the list of what was done.
audit-category-created = создание:
subject-product = товар «{ $name }»
subject-category = категория «{ $name }»
subject-promo = промокод { $name }
subject-order = заказ { $name }
subject-review = отзыв о «{ $name }»
some-product = товар
some-category = категория
some-promo = промокод
some-order = заказ
some-review = отзыв
audit-category-changed = изменение:
audit-product-created = создание:
audit-product-changed = изменение:
audit-product-retired = снятие навсегда:
audit-product-content-viewed = просмотр содержимого:
audit-unit-content-viewed = просмотр ключа или кода:
audit-product-counted = пересчёт экземпляров:
audit-product-restocked = пополнение:
audit-unit-withdrawn = изъятие ключа или кода:
audit-promo-created = создание:
audit-promo-changed = изменение:
audit-promo-deleted = удаление:
audit-order-called-off = отмена:
audit-order-sent = отметка об отправке:
audit-order-address-viewed = просмотр адреса:
audit-review-hidden = скрытие:
audit-review-shown = возвращение:

# Columns of the tables.
order-column-buyer = Покупатель
order-column-total = Итого
stock-column-price = Цена
stock-column-free = В наличии
stock-column-sold = Продано
stock-column-hint = Содержимое
promo-column-code = Код
promo-column-value = Размер
promo-column-uses = Использований
promo-column-most = Лимит
promo-column-per-person = На человека
promo-column-percent = Скидка в процентах
promo-column-fixed = Скидка на сумму
promo-column-credits = Кредиты
promo-column-on = действует
promo-column-off = выключен
promo-column-early = ещё не начался
promo-column-over = истёк
promo-column-used-up = использован
review-column-product = Товар
review-column-rating = Оценка
review-column-words = Отзыв
review-column-hidden = Скрыт с

figures-orders = 📦 <b>Оплаченные заказы</b>: сегодня { $count } · за 7 дней { $week } · за 30 дней { $month }
figures-low = Заканчиваются: { $count ->
    [one] { $count } товар
    [few] { $count } товара
   *[other] { $count } товаров
 }
figures-orders-today = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
   *[other] { $count } заказов
 }
command-products = Товары и заказы
command-analytics = Выручка
person-orders = 📦 Заказы: { $count } · куплено: { $done }
