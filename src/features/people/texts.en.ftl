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

# Maintenance.
setting-maintenance = Maintenance
setting-maintenance-about = While this is on, students read that the bot is being worked on. Staff work as always; payments, receipts and refunds are kept and taken.
setting-maintenance-words = Maintenance: until when
setting-maintenance-words-about = Students read this under the line that the bot is being worked on, for example “We are back at 18:00.” At most 150 characters.
maintenance = 🔧 We are working on the bot. Please come back a little later; nothing of yours is lost.
maintenance-until = 🔧 We are working on the bot. { $note }
