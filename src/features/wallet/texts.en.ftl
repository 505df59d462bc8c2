balance-too-low = Your balance is not enough for this.
correction-no-reason = Please say why.
correction-nothing = Nothing would change. Please give an amount.
tier-gone = This tier is not there any more.
tier-off = This tier is switched off. Switch it on before you give it.
tier-name-empty = Please type a name.
tier-name-too-long = { $most ->
    [one] The name is too long: { $most } character at most.
   *[other] The name is too long: { $most } characters at most.
 }
tier-has-members = { $count ->
    [one] { $count } person still has this tier. It can be deleted when nobody has it.
   *[other] { $count } people still have this tier. It can be deleted when nobody has it.
 }
tier-until-past = This end is over already.
tier-not-had = This person has no tier any more.

# What the owner sees of the ledger.
admin-ledger = 📒 Ledger
ledger-title = <b>Ledger</b>
ledger-never-proven = Nobody has proven it yet. This happens by itself every night.
ledger-empty = There is nothing on any account yet.
ledger-total = { $what }: <b>{ $amount }</b>
ledger-account-wallet = In people’s wallets
ledger-account-held = Set aside for them
ledger-account-revenue = Earned
ledger-account-issued = Credits issued
ledger-account-exchange = Exchanged
ledger-account-suspense = Owner unknown
ledger-account-corrections = Corrected by hand
ledger-account-provider = Received through { $name }
ledger-credits = { $count ->
    [one] { $count } credit
   *[other] { $count } credits
 }
ledger-count = { $count }
ledger-proven = Proven { $at }: { $entries } entries, { $postings } postings, { $accounts } accounts.
ledger-right = ✅ Everything balances.
ledger-wrong = { $count ->
    [one] ❌ One thing is wrong:
   *[other] ❌ { $count } things are wrong:
 }
ledger-finding = • { $subject }: { $what } ({ $amount })
ledger-flaw-unbalanced = does not add up to zero
ledger-flaw-one-sided = lacks its other side
ledger-flaw-unrated = changes currency without a rate
ledger-flaw-reversal = does not reverse exactly
ledger-flaw-balance = is not the sum of its postings
ledger-flaw-overdrawn = is below zero
ledger-flaw-held = does not fit what is set aside
ledger-prove = 🔎 Prove it now
ledger-proving = It is being proven. I will tell you what came of it.
ledger-open = 📒 Open the ledger
ledger-alarm =
    🚨 <b>The ledger does not balance.</b>
    Money was made, lost or changed past the books. Please have this looked at before anything else.
audit-balance-corrected = corrected the balance of

money-own = This is about your own money: somebody else of the staff decides on it.

# Rights, as the owner reads them.
right-ledger-read = See the ledger
right-balance-change = Change balances and credits
right-tiers-change = Change tiers
right-money-own = Decide about one’s own money

figures-revenue = 💰 <b>Revenue</b>: sold, less what was given back
figures-revenue-days = { $count ->
    [1] Today: { $amount }
   *[other] { $count } days: { $amount }
 }
figures-revenue-none = Nothing in the last 30 days.
figures-revenue-today = { $amount } earned
right-revenue-read = See revenue

# On the card of somebody.
person-credits = 💎 Credits: { $count }
person-pass = 🎫 Pass until { $until }
person-balance = 💰 Balance: { $amount }
person-held = ⏳ Set aside: { $amount }
person-tier = 🏅 Tier: { $name }
