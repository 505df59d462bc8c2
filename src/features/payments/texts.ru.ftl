
too-many-payments = За минуту вы несколько раз начинали оплату. Подождите немного и попробуйте снова.
setting-payments-per-minute = Оплат в минуту
setting-payments-per-minute-about = Сколько оплат один человек может начать за минуту. 0 — без ограничения.

# What payers see.
command-topup = Пополнить баланс
command-billing = Подписки и карты
command-paysupport = Помощь с оплатой
command-terms = Условия продажи
pay-leave = ⬅️ Другие способы
pay-one-moment =
    ⏳ Секунду, готовим оплату: { $by }

    { $name }: <b>{ $amount }</b>
    Платёж { $id }
pay-open =
    💳 <b>{ $name }</b>
    К оплате: <b>{ $amount }</b>
    Платёж { $id }

    Нажмите кнопку и оплатите на открывшейся странице. Покупка придёт сюда сама.
pay-subscribe =
    ⭐ <b>{ $name }</b>
    { $amount } сейчас и затем каждые 30 дней, пока вы не отмените.
    Платёж { $id }

    Отменить можно в любой момент через /billing; оплаченное остаётся у вас до последнего дня.
pay-until = Оплатить можно до { $until }.
pay-amount = Оплатить { $amount }
pay-check = 🔄 Я оплатил(а), проверить
pay-paid =
    ✅ Оплачено: <b>{ $name }</b>, { $amount }
    Платёж { $id }
pay-failed =
    ❌ Платёж не прошёл, деньги не списаны: { $name }, { $amount }.
    Попробуйте ещё раз или выберите другой способ. Платёж { $id }
pay-unavailable =
    😔 Этот способ оплаты сейчас недоступен: { $name }, { $amount }.
    Выберите, пожалуйста, другой или попробуйте через несколько минут. Платёж { $id }
pay-expired =
    ⌛ Время этого платежа истекло: { $name }, { $amount }.
    Пожалуйста, больше его не оплачивайте. Платёж { $id }
pay-cancelled =
    Этот способ оплаты закрыт: { $name }, { $amount }.
    Пожалуйста, больше его не оплачивайте. Платёж { $id }
pay-topped-up =
    ✅ На ваш баланс зачислено { $amount }.
    Ваш баланс: <b>{ $balance }</b>
pay-too-little =
    ⚠️ За «{ $name }» пришло { $paid }, а цена — { $amount }.
    Ничего не потеряно: деньги на вашем балансе, теперь на нём <b>{ $balance }</b>. Пополните его и оплатите с баланса или выберите другой способ. Платёж { $id }
pay-other-currency =
    ⚠️ За «{ $name }» пришло { $paid }, а нужно было { $amount }.
    Ничего не потеряно: деньги на вашем балансе, сотрудники уже знают. Ваш баланс в этой валюте: <b>{ $balance }</b>. Платёж { $id }
pay-late =
    ⚠️ Ваш платёж { $paid } за «{ $name }» ({ $amount }) пришёл, когда заказ был уже оплачен или закрыт.
    Ничего не потеряно: деньги на вашем балансе, теперь на нём <b>{ $balance }</b>. Их можно потратить или вернуть через /paysupport. Платёж { $id }
pay-stray =
    ℹ️ От вас пришло { $amount }, которых мы не ждали.
    Деньги на вашем балансе, сотрудники уже знают. Если что-то не так, напишите нам: /paysupport
pay-stray-back = ↩️ Вам возвращено { $amount } — деньги, которых мы от вас не ждали.
pay-refunding =
    ↩️ Возврат { $amount } за «{ $name }» уже в пути. Он может занять несколько дней. Платёж { $id }
pay-refunded =
    ↩️ Вам возвращено { $amount } за «{ $name }». Платёж { $id }
pay-refunded-wallet =
    ↩️ { $amount } за «{ $name }» возвращено на ваш баланс. Платёж { $id }
pay-refund-failed =
    ⚠️ Не удалось вернуть { $amount } за «{ $name }» туда, откуда они пришли. Пока деньги на вашем балансе, сотрудники уже знают. Платёж { $id }
pay-not-seen = 🔄 { $at }: платёж ещё не поступил. Если вы оплатили, обычно нужно минуту-другую; мы продолжаем проверять сами.
pay-no-answer = 🔄 { $at }: платёжный сервис не ответил. Если вы оплатили, ничего не потеряно; мы продолжаем проверять сами.
pay-check-paid = Это уже оплачено. Спасибо!
pay-check-over = Этот платёж закрыт. Если вы всё же оплатили, деньги придут на ваш баланс.
pay-checking = Проверяем…
pay-checkout-unknown = Мы не знаем этого счёта. Пожалуйста, оформите заказ в боте заново.
pay-checkout-not-yours = Этот счёт выписан другому человеку. Пожалуйста, оформите свой заказ в боте.
pay-checkout-paid = Это уже оплачено.
pay-checkout-over = Время этого счёта истекло, деньги не списаны. Пожалуйста, оформите заказ в боте заново.
pay-checkout-changed = Цена уже не та, что в счёте, деньги не списаны. Пожалуйста, оформите заказ в боте заново.
pay-way-costs = { $name } · { $amount }
topup-title =
    👛 Ваш баланс: <b>{ $balance }</b>

    На сколько пополнить?
topup-other = ✏️ Другая сумма
topup-ask = Отправьте сумму от { $from } до { $to }.
topup-ways =
    Пополнение баланса на <b>{ $amount }</b>.
    Как вы хотите оплатить?
topup-no-way = Сейчас нельзя пополнить баланс на { $amount }. Попробуйте другую сумму или напишите нам: /paysupport
topup-other-amount = ⬅️ Другая сумма
topup-name = Пополнение баланса
topup-about = { $amount } на ваш баланс
topup-out-of-range = Пожалуйста, выберите сумму от { $least } до { $most }.
topup-way-gone = Этот способ оплаты больше не предлагается. Пожалуйста, выберите другой.
payment-unknown = Такого вашего платежа нет.
payment-not-begun = Не удалось начать платёж. Пожалуйста, попробуйте ещё раз.
subscription-over = Эта подписка закончилась. Новую можно оформить в магазине.
flag-closed = Этим уже кто-то занялся.
refund-not-an-amount = Пожалуйста, укажите сумму больше нуля.
refund-too-much = От этого платежа столько не осталось.
setting-not-a-currency = Такой валюты я не знаю. Примеры: USD, EUR, RUB, UZS, IRT
setting-pay-currency = Валюта
setting-pay-currency-about = Валюта балансов и новых цен. Код ISO, например USD, или IRT для томанов.
setting-order-seconds = Время на оплату, в секундах
setting-order-seconds-about = Столько заказ хранит товар для покупателя.
setting-least-top-up = Наименьшее пополнение
setting-least-top-up-about = В целых единицах валюты.
setting-most-top-up = Наибольшее пополнение
setting-most-top-up-about = В целых единицах валюты.
setting-pay-terms = Условия продажи
setting-pay-terms-about = Что отвечает /terms. Пусто: короткий стандартный текст.
setting-pay-support = Помощь с оплатой
setting-pay-support-about = Что отвечает /paysupport: кто поможет и как с ним связаться. Пусто: короткий стандартный текст.
setting-receipt-remind-hours = Напоминание о чеках, в часах
setting-receipt-remind-hours-about = Через столько часов сотрудникам напоминают о чеке без решения.
setting-receipt-escalate-hours = Чеки для владельца, в часах
setting-receipt-escalate-hours-about = Через столько часов о чеке без решения узнаёт владелец.
pay-own-words = { $value }
pay-support-door = 🛟 Помощь
pay-terms-door = 📄 Условия
pay-support-standard =
    🛟 <b>Помощь с оплатой</b>
    Напишите школе, что случилось, и укажите номер платежа (он начинается с P). Контакты есть в меню. Деньги, которые пришли не так, как ожидалось, лежат на вашем балансе.
pay-support-last = Ваши последние платежи:
pay-support-payment = { $id }: { $name }, { $amount }, { $at }
pay-terms-standard =
    📄 <b>Условия продажи</b>
    Вы платите ту цену, которую подтвердили. Покупка выдаётся в боте, как только пришли деньги. Деньги, которые пришли поздно или которых не хватило, зачисляются на ваш баланс. Вопросы и возвраты: /paysupport
billing-title = 🧾 <b>Подписки и карты</b>
billing-recharge-on = 🔋 Автопополнение кредитов включено.
billing-recharge-off = 🔋 Автопополнение кредитов выключено.
billing-nothing = Ничего не продлевается автоматически, ваших карт мы не храним.
billing-subscription = { $name }
billing-recharge = 🔋 Автопополнение
billing-open = 🧾 Подписки и карты
billing-opening = Секунду…
subscription-active =
    ⭐ <b>{ $name }</b>
    Оплачено до { $until }; затем { $amount } за следующие 30 дней.
subscription-canceled =
    ⭐ <b>{ $name }</b> ({ $amount } за 30 дней)
    Отменена: действует до { $until } и не продлевается.
subscription-failed =
    ⚠️ <b>{ $name }</b>
    Telegram не смог списать { $amount } за следующие 30 дней. Проверьте, хватает ли звёзд; действует до { $until }.
subscription-cancel = Больше не продлевать
subscription-resume = Продлевать снова
subscription-renewed = ⭐ Подписка «{ $name }» продлена за { $amount }, до { $until }.
subscription-unused = ⚠️ За «{ $name }» до { $until } пришло { $amount }, но продлить не удалось. Деньги на вашем балансе, сотрудники это видят.
recharge-begun = 🔋 Кредиты заканчиваются: покупаем «{ $name }» за { $amount } с сохранённой карты.
recharge-done = 🔋 Готово: «{ $name }» за { $amount }, оплачено с сохранённой карты.
recharge-failed = ⚠️ С вашей карты не удалось списать деньги: «{ $name }», { $amount }. Ничего не списано.
recharge-stopped-cap = 🔋 Автопополнение выключено: следующий пакет превысил бы ваш лимит на месяц. Лимит можно изменить.
recharge-stopped-failures = 🔋 Автопополнение выключено: карту отклонили два раза подряд.
recharge-open = 🔋 Автопополнение
recharge-is-on =
    🔋 <b>Автопополнение включено</b>
    «{ $name }» за { $amount }, как только { $count ->
        [0] кредитов не останется
        [one] останется { $count } кредит
        [few] останется { $count } кредита
       *[other] останется { $count } кредитов
    }; не больше { $to } в месяц.
recharge-no-method = Ваша карта ещё не сохранена: всё начнётся с первого пакета, который вы оплатите здесь.
recharge-choose = Какой пакет покупать?
recharge-pack = { $what } · { $amount }
recharge-threshold = При каком остатке покупать «{ $name }»?
recharge-at = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 }
recharge-cap = Сколько можно тратить за календарный месяц? Один пакет стоит { $amount }.
recharge-yes = ✅ Включить
recharge-yes-first = ✅ Купить первый пакет
recharge-change = ✏️ Изменить
recharge-off = Выключить
recharge-saved = Включено
recharge-off-done = Выключено
recharge-no-packs = Сейчас нет пакетов, которые можно купить.

pay-refused-there = Этот платёж больше недействителен или сумма другая. Деньги не списаны. Пожалуйста, вернитесь в бот.
