# The control centre: what only those who run the school see.
admin-settings = 🎛 Bot settings
admin-texts = 📝 Texts
admin-system = 🩺 Health
admin-failures = ⚠️ Failed updates
admin-calls = 📨 Messages given up
admin-audit = 📜 Activity log

# Settings.
settings-title =
    <b>Settings</b>
    Tap one to read what it is for and to change it.
settings-room-school = School
settings-room-menu = Menu
settings-room-features = Features
settings-room-credits = Credits
settings-room-payments = Payments
settings-room-card = Card to card
settings-room-staff = Staff
settings-room-privacy = Privacy
settings-room-more = More
settings-room-all = All
settings-sought = Settings with “{ $sought }” in their names:
settings-none = No setting is here.
settings-find = 🔎 Find a setting
settings-find-ask = Type a part of its name.
settings-none-found = Nothing found. Try another word.
settings-history = 🕘 History
settings-history-title = <b>{ $name }</b>: how it has changed, the newest first.
settings-history-at = { $at }
settings-history-after = Became: <b>{ $value }</b>
settings-history-before = Was: { $value }
settings-history-now = This counts now.
settings-history-back = ↩️ Back to this
settings-history-back-yes = Yes, back to this
settings-default = the default
settings-column-changed = Changed
settings-column-by = Who
settings-column-before = Was
settings-name = <b>{ $name }</b>
settings-value = Now: <b>{ $value }</b>
settings-standard = Default: { $value }
settings-changed = Changed { $at } by { $by }
settings-empty = (empty)
settings-type = ✏️ Change
settings-ask = Type the new value.
settings-confirm =
    <b>{ $name }</b>
    Change it to this?

    { $value }

    Now: { $before }
settings-touched = ⚠️ These stay as they are, and count in it then. Change them as well:
settings-touched-line = • { $name }: { $value }
settings-value-confirm = ✅ Yes, change it
settings-reset = ↩️ Back to the default
settings-reset-sure =
    <b>{ $name }</b>
    Go back to the default?

    { $value }
settings-reset-yes = Yes, back to the default
settings-saved = Saved ✓
switch-on = On
switch-off = Off

# Texts.
texts-title = <b>Texts</b>
texts-all = Everything the bot says. ✏️ marks your own wordings.
texts-sought = Texts with “{ $sought }”:
texts-row = “{ $what }”
texts-none = Nothing in this language.
texts-none-found = Nothing found. Try another word.
texts-find = 🔎 Find a text
texts-ask = Type a part of the text, or of its key.
text-title =
    <b>“{ $what }”</b>
    { $language } · <code>{ $key }</code>
text-own = Your own wording, since { $at }
text-original = Originally:
text-reword = ✏️ Reword
text-restore = ↩️ Original
text-restore-sure = Say it in the original words again?
text-restore-yes = Yes, the original
text-ask =
    Type the new wording. Keep what stands in braces: the bot fills it in.
    Messages may have { $bold } and { $italic }; buttons may not.
text-preview = This is how it will look:
text-preview-button = On a button it stands without tags: [ { $words } ]
wordings-wording-confirm = ✅ Use it
text-saved = Saved ✓
wording-empty = There would be nothing to read. Please type some words.
wording-unreadable = I cannot read this to its end. Every { "{" } needs its { "}" }, and no line may begin with a full stop, a star or a square bracket.
wording-unknown-argument = I do not know what { $unknown } is in this text. It can use: { $known }
wording-no-arguments = I do not know what { $unknown } is. This text has nothing to fill in, so please type it without braces.
wording-tags = Telegram would not show this. Close every tag that you open, such as { $bold }, and write { $less } for a lone less-than sign.
wording-too-long = That would not fit into one message of Telegram. Please make it shorter.

# The machine.
system-title = <b>System</b>
system-version = Version { $version }
system-uptime = Running for { $days } d { $hours } h { $minutes } min
system-database = Database: { $kind ->
    [sqlite] SQLite
   *[postgres] Postgres
 }, { $megabytes } MB
system-people = People: { $people }, students among them: { $students }; new in the last 24 hours: { $fresh }
system-outbox = Messages: { $waiting } waiting, { $dead } given up
system-tasks = Tasks: { $waiting } waiting, { $dead } given up
system-oldest = ⏳ the oldest has been waiting for { $minutes } min
system-unopened = 🔑 Waiting for a key that is not here: messages { $calls }, tasks { $tasks }
system-failures = Failed updates: { $count }
unopened-alarm =
    🔑 <b>Something waits for a key that I do not have.</b>
    Messages: { $calls }, tasks: { $tasks }. They were sealed with another ENCRYPTION_KEY: put that key behind the first one and restart me. Nothing of it is lost until then.
system-refresh = 🔄 Refresh
failures-title = <b>Failed updates</b>
failures-about = Something broke while these were heard, and nothing of them was done. Once the cause is gone, replay them.
failures-none = Nothing is waiting here.
failure-line = { $id } · { $at } · { $error }
failure-id = <b>Failed update { $id }</b>
failure-update = Update { $update }, { $at }
failure-replay = 🔁 Replay
failure-replaying = It is being replayed. I will tell you what became of it.
failure-dismiss = 🗑 Dismiss
failure-dismiss-sure = Dismiss the failed update { $id }? It will never be replayed.
failure-dismiss-yes = Yes, dismiss it
failure-dismissed = Dismissed.
replayed-heard = ✅ Update { $id } was replayed and has gone through.
replayed-kept = Update { $id } was replayed. Nobody could do anything with it, so it is only kept.
replayed-refused = Update { $id } was replayed and politely refused; the person knows why.
replayed-failed = ❌ Update { $id } has failed again. It stands in the list under a new code.
replayed-gone = Update { $id } is done with already.
calls-title = <b>Messages given up</b>
calls-about = Telegram would not take these. Tap one to read why and to decide.
calls-none = Nothing is waiting here.
call-row = { $name } · { $at }
call-method = <b>{ $method }</b>
call-chat = To: { $chat }
call-queued = Queued: { $at }
call-attempts = Attempts: { $attempts }
call-reason = Why it was given up: { $reason }
call-send-again = 🔁 Send again
call-drop = 🗑 Drop
call-drop-sure = Drop this message? It will never be sent.
call-drop-yes = Yes, drop it
call-sent-again = It is on its way again.
call-dropped = Dropped.

# What was done.
trail-title = <b>Activity log</b>
trail-none = Nothing yet.
trail-machine = the bot itself
trail-line =
    { $at } · { $who }
    { $what } { $subject }
trail-change = • { $what }: { $before } → { $after }
trail-value-change = • { $before } → { $after }
trail-changed = • { $what }
trail-at = { $at }
trail-added = • added: { $count }
trail-amount = • amount: { $amount }
trail-amount-less = • taken away: { $amount }
trail-credits = { $count ->
    [one] { $count } credit
   *[other] { $count } credits
 }
trail-rows = • rows: { $count }
trail-of = • of { $what }
trail-filter = • filter: { $what }
trail-sought = • what a search had found
trail-until = • until { $at }
trail-forged-unreadable = • not a button of the bot: { $button }
trail-forged-not-allowed = • without the right for it: { $button }
trail-forged-not-theirs = • something of somebody else: { $button }
subject-setting = “{ $name }”
subject-text = “{ $name }”
some-setting = a setting
some-text = a text
subject-failure = the failed update { $name }
some-failure = a failed update
some-call = a message that had been given up
trail-recipient = • to { $what }
change-name = name
change-role = role
change-email = e-mail
change-phone = phone
change-price = price
change-is-on = state
change-worth = what it is worth
change-category = category
change-category-id = category
change-copies = copies
change-position = place
change-description = description
change-picture = picture
change-content = content
change-file = file
change-fiscal-code = MXIK
change-fiscal-package = package code
change-retired-at = taken out for good
change-discount = discount in percent
change-rank = rank
change-tier = tier
change-most = uses at most
change-per-person = uses a person
change-starts-at = from
change-ends-at = until
change-bound = only for
change-first-order-only = first order only
change-least-total = from an order of
audit-person-agreed = agreed for
audit-person-forgotten = forgot
audit-person-exported = handed out the data of
audit-person-banned = banned
audit-person-unbanned = lifted the ban of
audit-student-registered = registered as
audit-student-edited = edited the profile
audit-student-viewed = looked at
audit-person-viewed = looked at
audit-setting-changed = changed the setting
audit-setting-reset = reset to its default
audit-text-changed = reworded
audit-text-restored = restored the original of
audit-failure-replayed = replayed
audit-failure-dismissed = dismissed
audit-call-sent-again = sent again
audit-call-dropped = dropped
audit-desk-table-taken = took as a table:
audit-press-forged = pressed a button that was not shown to them

# Columns of the tables.
settings-column-setting = Setting
settings-column-value = Value
settings-column-standard = Default
texts-column-key = Key
texts-column-wording = Text
texts-column-original = Original
texts-column-changed = Reworded
failures-column-code = Code
failures-column-update = Update
failures-column-error = Error
calls-column-method = Method
calls-column-error = Why it was given up
calls-column-attempts = Attempts
calls-column-queued = Queued
trail-column-who = Who
trail-column-action = What
trail-column-subject = With what
trail-column-details = Details
setting-of-money = ⚠️ { $by } has changed where money goes: “{ $name }” was { $before } and is { $value } now. If that is not right, change it back at once.
settings-money-sure = This says where people’s money goes from now on. Is it really right? The other admins are told of it.
settings-money-yes = Yes, it is right
settings-owners = Only the owner changes this.

# Rights, as the owner reads them.
right-settings-change = Change settings
right-texts-change = Change texts
right-system-read = See how the system is
right-failures-replay = Repeat failed updates
right-calls-decide = Decide on undelivered messages
right-audit-read = Read the activity log
right-settings-money = Change where money goes

# The home of staff.
waits-failures = ⚠️ Failed updates: { $count }
waits-calls = 📨 Undelivered messages: { $count }
checklist-name = Name of the school
checklist-country = Country
checklist-currency = Currency
checklist-time-zone = Time zone
checklist-contact = How to reach the school
checklist-way = A way to be paid
checklist-product = First product

command-dashboard = The school in figures
command-system = How the machine is
dashboard-title = 📊 <b>Dashboard</b>, { $at }
dashboard-age = Figures are at most a minute old. Arrows compare with the same time before.
figures-health = 🔧 <b>Machine</b>: { $waiting } waiting to be sent or done · { $dead } given up · { $count } failed in the last hour
admin-growth = 👥 Growth
right-analytics-read = See growth
growth-title = 👥 <b>Growth</b>, the last { $count } days
growth-met = New: <b>{ $count }</b>{ $trend }
growth-seen = Were here: <b>{ $count }</b>{ $trend }
growth-registered = Registered: <b>{ $count }</b>{ $trend }
growth-paid = Paid: <b>{ $count }</b>{ $trend }
growth-about = Each person counts once. Arrows compare with as many days before.
growth-since = Each person counts once. Counted since { $at }, so there is nothing to compare with yet.
growth-days = { $count } days
checklist-group = Group of the staff
command-staffgroup = Make this group that of the staff
group-how =
    <b>Group of the staff</b>
    Receipts are shown there as they come in, and whoever may can decide on them.
    1. Add me to the group.
    2. Write { "/staffgroup" } there.
    You can also do without a group: receipts come to each of you in private.
group-there =
    <b>Group of the staff</b>
    I have one. Write { "/staffgroup" } in another to change it.
group-add = + Add me to a group
group-chosen = This is the group of the staff now. Receipts will be shown here as they come in.

# Settings and texts as one file.
settings-export = 📤 To a file
settings-import = 📥 From a file
export-coming = The file is on its way.
export-caption = Settings and texts of this school
import-ask = Send the file that another school has made with “📤 To a file”. Nothing changes before you have seen what would.
import-reading = I am reading the file and will tell you at once.
import-unreadable = I cannot read this file. Send the one that “📤 To a file” has made, as it is.
import-is-read = The file is read. Nothing has changed yet.
import-look = 👀 See what would change
import-title = <b>This would change: { $count }</b>
import-nothing = Nothing would change.
import-line = • { $name }: { $before } → { $value }
import-texts = Texts in other words: { $count }
import-unknown = Left out, because I do not know them: { $names }
import-unfit = Left out, because the value does not fit here: { $names }
import-withheld = Left out, because you may not change them: { $names }
import-yes = ✅ Take it over
import-done = Taken over: { $count }
