# Language, bans, haste.
command-language = Choose the language
language = 🌐 Language
language-ask = Which language shall we speak?
language-chosen = English it is.
language-fa = فارسی
language-uz = Oʻzbekcha
language-ru = Русский
language-en = English
slow-down = A little slower, please: you are sending faster than I can read. Try again in a minute.
banned = This bot has been closed to you since { $at }. If you think this is a mistake, contact the school.
banned-because = This bot has been closed to you since { $at }: { $reason }. If it is a mistake, contact the school.
banned-for-a-while = Too many messages at once. Please wait until { $until }.
admin-bans = 🚫 Bans
bans-title = <b>Bans</b>
bans-about = Who cannot use the bot now, the latest ban first. Tap one to see why, or to lift it.
bans-none = Nobody is banned.
bans-row = { $name } · { $at }
ban-name = <b>{ $name }</b>
person-telegram = Telegram: { $telegram }
person-banned = 🚫 Banned since { $at }
ban-until = Until { $until }
ban-until-lifted = Until it is lifted
ban-reason = Reason: { $reason }
person-unban = ✅ Lift the ban
unban-done = The ban is lifted.
ban-staff = Staff cannot be banned.
ban-already = This person is already banned.
ban-not-banned = This person is not banned.
person-unknown = I do not know this person.

# Columns of the table of bans.
bans-column-reason = Reason

# Settings.
setting-updates-per-minute = Taps, messages a minute
setting-updates-per-minute-about = How much of one person is heard within a minute, taps too. Whoever goes beyond is not heard for a while. 0 lifts the limit; staff are not counted.
setting-typed-per-minute = Messages a minute
setting-typed-per-minute-about = How many typed messages of one person are answered within a minute. 0 lifts the limit; staff are not counted.
setting-ban-seconds = Pause for haste, seconds
setting-ban-seconds-about = So long whoever has sent far too much is not heard.

# Somebody has changed what was done.
trail-alarm =
    🚨 <b>The activity log was changed.</b>
    Entries { $what } are no longer what they were when they were written: somebody has reached the database past me. Please have this looked at before anything else; <code>maktab doctor</code> says the same.

# Rights, as the owner reads them.
right-people-ban = Ban people

# Figures of people.
figures-people =
    👥 <b>People</b>: { $count }
figures-people-new = New: { $count } today · { $week } in 7 days{ $weekTrend } · { $month } in 30 days{ $monthTrend }
figures-people-seen = Here today: { $count }
figures-people-away = Banned: { $banned } · have blocked the bot: { $unreachable }
figures-people-today = { $count } new
banned-until-because = This bot has been closed to you until { $until }: { $reason }. If it is a mistake, contact the school.
command-users = Everybody who has come: find a person
some-person = somebody

# Everybody who has ever said Start.
admin-people = 👥 Everybody
people-title = <b>Everybody: { $count }</b>
people-choose = Newest first. Tap somebody to see all of it.
people-found = Whoever fits the search, newest first.
people-none = Nobody stands here.
people-nobody = I find nobody like this. Try another spelling, a Telegram id, a @name or a whole phone number.
people-too-little = Please type at least three letters of a name, a @name, a Telegram id or a whole phone number.
people-row = { $name } · { $at }
people-all = All
people-registered = Registered
people-unregistered = Not registered
people-bought = Has bought
people-banned = 🚫 Banned
people-unreachable = 🔕 Unreachable
people-staff = 👔 Staff
people-search = 🔍 Search
people-search-clear = ❌ Clear search
people-search-ask = Whom? A name, a @name or a link to it, a Telegram id, or a phone number.
people-name = 👤 <b>{ $name }</b>
people-language = Language: { $language }
people-met = Since { $at }
people-seen = Last here { $at }
people-gone = 🔕 Has blocked the bot since { $at }
people-column-telegram = Telegram id
people-column-language = Language
people-column-seen = Last here
person-ban = 🚫 Ban
ban-how-long = How long shall { $name } be banned?
ban-for-day = One day
ban-for-week = 7 days
ban-for-month = 30 days
ban-for-good = Until I lift it
ban-why = Why? They are told these words.
ban-why-words = Please write the reason in words.
ban-person-sure = Ban <b>{ $name }</b>? They cannot use the bot, and are told so.
ban-person-confirm = 🚫 Ban
ban-person-edit-period = ✏️ How long
ban-person-edit-reason = ✏️ Reason
ban-done = Banned.
right-people-read = See everybody who has come

# Maintenance.
setting-maintenance = Maintenance
setting-maintenance-about = While this is on, students read that the bot is being worked on. Staff work as always; payments, receipts and refunds are kept and taken.
setting-maintenance-words = Maintenance: until when
setting-maintenance-words-about = Students read this under the line that the bot is being worked on, for example “We are back at 18:00.” At most 150 characters.
maintenance = 🔧 We are working on the bot. Please come back a little later; nothing of yours is lost.
maintenance-until = 🔧 We are working on the bot. { $note }

# What is kept of somebody, and how they are forgotten.
command-privacy = My data
my-data = 🔒 My data
privacy-title = <b>Your data</b>
privacy-usual =
    I keep what you tell me: your name, grade, city and phone, what you buy and pay, and what you write in forms and reviews. Names, phone and words are stored encrypted.
    Only those of the school’s staff see it who need it for their work, and each look at your profile is on record. Nobody else is given it; what a payment takes, the payment service hears.
    You can take all of it with you as a file, or be forgotten, here and whenever you like.
privacy-export = 📥 Download everything
privacy-exporting = Your file is being made. It comes in a moment.
privacy-exported = All that is kept, as a file (JSON).
privacy-export-failed = The file could not be sent. Please ask for it once more.
forget-me = 🗑 Forget me
forget-title = <b>Shall I forget you?</b>
forget-person-title = <b>Forget { $name }?</b>
forget-goes = <b>This goes:</b> name, phone and profile, the username and the Telegram account, addresses, words of reviews, forms that are open, and pictures of receipts.
forget-stays = <b>This stays, of nobody:</b> orders and payments, because the books need them; stars of reviews; and in the activity log that somebody was forgotten. Messages already in Telegram, and what a payment service keeps, I cannot take back.
forget-loses = <b>⚠️ This is given up:</b>
forget-lost-money = { $amount } of balance
forget-lost-credits = { $count ->
    [one] { $count } credit
   *[other] { $count } credits
}
forget-lost-pass = the pass until { $until }
forget-on = Go on
forget-last = <b>Are you quite sure?</b> There is no way back: whoever writes to me afterwards is somebody new to me.
forget-for-good = 🗑 Forget me for good
forget-them = 🗑 Forget for good
forget-not = No, leave it as it is
forget-done = It is done: I do not know you any more. If you ever want to come back, send /start. All the best!
forget-person-done = Done. Who this was is kept nowhere any more.
forget-changed = Something has changed meanwhile. Please look once more at what is given up.
forget-paying = A payment is still open. Please finish or cancel it, and then come back here.
forget-refunding = Money is on its way back. Please wait until it has arrived.
forget-flagged = The school still has to look at a payment. Please wait until that is done, or ask the school.
forget-subscribed = A monthly payment is running. Please end it first: /billing
forget-held = Part of the balance is set aside for something that is not done yet. Please wait until it is.
forget-order = An order is still open. Please pay or cancel it first.
forget-parcel = Something that was bought still has to be sent. Please wait until it is on its way.
forget-staff = Whoever works here cannot be forgotten. The role has to be taken away first, or log out.
forget-banned = Whoever is banned cannot be forgotten: the ban would go with it. Lift the ban first.
person-forgotten = Somebody who was forgotten
person-export = 📥 Their data
person-forget = 🗑 Forget
right-people-forget = Hand out somebody’s data, and forget people
setting-privacy-note = Privacy note
setting-privacy-note-about = What people read about their data, in your own words. It stands behind /privacy. If it is empty, the usual words stand there.
