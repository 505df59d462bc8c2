# What a person has, and what they had.
command-balance = Кредиты и баланс
command-history = Что вы оплатили и получили
command-reset = Начать заново, для проверки
menu-balance = 💳 Баланс
welcome-gift = { $count ->
    [one] 🎁 Для начала дарим вам { $count } кредит: по одному на каждое сообщение школе.
    [few] 🎁 Для начала дарим вам { $count } кредита: по одному на каждое сообщение школе.
   *[other] 🎁 Для начала дарим вам { $count } кредитов: по одному на каждое сообщение школе.
 }

balance-title = <b>Ваш баланс</b>
balance-credits = { $bar } { $count ->
    [one] <b>{ $count }</b> кредит
    [few] <b>{ $count }</b> кредита
   *[other] <b>{ $count }</b> кредитов
 }
balance-level-unlimited = Сейчас сообщения для вас бесплатны.
balance-level-plenty = Кредитов достаточно.
balance-level-some = Пока хватает.
balance-level-low = Почти закончились.
balance-level-none = Ничего не осталось.
balance-pass = 🎫 Безлимит сообщений до { $until }
balance-tier = 🏅 Ваш уровень: <b>{ $name }</b>
balance-tier-until = 🏅 Ваш уровень: <b>{ $name }</b>, до { $until }
balance-money = 💰 На балансе: <b>{ $amount }</b>
balance-held = ⏳ Отложено: { $amount }
balance-tip-pass-ends = 💡 Абонемент скоро закончится. Новый начнётся сразу после него, так что при покупке заранее ничего не пропадёт.
balance-tip-pass = 💡 Пока действует абонемент, кредиты не расходуются.
balance-tip-none = 💡 С пакетом кредитов вы сразу сможете снова писать нам.
balance-tip-low = 💡 Купите пакет заранее, чтобы ни один ваш вопрос не ждал.
balance-tip-never-bought = 💡 Кредиты не сгорают: покупайте, когда понадобятся.
balance-tip-plenty = 💡 Кредиты не сгорают: всё, что есть, останется у вас.
balance-tip-pace = { $days ->
    [0] 💡 При расходе последнего месяца этого не хватит и на день.
    [one] 💡 При расходе последнего месяца этого хватит примерно на { $days } день.
    [few] 💡 При расходе последнего месяца этого хватит примерно на { $days } дня.
   *[other] 💡 При расходе последнего месяца этого хватит примерно на { $days } дней.
 }
balance-quick-pack = ⚡ Кредиты: { $count } · { $amount }
balance-shop = 🛍 Магазин
balance-top-up = + Пополнить
balance-history = 🧾 История
balance-purchases = 📦 Мои покупки
balance-corrected = Школа исправила ваш баланс: <b>{ $amount }</b>
tier-told = 🏅 Школа дала вам уровень <b>{ $name }</b>.
tier-told-until = 🏅 Школа дала вам уровень <b>{ $name }</b>, до { $until }.
tier-told-discount = В магазине вы платите на { PERCENT($count) } меньше.
tier-told-none = У вас больше нет уровня в школе.
low-credits = { $count ->
    [0] 🟥 У вас не осталось кредитов. Для следующего сообщения школе нужен один.
    [one] 🟥 У вас остался { $count } кредит.
    [few] 🟥 У вас осталось { $count } кредита.
   *[other] 🟥 У вас осталось { $count } кредитов.
 }

# The history.
history-title = <b>История</b>
history-none = Здесь пока ничего нет.
history-line = { $at } · { $what }
history-change = <b>{ $amount }</b>
history-more = +{ $amount }
history-less = −{ $amount }
history-month = Потрачено в этом месяце: { $amount }
history-ever = Куплено всего: { $amount }
history-payment = Оплата получена
history-order = Заказ { $order }
history-bought = { $name } и ещё { $count }
history-renewal = Продление подписки
history-refund = Возврат
history-hold = Отложено для выплаты
history-hold-spent = Выплачено
history-hold-released = Отложенное возвращено
history-going-back = Возвращается вам: { $amount }
history-gone-back = Возвращено вам: { $amount }
history-failed-back = Возврат, который не дошёл: { $amount }
history-pack = Покупка кредитов
history-pack-back = Кредиты отозваны
history-promo = Промокод
history-welcome = Приветственный подарок
history-tutorial = Знакомство пройдено
history-given-up = Оставлено школе
history-correction = Исправлено школой
history-reversal = Отменено
history-refund-failed = Возврат, который не дошёл
history-loss = Покрыто школой
history-loss-over = Больше не покрывается школой
history-other = Прочее
history-export = 📄 Выгрузить файлом
history-exporting = Файл готовится и сейчас придёт.
history-exported = Ваша история. Время указано по часам школы.
history-column-at = Когда
history-column-what = Что
history-column-amount = Сумма
history-column-currency = Валюта
history-credits = кредиты

# The tour.
tutorial-offer = 🎓 Покажите, что здесь есть
tutorial-offer-bonus = 🎓 Покажите, что тут (+{ $count })
tutorial-decline = ⏭ Пропустить знакомство
tutorial-step = Шаг { $step } из { $of }
tutorial-credits =
    <b>Зачем нужны кредиты</b>
    Сообщение школе стоит один кредит. Читать, учиться и покупать можно без них. С абонементом сообщения бесплатны, пока он действует.
tutorial-buying =
    <b>Как купить и оплатить</b>
    Выберите товар в магазине. До оплаты вы видите цену и способы оплаты и платите ровно то, что подтвердили. Если что-то не получится, деньги вернутся на ваш баланс.
tutorial-finding =
    <b>Где что находится</b>
    Купленное снова открывается в разделе «Мои покупки». Все платежи — в /history. Контакты школы, если она их указала, есть в меню.
tutorial-end = ✅ Понятно
tutorial-end-bonus = ✅ Понятно (+{ $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 })
tutorial-done = Вот и всё. Удачи!
tutorial-done-bonus = { $count ->
    [one] Вот и всё. Дарим вам { $count } кредит 🎁
    [few] Вот и всё. Дарим вам { $count } кредита 🎁
   *[other] Вот и всё. Дарим вам { $count } кредитов 🎁
 }

# Beginning anew, for testing.
reset-sure =
    <b>Начать заново?</b>
    Регистрация, знакомство и корзина будут забыты. Всё оплаченное и полученное останется как есть.
reset-yes = Да, начать заново
reset-done = Готово: вы здесь новичок.
audit-account-reset = начало заново:

# Tiers, for staff.
admin-tiers = 🏅 Уровни
tiers-title =
    <b>Уровни</b>
    Лучший стоит первым. 🟢 действует, ⚪️ выключен. Выберите:
tiers-none =
    <b>Уровни</b>
    Уровней пока нет. Тем, у кого есть уровень, он снижает все цены в магазине.
tier-row = { $name } · { PERCENT($count) }
tier-new = + Новый уровень
tier-card = 🏅 <b>{ $name }</b>
tier-is-on = 🟢 Действует.
tier-is-off = ⚪️ Выключен: пока он никому ничего не даёт.
tier-takes-off = Скидка в магазине: { PERCENT($count) }
tier-place = Место: { $place } из { $of }
tier-has = { $count ->
    [0] Ни у кого нет.
    [one] Есть у { $count } человека.
   *[other] Есть у { $count } человек.
 }
tier-give = 🎁 Дать кому-то
tier-members = 👥 У кого он есть
tier-edit-name = ✏️ Название
tier-edit-discount = 💵 Скидка
tier-raise = ⬆️ Рангом выше
tier-raised = На один ранг выше.
tier-is-best = Это уже высший ранг.
tier-switch-on = 🟢 Включить
tier-switch-off = ⚪️ Выключить
tier-retire = 🗑 Удалить
tier-retire-sure = Удалить уровень { $name } навсегда?
tier-retire-yes = Да, удалить
tier-retired = Удалено ✓
tier-created = Создано ✓
tier-given = Готово ✓ Человек получил сообщение.
tier-members-title = <b>{ $name }</b>: у кого он есть, сначала новые.
tier-members-none = Здесь пока никого нет.
tier-member = { $payer }: уровень <b>{ $name }</b>.
tier-since = С { $at }
tier-until = До { $until }
tier-for-good = Без срока
tier-change = 🔄 Изменить
tier-take = 🗑 Забрать
tier-take-sure = { $payer }: забрать уровень { $name }? Человек получит сообщение.
tier-take-yes = Да, забрать
tier-taken-away = Уровень забран ✓
tier-ask-name =
    Шаг { $step } из { $of }
    Как называется уровень? Не больше 40 знаков.
tier-ask-discount =
    Шаг { $step } из { $of }
    Сколько процентов скидки он даёт в магазине? От 0 до 100.
tier-type-name = Введите новое название.
tier-type-discount = Сколько процентов скидки он даёт в магазине? От 0 до 100. Это для всех, у кого он есть.
tier-theirs = 🏅 Уровень
tier-ask-which = Какой уровень?
tier-ask-whom = Кому? Введите Telegram ID или номер любого платежа этого человека.
tier-ask-days = На сколько дней? Если пропустить, срока не будет.
tier-give-sure = <b>{ $payer }: дать уровень { $name }?</b>
tier-instead-of = Вместо уровня { $name }
tiers-new-confirm = ✅ Создать
tiers-new-edit-name = Название
tiers-new-edit-discount = Скидка
give-tier-confirm = ✅ Дать
give-tier-edit-tier = Уровень
give-tier-edit-person = Кому
give-tier-edit-days = Срок
audit-tier-created = создание:
subject-tier = уровень «{ $name }»
some-tier = уровень
audit-tier-changed = изменение:
audit-tier-retired = удаление:
audit-tier-given = уровень дан:
audit-tier-taken = уровень забран:

# Settings.
setting-welcome-credits = Приветственные кредиты
setting-welcome-credits-about = Кредиты, которые каждый получает один раз при первом обращении. 0 — не давать.
setting-tutorial-bonus = Бонус за знакомство
setting-tutorial-bonus-about = Кредиты за три шага знакомства, один раз. 0 — не давать.
setting-low-credits = Порог предупреждения
setting-low-credits-about = Кто имеет не больше этого, получает предупреждение — не чаще раза в день.

# Columns of the tables of tiers, and of who has one.
tier-column-discount = Скидка (%)
tier-column-tier = Уровень

# Rights, as the owner reads them.
right-account-reset = Начинать заново, для проверки

# Parts that a school may switch off.
setting-feature-tour = Знакомство с ботом
setting-feature-tour-about = Если выключено, знакомство никому не предлагается. Полученный бонус остаётся.
