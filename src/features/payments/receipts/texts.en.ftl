# Card to card, for whoever pays.
receipt-card-to-card =
    <b>Card to card</b>
    { $what }

    Amount: <b>{ $amount }</b>
receipt-both-ways = { $amount } (= { $other })
receipt-pay-to = Card: <code>{ $card }</code>
receipt-payee = In the name of: <b>{ $name }</b>
receipt-deadline = Until: { $until }
receipt-how =
    Please transfer exactly this amount. Then send the receipt here, as a picture or a PDF file, now or later: any time until then is fine.
    We look at it ourselves and tell you as soon as we have.
receipt-copy-amount = 📋 { $amount }
receipt-copy-card = 📋 Card number
receipt-copy-payee = 📋 Name
receipt-send = 🧾 I have paid
receipt-other-ways = ⬅️ Other ways to pay
receipt-ask-picture =
    <b>{ $what }</b>, { $amount }

    Please send the picture of your receipt: a screenshot or a photo. A PDF file, or several pictures at once, are fine, too.
receipt-is-it-right =
    Is this the right receipt?

    For: <b>{ $what }</b>, { $amount }
receipt-yes = ✅ Yes, send it
receipt-take-another = 🖼 Another picture
receipt-for-another = 🔀 For another payment
receipt-which = Which payment is this receipt for?
receipt-which-row = { $what } · { $amount }
receipt-sent =
    🧾 Your receipt is with us: <b>{ $what }</b>, { $amount }.
    Nothing can run out now. As soon as we have looked at it, you will hear from us here.
receipt-with-staff =
    Your receipt for <b>{ $what }</b> ({ $amount }) is with us already.
    As soon as we have looked at it, you will hear from us here. There is nothing more to do.
receipt-cancelled = All right, this picture was not sent. When you have the right one, just send it here.
receipt-none-open =
    Thank you, but no card-to-card payment of yours is waiting for a receipt.
    If this is the receipt of a payment to us, please begin the order or the top-up again and choose card to card; then send the receipt once more.
receipt-not-a-picture = Only a picture or a PDF file counts as a receipt: please send a screenshot, a photo or the file.
receipt-too-large = This file is too large. Please send the receipt as a photo or a screenshot.
receipt-words-do-not-count = Thank you, but we cannot accept a tracking number or a text. Please send the receipt itself: a screenshot, a photo or a PDF file.
receipt-picture-used = This receipt has already been sent. Please send the receipt of this very payment.
receipt-own-pending = You have already sent this receipt, and we are looking at it. You will hear from us here.
receipt-own-approved = You have already sent this receipt, and its payment was confirmed. For another payment, please send its own receipt.
receipt-own-rejected = You have already sent this receipt, and it was not accepted. Please send another one.
receipt-own-another = You have already sent this picture, and we asked for another one. Please take a new photo or screenshot.
receipt-draft-gone = This question has been answered, or a newer picture has taken its place.
receipt-payment-over = This payment is not open any more. Please begin it again.
receipt-waits-already = Your receipt for this payment is with us already.
receipt-another-wanted =
    🖼 We looked at your receipt for <b>{ $what }</b> ({ $amount }), but cannot make everything out.
    Please send us another picture of it.
receipt-was-rejected = ❌ We could not accept your receipt for <b>{ $what }</b> ({ $amount }).
receipt-because = Why: { $reason }
receipt-try-again = You can send another picture for this payment until { $until }.
receipt-contact = If something is unclear, write to us: { $contact }
receipt-send-another = 🧾 Send another picture
receipt-reason-unreadable = The picture is not readable
receipt-reason-amount = The amount is not right
receipt-reason-card = Paid to another card
receipt-reason-used = This receipt was used before
receipt-reason-unpaid = No such payment has arrived

# For staff.
admin-receipts = 🧾 Receipts
command-confirm_payment = Confirm a card payment
receipt-head = 🧾 <b>Receipt { $id }: { $amount }</b>
receipt-from = From: { $telegram }
receipt-for = For: { $what } ({ $number })
receipt-line = • { $name } × { $count }: { $amount }
receipt-sent-at = Sent: { $at }
receipt-words = ✍️ Written with it: { $words }
receipt-history = Earlier receipts: ✅ { $approved } · ❌ { $rejected }{ $another ->
    [0] { "" }
   *[other] { " · 🔁 " }{ $another }
}{ $pending ->
    [0] { "" }
   *[other] { " · ⏳ " }{ $pending }
}
receipt-first = The first receipt of this person
receipt-similar = ⚠️ <b>Looks like receipt { $id }</b>
receipt-uncompared = ⚠️ A file of it could not be compared with earlier receipts
receipt-no-picture = ⚠️ A file of it is no picture, whatever its name says
receipt-over = ⚠️ What it is for is over. An approval fills up the balance of the payer.
receipt-approved = ✅ <b>Approved</b> by { $by }, { $at }
receipt-rejected =
    ❌ <b>Rejected</b> by { $by }, { $at }
    { $reason }
receipt-another = 🖼 <b>Another picture wanted</b> by { $by }, { $at }
receipt-approve = ✅ Approve
receipt-reject = ❌ Reject
receipt-want-another = 🖼 Ask for another picture
receipt-open-similar = ⚠️ See receipt { $id }
receipt-own-words = ✏️ In your own words
receipt-earlier = 🗂 Other receipts
receipt-ask-reason = Type the reason. The payer will read it just like that.
receipt-approved-toast = Approved ✓
receipt-rejected-toast = Rejected. The payer has been told.
receipt-another-toast = The payer has been asked for another picture.
receipt-decided-approved = Decided already: approved by { $by }, { $at }.
receipt-decided-rejected = Decided already: rejected by { $by }, { $at }.
receipt-decided-another = Decided already: { $by } asked for another picture, { $at }.
receipt-unknown = This receipt does not exist.
receipt-payment-unknown = There is no card payment with this number.
receipt-nothing-to-confirm = There is nothing to confirm: this payment is not open.
receipt-confirm-sure =
    Has the money arrived?

    { $payer }: <b>{ $amount }</b> ({ $number })
    There is no receipt. Once you confirm, the payment counts as received and the payer is told.
receipt-confirm-yes = ✅ Yes, it has arrived
receipt-confirmed = ✅ Payment { $number } is confirmed.
receipts-title = { $count ->
    [one] <b>One receipt waits.</b>
   *[other] <b>{ $count } receipts wait</b>, the oldest first.
 }
receipts-none = <b>No receipt waits.</b> Everything is decided ✓
receipts-row = { $who } · { $amount }
receipts-back = ⬅️ All waiting
receipts-earlier-title = { $count ->
    [0] No other receipts of this person.
    [one] <b>One other receipt of this person</b>
   *[other] <b>{ $count } other receipts of this person</b>
 }
receipts-earlier-row = { $amount } · { DAY($at) }
receipts-open = 🧾 Look at them
receipts-reminder = { $count ->
    [one] ⏰ One receipt still waits for a decision, since { $at }.
   *[other] ⏰ { $count } receipts still wait for a decision, the oldest since { $at }.
 }
receipts-escalation = { $count ->
    [one] 🚨 Nobody has decided on one receipt, though it waits since { $at }.
   *[other] 🚨 Nobody has decided on { $count } receipts; the oldest waits since { $at }.
 }
receipt-age-minutes = { $minutes } min
receipt-age-hours = { $hours } h
receipt-age-days = { $days } d
audit-receipt-approved = approved
audit-receipt-rejected = rejected
audit-receipt-another-asked = asked for another picture in place of
audit-payment-confirmed = confirmed without a receipt:

# A column of the table.
receipts-column-sent = Sent

figures-receipts = 🧾 <b>Receipts to decide</b>: { $count }, the oldest has waited { $hours } h { $minutes } min
figures-receipts-none = 🧾 No receipt waits.
