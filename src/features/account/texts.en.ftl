# What a person has, and what they had.
command-balance = See your credits and your balance
command-history = See what you paid and got
command-reset = Begin anew, for testing
menu-balance = 💳 Balance
welcome-gift = { $count ->
    [one] 🎁 One credit is yours to begin with: one message to the school.
   *[other] 🎁 { $count } credits are yours to begin with: one for each message to the school.
 }

balance-title = <b>Your balance</b>
balance-credits = { $bar } { $count ->
    [one] <b>{ $count }</b> credit
   *[other] <b>{ $count }</b> credits
 }
balance-level-unlimited = Messages cost you nothing at the moment.
balance-level-plenty = You have plenty.
balance-level-some = Enough for now.
balance-level-low = Nearly used up.
balance-level-none = Nothing left.
balance-pass = 🎫 Unlimited messages until { $until }
balance-tier = 🏅 Your tier: <b>{ $name }</b>
balance-tier-until = 🏅 Your tier: <b>{ $name }</b>, until { $until }
balance-money = 💰 On your balance: <b>{ $amount }</b>
balance-held = ⏳ Set aside: { $amount }
balance-tip-pass-ends = 💡 Your pass ends soon. A new one begins where it ends, so nothing is lost when you buy early.
balance-tip-pass = 💡 As long as your pass lasts, your credits stay untouched.
balance-tip-none = 💡 With a pack of credits you can write to us again at once.
balance-tip-low = 💡 Buy a pack before you run out, so that no question of yours has to wait.
balance-tip-never-bought = 💡 Credits do not expire: buy them when you need them.
balance-tip-plenty = 💡 Credits do not expire: what you have stays yours.
balance-tip-pace = { $days ->
    [0] 💡 At your pace of the last month, this is gone within a day.
    [one] 💡 At your pace of the last month, this lasts for about a day.
   *[other] 💡 At your pace of the last month, this lasts for about { $days } days.
 }
balance-quick-pack = ⚡ { $count } credits · { $amount }
balance-shop = 🛍 Shop
balance-top-up = + Top up
balance-history = 🧾 History
balance-purchases = 📦 My purchases
balance-corrected = The school has corrected your balance: <b>{ $amount }</b>
tier-told = 🏅 The school has given you the tier <b>{ $name }</b>.
tier-told-until = 🏅 The school has given you the tier <b>{ $name }</b>, until { $until }.
tier-told-discount = In the shop you pay { PERCENT($count) } less.
tier-told-none = You have no tier at the school any more.
low-credits = { $count ->
    [0] 🟥 You have no credits left. Your next message to the school needs one.
    [one] 🟥 You have one credit left.
   *[other] 🟥 You have { $count } credits left.
 }

# The history.
history-title = <b>History</b>
history-none = Nothing has happened here yet.
history-line = { $at } · { $what }
history-change = <b>{ $amount }</b>
history-more = +{ $amount }
history-less = −{ $amount }
history-month = Spent this month: { $amount }
history-ever = Bought in all: { $amount }
history-payment = Payment received
history-order = Order { $order }
history-bought = { $name } and { $count } more
history-renewal = Subscription renewed
history-refund = Refund
history-hold = Set aside for paying out
history-hold-spent = Paid out
history-hold-released = Back from being set aside
history-going-back = On its way back to you: { $amount }
history-gone-back = Refunded to you: { $amount }
history-failed-back = Refund that did not arrive: { $amount }
history-pack = Credits bought
history-pack-back = Credits taken back
history-promo = Promo code
history-welcome = Welcome gift
history-tutorial = Tour finished
history-given-up = Left to the school
history-correction = Correction by the school
history-reversal = Taken back
history-refund-failed = Refund that did not arrive
history-loss = Covered by the school
history-loss-over = No longer covered by the school
history-other = Other
history-export = 📄 Export as a file
history-exporting = The file is being made. It comes in a moment.
history-exported = Your history. Times are the school’s.
history-column-at = When
history-column-what = What
history-column-amount = Amount
history-column-currency = Currency
history-credits = credits

# The tour.
tutorial-offer = 🎓 Show me around
tutorial-offer-bonus = 🎓 Show me around (+{ $count })
tutorial-decline = ⏭ Skip the tour
tutorial-step = Step { $step } of { $of }
tutorial-credits =
    <b>What credits are for</b>
    A message to the school costs one credit. Reading, learning and buying cost none. With a pass, messages cost nothing for as long as it lasts.
tutorial-buying =
    <b>How to buy and pay</b>
    Choose something in the shop. Before you pay you see the price and the ways to pay, and what you confirmed is what you pay. If a purchase fails, the money returns to your balance.
tutorial-finding =
    <b>Where everything is</b>
    What you have bought opens again under “My purchases”. See your payments in /history. If the school has said how to reach it, that is in the menu.
tutorial-end = ✅ Got it
tutorial-end-bonus = ✅ Got it (+{ $count } credits)
tutorial-done = That was all. Have fun!
tutorial-done-bonus = { $count ->
    [one] That was all. Here is one credit for you 🎁
   *[other] That was all. Here are { $count } credits for you 🎁
 }

# Beginning anew, for testing.
reset-sure =
    <b>Begin anew?</b>
    Your registration, your tour and your cart are forgotten. What was paid and given stays as it is.
reset-yes = Yes, begin anew
reset-done = Done: you are new here.
audit-account-reset = began anew as

# Tiers, for staff.
admin-tiers = 🏅 Tiers
tiers-title =
    <b>Tiers</b>
    The best stands first. 🟢 counts, ⚪️ is switched off. Choose one:
tiers-none =
    <b>Tiers</b>
    There are none yet. A tier takes a part off every price in the shop for those who have it.
tier-row = { $name } · { PERCENT($count) }
tier-new = + New tier
tier-card = 🏅 <b>{ $name }</b>
tier-is-on = 🟢 It counts.
tier-is-off = ⚪️ Switched off: whoever has it gets nothing from it.
tier-takes-off = Off in the shop: { PERCENT($count) }
tier-place = Place: { $place } of { $of }
tier-has = { $count ->
    [0] Nobody has it.
    [one] { $count } person has it.
   *[other] { $count } people have it.
 }
tier-give = 🎁 Give it to somebody
tier-members = 👥 Who has it
tier-edit-name = ✏️ Name
tier-edit-discount = 💵 Discount
tier-raise = ⬆️ Rank higher
tier-raised = One rank higher.
tier-is-best = It is the highest already.
tier-switch-on = 🟢 Switch on
tier-switch-off = ⚪️ Switch off
tier-retire = 🗑 Delete
tier-retire-sure = Delete the tier { $name } for good?
tier-retire-yes = Yes, delete it
tier-retired = Deleted ✓
tier-created = Created ✓
tier-given = Given ✓ They have been told.
tier-members-title = <b>{ $name }</b>: who has it, the newest first.
tier-members-none = Nobody is here yet.
tier-member = { $payer } has the tier <b>{ $name }</b>.
tier-since = Since { $at }
tier-until = Until { $until }
tier-for-good = Without an end
tier-change = 🔄 Change
tier-take = 🗑 Take away
tier-take-sure = Take the tier { $name } away from { $payer }? They are told.
tier-take-yes = Yes, take it away
tier-taken-away = Taken away ✓
tier-ask-name =
    Step { $step } of { $of }
    What is the tier called? At most 40 characters.
tier-ask-discount =
    Step { $step } of { $of }
    What percentage does it take off in the shop? From 0 to 100.
tier-type-name = Type the new name.
tier-type-discount = What percentage does it take off in the shop? From 0 to 100. It counts for everybody who has it.
tier-theirs = 🏅 Tier
tier-ask-which = Which tier?
tier-ask-whom = To whom? Type their Telegram id, or the number of one of their payments.
tier-ask-days = For how many days? Skip for no end date.
tier-give-sure = <b>Give { $payer } the tier { $name }?</b>
tier-instead-of = In place of { $name }
tiers-new-confirm = ✅ Create it
tiers-new-edit-name = Name
tiers-new-edit-discount = Discount
give-tier-confirm = ✅ Give it
give-tier-edit-tier = Tier
give-tier-edit-person = Person
give-tier-edit-days = How long
audit-tier-created = created
subject-tier = the tier “{ $name }”
some-tier = a tier
audit-tier-changed = changed
audit-tier-retired = deleted
audit-tier-given = gave a tier to
audit-tier-taken = took the tier from

# Settings.
setting-welcome-credits = Welcome credits
setting-welcome-credits-about = Credits that everybody gets once, at the first contact. 0 gives none.
setting-tutorial-bonus = Bonus for the tour
setting-tutorial-bonus-about = Credits for finishing the three steps of the tour, once. 0 gives none.
setting-low-credits = Warn at so many credits
setting-low-credits-about = Who has no more than this left is warned, at most once a day.

# Columns of the tables of tiers, and of who has one.
tier-column-discount = Discount (%)
tier-column-tier = Tier

# Rights, as the owner reads them.
right-account-reset = Begin anew, to try things

# Parts that a school may switch off.
setting-feature-tour = Tour
setting-feature-tour-about = Off: nobody is offered the tour. Its bonus stays with whoever has it.
