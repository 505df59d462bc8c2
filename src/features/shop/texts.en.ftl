# The shop, as buyers see it.
command-buy = See what the school offers
command-cart = See your cart
command-buy10 = Buy 10 credits
command-buy25 = Buy 25 credits (most popular)
command-buy50 = Buy 50 credits (best value)
menu-shop = 🛍 Shop
menu-book = 📖 Book
book-not-open-yet = The book cannot be ordered yet. As soon as it can, you will find it here.
setting-door-book = Book in the menu
setting-door-book-about = Whether the main menu has a button for the book.
shop-open = 🛍 Shop
shop-title =
    <b>Shop</b>
    What would you like to see?
shop-empty =
    <b>Shop</b>
    There is nothing for sale yet. As soon as there is, you will find it here.
shop-by-post =
    <b>Books and more</b>
    We send these to you by post.
shop-category = <b>{ $name }</b>
shop-cart-open = 🛒 Cart ({ $count })
shop-purchases = 📦 My purchases
shop-redeem = 🎟 Enter a code
shop-free = free
shop-row = { $name } · { $price }
shop-row-left = { $count } left
shop-row-sold-out = 🚫 { $name } · sold out
shop-payment-for = Order { $number }: { $what }
shop-shelf-line = • { $line }
shop-row-more = { $name } and { $count } more
shop-most-popular = 🔥 Most popular
shop-best-value = 💎 Best value
shop-card-had = ✅ You have this already: open it again as often as you like.
shop-card-price = Price: <b>{ $price }</b>
shop-card-for-you = With your tier { $name }: <b>{ $price }</b>
shop-card-credits = { $count ->
    [one] One credit
   *[other] { $count } credits
 }
shop-card-days = { $count ->
    [one] Free messages for one day
   *[other] Free messages for { $count } days
 }
shop-card-left = In stock: { $count }
shop-card-sold-out = 🚫 Sold out
shop-card-rating = { $count ->
    [one] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } (one rating)
   *[other] ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ratings)
 }
shop-buy = ⚡️ Buy now
shop-to-cart = 🛒 Add to cart
shop-in-cart = In your cart ✓
shop-in-cart-had = In your cart ✓ You have one already: it is the same.

# The cart.
shop-cart-title = <b>Your cart</b>
shop-cart-empty = Your cart is empty.
shop-cart-line = { $count } × { $name }
shop-cart-gone = ❗️ { $name }: not for sale any more
shop-cart-sold-out = ❗️ { $name }: sold out
shop-cart-too-many = ❗️ { $name }: only { $count } left
shop-cart-trouble = Something in the cart cannot be bought as it is. Please change or remove it, then the rest can go on.
shop-cart-mixed = The cart has prices in several currencies. Please buy them one after the other: remove some for now.
shop-cart-drop = 🗑 Remove { $name }
shop-cart-buy = ✅ Buy all
shop-cart-clear = 🗑 Empty the cart
cart-full = { $most ->
    [one] There is room for one product in the cart.
   *[other] There is room for { $most } different products in the cart.
 }
cart-empty = Your cart is empty.
cart-mixed-currencies = These prices are in different currencies. Please buy them one after the other.
product-gone = { $name } is not for sale any more.
product-not-there = This product is not there any more.
quantity-out-of-range = Between 1 and { $most } of one product can be bought at once.
out-of-stock = { $left ->
    [0] { $name } is sold out.
   *[other] Only { $left } left of { $name }.
 }

# An order, from its draft to its end.
shop-had = ✅ You have “{ $name }” already: you bought it on { $at } and can open it again as often as you like. Another one is the same and gives you nothing new.
shop-had-many = ✅ You have these already: { $names }. You can open them again as often as you like; buying them once more gives you nothing new.
shop-one-is-enough = ⚠️ One is enough of { $names }: more of the same gives you nothing new.
shop-draft-title = <b>Is this right?</b>
shop-line = • { $name }: { $price }
shop-line-many = • { $name } × { $count }: { $price }
shop-subtotal = Sum: { $price }
shop-discount = Discount: −{ $price }
shop-tier-discount = Your tier { $name }: −{ $price }
shop-tier-off = Discount of the tier: −{ $price }
shop-total = To pay: <b>{ $price }</b>
shop-tier-counts = A promo code does not add to your tier: whichever takes off more counts.
shop-code-counts = Your code takes off more than your tier, so the code counts. They do not add up.
shop-code-less = Your tier takes off as much as this code or more, so the tier counts, and the code stays unused. They do not add up.
shop-total-paid = Total: <b>{ $price }</b>
shop-paid-in = Paid: <b>{ $amount }</b>
shop-repriced-title = ⚠️ Prices have changed since you opened this. Please look again:
shop-repriced = • { $name }: was { $from }, is now { $to }
shop-repriced-off = • Your discount: was { $from }, is now { $to }
shop-confirm = ✅ Confirm and pay { $price }
shop-confirm-free = ✅ Get it free
shop-code = 🎟 Promo code
shop-code-drop = ❌ Remove the code
shop-code-ask = Type your promo code:
shop-redeem-ask = Type the code you have been given. It adds credits to your balance:
shop-redeemed = { $count ->
    [one] 🎉 One credit is yours.
   *[other] 🎉 { $count } credits are yours.
 }
shop-address-button = 📍 Address
shop-address-missing = 📍 We will ask for your address next.
shop-address = 📍 { $address }
shop-notes = 📝 { $notes }
shop-address-ask =
    Where should we send it?
    Write the full address in one message: name, city, street, postal code, phone.
shop-notes-ask = Anything we should know about the order? Write it, or skip this.
shop-notes-ask-others =
    Your note:
    <i>{ $notes }</i>

    Write it anew, or skip to keep it.
shop-notes-remove = 🗑 Remove the note
shop-notes-skip = ⏭ Skip
shop-pay-title =
    Order <b>{ $number }</b>
    To pay: <b>{ $price }</b>
shop-kept = ⏳ Kept for you until { $until }
shop-looked-at = ⏳ Your payment is being looked at.
shop-pay-twice = Please do not pay again: that would be paying twice. You will hear from us here; if something is wrong, tap Help.
shop-has-some = 👛 You have { $has } on your balance: { $missing } is missing to pay from it.
shop-pay-how = How would you like to pay?
shop-pay-nohow = There is no way to pay this here at the moment. Please write to the school; if it has given contacts, they are under “Contact” in the menu.
shop-rest = 👛 Add { $amount } to the balance
shop-pay = 💳 Pay
shop-cancel = ❌ Cancel the order
shop-cancel-sure = Cancel order { $number }? What was kept for you can then be bought by others. If you have already sent the money, do not cancel.
shop-cancel-sure-looked-at = Cancel order { $number }? What was kept for you can then be bought by others. Your receipt stays with us: if the money has come, it goes to your balance.
shop-cancel-yes = Yes, cancel it
shop-cancelled = The order is cancelled.
shop-no-pack = { $count ->
    [one] There is no pack of one credit at the moment. Here is what there is:
   *[other] There is no pack of { $count } credits at the moment. Here is what there is:
 }
shop-order-title =
    Order <b>{ $number }</b> · { $state }
    { $at }
shop-state-draft = not confirmed
shop-state-awaiting = waiting for payment
shop-state-paid = paid
shop-state-fulfilled = complete
shop-state-refunded = refunded
shop-state-cancelled = cancelled
shop-state-expired = time is over
shop-paid-by = Paid { $at }: { $way }
shop-paid-at = Paid { $at }
shop-went-back = ↩️ { $amount } given back { $at }: { $way }
shop-went-by-hand = ↩️ { $amount } given back { $at }: to your card
shop-went-to-balance = ↩️ { $amount } given back { $at }: to your balance
shop-goes-back = ⏳ { $amount } is on its way back to you.
shop-parcel-waiting = 📦 We will send it to you by post and tell you when it is on its way.
shop-parcel-sent = 📦 Sent { $at }
shop-thanks = ✅ Thank you! Order <b>{ $number }</b> is paid.
shop-given-credits = { $count ->
    [one] One credit was added. You now have { $credits }.
   *[other] { $count } credits were added. You now have { $credits }.
 }
shop-given-pass = Your messages are free until { $until }.
shop-given-goods = 🎁 What you have bought comes below. You can open it again at any time under “My purchases”.
shop-goods = 🎁 <b>{ $name }</b>
shop-goods-below = It stands below.
shop-posted = • { $name } × { $count }
shop-tracking = 🔎 Tracking number: <code>{ $tracking }</code>
shop-see-order = 🧾 The order
shop-expired = ⌛️ The time to pay order { $number } is over, and nothing was charged. If you have sent money already, it will go to your balance.
shop-expired-came = ⌛️ The time to pay order { $number } is over. What came for it, { $amount }, went to your balance.
shop-time-over = ⌛️ The time to pay order { $number } is over.
shop-again = 🔁 Order again
shop-taken-back = ↩️ Order { $number } is refunded. What you had bought with it has been taken back.
shop-money-back = ↩️ Order { $number } is refunded: { $amount } was given back to you.
shop-money-on-balance = ↩️ Order { $number } is refunded: { $amount } was given back to your balance.
shop-money-goes-back = ↩️ Order { $number } is refunded: { $amount } goes back to where you paid it from.
shop-goods-back = What you had bought with it has been taken back.
shop-parcel-stays = The parcel will not be sent.
order-unknown = There is no such order.
order-not-draft = This order is confirmed already and cannot be changed any more.
order-elsewhere = This order has moved on meanwhile. You find it under “My purchases”.
order-needs-address = Please give the address first.
order-has-no-goods = There is nothing to open in this order.
price-currency-changed = The price is in another currency now. Please begin the order anew.
way-closed = This way to pay is not available any more. Please choose another.
address-too-short = Please write the whole address: city, street, house and postal code.
address-too-long = That is too long: at most { $most } characters, please.

# Promo codes.
promo-unknown = I do not know this code. Please check it.
promo-withdrawn = This code cannot be used any more. Remove it to go on without it.
promo-not-yet = This code counts from { $from }.
promo-over = This code has run out.
promo-used-up = This code has been used up.
promo-used = You have used this code already.
promo-not-for-this = This code is not for what you are buying.
promo-needs-more = This code needs a larger order.
promo-first-order-only = This code is for a first order only.
promo-gives-credits = This code gives credits. Use it in the shop, under “Enter a code”.
promo-is-for-orders = This code takes something off an order. Type it in when you buy.

# What was bought.
shop-purchases-title =
    <b>My purchases</b>
    Newest first.
shop-purchases-none = You have not bought anything yet.
shop-all-purchases = 📦 All purchases
shop-open-goods = 🎁 Open what I bought
shop-rate = ⭐ Review
shop-rate-which = Which one would you like to review?

# Reviews.
shop-reviews-open = { $count ->
    [0] 💬 Reviews
   *[other] 💬 Reviews ({ $count })
 }
shop-reviews-title = { $count ->
    [one] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } (one rating)
   *[other] <b>{ $name }</b> · ⭐ { NUMBER($rating, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ $count } ratings)
 }
shop-reviews-none =
    <b>{ $name }</b>
    Nobody has reviewed it yet.
shop-reviews-see = 💬 Reviews
shop-review-head = { $stars } { $at }
shop-review =
    { $head }
    { $words }
shop-review-write = ⭐ Write a review
shop-review-change = ✏️ Change my review
shop-review-ask-rating = How do you like it?
shop-review-ask-words = Would you like to say more? Up to 500 characters; or skip this.
shop-review-ask-others =
    What you wrote:
    <i>{ $words }</i>

    Write it anew, up to 500 characters; or skip to keep it.
shop-review-remove-words = 🗑 Remove my words
shop-review-thanks = Thank you for your review! 💛
review-not-yours = Only who has bought it can review it.
review-too-long = That is too long: at most { $most } characters.

too-many-purchases = You have bought several things within a minute. Please wait a moment, then go on.
setting-purchases-per-minute = Purchases a minute
setting-purchases-per-minute-about = How many orders one person may confirm within a minute. 0 lifts the limit.

# Rights, as the owner reads them.
right-orders-read = See orders
right-orders-change = Change orders
right-catalogue-change = Change the catalogue
right-promos-change = Change promo codes

# The home of staff.
waits-sending = 📦 To be sent: { $count }

# Parts that a school may switch off.
setting-feature-shop = Shop
setting-feature-shop-about = Off: nobody can look around, fill a cart or order. What was ordered can still be paid; what was bought stays.
setting-feature-reviews = Reviews
setting-feature-reviews-about = Off: nobody sees or writes reviews. Those that were written are kept.
setting-feature-promos = Promo codes
setting-feature-promos-about = Off: nobody can enter a code. Orders that have one keep it.
setting-registration-first = Registration before buying
setting-registration-first-about = On: whoever wants to buy registers first. Orders that wait for their payment can still be paid.
register-first = Please register first: 👤 Profile in the menu. Then you can buy.
