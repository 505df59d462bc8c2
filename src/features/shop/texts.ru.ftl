# The shop, as buyers see it.
command-buy = Посмотреть, что предлагает школа
command-cart = Посмотреть корзину
command-buy10 = Купить 10 кредитов
command-buy25 = Купить 25 кредитов (самый популярный)
command-buy50 = Купить 50 кредитов (самый выгодный)
menu-shop = 🛍 Магазин
menu-book = 📖 Книга
book-not-open-yet = Книгу пока нельзя заказать. Как только будет можно, вы найдёте её здесь.
setting-door-book = Книга в меню
setting-door-book-about = Есть ли в главном меню кнопка книги.
shop-open = 🛍 Магазин
shop-title =
    <b>Магазин</b>
    Что хотите посмотреть?
shop-empty =
    <b>Магазин</b>
    Пока здесь ничего нет. Как только что-то появится, вы найдёте это здесь.
shop-by-post =
    <b>Книги и не только</b>
    Это мы отправляем по почте.
shop-category = <b>{ $name }</b>
shop-cart-open = 🛒 Корзина ({ $count })
shop-purchases = 📦 Мои покупки
shop-redeem = 🎟 Ввести код
shop-free = бесплатно
shop-row = { $name } · { $price }
shop-row-left = осталось { $count }
shop-row-sold-out = 🚫 { $name } · нет в наличии
shop-payment-for = Заказ { $number }: { $what }
shop-shelf-line = • { $line }
shop-row-more = { $name } и ещё { $count }
shop-most-popular = 🔥 Самый популярный
shop-best-value = 💎 Самый выгодный
shop-card-had = ✅ Это у вас уже есть: открывайте сколько угодно раз.
shop-card-price = Цена: <b>{ $price }</b>
shop-card-for-you = Для вас, уровень { $name }: <b>{ $price }</b>
shop-card-credits = { $count ->
    [one] { $count } кредит
    [few] { $count } кредита
   *[other] { $count } кредитов
 }
shop-card-days = { $count ->
    [one] Бесплатные сообщения на { $count } день
    [few] Бесплатные сообщения на { $count } дня
   *[other] Бесплатные сообщения на { $count } дней
 }
shop-card-left = В наличии: { $count }
shop-card-sold-out = 🚫 Нет в наличии
shop-card-rating = { $count ->
    [one] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценка)
    [few] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценки)
   *[other] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценок)
 }
shop-buy = ⚡️ Купить сейчас
shop-to-cart = 🛒 В корзину
shop-in-cart = Добавлено в корзину ✓
shop-in-cart-had = Добавлено в корзину ✓ Такое у вас уже есть.

# The cart.
shop-cart-title = <b>Ваша корзина</b>
shop-cart-empty = Ваша корзина пуста.
shop-cart-line = { $count } × { $name }
shop-cart-gone = ❗️ { $name }: больше не продаётся
shop-cart-sold-out = ❗️ { $name }: нет в наличии
shop-cart-too-many = ❗️ { $name }: осталось только { $count }
shop-cart-trouble = Что-то в корзине нельзя купить в таком виде. Измените или уберите это, и остальное можно будет оплатить.
shop-cart-mixed = В корзине цены в разных валютах. Купите их по очереди: пока уберите часть.
shop-cart-drop = 🗑 Убрать { $name }
shop-cart-buy = ✅ Купить всё
shop-cart-clear = 🗑 Очистить корзину
cart-full = { $most ->
    [one] В корзину помещается только { $most } товар.
    [few] В корзину помещаются только { $most } разных товара.
   *[other] В корзину помещается только { $most } разных товаров.
 }
cart-empty = Ваша корзина пуста.
cart-mixed-currencies = Эти цены в разных валютах. Купите, пожалуйста, по очереди.
product-gone = { $name } больше не продаётся.
product-not-there = Этого товара больше нет.
quantity-out-of-range = За один раз можно купить от 1 до { $most } штук одного товара.
out-of-stock = { $left ->
    [0] { $name }: нет в наличии.
   *[other] { $name }: осталось только { $left }.
 }

# An order, from its draft to its end.
shop-had = ✅ «{ $name }» у вас уже есть: покупка от { $at }, открывайте её сколько угодно раз. Ещё одна покупка — то же самое, ничего нового она не даст.
shop-had-many = ✅ Это у вас уже есть: { $names }. Открывайте сколько угодно раз: повторная покупка ничего нового не даст.
shop-one-is-enough = ⚠️ Достаточно одной покупки: { $names }. Ещё одна такая же ничего нового не даст.
shop-draft-title = <b>Всё верно?</b>
shop-line = • { $name }: { $price }
shop-line-many = • { $name } × { $count }: { $price }
shop-subtotal = Сумма: { $price }
shop-discount = Скидка: −{ $price }
shop-tier-discount = Ваш уровень { $name }: −{ $price }
shop-tier-off = Скидка по уровню: −{ $price }
shop-total = К оплате: <b>{ $price }</b>
shop-tier-counts = Промокод не складывается со скидкой вашего уровня: действует та, что больше.
shop-code-counts = Промокод даёт больше, чем ваш уровень, поэтому действует он. Скидки не складываются.
shop-code-less = Скидка вашего уровня не меньше, чем у промокода, поэтому действует она, а код остался неиспользованным. Скидки не складываются.
shop-total-paid = Итого: <b>{ $price }</b>
shop-paid-in = Оплачено: <b>{ $amount }</b>
shop-repriced-title = ⚠️ Пока вы смотрели, цены изменились. Проверьте ещё раз:
shop-repriced = • { $name }: было { $from }, стало { $to }
shop-repriced-off = • Ваша скидка: было { $from }, стало { $to }
shop-confirm = ✅ Оплатить { $price }
shop-confirm-free = ✅ Получить бесплатно
shop-code = 🎟 Промокод
shop-code-drop = ❌ Убрать код
shop-code-ask = Введите промокод:
shop-redeem-ask = Введите код, который вам дали. Кредиты по нему придут на ваш счёт:
shop-redeemed = { $count ->
    [one] 🎉 Вы получили { $count } кредит.
    [few] 🎉 Вы получили { $count } кредита.
   *[other] 🎉 Вы получили { $count } кредитов.
 }
shop-address-button = 📍 Адрес
shop-address-missing = 📍 Дальше мы спросим ваш адрес.
shop-address = 📍 { $address }
shop-notes = 📝 { $notes }
shop-address-ask =
    Куда отправить?
    Напишите полный адрес одним сообщением: имя, город, улица, дом, индекс, телефон.
shop-notes-ask = Хотите что-нибудь добавить к заказу? Напишите или пропустите.
shop-notes-ask-others =
    Ваш комментарий:
    <i>{ $notes }</i>

    Напишите заново или пропустите, и он останется.
shop-notes-remove = 🗑 Удалить комментарий
shop-notes-skip = ⏭ Пропустить
shop-pay-title =
    Заказ <b>{ $number }</b>
    К оплате: <b>{ $price }</b>
shop-kept = ⏳ Держим для вас до { $until }
shop-looked-at = ⏳ Ваш платёж проверяют.
shop-pay-twice = Пожалуйста, не платите ещё раз: это была бы двойная оплата. Мы сообщим вам здесь; если что-то не так, нажмите «Помощь».
shop-has-some = 👛 На вашем балансе { $has }: чтобы оплатить с него, не хватает { $missing }.
shop-pay-how = Как хотите оплатить?
shop-pay-nohow = Сейчас оплатить это здесь нельзя. Напишите, пожалуйста, школе; если она указала контакты, они в меню, в разделе «Контакты».
shop-rest = 👛 Пополнить на { $amount }
shop-pay = 💳 Оплатить
shop-cancel = ❌ Отменить заказ
shop-cancel-sure = Отменить заказ { $number }? То, что мы держали для вас, смогут купить другие. Если вы уже отправили деньги, не отменяйте.
shop-cancel-sure-looked-at = Отменить заказ { $number }? То, что мы держали для вас, смогут купить другие. Ваш чек останется у нас: если деньги пришли, они поступят на ваш баланс.
shop-cancel-yes = Да, отменить
shop-cancelled = Заказ отменён.
shop-no-pack = { $count ->
    [one] Пакета на { $count } кредит сейчас нет. Вот что есть:
    [few] Пакета на { $count } кредита сейчас нет. Вот что есть:
   *[other] Пакета на { $count } кредитов сейчас нет. Вот что есть:
 }
shop-order-title =
    Заказ <b>{ $number }</b> · { $state }
    { $at }
shop-state-draft = не оформлен
shop-state-awaiting = ждёт оплаты
shop-state-paid = оплачен
shop-state-fulfilled = выполнен
shop-state-refunded = деньги возвращены
shop-state-cancelled = отменён
shop-state-expired = время вышло
shop-paid-by = Оплачен { $at }: { $way }
shop-paid-at = Оплачен { $at }
shop-went-back = ↩️ Возвращено { $amount }: { $at }, { $way }
shop-went-by-hand = ↩️ Возвращено { $amount }: { $at }, на вашу карту
shop-went-to-balance = ↩️ Возвращено { $amount }: { $at }, на ваш баланс
shop-goes-back = ⏳ { $amount } возвращается вам.
shop-parcel-waiting = 📦 Мы отправим это по почте и сообщим, когда посылка будет в пути.
shop-parcel-sent = 📦 Отправлен { $at }
shop-thanks = ✅ Спасибо! Заказ <b>{ $number }</b> оплачен.
shop-given-credits = { $count ->
    [one] Добавлен { $count } кредит. Теперь у вас { $credits }.
    [few] Добавлено { $count } кредита. Теперь у вас { $credits }.
   *[other] Добавлено { $count } кредитов. Теперь у вас { $credits }.
 }
shop-given-pass = Сообщения для вас бесплатны до { $until }.
shop-given-goods = 🎁 Покупка ниже. Открыть её снова можно в любое время в разделе «Мои покупки».
shop-goods = 🎁 <b>{ $name }</b>
shop-goods-below = Смотрите ниже.
shop-posted = • { $name } × { $count }
shop-tracking = 🔎 Трек-номер: <code>{ $tracking }</code>
shop-see-order = 🧾 Заказ
shop-expired = ⌛️ Время оплаты заказа { $number } вышло, деньги не списаны. Если вы уже отправили их, они придут на ваш баланс.
shop-expired-came = ⌛️ Время оплаты заказа { $number } вышло. Пришедшие за него { $amount } зачислены на ваш баланс.
shop-time-over = ⌛️ Время оплаты заказа { $number } вышло.
shop-again = 🔁 Заказать снова
shop-taken-back = ↩️ Деньги за заказ { $number } возвращаются, а то, что было на них куплено, аннулировано.
shop-money-back = ↩️ Деньги за заказ { $number } возвращены: вы получили обратно { $amount }.
shop-money-on-balance = ↩️ Деньги за заказ { $number } возвращены: { $amount } зачислено на ваш баланс.
shop-money-goes-back = ↩️ Деньги за заказ { $number } возвращаются: { $amount } — туда, откуда вы платили.
shop-goods-back = То, что было на них куплено, аннулировано.
shop-parcel-stays = Посылка отправлена не будет.
order-unknown = Такого заказа нет.
order-not-draft = Этот заказ уже оформлен, изменить его нельзя.
order-elsewhere = Статус заказа изменился. Он в разделе «Мои покупки».
order-needs-address = Сначала укажите, пожалуйста, адрес.
order-has-no-goods = В этом заказе нечего открывать.
price-currency-changed = Цена теперь в другой валюте. Начните, пожалуйста, заказ заново.
way-closed = Этот способ оплаты больше недоступен. Выберите, пожалуйста, другой.
address-too-short = Напишите, пожалуйста, полный адрес: город, улица, дом и индекс.
address-too-long = Слишком длинно: не больше { $most } знаков.

# Promo codes.
promo-unknown = Такого кода нет. Проверьте, пожалуйста.
promo-withdrawn = Этот код больше не действует. Уберите его, чтобы продолжить без него.
promo-not-yet = Этот код начнёт действовать { $from }.
promo-over = Срок этого кода истёк.
promo-used-up = Лимит использований этого кода исчерпан.
promo-used = Вы уже использовали этот код.
promo-not-for-this = Этот код не для того, что вы покупаете.
promo-needs-more = Этот код действует для заказов на большую сумму.
promo-first-order-only = Этот код только для первого заказа.
promo-gives-credits = Этот код даёт кредиты. Введите его в магазине, кнопка «Ввести код».
promo-is-for-orders = Этот код даёт скидку на заказ. Введите его при покупке.

# What was bought.
shop-purchases-title =
    <b>Мои покупки</b>
    Сначала новые.
shop-purchases-none = Вы пока ничего не купили.
shop-all-purchases = 📦 Все покупки
shop-open-goods = 🎁 Открыть покупку
shop-rate = ⭐ Оставить отзыв
shop-rate-which = О чём хотите оставить отзыв?

# Reviews.
shop-reviews-open = { $count ->
    [0] 💬 Отзывы
   *[other] 💬 Отзывы ({ $count })
 }
shop-reviews-title = { $count ->
    [one] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценка)
    [few] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценки)
   *[other] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } оценок)
 }
shop-reviews-none =
    <b>{ $name }</b>
    Отзывов пока нет.
shop-reviews-see = 💬 Отзывы
shop-review-head = { $stars } { $at }
shop-review =
    { $head }
    { $words }
shop-review-write = ⭐ Написать отзыв
shop-review-change = ✏️ Изменить мой отзыв
shop-review-ask-rating = Насколько вам понравилось?
shop-review-ask-words = Хотите что-нибудь добавить? До 500 знаков; или пропустите.
shop-review-ask-others =
    Вы написали:
    <i>{ $words }</i>

    Напишите заново, до 500 знаков; или пропустите, и текст останется.
shop-review-remove-words = 🗑 Удалить мой текст
shop-review-thanks = Спасибо за отзыв! 💛
review-not-yours = Отзыв может оставить только тот, кто это купил.
review-too-long = Слишком длинно: не больше { $most } знаков.

too-many-purchases = За минуту вы сделали несколько покупок. Подождите немного и продолжайте.
setting-purchases-per-minute = Покупок в минуту
setting-purchases-per-minute-about = Сколько заказов один человек может подтвердить за минуту. 0 — без ограничения.

# Rights, as the owner reads them.
right-orders-read = Видеть заказы
right-orders-change = Менять заказы
right-catalogue-change = Менять каталог
right-promos-change = Менять промокоды

# The home of staff.
waits-sending = 📦 К отправке: { $count }

# Parts that a school may switch off.
setting-feature-shop = Магазин
setting-feature-shop-about = Если выключено, нельзя смотреть товары, класть их в корзину и заказывать. Уже оформленное можно оплатить, купленное остаётся.
setting-feature-reviews = Отзывы
setting-feature-reviews-about = Если выключено, отзывы не видны и не пишутся. Написанные сохраняются.
setting-feature-promos = Промокоды
setting-feature-promos-about = Если выключено, код ввести нельзя. Заказы с кодом его сохраняют.
setting-registration-first = Сначала регистрация
setting-registration-first-about = Если включено, перед покупкой нужно зарегистрироваться. Заказы, которые ждут оплаты, оплатить можно.
register-first = Сначала зарегистрируйтесь: «👤 Профиль» в меню. Потом можно покупать.
