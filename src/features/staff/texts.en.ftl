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
