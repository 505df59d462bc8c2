# The shop from behind the counter: what staff see.
admin-catalogue = 🛍 Catalogue
admin-orders = 📦 Orders
admin-promos = 🎟 Promo codes
admin-performance = 📈 Sales
admin-revenue = 💰 Revenue
admin-reviews = ⭐ Reviews
setting-low-stock = Low stock
setting-low-stock-about = When so many pieces of a product are left, staff are told, and once more when it is sold out. With 0 they are told only then.

# Catalogue.
stock-title =
    <b>Catalogue</b>
    🟢 is shown to students, 🟡 has nothing on sale yet, ⚪️ is hidden. Choose a category:
stock-empty =
    <b>Catalogue</b>
    Nothing is here yet. Begin with a category; products go into it.
stock-new-category = + Category
stock-new-product = + Product
stock-category-shown = 🟢 Students see it.
stock-category-bare = 🟡 Students do not see it yet: nothing in it is on sale.
stock-category-hidden = ⚪️ Hidden from students, with everything in it.
stock-choose-product = Choose a product:
stock-no-products = There are no products in it yet.
stock-category-first = Create a category first; the product needs one.
stock-hide = 🙈 Hide
stock-show = 👁 Show
stock-up = ⬆️ Move up
stock-moved-up = One place up.
stock-is-first = It stands first already.
stock-retire = 🗄 Retire
stock-retire-category-sure = Retire <b>{ $name }</b> for good? Its products leave the shop with it. What was bought stays with its buyers.
stock-retire-sure = Retire <b>{ $name }</b> for good? It leaves the shop. What was bought stays with its buyers.
stock-retire-yes = Yes, retire it
stock-retired = Retired ✓
stock-name = <b>{ $name }</b>
stock-is-on = 🟢 On sale
stock-is-off = ⚪️ Not on sale
stock-put-on = 🟢 Put on sale
stock-on-empty = ⚠️ It is on sale, but nothing is in stock: nobody can buy it until you add some.
stock-none-left = ⚠️ Nothing is in stock: nobody can buy it now.
stock-take-off = ⚪️ Take off sale
stock-kind = Kind: { $kind }
stock-category = Category: { $name }
stock-price = Price: { $amount }
stock-kind-digital = Digital
stock-kind-physical = Sent by post
stock-kind-pack = Credit pack
stock-kind-pass = Pass
stock-kind-course = Course
stock-kind-class = Class
stock-worth-credits = Credits: { $count }
stock-worth-days = Valid for: { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
stock-free-units = Units free: { $count }
stock-units-later = Units: stock them once it is created
stock-copies = Copies left: { $count }
stock-not-counted = Copies: not counted
stock-content-there = Every buyer gets the same content ✓
stock-content-missing = ⚠️ There is nothing yet that buyers would get, so nobody can buy it. Add the content.
stock-fiscal = MXIK { $code }, package { $package }
stock-sold = Sold: { $count }
stock-description = { $words }
stock-edit-name = ✏️ Name
stock-edit-price = 💵 Price
stock-edit-worth = 🔢 Worth
stock-edit-description = 📝 Description
stock-edit-picture = 🖼 Picture
stock-look-inside = 👁 Look inside
stock-inside = <b>What the buyer gets</b>
stock-inside-more = The rest follows in messages of its own.
stock-inside-file = 📎 The file is sent to you here.
stock-edit-content = 📄 Content
stock-edit-copies = 📚 Copies
stock-edit-fiscal = 🧾 Fiscal codes
stock-do-not-count = ∞ Do not count
stock-move = 📂 Category
stock-languages = 🌐 Languages
stock-languages-title =
    <b>{ $name }</b>
    Everybody is shown the name in their own language, or in another one where theirs is missing. Tap a language to write in it:
stock-languages-missing = 🌐 Not written in { $languages }
stock-in-language = 🌐 { $language }
stock-not-written = No name in this language yet.
stock-leave-language-out = 🗑 Leave this language out
stock-column-description = Description
stock-units = 📦 Units
stock-goods = 🛍 Products
stock-created =
    Created ✓
    Nobody can buy it before you put it on sale.

# Forms of the catalogue.
stock-type-category = What is the category called in { $language }? Other languages can be added later.
stock-ask-kind =
    Step { $step } of { $of }
    What kind of product is it?
stock-ask-category =
    Step { $step } of { $of }
    Which category does it go into?
stock-ask-name =
    Step { $step } of { $of }
    What is it called in { $language }? Other languages can be added later.
stock-ask-description =
    Step { $step } of { $of }
    Describe it in { $language } in a few sentences, or skip this.
stock-ask-price =
    Step { $step } of { $of }
    What does it cost? Currency: { $currency }. For another one type its code too, for example 12.50 EUR.
stock-ask-picture =
    Step { $step } of { $of }
    Send a picture of it, or skip this.
stock-ask-digital =
    Step { $step } of { $of }
    Does every buyer get the same? Then send it now: words or a file, also a video or a voice message.
    If each unit is sold once, such as keys, skip this and stock the units afterwards.
stock-ask-physical =
    Step { $step } of { $of }
    How many copies are there? Skip if they need not be counted.
stock-ask-pack =
    Step { $step } of { $of }
    How many credits does it give? Usual are 10, 25, 50 and 100. Skip for 10.
stock-ask-pass =
    Step { $step } of { $of }
    For how many days is it valid? 1 is a day, 7 a week, 30 a month. Skip for 30.
stock-review = <b>Is everything right?</b>
new-product-confirm = ✅ Create it
new-product-edit-kind = Kind
new-product-edit-category = Category
new-product-edit-name = Name
new-product-edit-description = Description
new-product-edit-price = Price
new-product-edit-picture = Picture
new-product-edit-goods = What buyers get
stock-type-name = Type the new name in { $language }.
stock-type-price = Type the new price. Currency: { $currency }; for another one type its code too, for example 12.50 EUR. Orders that are already confirmed keep theirs.
stock-type-worth = Type the new number: credits of a pack, days of a pass.
stock-type-description = Type the new description in { $language }.
stock-send-picture = Send the new picture.
stock-send-content = Send what buyers get: words or a file, also a video or a voice message.
stock-type-copies = How many copies are there now? When more have come, send just those with a plus: +10.
stock-copies-meanwhile = While you were counting, orders changed the number. With them counted in, copies left: { $count }.
stock-type-fiscal = Type the MXIK and the package code with a space between them.
stock-ask-new-category = Which category does it go into?

# Units.
stock-units-title = <b>Units of { $name }</b>
stock-units-free = Free: { $count }
stock-units-reserved = Reserved for orders: { $count }
stock-units-sold = Sold: { $count }
stock-units-withdrawn = Withdrawn: { $count }
stock-units-withdraw = To withdraw a free unit, tap it:
stock-units-none = No unit is free.
stock-unit = Unit { $number }
stock-unit-hint = Contents: { $name }
stock-unit-added = Added: { $at }
stock-withdraw = 🗑 Withdraw
stock-in-one = + One by one
stock-in-list = 📋 A list
stock-withdraw-sure = Withdraw unit { $number }? It will never be sold.
stock-withdraw-yes = Yes, withdraw it
stock-withdrawn = Withdrawn ✓
stock-send-one = Send a unit: words, a picture, a video, a recording or a file. A message is one unit, however long. Then send the next.
stock-send-next = Send the next one, or finish.
stock-done = ✅ Done
stock-send-list = Send the units: one on each line, in a message or as a .txt or .csv file.
stock-ask-how = How shall I read it?
stock-how-lines = Each line is one unit
stock-how-whole = The whole of it is one unit
stock-added = { $count ->
    [one] Added: { $count } unit
   *[other] Added: { $count } units
 }
stock-duplicates = { $count ->
    [one] { $count } was there already, so it was left out.
   *[other] { $count } were there already, so they were left out.
 }
stock-reading = I am reading the file, and will tell you what was added.
stock-low = 📉 <b>{ $name }</b> is running out. Left: { $count }
stock-out = 🚫 <b>{ $name }</b> is sold out.
stock-open = 📦 Open it

# Refusals.
product-name-empty = Please type a name.
product-name-too-long = That is too long: a name has at most { $count } characters.
description-too-long = That is too long: a description has at most { $count } characters.
price-out-of-range = That price is too high.
copies-out-of-range = Please send a number from 0 to { $most }.
fiscal-code-wrong = Please type the 17 digits of the MXIK, a space, and the package code.
picture-expected = Please send a picture: a photo, not words.
picture-came-as-file = This picture came as a file. Please send it as a photo.
picture-is-none = This is not a picture. Please send a photo.
category-gone = This category is not there any more.
product-retired = This product is not there any more.
review-gone = This review is not there any more.
units-none = There is nothing in it that I could stock.
units-too-many = That is too much at once: at most { $most } units. Please send it in parts.
unit-too-long = A unit has at most { $count } characters.
unit-gone = This unit is not free any more.
list-not-text = Please send the list as a message, or as a .txt or .csv file.
list-too-large = That file is too large: at most 1 MB. Please send it in parts.
list-unreadable = I cannot read the letters of that file. Please save it as UTF-8 (in Excel: “CSV UTF-8”) and send it again.
list-gone = Telegram does not have that file any more. Please send it again.
list-not-fetched = The file could not be fetched from Telegram, though I tried for a while. Please send it again.
day-unreadable = I cannot read that as a day. Type it like 2026-11-22, or 1405-09-01.

# Promo codes.
promo-admin-title = <b>Promo codes</b>
promo-admin-none =
    <b>Promo codes</b>
    There are none yet.
promo-admin-new = + New code
promo-admin-percent = { PERCENT($count) } off
promo-admin-off = { $amount } off
promo-admin-credits = { $count ->
    [one] { $count } credit
   *[other] { $count } credits
 }
promo-admin-code = Code: <code>{ $code }</code>
promo-admin-code-made-up = Code: I will make one up.
promo-admin-is-on = 🟢 It can be used.
promo-admin-is-off = ⚪️ It is switched off.
promo-admin-is-early = 🕓 It cannot be used yet.
promo-admin-is-over = ⌛ Its time is over.
promo-admin-is-used-up = 🏁 All its uses are used up.
promo-admin-gift = Gives: { $what }
promo-admin-uses = Used: { $count }
promo-admin-uses-of = Used: { $count } of { $most }
promo-admin-per-person = { $count ->
    [one] Once for each person
   *[other] { $count } times for each person
 }
promo-admin-starts = From { $at }
promo-admin-ends = Until { $at }
promo-admin-bound = Only for: { $name }
promo-admin-unbound = For everything
promo-admin-first-only = Only for the first order
promo-admin-least = For orders of at least { $amount }
promo-admin-switch-on = 🟢 Switch on
promo-admin-switch-off = ⚪️ Switch off
promo-admin-edit-most = 🔢 Uses
promo-admin-edit-per-person = 👤 Per person
promo-admin-edit-starts = 📅 From
promo-admin-edit-ends = 📅 Until
promo-admin-edit-least = 💵 Min. total
promo-admin-bind = 🎯 For what
promo-admin-first = 🥇 First order only
promo-admin-every = 🥇 For any order
promo-admin-delete = 🗑 Delete
promo-admin-delete-sure = Delete the code { $code }?
promo-admin-delete-yes = Yes, delete it
promo-admin-deleted = Deleted ✓
promo-admin-saved = Saved ✓
promo-admin-created =
    Created ✓
    It is switched off: set its limits, then switch it on.
promo-admin-ask-code =
    Step { $step } of { $of }
    Which code should people type? Skip, and I make one up.
promo-admin-ask-kind =
    Step { $step } of { $of }
    What does it give?
promo-admin-kind-percent = A part of the price (%)
promo-admin-kind-fixed = A sum off the price
promo-admin-kind-credits = Credits
promo-admin-ask-percent =
    Step { $step } of { $of }
    What percentage off? From 1 to 100.
promo-admin-ask-fixed =
    Step { $step } of { $of }
    How much off ({ $currency })?
promo-admin-ask-credits =
    Step { $step } of { $of }
    How many credits?
new-promo-confirm = ✅ Create it
new-promo-edit-code = Code
new-promo-edit-kind = What it gives
new-promo-edit-value = How much
promo-admin-type-most = How many times may it be used in all?
promo-admin-type-per-person = How many times may one person use it?
promo-admin-type-starts = From which day? Type it like 2026-11-22, or 1405-09-01.
promo-admin-type-ends = Which is the last day? Type it like 2026-11-22, or 1405-09-01.
promo-admin-type-least = What is the smallest order that it works for ({ $currency })?
promo-admin-ask-bound = Which category or product is it for? Type a part of its name to find it.
promo-admin-no-limit = ∞ No limit
promo-admin-once = ☝️ Once
promo-admin-no-start = 📅 From now on
promo-admin-no-end = ∞ No end
promo-admin-for-all = 🎯 For everything
promo-admin-category = 📂 { $name }
promo-code-wrong = A code has { $least } to { $most } letters, digits, hyphens or underscores.
promo-code-taken = This code is there already. Choose another.
promo-gone = This code is not there any more.
promo-days-wrong = It would end before it begins. Type another day.
promo-other-currency = This code takes off a sum in another currency, so its minimum total must be in that one.
promo-was-used = It has been used, so it stays for the books. Switch it off instead.

# Orders.
order-admin-title = <b>Orders</b>
order-admin-choose = Newest first. Tap one to see it.
order-admin-none = There are none here.
order-admin-awaiting = ⏳ Awaiting payment
order-admin-to-send = 📮 To be sent
order-admin-fulfilled = ✅ Done
order-admin-refunded = ↩️ Refunded
order-admin-ended = 🏁 Closed
order-admin-all = All
order-admin-of = <b>Orders of { $name }</b>
order-admin-theirs = 📦 Orders
order-admin-find = 🔎 Find an order
order-admin-ask-number = Type the number of the order, or the name or the Telegram id of the buyer. Names are found of those who have registered.
order-admin-not-found = There is no such order, and nobody of that name. The number looks like A9J7RGFF8 and stands in every message about an order.
order-admin-number = <b>Order { $number }</b>
order-admin-standing = { $state }, { $at }
order-admin-buyer = Buyer: { $telegram }
order-admin-state-draft = Draft
order-admin-state-awaiting = Awaiting payment
order-admin-state-paid = Paid, to be sent
order-admin-state-fulfilled = Done
order-admin-state-refunded = Refunded
order-admin-state-cancelled = Cancelled
order-admin-state-expired = Its time was over
order-admin-payment = 💳 { $number }: { $way }, { $amount }, { $state }
order-admin-receipt-waits = 🧾 A receipt waits for a decision, sent { $at }
order-admin-open-receipt = 🧾 Open the receipt
order-admin-open-payment = 💳 { $number }
order-admin-refund = ↩️ Refund
order-admin-sent-at = Sent: { $at }
order-admin-to-post = 📮 <b>Order { $number } is paid and has to be posted</b>
order-admin-look = 📦 Open the order
order-admin-address = 📍 Address
order-admin-address-of =
    <b>Order { $number }</b>
    Goes to: { $address }
order-admin-notes = The buyer says: { $words }
order-admin-no-address = This order has no address.
order-admin-mark-sent = 📮 It is on its way
order-admin-marked-sent = Noted. The buyer knows.
order-admin-ask-tracking = Under which tracking number is order { $number } on its way? Type it.
order-admin-send-tracked = 🔎 Sent, with a tracking number
order-admin-send-sure = Tell { $telegram } that order { $number } is on its way?
order-admin-send-no-tracking = Without a tracking number.
order-sending-confirm = ✅ Yes, tell them
order-sending-edit-tracking = ✏️ Tracking number
tracking-too-long = A tracking number has at most { $most } characters.
order-admin-cancel = ❌ Cancel the order
order-admin-cancel-sure = Cancel order { $number }? What is kept for it can be bought by others, and the buyer is told.
order-admin-cancel-sure-looked-at = Cancel order { $number }? What is kept for it can be bought by others, and the buyer is told. Its receipt is still to be decided on: if you approve it, the money goes to the buyer’s balance.
order-admin-cancel-yes = Yes, cancel it
order-admin-cancelled = Cancelled. The buyer knows.
order-admin-on-its-way = 📮 Your order { $number } is on its way to you:
order-admin-called-off = Your order { $number } was cancelled by the school. Nothing will be charged for it.
order-admin-called-off-looked-at = Your order { $number } was cancelled by the school. Your receipt is still with us: if the money has come, it goes to your balance, and you will hear from us here.

# Sales.
sales-title = <b>Sales of the last { $days } days</b>
sales-product = <b>{ $name }</b>
sales-sold = Sold { $count } · { $amount }
sales-rating = ⭐ { NUMBER($rating, maximumFractionDigits: 1) } ({ $count })
sales-left = left { $count }
sales-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
sales-by-sold = By pieces
sales-by-revenue = By amount
sales-today = Today
sales-week = This week
sales-month = This month
sales-revenue-title = <b>{ $period }</b>, since { $at }
sales-sold-title = <b>Revenue</b>
sales-came-title = <b>Money that came in, by way</b>
sales-orders = { $count ->
    [one] { $count } order: { $amount }
   *[other] { $count } orders: { $amount }
 }
sales-given-back = Refunded: { $back } → revenue { $amount }
sales-way = { $way } × { $count }: { $amount }
sales-back = (refunded: { $amount })
sales-nothing = Nothing yet.
sales-age = The figures are at most a minute old.

# Reviews.
review-admin-title = <b>Reviews</b>, newest first
review-admin-none = There are none yet.
review-admin-row = <b>{ $name }</b> · { $count }⭐ · { $at }
review-admin-row-hidden = 🙈 <b>{ $name }</b> · { $count }⭐ · { $at } (hidden)
review-admin-words = “{ $words }”
review-admin-hide = 🙈 Hide
review-admin-show = 👁 Show
review-admin-hidden = Hidden. It does not count any more.
review-admin-shown = Shown again ✓

# For the list of what was done.
audit-category-created = created
subject-product = the product “{ $name }”
subject-category = the category “{ $name }”
subject-promo = the promo code { $name }
subject-order = the order { $name }
subject-review = a review of “{ $name }”
some-product = a product
some-category = a category
some-promo = a promo code
some-order = an order
some-review = a review
audit-category-changed = changed
audit-product-created = created
audit-product-changed = changed
audit-product-retired = retired
audit-product-content-viewed = looked at the content of
audit-unit-content-viewed = looked at a unit of
audit-product-counted = counted the copies of
audit-product-restocked = restocked
audit-unit-withdrawn = withdrew a unit of
audit-promo-created = created
audit-promo-changed = changed
audit-promo-deleted = deleted
audit-order-called-off = cancelled
audit-order-sent = sent out
audit-order-address-viewed = looked at the address of
audit-review-hidden = hid
audit-review-shown = showed again:

# Columns of the tables.
order-column-buyer = Buyer
order-column-total = Total
stock-column-price = Price
stock-column-free = In stock
stock-column-sold = Sold
stock-column-hint = Contents
promo-column-code = Code
promo-column-value = Value
promo-column-uses = Used
promo-column-most = At most
promo-column-per-person = For each person
promo-column-percent = Percent off
promo-column-fixed = Sum off
promo-column-credits = Credits
promo-column-on = works
promo-column-off = off
promo-column-early = not yet begun
promo-column-over = over
promo-column-used-up = used up
review-column-product = Product
review-column-rating = Rating
review-column-words = Review
review-column-hidden = Hidden since

figures-orders = 📦 <b>Orders paid</b>: { $count } today · { $week } in 7 days · { $month } in 30 days
figures-low = Running out: { $count ->
    [one] { $count } product
   *[other] { $count } products
 }
figures-orders-today = { $count ->
    [one] { $count } order
   *[other] { $count } orders
 }
command-products = Products and orders
command-analytics = Revenue
person-orders = 📦 Orders: { $count } · bought: { $done }
