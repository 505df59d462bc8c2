# What staff see of payments.
admin-cashier = 💳 Payments
cashier-payments = 📄 All payments
cashier-flags = 🚩 To look at
cashier-takings = 📈 Money in and back
cashier-ways = 🔌 Ways to pay
cashier-balance = ⚖️ Change a balance
cashier-refresh = 🔄 Refresh
cashier-takings-refreshed = Up to date ✓ The figures are at most a minute old.
cashier-search = 🔎 Find a payment
cashier-search-ask = Type the number of a payment, or the name or the Telegram id of a person. Names are found of those who have registered.
cashier-nothing-found = I find nothing for that. Type a payment’s number like PKMXAQTRH, the name of somebody who has registered, or a Telegram id: it stands in brackets beside the name on receipts, orders and payments.
cashier-nobody-found = I find nobody for that. Type their Telegram id, which stands in brackets beside the name on receipts, orders and payments, or the number of one of their payments, like PKMXAQTRH.
too-little-of-name = Please type the whole number, or at least three letters of the name.
too-many-of-name = Too many have that name. Please type first and last name.
cashier-theirs = 💳 Payments
cashier-payment-unknown = There is no such payment.
cashier-flag-unknown = There is nothing of that kind to look at.

# The list.
cashier-list-all = All
cashier-list-waiting = ⏳ Waiting
cashier-list-settled = ✅ Paid
cashier-list-failed = ❌ Failed
cashier-list-refunds = ↩️ Refunds
cashier-list-person = <b>Payments of { $name }</b>
cashier-list-choose = Tap one to see everything about it.
cashier-list-none = There is nothing here.

# States and ways.
cashier-state-unasked = being prepared
cashier-state-open = waits to be paid
cashier-state-settled = paid
cashier-state-failed = failed
cashier-state-expired = its time ran out
cashier-state-cancelled = cancelled
cashier-state-partly-refunded = partly refunded
cashier-state-refunded = refunded

# The card of a payment.
cashier-card =
    <b>{ $number }</b> · { $state }
    { $subject }
    By: { $payer }
    Way: { $way }
    Asked: <b>{ $amount }</b>
    Begun: { $at }
cashier-card-worth = Worth: { $amount }
cashier-card-paid = Paid: <b>{ $amount }</b>, { $at }
cashier-card-failure = In the provider’s words: { $reason }
cashier-why = Reason given: { $reason }
cashier-why-bank-cannot = the payer’s bank cannot process the payment
cashier-why-check-returned = the payer’s bank returned the cheque
cashier-why-refund-missing = the payer says that a promised refund has not come
cashier-why-payer-asked = the payer asked their bank to take it back
cashier-why-not-allowed = the payer says that they did not allow this charge
cashier-why-twice = the payer says that they were charged twice
cashier-why-fraud = the cardholder says that somebody else paid with their card
cashier-why-unsaid = the bank gives none
cashier-why-wrong-account = the details of the account are wrong
cashier-why-no-money = there is not enough money in the account
cashier-why-not-received = the payer says that they did not receive what they bought
cashier-why-not-as-described = the payer says that it is not what was described
cashier-why-subscription-over = the payer says that the subscription had been cancelled
cashier-why-not-recognised = the payer does not recognise this payment
cashier-why-card-lost = the card was reported lost or stolen
cashier-why-card-over = the card has expired or was cancelled
cashier-why-declined = the bank declined it
cashier-why-school-asked = it was stopped at the school’s request
cashier-why-not-confirmed = the payer did not confirm it with their bank
cashier-card-reference = At the provider: <code>{ $id }</code>
cashier-card-charge = Charge: <code>{ $id }</code>
cashier-card-refunds = <b>Refunds</b>
cashier-card-refund = { $at } · { $amount } · { $way } · { $state } · { $reason }
cashier-card-receipts = <b>Receipts</b>
cashier-card-told = <b>What the provider has told us</b>
cashier-card-flags = <b>To look at</b>
cashier-card-line = { $at } · { $what }
cashier-told-row = { DAY($at) } · { $what }
cashier-receipt-pending = waits for a decision
cashier-receipt-approved = approved
cashier-receipt-rejected = rejected
cashier-receipt-another = another one was asked for
cashier-told-settled = paid
cashier-told-again = told once more
cashier-told-refused = we said no
cashier-told-noted = taken note of
cashier-told-unknown = nothing of ours
cashier-ask = ❓ Ask the provider now
cashier-asked = The provider is being asked. Open the payment again in a moment.
cashier-open-receipt = 🧾 Open the receipt
cashier-of-person = 👤 Payments of this person
cashier-told = 📨 What the provider sent
cashier-told-title = What the provider sent about <b>{ $number }</b>. Whoever opens one is written down.
cashier-raw = <b>{ $way }</b>, { $at }
cashier-open-payment = 📄 Open the payment
cashier-flag-door = 🚩 { $what }

# Giving back.
cashier-refund = ↩️ Refund
cashier-refund-share =
    <b>Refund { $number }</b>
    There is { $amount } left of it. How much goes back?
cashier-refund-only-whole = { $way }: only all of it goes back, at once. A part can be sent by hand, from card to card, or go onto the balance.
cashier-both-ways = { $amount } (worth { $other })
cashier-refund-whole = All of it: { $amount }
cashier-refund-part = A part of it
cashier-refund-amount = Type the amount that goes back, at most { $amount }.
cashier-refund-way = Which way does it go back?
cashier-refund-why = Why?
cashier-refund-words = You may say it in your own words; they stand in place of the reason you chose.
cashier-back-provider = Through the provider
cashier-back-hand = By hand, from card to card
cashier-back-wallet = Onto their balance here
cashier-refund-asked = on its way
cashier-refund-done = done
cashier-refund-failed = failed
cashier-refunds-title = <b>Refunds</b>
cashier-refunds-asked = ⏳ On its way
cashier-refund-unknown = There is no such refund.
cashier-refund-card =
    <b>{ $amount }</b> of { $number } · { $state }
    { $subject }
    To: { $payer }
    Way: { $way }
    Reason: { $reason }
    Asked: { $at }, { $by }
cashier-refund-ended = Closed: { $at }
cashier-because-duplicate = Paid twice
cashier-because-unwanted = No longer wanted
cashier-because-mistake = Paid by mistake
cashier-because-our-fault = Our fault
cashier-because-goodwill = Goodwill
cashier-because-other = Another reason
cashier-because-unsaid = no explanation
cashier-refund-review =
    <b>Refund { $number }?</b>
    { $subject }
    To: { $payer }
    Amount: <b>{ $amount }</b>
    Way: { $way }
    Reason: { $reason }
cashier-refund-takes-all = It is all that is left, so what was bought is taken back: access, units and credits. A parcel that was sent stays with the buyer.
cashier-refund-takes-nothing = It is a part, so the person keeps all that was bought.
cashier-refund-takes-balance = Nothing was bought for it, so it is taken from their balance.
cashier-refund-by-hand = ⚠️ Nobody sends this money but you: confirm once you have sent it to their card.
cashier-refund-confirm = ✅ Refund it
cashier-refunded = ✅ { $amount } of { $number } ({ $subject }) has been refunded.
cashier-refund-on-its-way = ⏳ The refund of { $amount } of { $number } ({ $subject }) is on its way. I will tell you when it is through.
cashier-refund-edit-amount = Amount
cashier-refund-edit-way = Way
cashier-refund-edit-because = Reason
cashier-refund-edit-words = Own words
cashier-balance-spent = That much is not on their balance any more.
refund-under-way = Some of this payment is on its way back already. Wait until that is through.
refund-disputed = The payer’s bank asks for this very money and has not decided yet. Refunded now, it would go twice. Answer in the provider’s console, and wait for the bank.

# What has to be looked at.
cashier-flags-title = <b>To look at</b>
cashier-flags-about = Here is what came or went otherwise than expected. Tap one to see where the money is, and to decide.
cashier-flags-none = Everything has been looked at. ✓
cashier-flag-wrong-sum = Another sum than asked
cashier-flag-wrong-sum-about = The sum that came is not the one that was asked for. When it was too little, the order was not served.
cashier-flag-wrong-currency = Another currency
cashier-flag-wrong-currency-about = It was paid in another currency than asked, so the order was not served.
cashier-flag-wrong-person = Paid by somebody else
cashier-flag-wrong-person-about = Somebody paid for a payment that is another person’s. The money belongs to whoever paid.
cashier-flag-unknown-payment = Nobody knows what for
cashier-flag-unknown-payment-about = The money belongs to no payment of ours. Find out whose it is and put it onto their balance, or send it back.
cashier-flag-late = Came too late
cashier-flag-late-about = The payment had ended before the money came. Serve the person anew from their balance, or refund it.
cashier-flag-second = Paid twice
cashier-flag-second-about = The same thing was paid a second time. The second money can be sent back, or stay on the balance.
cashier-flag-disputed = Disputed at the bank
cashier-flag-disputed-about = The payer’s bank asks for the money. Answer in the provider’s console in good time.
cashier-flag-dispute-won = Dispute won
cashier-flag-dispute-won-about = The bank has decided for us. The money stays ours, and nothing has to be done.
cashier-flag-dispute-lost = Dispute lost
cashier-flag-dispute-lost-about = The bank has given the money to the payer. What was bought for it was taken back here as well, as far as it was still there.
cashier-flag-dispute-some-about = The bank has given this much to the payer. What was bought stays with them, for the rest of it is still paid.
cashier-flag-dispute-part-about = The bank has given this part to the payer. Money that belongs to no payment leaves our books only whole, so nothing was booked: correct the balance by hand.
cashier-flag-refunded-there = Refunded elsewhere
cashier-flag-refunded-there-about = Somebody refunded it in the provider’s own console. It was taken over here as well.
cashier-flag-refund-failed = Could not be refunded
cashier-flag-refund-failed-about = The provider would not refund it. Refund it another way, or leave it on the balance.
cashier-flag-odd-news = News that does not fit
cashier-flag-odd-news-about = What the provider told fits nothing that we know, so nothing was booked. Look it up in its console; what is missing on a balance can be corrected by hand.
cashier-told-paid = Told: a payment of <b>{ $amount }</b>, { $way }, { $at }
cashier-told-refunded = Told: a refund of <b>{ $amount }</b>, { $way }, { $at }
cashier-told-came-back = Told: a refund of <b>{ $amount }</b> that failed, { $way }, { $at }
cashier-told-disputed = Told: a dispute over <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-came = Came: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave = Refunded: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-gave-not = Not refunded: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-claimed = In dispute: <b>{ $amount }</b>, { $way }, { $at }
cashier-flag-asked = Asked: { $amount }
cashier-flag-payment = Payment: { $number }, { $subject }
cashier-flag-payer = Person: { $payer }
cashier-flag-was-closed = Closed { $at }.
cashier-where-wallet = Where it is: on the person’s balance.
cashier-where-kept = Where it is: kept aside, until its owner is known.
cashier-where-refused = Where it is: we said no, so the provider gives it back to the payer.
cashier-where-bank = Where it is: at the provider, until the bank has decided.
cashier-where-ours = Where it is: still ours, with the provider.
cashier-where-over = Where it is: the price was taken from it, and the rest is on the person’s balance.
cashier-where-part = Where it is: the bank has taken this much of it. The rest is where it was put.
cashier-where-leaving = Where it is: on its way back to the payer.
cashier-where-gone = Where it is: no longer with us.
cashier-where-none = Where it is: nothing was booked, for this can be no sum of it. Look in the provider’s own console whether anything came or went.
cashier-close = ✅ Nothing left to do
cashier-close-sure = “{ $what }”, { $amount }: is nothing left to do about it?
cashier-close-yes = Yes, close it
cashier-closed = Closed ✓
cashier-still-kept = This money is still kept aside, and nobody knows whose it is. Give it to somebody or send it back; that closes it.
cashier-assign = 👤 It belongs to somebody
cashier-assign-whose = Whose money is it? Type their Telegram id, or the number of one of their payments.
cashier-assign-review = Put { $amount } onto the balance of { $payer }?
cashier-assign-confirm = ✅ Yes, it is theirs
cashier-assign-edit-person = Person
cashier-assigned = It is on their balance ✓
cashier-not-kept = That money is not with us, so it cannot be moved.
cashier-sent-back = ↩️ I have sent it back
cashier-sent-back-sure = Have you sent { $amount } back yourself, in the console of { $way } or from card to card? It then leaves our books.
cashier-sent-back-yes = Yes, I have sent it
cashier-give-stars-back = ↩️ Refund the Stars
cashier-give-back = ↩️ Refund it
cashier-give-back-sure = { $way } is asked to refund { $amount } to whoever paid, just this payment. It leaves their balance at once.
cashier-give-back-yes = Yes, refund it
cashier-giving-back = On its way back ✓
cashier-flag-news = 🚩 <b>{ $what }</b>: { $amount }, { $way }. Somebody should look at it.
cashier-flag-told = 🚩 <b>{ $what }</b>: { $amount }, { $way }.
cashier-flag-whose = { $what }
cashier-flag-look = 👀 Look at it

# Changing a balance.
cashier-balance-whose = Whose balance? Type their Telegram id, or the number of one of their payments.
cashier-balance-what = What of { $payer } do you change?
cashier-balance-money = Money: { $amount } now
cashier-balance-credits = Credits: { $count } now
cashier-balance-direction = Do they get more, is something taken off, or do you set what they have?
cashier-balance-more = + Give
cashier-balance-less = − Take off
cashier-balance-set = 🎯 Set to
cashier-balance-amount = How much? Type only the number.
cashier-balance-less-only = They have { $amount }: no more than that can be taken off.
cashier-balance-why = Why? It is kept with the change.
cashier-balance-rises = +{ $amount }
cashier-balance-falls = −{ $amount }
cashier-balance-review =
    <b>Change the balance of { $payer }?</b>
    Change: <b>{ $change }</b>
    Now: { $before }
    Then: { $after }
    Reason: { $reason }
cashier-balance-confirm = ✅ Change it
cashier-balance-edit-person = Person
cashier-balance-edit-currency = Which balance
cashier-balance-edit-direction = Give or take
cashier-balance-edit-amount = Amount
cashier-balance-edit-reason = Reason
cashier-balance-changed = ✅ { $payer } has { $amount } now.

# Ways to pay.
cashier-ways-title = <b>Ways to pay</b>
cashier-way-ready = ✅ <b>{ $way }</b>
cashier-way-missing =
    ▫️ { $way }: not set up
    Missing: <code>{ $what }</code>
cashier-way-unset =
    ▫️ { $way }: not set up
    Set this in the settings: <b>{ $what }</b>
cashier-way-webhook = Webhook to enter there: <code>{ $url }</code>
cashier-way-silent = Without <code>{ $what }</code> it does not tell us of payments by itself: we ask it ourselves, every five minutes at first.
cashier-way-heard = Last heard: { $at }
cashier-way-unheard = Nothing was heard of it lately.
cashier-ways-terms = ⚠️ Telegram wants digital goods to be sold for Stars only. This school sells them for anything; the setting “Digital goods” decides.

# Money in and back.
cashier-takings-title = <b>Money in and back</b>
cashier-span-today = Today
cashier-span-week = Seven days
cashier-span-month = Thirty days
cashier-taking = { $way }: { $amount } ({ $count })
cashier-taking-back = { $way }: { $amount } ({ $count }), refunded { $back }
cashier-takings-none = Nothing came in.
cashier-takings-revenue = Revenue: { $amount }
cashier-takings-failed = Failed payments: { $count }
cashier-takings-fees = Fees of the providers are not known here. What was paid from a balance came in when the balance was filled up.
cashier-takings-failures = <b>The newest that failed</b>
cashier-takings-failure = { $number }, { $at }: { $reason }

# What was done.
audit-payment-viewed = looked at
subject-payment = the payment { $name }
subject-receipt = the receipt of { $name }
subject-event = { $name }
some-payment = a payment
some-receipt = a receipt
some-event = a message of a provider
some-flag = something to look at
subject-flag = “{ $name }”
audit-payment-raw-viewed = read what a provider sent:
audit-payment-asked-about = had the provider asked about
audit-payment-refund-asked = refunded
audit-payment-flag-closed = closed
audit-payment-assigned = found the owner of
audit-payment-sent-back = sent back the money of
audit-payment-stray-returned = had the provider refund

# Columns of the tables.
cashier-column-title = For
cashier-column-way = Way to pay
cashier-column-paid = Paid
cashier-column-payment = Payment
cashier-column-back = How it goes back
cashier-column-asked = Asked for
cashier-column-ended = Closed
cashier-column-verdict = What it was
cashier-column-flag = What is wrong
person-payments = 💳 Payments: { $count } · paid: { $done }
person-receipts = 🧾 Receipts: { $count } · waiting: { $waiting }
