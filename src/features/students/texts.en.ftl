# Coming in and registering.
command-profile = See and change your profile
command-rules = The rules of the school
command-students = List the registered students
command-ban = Ban a person
command-unban = Lift a person’s ban
school-unnamed = our school
greeting-new =
    Hello { $name }! 👋
    Welcome to { $school }.

    Seven short steps to register, and you are in.
greeting-unfinished =
    Welcome back, { $name }!
    Your registration is not finished yet. Go on where you left off.
greeting-back =
    Good to see you again, { $name }! 👋
    Everything is as you left it.
greeting-again =
    Good to see you again, { $name }! 👋

    Seven short steps to register, and you are in.
register = 📝 Register
register-continue = ▶️ Go on (step { $step } of { $of })
register-anew = Start over
register-anew-sure = Start over? What you have entered so far will be deleted.
register-anew-yes = Yes, start over
register-anew-no = No, go on
registration-step = Step { $step } of { $of }
ask-first-name = What is your first name?
registration-privacy = 🔒 Only the school sees what you tell it. More about that: /privacy
ask-last-name = What is your last name?
ask-grade = Which grade are you in?
ask-major = What is your field of study?
ask-province =
    Which province do you live in?
    Choose it, or type a part of its name.
ask-city =
    { $parts ->
        [districts] Which district in { $province }?
       *[cities] Which city in { $province }?
    }
    Choose it, or type a part of its name.
city-not-listed = ✏️ My city is not in the list
place-nearest = I do not know “{ $typed }”. Do you mean one of these?
province-of-city = “{ $typed }” is a city. Tap its province:
city-elsewhere = Nothing in the list looks like “{ $typed }”: we have it in { $provinces }. Go back to change the province, or tap one below:
ask-phone =
    What is your mobile number?
    Share it with the button below, or type it.
share-phone = 📱 Share my number
phone-example = { $country ->
    [UZ] 90 123 45 67
   *[IR] 0912 123 4567
 }
registration-review =
    Is everything right?

    { $profile }
registration-confirm = ✅ Yes, register me
registration-edit-first-name = ✏️ First name
registration-edit-last-name = ✏️ Last name
registration-edit-grade = ✏️ Grade
registration-edit-major = ✏️ Field
registration-edit-province = ✏️ Province
registration-edit-city = ✏️ City
registration-edit-phone = ✏️ Phone
registration-done =
    You are registered, { $name }! 🎉
    What would you like to do now?
already-registered = You are already registered.
not-registered = You are not registered yet. Send /start to begin.

# The profile.
profile-title = <b>Your profile</b>
profile-saved = Saved ✓
profile-edit-hint = Tap what you want to change.
profile-lines =
    First name: <b>{ $firstName }</b>
    Last name: <b>{ $lastName }</b>
    Grade: <b>{ $grade }</b>
    Field: <b>{ $major }</b>
    Province: <b>{ $province }</b>
    City: <b>{ $city }</b>
    Phone: <b>{ $phone }</b>
profile-not-registered = You have no profile yet. Register first: it takes two minutes.
profile-confirm-phone =
    Change your number?

    From: <b>{ $from }</b>
    To: <b>{ $to }</b>
profile-confirm = ✅ Yes, change it
field-first-name = First name
field-last-name = Last name
field-grade = Grade
field-major = Field
field-province = Province
field-city = City
field-phone = Phone
grade-10 = 10th
grade-11 = 11th
grade-12 = 12th
major-mathematics = Mathematics
major-experimental = Natural sciences
major-humanities = Humanities
major-arts = Arts

# The main menu and behind its doors.
menu-classes = 📚 Classes
menu-contact = ☎️ Contact
menu-rules = 📜 Rules
rules-none = The school has not published any rules yet.
menu-profile = 👤 Profile
classes-not-open-yet = Classes are not open yet. As soon as they are, you will find them here.
contact-title = <b>How to reach us</b>
contact-empty = The school has not published its contact details yet.
contact-telegram = Telegram: { $value }
contact-email = E-mail: { $value }
contact-website = Website: { $value }
contact-phone = Phone: { $value }
contact-rules =
    <b>School rules</b>
    { $rules }

# Why an answer was not taken.
city-not-a-name = Please type the name of your city or village in letters, at most 40.
name-empty = Please type it in letters.
phone-not-yours = That is somebody else’s contact. Please share your own number with the button, or type it.
name-has-digits = A name has no digits. Please type it in letters only.
name-not-persian = { $which ->
    [lastName] Please write your last name in Persian letters, as in “رضایی”.
   *[firstName] Please write your name in Persian letters, as in “علی”.
 }
name-not-latin-or-cyrillic = { $which ->
    [lastName] Please write your last name in Latin or Cyrillic letters, as in “Karimov”.
   *[firstName] Please write your name in Latin or Cyrillic letters, as in “Jasur”.
 }
name-two-alphabets = There are letters of two alphabets in it. Please write the name in Latin or in Cyrillic letters, not both.
name-has-sign = “{ $sign }” does not belong in a name. Please type it in letters only.
name-too-short = A name has at least { $count } letters.
name-too-long = That is too long: a name has at most { $count } letters.
name-too-many-words = Please type at most { $count } words.

# What staff see.
admin-students = 👥 Students
students-title = { $count ->
    [one] <b>One student</b>
   *[other] <b>{ $count } students</b>
 }
students-of-grade = <b>Students: { $grade }</b>
students-choose = Newest first. Tap one to see the card.
students-found = Whoever fits the search, newest first.
students-none = Nobody has registered yet.
students-none-found = Nobody fits. Choose another grade or search anew.
students-nobody-fits = Nobody fits. Try another spelling, or fewer letters.
students-row = { $name } · { $grade }
students-all = All
students-search = 🔍 Search
students-search-clear = ❌ Clear search
students-search-ask = Type the beginning of a name, or a whole phone number.
search-too-short = Please type at least three letters of a name, or a whole phone number.
student-unknown = There is no such student any more.
student-registered = Registered: { $registered }
student-updated = Last change: { $updated }
student-ban = 🚫 Ban
ban-sure =
    Ban { $name }? They will not be able to use the bot until the ban is lifted, and are told so.
    To tell them why, send <code>/ban { $id }</code> and the reason instead.
ban-done-whom = 🚫 { $name } is banned.
ban-open-card = 👁 Open the card
unban-done-whom = ✅ The ban of { $name } is lifted.
ban-whom = Whom? Reply to a message of theirs, or add the Telegram id, and the reason if there is one: /ban 123456789 reason
unban-whom = Whom? Reply to a message of theirs, or add the Telegram id: /unban 123456789
ban-told = 🚫 The school has closed this bot to you.
ban-told-contact = If you think this is a mistake, you can reach us here:
ban-told-no-contact = If you think this is a mistake, contact the school.
ban-lifted = ✅ The school has lifted your ban: you can use the bot again.

# What the operator may change.
setting-school-name = School name
setting-school-name-about = How the bot calls the school when it greets people.
setting-school-country = Country
setting-school-country-about = Which provinces and which mobile numbers registration asks for.
setting-school-country-ir = Iran
setting-school-country-uz = Uzbekistan
setting-not-a-telegram = That is no name in Telegram. Send it with its @, or as a t.me link. An example: @my_school
setting-not-an-email = That is no e-mail address. An example: info@my-school.com
setting-not-a-website = That is no address of a website. An example: https://my-school.com
setting-not-a-phone = That is no phone number. Send it in digits, with several put a comma between them. An example: +998 71 200 70 07
setting-contact-telegram = Contact: Telegram
setting-contact-telegram-about = Shown on the contact page. Empty: not shown.
setting-contact-email = Contact: e-mail
setting-contact-email-about = Shown on the contact page. Empty: not shown.
setting-contact-website = Contact: website
setting-contact-website-about = Shown on the contact page. Empty: not shown.
setting-contact-phone = Contact: phone
setting-contact-phone-about = Shown on the contact page. Empty: not shown.
setting-school-rules = School rules
setting-school-rules-about = What students should know and keep to. They stand behind “📜 Rules” in the menu and /rules, at most 4,000 characters. Empty: not shown.
setting-door-classes = Classes in the menu
setting-door-classes-about = Whether the main menu has a button for the classes.

# Columns of the table of students.
students-column-registered = Registered

# What the activity log says where it may not, or cannot, name something.
some-student = a student

# Rights, as the owner reads them.
right-students-read = See students and their phones

figures-students = 🎓 <b>Registered</b>: { $count } · { $month } of them in the last 30 days
person-registered = Registered { $at }
person-unregistered = Not registered
person-student = Student: { $name }
person-student-card = 🎓 Student card
student-person = 👤 All about them

# Who agrees that somebody registers.
consent-ask-age =
    Before you register: how old are you?
    Whoever is younger than { $count } needs a parent or guardian who agrees.
consent-old-enough = I am { $count } or older
consent-younger = I am younger
consent-thanks = Thank you, that is noted. Now you can register.
consent-missing = Before you register, a parent or guardian has to agree, or you say that you are old enough: tap “Register” in the menu.
guardian-ask-name = What is the full name of your parent or guardian?
guardian-ask-phone = And their mobile number?
guardian-ask-agree =
    Please hand the phone to { $name }:
    The school keeps your child’s name, grade, city and phone, and what they buy and write here, to teach them. It can be read, taken away and deleted at any time with /privacy. Do you agree?
guardian-agrees = ✅ I agree, as the guardian
guardian-name-odd = That does not look like a name. Please type first and last name.
student-guardian = Guardian: { $name }, { $phone } · agreed { $at }
student-agreed = Agreed for themselves, as old enough: { $at }
setting-guardian-age = Guardian agrees below age
setting-guardian-age-about = Whoever says that they are younger gives the name and phone of a guardian, who agrees before they register. 0 asks nobody.
