
too-many-payments = You have begun to pay several times within a minute. Please wait a moment, then try again.
setting-payments-per-minute = Payments a minute
setting-payments-per-minute-about = How many payments one person may begin within a minute. 0 lifts the limit.

# What payers see.
command-topup = Top up your balance
command-billing = Subscriptions and cards
command-paysupport = Help with a payment
command-terms = Terms of sale
pay-leave = ⬅️ Other ways
pay-one-moment =
    ⏳ One moment, your payment is being prepared: { $by }

    { $name }: <b>{ $amount }</b>
    Payment { $id }
pay-open =
    { $icon } <b>{ $name }</b>
    To pay: <b>{ $amount }</b>
    Payment { $id }

    Tap the button and pay on the page that opens. As soon as it is paid, you are told here.
pay-subscribe =
    ⭐ <b>{ $name }</b>
    { $amount } now and every 30 days, until you end it.
    Payment { $id }

    You can end it at any time with /billing; what is paid stays yours until its last day.
pay-until = It can be paid until { $until }.
pay-amount = Pay { $amount }
pay-check = 🔄 I have paid, check
pay-paid =
    ✅ Paid: <b>{ $name }</b>, { $amount }
    Payment { $id }
pay-failed =
    ❌ This payment did not go through, and nothing was taken: { $name }, { $amount }.
    You can try again or pay in another way. Payment { $id }
pay-unavailable =
    😔 This way to pay is not available at the moment: { $name }, { $amount }.
    Please choose another one, or try again in a few minutes. Payment { $id }
pay-expired =
    ⌛ The time for this payment is over: { $name }, { $amount }.
    Please do not pay it any more. Payment { $id }
pay-sent-by-hand = If you have sent the money by “{ $way }”, we learn of it only from the receipt: order again or top up your balance, choose the same way, and send the receipt there.
pay-cancelled =
    This way to pay is closed: { $name }, { $amount }.
    Please do not pay it any more. Payment { $id }
pay-topped-up =
    ✅ { $amount } was added to your balance.
    Your balance: <b>{ $balance }</b>
pay-over = ℹ️ { $paid } came for { $name }, { $over } more than its price. These { $over } are on your balance, which is now <b>{ $balance }</b>. Payment { $id }
pay-rest = 💳 Pay the missing { $amount }
pay-rest-here = 🧾 To the order
pay-too-little =
    ⚠️ { $paid } came for { $name }, but its price is { $amount }.
    Nothing is lost: the money is on your balance, which is now <b>{ $balance }</b>. Only <b>{ $rest }</b> is missing: pay just that, and then the order from your balance. Payment { $id }
pay-too-little-there =
    ⚠️ { $paid } came for { $name }, but its price is { $amount }.
    Nothing is lost: the money is on your balance, which is now <b>{ $balance }</b>, and that is enough for the order. Pay it from your balance. Payment { $id }
pay-too-little-else =
    ⚠️ { $paid } came for { $name }, but { $amount } was to be paid.
    Nothing is lost: the money is on your balance. Your balance in this currency: <b>{ $balance }</b>. Choose another way, or write to us: /paysupport. Payment { $id }
pay-other-currency =
    ⚠️ { $paid } came for { $name }, but { $amount } was to be paid.
    Nothing is lost: the money is in your balance, and staff have been told. Your balance in this currency: <b>{ $balance }</b>. Payment { $id }
pay-late =
    ⚠️ Your payment of { $paid } for { $name } ({ $amount }) came when the order was already paid or over.
    Nothing is lost: the money is in your balance, which is now <b>{ $balance }</b>. You can buy with it, or ask for it back with /paysupport. Payment { $id }
pay-stray =
    ℹ️ We received { $amount } from you that we did not expect.
    It is in your balance, and staff have been told. If something is wrong, write to us: /paysupport
pay-stray-assigned =
    ✅ { $amount } had come to us, and we did not know from whom. It is yours, and is on your balance now.
    Your balance: <b>{ $balance }</b>
pay-balance-bank = ↩️ Your bank has taken the money for { $name } back. { $amount } of it was on your balance, and has left it. Payment { $id }
pay-balance-elsewhere = ↩️ The money for { $name } was given back to you by the payment provider itself. { $amount } of it was on your balance, and has left it. Payment { $id }
pay-stray-back = ↩️ { $amount } that we had received from you without expecting it was given back to you.
pay-stray-bank = ↩️ Your bank has taken back { $amount } that we had received from you without expecting it. What of it was on your balance has left it.
pay-stray-failed = ⚠️ { $amount } that was given back to you could not be delivered. It is on your balance again, and staff have been told.
pay-refunding =
    ↩️ { $amount } for { $name } is on its way back to you. It can take a few days to arrive. Payment { $id }
pay-refunded =
    ↩️ { $amount } for { $name } was given back to you. Payment { $id }
pay-refunded-wallet =
    ↩️ { $amount } for { $name } was given back to your balance. Payment { $id }
pay-refund-failed =
    ⚠️ { $amount } for { $name } could not be sent back to where it came from. It is in your balance meanwhile, and staff have been told. Payment { $id }
pay-not-seen = 🔄 { $at }: the payment has not arrived yet. If you have paid, it usually takes a minute or two; we keep checking by ourselves.
pay-no-answer = 🔄 { $at }: the payment service did not answer. If you have paid, nothing is lost; we keep checking by ourselves.
pay-not-connected = 🔄 { $at }: we cannot ask this payment service at the moment. If you have paid, please do not pay again; here is who helps: /paysupport
pay-check-paid = This is paid already. Thank you!
pay-check-over = This payment is closed. If you have paid it all the same, the money will come into your balance.
pay-checking = Checking…
pay-checkout-unknown = We do not know this invoice. Please order again in the bot.
pay-checkout-not-yours = This invoice was made for somebody else. Please order in the bot yourself.
pay-checkout-paid = This is paid already.
pay-checkout-over = The time for this invoice is over, and nothing was taken. Please order again in the bot.
pay-checkout-changed = The price is not the one of this invoice any more, and nothing was taken. Please order again in the bot.
pay-way-costs = { $name } · { $amount }
topup-title =
    👛 Your balance: <b>{ $balance }</b>

    How much would you like to add?
topup-again = 🔁 Top up again
topup-other = ✏️ Another amount
topup-ask = Send the amount, from { $from } to { $to }.
topup-ways =
    Adding <b>{ $amount }</b> to your balance.
    How would you like to pay?
topup-no-way = There is no way to add { $amount } at the moment. Please try another amount, or write to us: /paysupport
topup-other-amount = ⬅️ Another amount
topup-name = Balance top-up
topup-about = { $amount } for your balance
topup-out-of-range = Please send an amount from { $least } to { $most }.
topup-way-gone = This way to pay is not offered any more. Please choose another one.
payment-unknown = There is no such payment of yours.
payment-not-begun = The payment could not be begun. Please try again.
subscription-over = This subscription is over. You can begin a new one in the shop.
flag-closed = Somebody has dealt with this already.
refund-not-an-amount = Please give an amount above zero.
refund-too-much = So much of this payment is not left to give back.
setting-not-a-currency = I do not know that currency. Examples: USD, EUR, RUB, UZS, IRT
setting-pay-currency = Currency
setting-pay-currency-about = Of balances, and of new prices. An ISO code such as USD, or IRT for toman.
setting-payment-event-days = Days of provider messages
setting-payment-event-days-about = So long it is kept word for word what payment providers have told. Disputes may come for more than a year. 0 keeps it for good.
setting-order-minutes = Time to pay, minutes
setting-order-minutes-about = So long an order keeps its goods for the buyer.
# What the setting was called while it was counted in seconds: the activity log still names it.
setting-order-seconds = Time to pay, in seconds
setting-least-top-up = Smallest top-up
setting-least-top-up-about = In whole units of the currency.
setting-most-top-up = Largest top-up
setting-most-top-up-about = In whole units of the currency.
setting-least-above-most = That is more than the largest top-up, { $most }: nobody could add anything. Change that setting first.
setting-most-below-least = That is less than the smallest top-up, { $least }: nobody could add anything. Change that setting first.
setting-pay-terms = Terms of sale
setting-pay-terms-about = What /terms says. Empty: a short standard text.
setting-pay-support = Help with payments
setting-pay-support-about = What /paysupport says: who helps, and how to reach them. Empty: a short standard text.
setting-receipt-remind-hours = Receipt reminder, hours
setting-receipt-remind-hours-about = After so long staff are reminded of a receipt that nobody has decided on.
setting-receipt-escalate-hours = Owner told after, hours
setting-receipt-escalate-hours-about = After so long the owner is told of a receipt that nobody has decided on.
pay-own-words = { $value }
pay-support-door = 🛟 Help
pay-terms-door = 📄 Terms
pay-support-standard =
    🛟 <b>Help with a payment</b>
    Write to the school, with the number of the payment (it begins with P) and what happened. { $reach ->
        [unreachable] It has named no way to reach it here yet: please ask whoever brought you here.
       *[reachable] You find the contacts in the menu.
    } Money that came late, or more or less of it than was asked, is in your balance.
pay-support-last = Your last payments:
pay-support-payment = { $id }: { $name }, { $amount }, { $at }
pay-terms-standard =
    📄 <b>Terms of sale</b>
    You pay the price that you confirm. What you buy is given to you in the bot as soon as the money has arrived; what goes by post is sent to you. Money that came too late or was not enough is put into your balance. For questions and refunds: /paysupport
billing-title = 🧾 <b>Subscriptions and cards</b>
billing-recharge-on = 🔋 Automatic top-up is on.
billing-recharge-off = 🔋 Automatic top-up is off.
billing-nothing = Nothing renews by itself, and no card of yours is kept.
billing-subscription = { $name }
billing-recharge = 🔋 Automatic top-up
billing-open = 🧾 Subscriptions and cards
billing-opening = One moment…
subscription-active =
    ⭐ <b>{ $name }</b>
    Paid until { $until }; then { $amount } renew it for 30 days.
subscription-canceled =
    ⭐ <b>{ $name }</b> ({ $amount } for 30 days)
    Cancelled: it lasts until { $until } and does not renew.
subscription-failed =
    ⚠️ <b>{ $name }</b>
    Telegram could not take { $amount } for the next 30 days. Please see that you have enough Stars; it lasts until { $until }.
subscription-cancel = Do not renew any more
subscription-resume = Renew again
subscription-renewed = ⭐ { $name } was renewed for { $amount }, until { $until }.
subscription-unused = ⚠️ { $amount } came for { $name } until { $until }, but it could not be renewed. The money is in your balance, and staff can see it.
recharge-begun = 🔋 Your credits are running low: { $name } is being bought for { $amount } with your kept card.
recharge-done = 🔋 Done: { $name } for { $amount }, paid with your kept card.
recharge-failed = ⚠️ Your card was not charged: { $name }, { $amount }. Nothing was taken.
recharge-stopped-cap = 🔋 The automatic top-up is off: the next pack would be more than you allow in a month. You can change that.
recharge-stopped-failures = 🔋 The automatic top-up is off: your card was refused twice in a row.
recharge-stopped-closed = 🔋 The automatic top-up is off: packs of credits can no longer be paid with a saved card here. You can buy one yourself in the shop.
recharge-open = 🔋 Automatic top-up
recharge-is-on =
    🔋 <b>Automatic top-up is on</b>
    { $name } for { $amount }, as soon as { $count ->
        [0] no credits are
        [one] only { $count } credit is
       *[other] only { $count } credits are
    } left; at most { $to } a month.
recharge-no-method = Your card is not kept yet: it begins with the first pack that you pay for here.
recharge-choose = Which pack should be bought?
recharge-pack = { $what } · { $amount }
recharge-threshold = How many credits may be left when { $name } is bought?
recharge-at = { $count ->
    [one] { $count } credit
   *[other] { $count } credits
 }
recharge-cap = How much may it be in a calendar month, at most? One pack costs { $amount }.
recharge-yes = ✅ Switch it on
recharge-yes-first = ✅ Buy the first pack
recharge-change = ✏️ Change
recharge-off = Switch it off
recharge-saved = Switched on
recharge-off-done = Switched off
recharge-no-packs = There is no pack to buy at the moment.

pay-refused-there = This cannot be paid any more, or the amount is another one. Nothing was taken. Please look into the bot.

# Rights, as the owner reads them.
right-payments-read = See payments
right-payments-refund = Give money back
right-payments-raw = See what payment services reported
right-receipts-decide = Decide on receipts

# The home of staff.
waits-receipts = 🧾 Receipts to decide: { $count }
waits-flags = 🚩 To look at: { $count }

# Parts that a school may switch off.
setting-feature-top-up = Top-up
setting-feature-top-up-about = Off: nobody can begin to add money. Payments under way and balances stay as they are.
setting-feature-subscriptions = Monthly payments
setting-feature-subscriptions-about = Off: nobody can begin to pay monthly. Those who do already go on, and can end it.
setting-feature-recharge = Packs that renew themselves
setting-feature-recharge-about = Off: nobody can begin it, and nothing is bought by itself. It can still be switched off by whoever has it.
