# Who works here.
admin-admins = 👑 Admins
admins-title =
    <b>Admins</b>
    They keep the school with you: shop, money, people and settings. Only you make or end one.
admins-none =
    <b>Admins</b>
    You have no admins yet. An admin keeps the school with you: shop, money, people and settings.
admins-unmet = Not here yet, but admins from their first word to the bot: { $ids }
admins-row = { $name } · since { $at }
admins-row-configured = { $name } · by configuration
admin-name = <b>{ $name }</b>
admin-since = Admin since { $at }
admin-is-configured = Stands in the configuration of the server (ADMIN_USER_IDS): whoever keeps the server can change it there.
admin-new = + New admin
admin-ask = Who shall it be? Type their Telegram id, a number. They must have pressed Start in this bot before.
admin-look =
    { $person } becomes an admin at once, and may do all that the role Admin may.
admins-new-confirm = 👑 Make admin
admins-new-edit-who = Somebody else
admin-new-done = They are an admin now, and have been told.
admin-end = End as admin
admin-end-sure = Shall { $name } not be an admin any more? It counts at their next step.
admin-end-done = They are no admin any more, and have been told.
admin-made = 👑 You are an admin of this school now. /admin opens the control centre.
admin-ended = You are no longer an admin of this school. Everything else stays as it was: /menu
admin-gone = This person is no admin any more.
admin-unmet = I do not know anybody with this id. Ask them to press Start in this bot first.
admin-owner = That is the owner, who may do everything already.
admin-already = This person is an admin already.
admin-banned = This person is banned. Lift the ban first.
admin-configured = This admin stands in the configuration of the server: change ADMIN_USER_IDS there.
audit-admin-made = made admin
audit-admin-ended = ended as admin

# What roles may do.
admin-roles = 🎭 Roles
admin-role-rights = Rights
roles-title =
    <b>Roles</b>
    What each of them may do. The owner may do everything, always.
roles-row = { $role } · { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } people
    }
role-title = <b>{ $role }</b>
role-holders = { $count ->
        [0] Nobody has this role.
        [one] { $count } person has it.
       *[other] { $count } people have it.
    }
role-rights-title = Tap a right to allow it or to take it away.
role-right-title = <b>{ $role }</b>: { $right }
role-right-held = ✓ May do this.
role-right-not-held = – May not do this.
role-right-changed = This is your change: it is different in a new school.
role-right-closed = This role does not open the control centre yet, where most of this is done: give it “{ $right }” as well.
role-right-give = ✓ Allow
role-right-take = – Take away
role-right-given = Allowed, from now on.
role-right-taken = Taken away: it counts at their next step.
role-usual = ↺ As in a new school
role-usual-sure = Shall the role { $role } have just the rights that it has in a new school?
role-usual-done = Done: the rights of a new school.
role-unknown = There is no such role.
right-unknown = There is no such right.
role-owner = Owner
role-admin = Admin
role-developer = Developer
role-director = Director
role-administrator = Administrator
role-mentor = Mentor
role-sales = Sales agent
role-assistant = Assistant
some-role = a role
column-role = Role
roles-column-holders = People
roles-column-right = Right
audit-role-changed = changed
right-admins-change = Make and end admins
right-roles-change = Decide what roles may do


# Employees.
admin-employees = 👨‍💼 Employees
employees-title = <b>Employees</b>
employees-none =
    <b>Employees</b>
    Nobody works here yet. An employee signs in with e-mail and password, and sees what their role may see.
employees-none-left =
    <b>Employees</b>
    Nobody has left.
employees-row = { $name } · { $role }
employees-here = Working
employees-left = Left
employees-column-left = Left
employee-new = + New employee
employee-ask-name = What is their name?
employee-ask-email = What is their e-mail? They sign in with it.
employee-ask-phone = What is their phone number?
employee-ask-role = What do they do here? Roles say what each may do.
employee-look =
    <b>{ $name }</b>
    { $email }
    { $role }
employees-new-confirm = ✅ Save
employees-new-edit-name = Name
employees-new-edit-email = E-mail
employees-new-edit-phone = Phone
employees-new-edit-role = Role
employee-made = Saved. Send them a sign-in link now: there they choose their password.
employee-edit-name = ✏️ Name
employee-edit-email = ✏️ E-mail
employee-edit-phone = ✏️ Phone
employee-edit-role = 🎭 Role
employee-email = E-mail: { $email }
employee-phone = Phone: { $phone }
employee-since = Started { $at }
employee-left-at = Left { $at }
employee-no-password = They have chosen no password yet.
employee-signed-in = Signed in: { $person }, last seen { $at }
employee-link = 🔗 Sign-in link
employee-link-told =
    Send this to them, and to nobody else. It works once, for ten minutes: whoever opens it is signed in.

    { $url }
employee-end = 🚪 Sign out everywhere
employee-ended = They are signed out everywhere.
employee-leave = They left
employee-leave-sure = Does { $name } not work here any more? They are signed out everywhere at once.
employee-left = They cannot sign in any more.
employee-back = They are back
employee-is-back = They can sign in again.
employee-gone = There is no such employee here any more.
email-wrong = That does not look like an e-mail. For example: sara@example.com
email-taken = Another employee has this e-mail already.
employee-name-wrong = A name has 1 to { $most } characters.
role-beyond = This role may do what you may not yourself: only somebody who may can give it.
role-own = Nobody changes this about themselves. Ask the owner.

# Signing in.
command-login = Sign in, for staff
login-email = Your e-mail, please. If you do not work here: /cancel
login-password = And your password. I delete your message at once.
login-checking = 🔐 One moment…
login-done =
    ✅ Signed in: <b>{ $name }</b>, { $role }.
    You stay signed in for as long as you come by.
login-back = ✅ Welcome back, { $name }.
login-wrong = This e-mail and password do not fit together.
login-again = 🔐 Try again
login-broken = I could not check this just now. Please try again.
login-locked = Too many tries. Please wait until { $until }; then it works again.
login-locked-out = 🔐 Somebody keeps trying wrong passwords for { $name }. Tries are refused for a quarter of an hour.
login-link-over = This link was used already, or its ten minutes are over. Ask for another one.
password-ask = Choose a password: at least 10 characters. I delete your message at once.
password-short = A password has at least { $least } characters.
password-long = A password has at most { $most } characters.
password-email = Your e-mail is no password. Please choose something else.
password-saving = 🔐 One moment…
password-set = { $ended ->
        [0] ✅ Your password is set.
       *[other] ✅ Your password is set. Wherever else you were signed in, you are not any more.
    }
password-broken = Your password could not be set. Please try again.
password-choose = 🔑 Choose a password
password-change = 🔑 Change password
staff-line = 👨‍💼 <b>{ $name }</b> · { $role }
staff-profile = 👤 Profile
staff-profile-title = <b>{ $name }</b> · { $role }
staff-signed-in-until = Signed in until { $until }; longer if you come by.
staff-elsewhere = { $count ->
        [one] You are signed in in { $count } other Telegram account.
       *[other] You are signed in in { $count } other Telegram accounts.
    }
staff-end-others = 🚪 Sign out there
staff-others-ended = You are signed in only here.
staff-log-out = ❌ Log out
staff-log-out-sure = Log out?
staff-logged-out = You are logged out. See you: /login
signed-out = You are not signed in any more: /login
was-signed-out = 🔐 You have been signed out here. If you work here: /login
some-employee = an employee
audit-employee-made = added
audit-employee-changed = changed
audit-employee-left = recorded as left
audit-employee-back = took back
audit-employee-signed-in = signed in as
audit-employee-signed-out = logged out as
audit-employee-ended = signed out everywhere
audit-employee-linked = made a sign-in link for
audit-employee-password = set the password of
audit-employee-reset = took the password away from
setting-sign-in-days = Days signed in
setting-sign-in-days-about = So long an employee stays signed in without coming by.
setting-sign-in-attempts = Wrong passwords
setting-sign-in-attempts-about = So often a password may be wrong within a quarter of an hour; then the account takes none until that is over.
right-employees-read = See employees
right-employees-change = Change employees

# The home of staff.
staff-home =
    Hello { $name }! 👋
    Nothing waits for you.
staff-home-steps =
    Hello { $name }! 👋
    Nothing waits for you but the first steps.
staff-home-waiting =
    Hello { $name }! 👋
    This waits for you:
steps-door = ☑️ First steps: { $done } of { $of }
steps-title =
    <b>First steps</b>
    What a school says before it opens its doors. In any order; what you leave for later waits here.
steps-done =
    <b>First steps</b>
    All done: the school is ready. 🎉

staff-home-today = Today: { $line }
person-roles = 👔 Roles: { $names }
