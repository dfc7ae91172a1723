# Village sessions (#lapangan): for the facilitator, and a little for each person.

outreach-heading = Village session
outreach-lead = One phone or tablet goes from hand to hand. Each person begins anew. Her answers are deleted before the next one.
outreach-counts = Each person who agrees becomes one record on this tablet: the verdict, the warning signs and the help opened. Age, and woman or man, only if she says so. No names and no answers. A report holds counts only.
outreach-denied = This browser refuses to keep anything. Persons cannot be counted here. The check works all the same.
outreach-place-heading = Where is the session?
outreach-place-chosen = Place: { $place }
outreach-place-needed = Choose the place first.
outreach-day-heading = On which day?
outreach-day-day = Day
outreach-day-month = Month
outreach-day-year = Year
outreach-day-wrong = There is no such day. Look again.
outreach-pin-heading = PIN for the facilitator
outreach-pin-lead = You may leave it empty. With a PIN nobody else opens the facilitator's menu. It does not stop a computer expert.
outreach-pin-label = PIN, 4 to 6 digits
outreach-pad-count = { $count ->
    [one] { $count } digit entered
   *[other] { $count } digits entered
}
outreach-pad-delete = Delete a digit
outreach-pin-not-digits = A PIN has digits only.
outreach-pin-length = A PIN has 4 to 6 digits.
outreach-begin = Begin the session
outreach-begin-uncounted = Begin without counting

outreach-menu-heading = Facilitator's menu
outreach-menu-where = { $place }, { $date }
outreach-next-check = Start the next check
outreach-open-report = Report
outreach-change = Change place or day
outreach-finish = End the session
outreach-finish-text = The counts stay on this tablet.
outreach-finish-waits = It cannot end yet. Somebody is not saved yet. It is tried again and again.

outreach-recorded = { $count ->
    [one] Recorded: { $count } person
   *[other] Recorded: { $count } persons
}
outreach-not-counting = Nothing is counted.
outreach-waiting = { $count ->
    [one] { $count } person is not saved yet. Do not close this page. Free some space on the tablet, then go on.
   *[other] { $count } persons are not saved yet. Do not close this page. Free some space on the tablet, then go on.
}
outreach-lost = { $count ->
    [one] Some records are gone. There was { $count } person.
   *[other] Some records are gone. There were { $count } persons.
}

outreach-consent-heading = Read this out loud
outreach-consent-read = May we count you in our report?
outreach-consent-what = This tablet keeps a record: the verdict, the warning signs and the help opened. Your name and your answers are not kept.
outreach-consent-free = You may say no. The check stays the same, and you lose nothing.
outreach-consent-yes = Yes, you may count me
outreach-consent-no = No

outreach-about-heading = Two things, if you like
outreach-about-lead = You need not answer. If you do, it is recorded too.
outreach-sex-label = Woman or man
outreach-age-label = Age
outreach-not-said = Not said
outreach-start-check = Start the check

outreach-bar = Village session
outreach-next-person = Next person
outreach-next-sure = The check is not finished. The answers will be deleted.
outreach-next-yes = Yes, delete
outreach-next-no = Not yet
outreach-writing = Recording…
outreach-running-heading = A check is going on
outreach-running-go-on = Go on with the check

outreach-idle-text = { $count ->
    [one] Still here? The answers are deleted in { $count } second.
   *[other] Still here? The answers are deleted in { $count } seconds.
}
outreach-idle-lock = { $count ->
    [one] Still here? The facilitator's menu is locked in { $count } second.
   *[other] Still here? The facilitator's menu is locked in { $count } seconds.
}
outreach-idle-here = I am still here

outreach-clean-heading = Ready for the next person
outreach-clean-lead = The last person's answers are deleted.
outreach-staff = Facilitator's menu

outreach-pin-ask = Enter the facilitator's PIN
outreach-pin-open = Open
outreach-pin-wrong = { $count ->
    [0] Wrong PIN. Try again.
    [one] Wrong PIN. Wait { $count } second.
   *[other] Wrong PIN. Wait { $count } seconds.
}
outreach-pin-remove = No PIN any more
outreach-pin-forgotten = Forgot the PIN? Close this page and open it again. The counts stay.

outreach-report-heading = Session report
outreach-report-which = Which session?
outreach-report-none = Nothing is recorded yet.
outreach-report-failed = The records cannot be read yet. Go back to the facilitator's menu and open the report again.
outreach-report-few = There were fewer than 5 persons. The details are hidden so that nobody can be recognised.
outreach-report-masked = A dot (·) means hidden: the count is below 5, or a small count could be worked out from it.
outreach-report-once = Save the report once only, after the session. Two reports can be compared, and one person guessed.
outreach-report-newer = { $count ->
    [one] { $count } record was made by a newer version. It is not counted here, and not deleted.
   *[other] { $count } records were made by a newer version. They are not counted here, and not deleted.
}
outreach-report-damaged = { $count ->
    [one] { $count } record is damaged. It is not counted here, and not deleted.
   *[other] { $count } records are damaged. They are not counted here, and not deleted.
}
outreach-report-made = Made with Check a job offer. Without names and without answers.
outreach-save-csv = Save as a table (CSV)
outreach-save-name = session-report
outreach-copy-heading = The table was not saved? Copy it here
outreach-copy = Copy the table
outreach-print = Print the report
outreach-saved = The table was sent to your downloads. Open it to make sure.
outreach-save-failed = The table is not saved: this browser refuses. Copy it from below.
outreach-clear-open = Delete the records in this report
outreach-clear-sure = { $count ->
    [one] Delete the record of { $count } person from this tablet? It cannot be undone.
   *[other] Delete the records of { $count } persons from this tablet? It cannot be undone.
}
outreach-clear-yes = Yes, go on
outreach-clear-no = Cancel
outreach-clear-type = To be sure, press the number of persons: { $count }
outreach-clear-label = Number of persons
outreach-clear-now = Delete now
outreach-clear-failed = The records are not deleted yet. Try again.
outreach-back-to-menu = To the facilitator's menu

outreach-head-code = place code
outreach-head-place = place
outreach-head-day = date
outreach-head-part = part
outreach-head-entry = entry
outreach-head-persons = persons
outreach-part-persons = Persons
outreach-part-verdict = Verdict
outreach-part-flag = Warning sign
outreach-part-help = Help opened
outreach-part-sex = Women and men
outreach-part-age = Age
outreach-everybody = All
outreach-other-flags = Other signs
outreach-unfinished = Not finished
outreach-woman = Woman
outreach-man = Man
outreach-age-under-18 = Under 18
outreach-age-18 = 18 to 24
outreach-age-25 = 25 to 34
outreach-age-35 = 35 to 44
outreach-age-45 = 45 and more
