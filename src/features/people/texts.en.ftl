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
banned = You cannot use this bot. If you think this is a mistake, contact the school.
banned-for-a-while = Too many messages at once. Please wait until { $until }.
ban-staff = Staff cannot be banned.
ban-already = This person is already banned.
ban-not-banned = This person is not banned.
person-unknown = I do not know this person.
