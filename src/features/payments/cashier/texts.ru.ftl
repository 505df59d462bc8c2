# What staff see of payments.
admin-cashier = 💳 Платежи
cashier-payments = 📄 Все платежи
cashier-flags = 🚩 На проверку
cashier-takings = 📈 Поступления и возвраты
cashier-ways = 🔌 Способы оплаты
cashier-balance = ⚖️ Изменить баланс
cashier-refresh = 🔄 Обновить
cashier-takings-refreshed = Обновлено ✓ Данные не старше минуты.
cashier-search = 🔎 Найти платёж
cashier-search-ask = Введите номер платежа, имя человека или его Telegram ID. По имени находятся те, кто зарегистрирован.
cashier-nothing-found = Ничего не нашлось. Введите номер платежа вида PKMXAQTRH, имя того, кто зарегистрирован, или Telegram ID: он стоит в скобках рядом с именем в чеке, заказе и платеже.
cashier-nobody-found = Никого не нашлось. Введите Telegram ID (он стоит в скобках рядом с именем в чеке, заказе и платеже) или номер любого платежа этого человека, вида PKMXAQTRH.
too-little-of-name = Напишите, пожалуйста, номер целиком или хотя бы три буквы имени.
too-many-of-name = Людей с таким именем слишком много. Напишите, пожалуйста, имя и фамилию.
cashier-theirs = 💳 Платежи
cashier-payment-unknown = Такого платежа нет.
cashier-flag-unknown = Проверять здесь нечего.

# The list.
cashier-list-all = Все
cashier-list-waiting = ⏳ Ожидают
cashier-list-settled = ✅ Оплачены
cashier-list-failed = ❌ Не прошли
cashier-list-refunds = ↩️ Возвраты
cashier-list-person = <b>Платежи: { $name }</b>
cashier-list-choose = Нажмите на строку, чтобы увидеть подробности.
cashier-list-none = Здесь пусто.

# States and ways.
cashier-state-unasked = готовится
cashier-state-open = ожидает оплаты
cashier-state-settled = оплачен
cashier-state-failed = не прошёл
cashier-state-expired = срок истёк
cashier-state-cancelled = отменён
cashier-state-partly-refunded = частично возвращён
cashier-state-refunded = возвращён

# The card of a payment.
cashier-card =
    <b>{ $number }</b> · { $state }
    { $subject }
    Плательщик: { $payer }
    Способ: { $way }
    Сумма: <b>{ $amount }</b>
    Создан: { $at }
cashier-card-worth = Стоимость: { $amount }
cashier-card-paid = Оплачено: <b>{ $amount }</b>, { $at }
cashier-card-failure = Ответ платёжной системы: { $reason }
cashier-why = Указанная причина: { $reason }
cashier-why-bank-cannot = банк плательщика не может провести платёж
cashier-why-check-returned = банк плательщика вернул чек неоплаченным
cashier-why-refund-missing = плательщик говорит, что обещанный возврат не пришёл
cashier-why-payer-asked = плательщик попросил свой банк вернуть деньги
cashier-why-not-allowed = плательщик говорит, что не разрешал это списание
cashier-why-twice = плательщик говорит, что с него списали дважды
cashier-why-fraud = владелец карты говорит, что его картой заплатил кто-то другой
cashier-why-unsaid = банк её не назвал
cashier-why-wrong-account = неверные реквизиты счёта
cashier-why-no-money = на счёте не хватает денег
cashier-why-not-received = плательщик говорит, что не получил покупку
cashier-why-not-as-described = плательщик говорит, что покупка не соответствует описанию
cashier-why-subscription-over = плательщик говорит, что подписка уже была отменена
cashier-why-not-recognised = плательщик не узнаёт этот платёж
cashier-why-card-lost = карта заявлена как утерянная или украденная
cashier-why-card-over = срок карты истёк или она закрыта
cashier-why-declined = банк отклонил операцию
cashier-why-school-asked = остановлено по просьбе школы
cashier-why-not-confirmed = плательщик не подтвердил платёж в своём банке
cashier-card-reference = В платёжной системе: <code>{ $id }</code>
cashier-card-charge = Операция: <code>{ $id }</code>
cashier-card-refunds = <b>Возвраты</b>
cashier-card-refund = { $at } · { $amount } · { $way } · { $state } · { $reason }
cashier-card-receipts = <b>Чеки</b>
cashier-card-told = <b>Что сообщила платёжная система</b>
cashier-card-flags = <b>На проверку</b>
cashier-card-line = { $at } · { $what }
cashier-told-row = { DAY($at) } · { $what }
cashier-receipt-pending = ждёт решения
cashier-receipt-approved = подтверждён
cashier-receipt-rejected = отклонён
cashier-receipt-another = запрошен другой
cashier-told-settled = оплачено
cashier-told-again = повтор
cashier-told-refused = мы отказали
cashier-told-noted = учтено
cashier-told-unknown = не наш платёж
cashier-ask = ❓ Спросить у системы сейчас
cashier-asked = Спрашиваю у платёжной системы. Откройте платёж снова через минуту.
cashier-open-receipt = 🧾 Открыть чек
cashier-of-person = 👤 Платежи этого человека
cashier-told = 📨 Сообщения системы
cashier-told-title = Что платёжная система прислала о платеже <b>{ $number }</b>. Просмотр записывается.
cashier-raw = <b>{ $way }</b>, { $at }
cashier-open-payment = 📄 Открыть платёж
cashier-flag-door = 🚩 { $what }

# Giving back.
cashier-refund = ↩️ Вернуть деньги
cashier-refund-share =
    <b>Возврат { $number }</b>
    Осталось { $amount }. Сколько вернуть?
cashier-refund-only-whole = { $way }: возврат только целиком. Часть можно вернуть вручную, переводом на карту, или на баланс.
cashier-both-ways = { $amount } (это { $other })
cashier-refund-whole = Всё: { $amount }
cashier-refund-part = Часть
cashier-refund-amount = Введите сумму возврата, не больше { $amount }.
cashier-refund-way = Каким способом вернуть?
cashier-refund-why = Почему?
cashier-refund-words = Можете объяснить своими словами — они заменят выбранную причину.
cashier-back-provider = Через платёжную систему
cashier-back-hand = Вручную, переводом на карту
cashier-back-wallet = На баланс здесь
cashier-refund-asked = в пути
cashier-refund-done = выполнен
cashier-refund-failed = не прошёл
cashier-refunds-title = <b>Возвраты денег</b>
cashier-refunds-asked = ⏳ В пути
cashier-refund-unknown = Такого возврата нет.
cashier-refund-card =
    <b>{ $amount }</b> из { $number } · { $state }
    { $subject }
    Кому: { $payer }
    Способ: { $way }
    Причина: { $reason }
    Запрошен: { $at }, { $by }
cashier-refund-ended = Завершён: { $at }
cashier-because-duplicate = Оплачено дважды
cashier-because-unwanted = Больше не нужно
cashier-because-mistake = Оплачено по ошибке
cashier-because-our-fault = Наша вина
cashier-because-goodwill = Знак внимания
cashier-because-other = Другая причина
cashier-because-unsaid = без пояснения
cashier-refund-review =
    <b>Вернуть { $number }?</b>
    { $subject }
    Кому: { $payer }
    Сумма: <b>{ $amount }</b>
    Способ: { $way }
    Причина: { $reason }
cashier-refund-takes-all = Возвращается весь остаток, поэтому купленное забирается: доступ, ключи и коды, кредиты. Отправленная посылка остаётся у покупателя.
cashier-refund-takes-nothing = Возвращается только часть, поэтому всё купленное остаётся у человека.
cashier-refund-takes-balance = На эти деньги ничего не куплено, поэтому они спишутся с баланса.
cashier-refund-by-hand = ⚠️ Эти деньги никто, кроме вас, не отправит: подтвердите, когда перевели их на карту.
cashier-refund-confirm = ✅ Вернуть
cashier-refund-edit-amount = Сумма
cashier-refund-edit-way = Способ
cashier-refund-edit-because = Причина
cashier-refund-edit-words = Свои слова
cashier-refunded = ✅ Возвращено { $amount } из { $number } ({ $subject }).
cashier-refund-on-its-way = ⏳ { $amount } из { $number } ({ $subject }) возвращается. Сообщу, когда возврат пройдёт.
cashier-balance-spent = На балансе этого человека уже нет такой суммы.
refund-under-way = Часть этого платежа уже возвращается. Дождитесь завершения.
refund-disputed = Банк плательщика требует эти же деньги и ещё не решил. Если вернуть сейчас, они уйдут дважды. Ответьте в кабинете платёжной системы и дождитесь решения банка.

# What has to be looked at.
cashier-flags-title = <b>На проверку</b>
cashier-flags-about = Здесь то, что пришло или ушло не так, как ожидалось. Нажмите, чтобы увидеть, где деньги, и решить.
cashier-flags-none = Всё проверено. ✓
cashier-flag-wrong-sum = Другая сумма
cashier-flag-wrong-sum-about = Пришла не та сумма, которую ждали. Если меньше, заказ не выполнен.
cashier-flag-wrong-currency = Другая валюта
cashier-flag-wrong-currency-about = Оплачено в другой валюте, поэтому заказ не выполнен.
cashier-flag-wrong-person = Оплатил другой человек
cashier-flag-wrong-person-about = Кто-то оплатил чужой платёж. Деньги принадлежат тому, кто заплатил.
cashier-flag-unknown-payment = Неизвестно, за что
cashier-flag-unknown-payment-about = Деньги не относятся ни к одному нашему платежу. Выясните, чьи они, и зачислите на баланс либо отправьте назад.
cashier-flag-late = Деньги пришли поздно
cashier-flag-late-about = Платёж завершился раньше, чем пришли деньги. Оформите заказ заново с баланса или верните деньги.
cashier-flag-second = Оплачено дважды
cashier-flag-second-about = За одно и то же заплатили второй раз. Вторые деньги можно отправить назад или оставить на балансе.
cashier-flag-disputed = Спор в банке
cashier-flag-disputed-about = Банк плательщика требует деньги. Вовремя ответьте в кабинете платёжной системы.
cashier-flag-dispute-won = Спор в банке выигран
cashier-flag-dispute-won-about = Банк решил в нашу пользу. Деньги остаются у нас, делать ничего не нужно.
cashier-flag-dispute-lost = Спор в банке проигран
cashier-flag-dispute-lost-about = Банк вернул деньги плательщику. То, что было на них куплено, здесь тоже отозвано, насколько ещё оставалось.
cashier-flag-dispute-some-about = Банк отдал плательщику эту сумму. Купленное остаётся у него: остальное по-прежнему оплачено.
cashier-flag-dispute-part-about = Банк отдал эту часть плательщику. Деньги, которые не относятся ни к одному платежу, списываются у нас только целиком, поэтому ничего не проведено: исправьте баланс вручную.
cashier-flag-refunded-there = Возвращено в другом месте
cashier-flag-refunded-there-about = Кто-то вернул деньги в кабинете платёжной системы. Здесь возврат тоже учтён.
cashier-flag-refund-failed = Возврат не прошёл
cashier-flag-refund-failed-about = Платёжная система не вернула деньги. Верните их иначе или оставьте на балансе.
cashier-flag-odd-news = Сообщение не сходится
cashier-flag-odd-news-about = То, что сообщила платёжная система, не сходится ни с чем известным, поэтому ничего не проведено. Проверьте в её кабинете; баланс при необходимости можно поправить вручную.
cashier-told-paid = Сообщено: платёж <b>{ $amount }</b>, { $way }, { $at }
cashier-told-refunded = Сообщено: возврат <b>{ $amount }</b>, { $way }, { $at }
cashier-told-came-back = Сообщено: неудавшийся возврат <b>{ $amount }</b>, { $way }, { $at }
cashier-told-disputed = Сообщено: спор на <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-came = Пришло: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave = Возвращено: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave-not = Не удалось вернуть: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-claimed = Сумма спора: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-asked = Сумма платежа: { $amount }
cashier-flag-payment = Платёж: { $number }, { $subject }
cashier-flag-payer = Человек: { $payer }
cashier-flag-was-closed = Закрыто: { $at }
cashier-where-wallet = Где деньги: на балансе этого человека.
cashier-where-kept = Где деньги: отложены, пока не найдётся владелец.
cashier-where-refused = Где деньги: мы отказали, платёжная система вернёт их плательщику.
cashier-where-bank = Где деньги: у платёжной системы, пока не решит банк.
cashier-where-ours = Где деньги: остались у нас, на нашем счёте в платёжной системе.
cashier-where-over = Где деньги: из них взята цена, остальное на балансе этого человека.
cashier-where-part = Где деньги: банк забрал столько. Остальное там же, где и было.
cashier-where-leaving = Где деньги: на пути обратно к плательщику.
cashier-where-gone = Где деньги: их у нас уже нет.
cashier-where-none = Где деньги: ничего не записано, потому что такой суммы быть не может. Посмотрите в кабинете платёжной системы, пришло ли что-нибудь или ушло.
cashier-close = ✅ Больше делать нечего
cashier-close-sure = «{ $what }», { $amount }: больше ничего делать не нужно?
cashier-close-yes = Да, закрыть
cashier-closed = Закрыто ✓
cashier-still-kept = Эти деньги всё ещё отложены, и чьи они — неизвестно. Зачислите их кому-нибудь или отправьте назад: тогда запись закроется сама.
cashier-assign = 👤 Владелец нашёлся
cashier-assign-whose = Чьи это деньги? Введите Telegram ID или номер любого платежа этого человека.
cashier-assign-review = { $payer }: зачислить { $amount } на баланс?
cashier-assign-confirm = ✅ Да, его деньги
cashier-assign-edit-person = Чьи деньги
cashier-assigned = Зачислено на баланс ✓
cashier-not-kept = Этих денег у нас нет, переместить их нельзя.
cashier-sent-back = ↩️ Отправлено назад
cashier-sent-back-sure = Вы сами отправили { $amount } назад — в кабинете { $way } или переводом на карту? Тогда эти деньги уйдут из нашего учёта.
cashier-sent-back-yes = Да, отправлено
cashier-give-stars-back = ↩️ Вернуть звёзды
cashier-give-back = ↩️ Вернуть этот платёж
cashier-give-back-sure = { $way }: плательщику вернётся { $amount }, только этот платёж. С его баланса деньги уйдут сразу.
cashier-give-back-yes = Да, вернуть
cashier-giving-back = Деньги отправляются назад ✓
cashier-flag-news = 🚩 <b>{ $what }</b>: { $amount }, { $way }. Это нужно проверить.
cashier-flag-told = 🚩 <b>{ $what }</b>: { $amount }, { $way }.
cashier-flag-whose = { $what }
cashier-flag-look = 👀 Посмотреть

# Changing a balance.
cashier-balance-whose = Чей баланс? Введите Telegram ID или номер любого платежа этого человека.
cashier-balance-what = { $payer }: что изменить?
cashier-balance-money = Деньги: сейчас { $amount }
cashier-balance-credits = Кредиты: сейчас { $count }
cashier-balance-direction = Добавить, списать или установить точное значение?
cashier-balance-more = + Добавить
cashier-balance-less = − Списать
cashier-balance-set = 🎯 Установить
cashier-balance-amount = Сколько? Введите только число.
cashier-balance-less-only = На балансе { $amount }: больше этого списать нельзя.
cashier-balance-why = Почему? Причина сохранится вместе с изменением.
cashier-balance-rises = +{ $amount }
cashier-balance-falls = −{ $amount }
cashier-balance-review =
    <b>{ $payer }: изменить баланс?</b>
    Изменение: <b>{ $change }</b>
    Сейчас: { $before }
    Станет: { $after }
    Причина: { $reason }
cashier-balance-confirm = ✅ Изменить
cashier-balance-edit-person = Кому
cashier-balance-edit-currency = Какой баланс
cashier-balance-edit-direction = Действие
cashier-balance-edit-amount = Сколько
cashier-balance-edit-reason = Причина
cashier-balance-changed = ✅ { $payer }, баланс теперь: { $amount }.

# Ways to pay.
cashier-ways-title = <b>Способы оплаты</b>
cashier-way-ready = ✅ <b>{ $way }</b>
cashier-way-missing =
    ▫️ { $way }: не настроено
    Не хватает: <code>{ $what }</code>
cashier-way-unset =
    ▫️ { $way }: не настроено
    Задайте в настройках: <b>{ $what }</b>
cashier-way-webhook = Адрес вебхука для платёжной системы: <code>{ $url }</code>
cashier-way-silent = Без <code>{ $what }</code> платёжная система сама о платежах не сообщает: мы спрашиваем её сами, поначалу каждые пять минут.
cashier-way-heard = Последнее сообщение: { $at }
cashier-way-unheard = В последнее время сообщений не было.
cashier-ways-terms = ⚠️ Telegram требует продавать цифровые товары только за звёзды. Эта школа продаёт их любым способом; это решает настройка «Цифровое».

# Money in and back.
cashier-takings-title = <b>Поступления и возвраты</b>
cashier-span-today = Сегодня
cashier-span-week = Семь дней
cashier-span-month = Тридцать дней
cashier-taking = { $way }: { $amount } ({ $count })
cashier-taking-back = { $way }: { $amount } ({ $count }), возвращено { $back }
cashier-takings-none = Поступлений нет.
cashier-takings-revenue = Выручка: { $amount }
cashier-takings-failed = Не прошло платежей: { $count }
cashier-takings-fees = Комиссии платёжных систем здесь неизвестны. Оплаченное с баланса поступило, когда баланс пополняли.
cashier-takings-failures = <b>Последние, что не прошли</b>
cashier-takings-failure = { $number }, { $at }: { $reason }

# What was done.
audit-payment-viewed = просмотр:
subject-payment = платёж { $name }
subject-receipt = чек платежа { $name }
subject-event = { $name }
some-payment = платёж
some-receipt = чек
some-event = сообщение платёжной системы
some-flag = проверка
subject-flag = «{ $name }»
audit-payment-raw-viewed = чтение сообщения платёжной системы:
audit-payment-asked-about = запрос в платёжную систему:
audit-payment-refund-asked = возврат денег:
audit-payment-flag-closed = проверка закрыта:
audit-payment-assigned = найден владелец денег:
audit-payment-sent-back = деньги отправлены назад:
audit-payment-stray-returned = деньги возвращены через платёжную систему:

# Columns of the tables.
cashier-column-title = За что
cashier-column-way = Способ оплаты
cashier-column-paid = Оплачен
cashier-column-payment = Платёж
cashier-column-back = Как возвращается
cashier-column-asked = Запрошен
cashier-column-ended = Завершён
cashier-column-verdict = Результат
cashier-column-flag = Что не так
person-payments = 💳 Платежи: { $count } · оплачено: { $done }
person-receipts = 🧾 Чеки: { $count } · ждут: { $waiting }
