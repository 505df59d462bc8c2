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
setting-updates-per-minute = Taps and messages a minute
setting-updates-per-minute-about = How much of one person is heard within a minute, taps too. Whoever goes beyond is not heard for a while. 0 lifts the limit; staff are not counted.
setting-typed-per-minute = Messages a minute
setting-typed-per-minute-about = How many typed messages of one person are answered within a minute. 0 lifts the limit; staff are not counted.
setting-ban-seconds = Pause after haste, seconds
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
