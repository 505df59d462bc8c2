balance-too-low = На вашем балансе не хватает средств.
correction-no-reason = Пожалуйста, укажите причину.
correction-nothing = Так ничего не изменится. Пожалуйста, укажите сумму.
tier-gone = Этого уровня больше нет.
tier-off = Этот уровень выключен. Включите его, прежде чем давать.
tier-name-empty = Пожалуйста, введите название.
tier-name-too-long = { $most ->
    [one] Название слишком длинное: не больше { $most } знака.
   *[other] Название слишком длинное: не больше { $most } знаков.
 }
tier-has-members = { $count ->
    [one] Этот уровень ещё есть у { $count } человека. Удалить его можно, когда его ни у кого нет.
   *[other] Этот уровень ещё есть у { $count } человек. Удалить его можно, когда его ни у кого нет.
 }
tier-until-past = Этот срок уже прошёл.
tier-not-had = У этого человека больше нет уровня.

# What the owner sees of the ledger.
admin-ledger = 📒 Бухгалтерия
ledger-title = <b>Бухгалтерия</b>
ledger-never-proven = Сверки ещё не было. Она проходит сама каждую ночь.
ledger-empty = На счетах пока ничего нет.
ledger-total = { $what }: <b>{ $amount }</b>
ledger-account-wallet = В кошельках людей
ledger-account-held = Отложено для них
ledger-account-revenue = Заработано
ledger-account-issued = Выдано кредитов
ledger-account-exchange = Обмен валют
ledger-account-suspense = Владелец неизвестен
ledger-account-corrections = Исправлено вручную
ledger-account-provider = Получено через { $name }
ledger-credits = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 }
ledger-count = { $count }
ledger-proven = Сверено { $at }. Записей: { $entries }, проводок: { $postings }, счетов: { $accounts }.
ledger-right = ✅ Всё сходится.
ledger-wrong = { $count ->
    [one] ❌ Найдена { $count } ошибка:
    [few] ❌ Найдено { $count } ошибки:
   *[other] ❌ Найдено ошибок: { $count }
 }
ledger-finding = • { $subject }: { $what } ({ $amount })
ledger-flaw-unbalanced = сумма не равна нулю
ledger-flaw-one-sided = нет второй стороны
ledger-flaw-unrated = смена валюты без курса
ledger-flaw-reversal = сторно неточное
ledger-flaw-balance = не сходится с проводками
ledger-flaw-overdrawn = ниже нуля
ledger-flaw-held = не сходится с отложенным
ledger-prove = 🔎 Сверить сейчас
ledger-proving = Идёт сверка. Я сообщу вам результат.
ledger-open = 📒 Открыть бухгалтерию
ledger-alarm =
    🚨 <b>Бухгалтерия не сходится.</b>
    Деньги появились, пропали или изменились мимо учёта. Пожалуйста, займитесь этим в первую очередь.
audit-balance-corrected = исправление баланса:

money-own = Это касается ваших собственных денег: решает кто-то другой из персонала.

# Rights, as the owner reads them.
right-ledger-read = Видеть бухгалтерию
right-balance-change = Менять балансы и кредиты
right-tiers-change = Менять уровни
right-money-own = Решать о собственных деньгах

figures-revenue = 💰 <b>Выручка</b>: продажи за вычетом возвратов
figures-revenue-days = { $count ->
    [1] Сегодня: { $amount }
   *[other] За { $count } дней: { $amount }
 }
figures-revenue-none = За последние 30 дней ничего.
figures-revenue-today = выручка { $amount }
right-revenue-read = Видеть выручку

# On the card of somebody.
person-credits = 💎 Кредиты: { $count }
person-pass = 🎫 Абонемент до { $until }
person-balance = 💰 Баланс: { $amount }
person-held = ⏳ Отложено: { $amount }
person-tier = 🏅 Уровень: { $name }
