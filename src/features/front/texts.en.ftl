admin-announcements = 📣 Announcements
announcements-title =
    <b>Announcements</b>
    The newest one that is on stands in everybody’s main menu.
announcements-none =
    <b>Announcements</b>
    Nothing has been announced yet. What you write here stands in everybody’s main menu.
announcement-line = 📣 { $words }
announcement-new = + New announcement
announcement-type = What should everybody read? One line, at most 200 characters.
announcement-look =
    This is what everybody will read in their main menu, at once:

    📣 { $words }
announcements-new-confirm = 📣 Announce it
announcements-new-edit-line = Words
announcement-type-in = What should everybody read who uses { $language }? One line, at most 200 characters.
announcement-leave-out = 🗑 Leave this language out
announcement-done = It is in everybody’s main menu now. Add the other languages below.
announcement-is-on = 🟢 It is on.
announcement-is-behind = 🟡 It is on, but a newer one stands in the menu.
announcement-is-off = ⚪️ It is off: nobody sees it.
announcement-written = Written { $at }
announcement-in = { $language }: { $words }
announcement-show = 🟢 Show it
announcement-hide = ⚪️ Hide it
announcement-delete = 🗑 Delete
announcement-delete-sure = Delete this announcement for good?
announcement-delete-yes = 🗑 Yes, delete it
announcement-deleted = Deleted.
announcement-empty = An announcement needs words in at least one language.
announcement-too-long = That is too long: at most { $most } characters.
announcement-gone = This announcement is not there any more.
audit-announcement-written = published
subject-announcement = the announcement “{ $name }”
some-announcement = an announcement
audit-announcement-changed = changed
audit-announcement-deleted = deleted

# A column of announcements.
announcement-column-shown = Shown

# Rights, as the owner reads them.
right-announcements-change = Write announcements
