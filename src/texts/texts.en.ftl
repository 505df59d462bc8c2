# Words of the kernel: forms, lists, refusals.
back = ⬅️ Back
cancel = ❌ Cancel
skip = ⏭ Skip
page-previous = ◀️ Previous
page-next = Next ▶️
list-show-all = Show the whole list
list-from-start = The list has changed meanwhile. Here it is from the beginning.
list-at-end = There is nothing more: this is the end of the list now.
list-nothing-found = Nothing in the list looks like “{ $typed }”. Type it differently, or choose below:
list-tap-one = Please choose one of the buttons below:
list-take-typed = ✅ Take “{ $typed }”
list-type-yours = Type its name, and I will take it as you write it.
scene-noted = Noted ✓
scene-back = One step back.
scene-aside = All right, we go on from here whenever you like.
scene-stop-sure = Stop here? What you have entered so far will be deleted.
scene-stay = No, go on
scene-stop = Yes, stop
scene-over = That question was left open for too long, so it is closed. Please begin again from here.
screen-outdated = This screen is out of date. Here is the current one.
screen-refreshed = Up to date ✓
not-allowed = You do not have permission for this.
feature-off = The school has switched this off for now. What you have bought and paid is safe.
error-unexpected =
    Something went wrong on our side, and nothing was changed. Please try again.
    If it happens again, tell us this code: { $id }
error-paid =
    Your payment has arrived, but something went wrong on our side when we took it in. Please do not pay again.
    Tell the school this code: { $id }
not-understood = I did not understand that, sorry. Messages are not passed on to the school here yet: this one has reached nobody, and cost you no credit. What I can do today is in the menu, with the contacts if the school has given any; /menu brings it back:
not-understood-at-work = I did not understand that, sorry, and it has reached nobody. All that you do here is in this menu; /menu brings it back:
menu-has-all = What I can do is in the menu here, and under ☰ beside where you type:
answer-expected = Please answer the open question:
review-tap-one = Please tap one of the buttons below.
passed-on = This was forwarded, or sent through another bot, so nothing was done with it. Please type or send it yourself.
forget-failed = A payment has arrived that could not be taken in yet. The school has to look at that first.
setting-too-long = That is too long: at most { $max } characters.
setting-not-a-choice = Please choose one of the buttons.
setting-not-a-time-zone = I do not know that time zone. An example: Asia/Tehran
setting-time-zone = Time zone
setting-time-zone-about = Dates, times and everything that happens at an hour of the day follow it. An example: Asia/Tehran
setting-unread-days = Days of unread updates
setting-unread-days-about = So long updates from Telegram are kept that nobody could do anything with. 0 keeps them for good.
setting-failure-days = Days of failures
setting-failure-days-about = So long updates that went wrong are kept when nobody has them heard again; those that tell of money stay. 0 keeps all of them.
setting-dead-days = Days of what was given up
setting-dead-days-about = So long messages and tasks are kept that could not be sent or done. 0 keeps them for good.
setting-snapshot-days = Days of snapshots
setting-snapshot-days-about = So long the copies of the database are kept that are taken before a new release changes it. People who were forgotten since still stand in them. 0 keeps them for good.
setting-staff-group = Group of the staff
setting-staff-group-about = Where receipts are shown as they come in. Easier than typing its id: write /staffgroup in the group.
setting-not-a-group = That is no id of a group: it begins with a minus, like -1001234567890.
setting-event-days = Days of statistics
setting-event-days-about = So long it is kept what happened, without names: who came, registered, paid. 0 keeps it for good.
money-not-a-number = I could not read that as an amount. Send only the number, for example 250,000.
money-in-another = Amounts here are in another currency: { $currency ->
    [IRT] { currency-name-irt }
    [IRR] { currency-name-irr }
    [UZS] { currency-name-uzs }
    [RUB] { currency-name-rub }
    [USD] { currency-name-usd }
    [EUR] { currency-name-eur }
    [XTR] { currency-name-xtr }
   *[other] { $currency }
 }. Please send the amount in it, as a plain number.
money-too-precise = { $digits ->
    [0] This currency has no fractions: please send a whole number.
   *[other] At most { $digits } digits after the decimal point, please.
 }
credits-are-whole = Credits are whole: please send a whole number.
money-too-large = That amount is too large.
setting-not-a-number = Please send a whole number, in digits.
setting-not-a-decimal = Please send a number, in digits; it may have a decimal point.
setting-not-in-range = Please send a number from { $least } to { $most }.
currency-irt = { $amount } toman
currency-irr = { $amount } rials
currency-uzs = UZS { $amount }
currency-rub = { $amount } ₽
currency-usd = ${ $amount }
currency-eur = €{ $amount }
currency-xtr = { $amount } ⭐
currency-name-irt = toman
currency-name-irr = rial
currency-name-uzs = UZS
currency-name-rub = ₽
currency-name-usd = $
currency-name-eur = €
currency-name-xtr = Telegram Stars
# Desks: what staff keep.
desk-remove = 🗑 Remove
desk-saved = Saved: { $what }
desk-emptied = Now empty: { $what }
desk-done-already = It was so already: nothing has changed.
desk-faster = It has changed meanwhile. This is how it stands now.
desk-table = ⬇️ As a table
desk-table-sending = The table is being made and comes in a moment.
desk-table-sent = Here is the list as a table.
field-wrong = This is not something that { $name } can be.
table-too-large = That is too much for one table: filter the list first.
table-given-up = The table could not be sent. Please ask for it once more.

# The main menu, and the doors of staff.
command-start = Start, or go on where you left off
command-menu = Open the main menu
command-help = What I can do
command-cancel = Stop what you have begun
home = Hello { $name }! What would you like to do?
back-to-menu = 🏠 Menu
menu-more = ⋯ More
more-title = What else there is:
command-admin = Open the control centre
menu-control = 🛠 Control centre
control-title =
    <b>Control centre</b>
    What would you like to look after?
room-dashboard = 📊 Dashboard
room-analytics = 📈 Analytics
room-people = 👥 People
room-products = 🛒 Products
room-billing = 💰 Billing
room-settings = ⚙️ Settings
room-system = 🔧 System
room-search = 🔍 Search
room-title =
    <b>{ $name }</b>
    What would you like to open?
door-counted = { $label } ({ $count })

# Why a phone was not taken.
phone-not-a-number = That does not look like a phone number. An example: { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
phone-wrong-country = { $country ->
    [UZ] Please give a number of Uzbekistan (+998).
   *[IR] Please give a number of Iran (+98).
 }
phone-not-mobile = Please give a mobile number, one that can receive messages.
phone-too-short = { $missing ->
    [one] One digit is missing. Please check the number.
   *[other] { $missing } digits are missing. Please check the number.
 }
phone-too-long = { $extra ->
    [one] That is one digit too many. Please check the number.
   *[other] That is { $extra } digits too many. Please check the number.
 }

# Columns of the tables that staff take away.
column-yes = Yes
column-no = No
column-language = Language
column-name = Name
column-person = Name
column-number = Number
column-state = State
column-kind = Kind
column-on = On
column-payer = Payer
column-amount = Amount
column-currency = Currency
column-at = When
column-since = From
column-until = Until
column-created = Created
column-added = Added

# What the activity log says where it may not, or cannot, name something.
some-table = a list

# Rights, as the owner reads them.
right-control-open = Open the control centre
right-dashboard-read = See the dashboard
