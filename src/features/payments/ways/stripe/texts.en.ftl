pay-by-stripe = Card (Stripe)
cashier-way-stripe = Stripe
cashier-stripe = 🌐 Stripe’s console
pay-keeps-method = Stripe keeps your card, so that credits can be topped up by themselves. You can remove it at any time with /billing.
billing-has-portal = 💳 Stripe knows a card of yours. You can look at it and remove it there.
billing-portal = 💳 My cards at Stripe
billing-no-portal = Stripe did not open the page for your cards. Please try again in a few minutes.
billing-portal-here = Here you look after your cards and receipts at Stripe. The link is only for you, and works for a few minutes:
recharge-about =
    🔋 <b>Automatic top-up</b>
    When your credits run low, a pack is bought by itself with your card at Stripe: never more in a month than you allow, with a message each time. You can switch it off at any time.
recharge-sure =
    🔋 { $name } for { $amount }, as soon as { $count ->
        [0] no credits are
        [one] only { $count } credit is
       *[other] only { $count } credits are
    } left; at most { $to } a month. Your card at Stripe is charged without asking again.
recharge-sure-first = To begin, you buy the pack once by yourself; Stripe keeps the card with that.
