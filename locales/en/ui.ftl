# Words on the screen. Indonesian is the original.

### Everywhere

app-title = Check a job offer
back-button = Back
help-button = Help
exit-button = Leave quickly
next-button = Continue
language-name = English
language-switch = Change language
language-failed = That language cannot be opened now. Try again later.
# On the first screen and "About", only for languages that no native speaker has read.
draft-mark = This translation is not checked: it waits for a native speaker.
draft-notice = This language is waiting for a native speaker. Nobody has checked its words yet. What is not translated is shown in Indonesian.
loading = Opening…
# A name that tells nothing: the neutral title, and the page after “Leave quickly”.
neutral-name = Notes
neutral-text = No notes yet.

### Read aloud

aloud-start = Read this screen aloud
aloud-stop = Stop reading
aloud-always = Read every screen by itself
aloud-no-voice = This phone has no English voice.
aloud-install = On an Android phone: open Settings and search for "text-to-speech". Install the English voice there. It needs internet only once. Then open this page again.
aloud-online = The voice that is here sends texts over the internet. We do not use it, so that your answers stay on this phone.
aloud-missing = This app cannot read aloud. Try to open this page in Chrome.
aloud-near = There is no voice for this language. The voice of a similar language is used.
aloud-part = Some texts are left out because there is no voice for them.
aloud-blocked = Sound is not allowed yet. Press the loudspeaker button once more.
aloud-silent = No sound comes. Try again, or turn this phone off and on.

### First screen

start-heading = Offered a job abroad? Check it here first.
start-lead = Answer short questions about fees, papers, the company and debt. About 5 minutes.
start-privacy = Your answers are not sent to anyone.
start-privacy-more = No name. No account. When you are done, press “{ exit-button }”: all answers are deleted.
start-button = Start the check
start-sums = Work out costs and debt
start-danger = In danger now? Call the police
start-reviewed = Made from laws and official sources up to { $date }. Not yet reviewed by a lawyer.
lines-heading = Numbers that help
words-missing = The next part cannot be loaded now. The help numbers below can still be called. Try again when there is a signal.

### Questions

progress-left =
    { $count ->
        [0] last question
        [one] about { $count } more question
       *[other] about { $count } more questions
    }
hint-one = Choose what fits best. You can change it later.
hint-several = You may choose more than one.
hint-months = A rough number will do.
answer-yes = Yes
answer-no = No
answer-none = None
answer-unknown = I don’t know
months-label = How many months?
months-given =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
choose-first = Choose an answer first, then press Continue.

section-journey = Job and departure
section-agency = Who arranges it
section-contract = Offer and contract
section-fees = Fees
section-documents = Documents
section-debt = Money and debt
section-safety = You yourself

### A sign to stop on the way

stop-heading = There is a danger sign already
stop-lead = Do not pay and do not leave yet. You can see now what to do, or go on answering.
stop-see-button = See what to do
stop-go-on-button = Go on answering

### Result

verdict-stop = Stop first
verdict-check = Check first
verdict-none = No warning sign found so far
# What to do stands by itself and without a number, so that it can be recorded.
verdict-stop-count =
    { $count ->
        [one] There is { $count } danger sign.
       *[other] There are { $count } danger signs.
    }
verdict-stop-do = Do not pay and do not leave before you talk to an officer.
verdict-check-count =
    { $count ->
        [0] Something important is not clear yet.
        [one] There is { $count } thing to check.
       *[other] There are { $count } things to check.
    }
verdict-check-do = Do not pay or sign before everything is clear.
verdict-none-count =
    { $answered ->
        [one] This comes from your { $answered } answer.
       *[other] This comes from your { $answered } answers.
    }
verdict-none-do = Still make sure of the contract and the licence before you leave.
verdict-none-limit = This is no guarantee. We only know what you answered.
result-unknown =
    { $count ->
        [0] You have answered every question.
        [one] { $count } thing you do not know yet.
       *[other] { $count } things you do not know yet.
    }
result-unanswered =
    { $count ->
        [one] { $count } question is not answered.
       *[other] { $count } questions are not answered.
    }
continue-button = Go on with the questions
reasons-heading = Why?
reason-answers = Your answers
reason-why = Why it matters
reason-do = What to do now
reason-keep = Keep this evidence
reason-law = What it rests on
reason-disputed = The rules on this are not settled.
patterns-heading = What do they mean together?
pattern-law = Its name in law
sum-cut-of-wage = Your figures: debt takes { $percent } percent of the pay
sum-paying-of-contract = Your figures: debt is paid for { $percent } percent of the contract
sum-rate-a-year = Your figures: the true interest is { $percent } percent a year
sum-interest-of-instalment = Your figures: interest takes { $percent } percent of the instalment
sums-open = Work out costs and debt of this offer
sums-loading = The calculator is being fetched …
sums-missing = The calculator could not be fetched. Check the internet connection, then try again.
reasons-loading = The explanations are loading…
reasons-missing = The explanations cannot be loaded. The help numbers can still be called. Try again when there is a signal.
severity-stop = Danger sign
severity-serious = Warning
severity-caution = Take care
severity-verify = To be made sure of
verify-heading = Find out first
verify-lead = The answers to these could change the result.
verify-more = See { $count } more
agency-heading = Ask them
agency-lead = This message, in Indonesian, asks only for what is not clear yet. If you are afraid of them, do not send it. Call { $hotline } first.
agency-copy = Copy the message
agency-whatsapp = Send by WhatsApp
copied = Copied.
copy-failed = It cannot be copied on this phone. Press and hold the text to copy it.
about-button = About this page
about-heading = About this page
about-lead = This page compares your answers with rules and with danger signs on record. The check runs on your phone alone.
about-limits = This page cannot make sure that an offer is good. It does not take the place of an office or a lawyer.
about-reviewed = { $reviewed } of { $count } warnings have been reviewed by a lawyer.
about-not-reviewed = not yet reviewed by a lawyer
about-rules = Every warning
about-sources = Every ground in law
about-group = For those who stand by others
practice-button = Practise together: example offers
guide-button = Guide for facilitators
paper-button = Print the checklist
practice-loading = Examples and guide are being loaded…
practice-missing = Examples and guide cannot be loaded now. Try again when there is a signal.
outreach-open = For outreach workers
office-button = Find the nearest office
wipe-button = Delete all answers
wiped = All answers are deleted.

### Take along

take-heading = Take it along
take-lead = Send it, move it to another phone, or print it. Nothing is sent before you press send.
take-message = Send a message
take-message-lead = Read it first. The message holds this text and nothing else.
# In the message, a line under the word of the verdict.
take-none = This is no guarantee. Still make sure of the contract and the licence before leaving.
take-reasons = Main reasons:
take-verify = Still to be found out:
take-lines = Numbers to call:
take-not-advice = This result comes from one person's answers and is not legal advice.
take-share = Share through another app
take-share-failed = This phone cannot share from here. Copy the message instead.
take-code = Open on another phone
take-code-lead = Point the camera of another phone at this picture. The result opens there, if that phone has internet or a copy of this page.
take-code-warning = Whoever has this picture or link can see all your answers.
# For screen readers: the name of the picture that a phone's camera reads.
take-code-picture = Picture code that opens this result
take-code-none = This page was opened from a file on this phone. Another phone cannot open it by a link.
take-code-no-sums = The figures that you typed on the calculator are not in it. The warnings from them are.
take-copy-link = Copy the link
take-link-copied = The link was copied.
take-paper = Print on paper
take-paper-lead = Take it to a help office. The paper has the result, the reasons, the numbers to call and the picture code.
take-print = Print
take-print-failed = This page cannot print from here. Open it in its own page, and print there.
# On paper. $address is a web address.
take-paper-address = From { $address }

### A result opened from a link

link-heading = Answers from a link
link-holds = This link brings { $count } answers. You have not given them here.
link-framed = This page stands on another site. That site may have filled them in.
link-own = There are answers of your own here. If you open the link, they are lost.
link-open = Open these answers
link-empty = Start with nothing
link-keep-own = Keep my own answers
link-opened = This result was opened from a link with { $count } answers.
link-left-out = { $count } answers are not known here and do not count.
link-broken = The link cannot be opened
link-cut-off = The end of this link is missing. Ask for it again, or scan the picture once more.
link-altered = This link was changed on its way, so it cannot be trusted. Ask for it again.
link-from-the-future = This link was made by a newer page. Reload this page, then open the link again.
link-something-else = This is no link of a result.
link-nothing = This link brings no answers that can be opened.

### So that others do not see

privacy-button = So that others do not see
privacy-heading = So that others do not see
privacy-lead = Your answers are not sent to anyone. But whoever holds this phone can see its screen.
exit-heading = The button “Leave quickly”
exit-does = It deletes all answers and opens another page at once. The Back button does not open your answers again. If you have a keyboard, press Shift three times.
exit-cannot = The browser’s history still notes that this page was opened. Leaving quickly cannot delete that. Delete it yourself in the browser’s History menu.
shared-heading = Do others use this phone too?
shared-do = Open this page in a private or incognito window. When you close it, its history is not kept on the phone.
shared-cannot = Such a window does not help if there is a spying app on the phone. If you suspect one, use the phone of someone you trust.
shared-offline = This page keeps a copy of itself on the phone, so that it opens without internet. Your answers are not in it. But the copy shows that this page was opened. You can delete it.
keep-heading = Keep or delete answers
keep-explain = If you do not keep them, answers are gone once this page is closed. But for an hour the browser can sometimes open it again. To be sure, press “{ exit-button }”. If you keep them, whoever holds this phone can open them.
keep-button = Keep on this phone
kept = Your answers are kept on this phone until you delete them.
keep-failed = This phone cannot keep the answers. They stay until you close this page.
kept-found = There are answers kept on this phone.
kept-open = Continue
kept-delete = Delete
kept-broken = The answers that were kept cannot be opened any more. Please start again.
title-heading = Name of this page
title-explain = The name at the top and in the browser’s history can be changed to “{ neutral-name }”. The address of the site can still be seen. What was noted before does not change.
title-neutral = Use the name “{ neutral-name }”
title-usual = Use the usual name

### Use without internet

offline-button = Use without internet
offline-heading = Use without internet
offline-lead = When a copy of this page is on the phone, you can open it without internet.
offline-looking = Checking…
offline-unsupported = This page cannot be kept here. Try to open it in Chrome, not in a private window.
offline-off = There is no copy on this phone yet.
offline-begin = Keep on this phone ({ $size })
offline-fetching = Being kept…
offline-progress = { $done } of { $total }
offline-stop = Cancel
offline-ready = Ready to use without internet. The copy takes { $size }.
offline-damaged = Not ready without internet. A part is missing. Try again when you have a signal.
offline-failed = That could not be kept. Try again when you have a signal. The rest is ready without internet.
offline-full = This phone has no room left. Delete photos or videos that you do not need. Then try again.
offline-new = A new version is ready.
offline-take = Use the new version
offline-update = Look for a new version
offline-more = Keep more
offline-more-lead = This is extra. Keep only what you need without internet.
offline-keep = Keep ({ $size })
offline-drop = Delete ({ $size })
offline-audio = Voice: { $language }
offline-builder = Page for webmasters
offline-recorder = Page to record voices
offline-remove-heading = Delete the copy
offline-remove-explain = The copy can be deleted from the phone. Your answers are not deleted with it. If this page is opened another day, a copy is kept again.
offline-remove = Delete the copy from this phone

### Help

help-heading = Help
help-lead = You may call just to ask. You need not be sure first.
more-lines = Other numbers ({ $count })
more-help = More help ({ $count })
place-heading = Find an office near you
place-privacy = This choice is not sent to anyone.
place-province = Province
place-regency = Regency or city
place-choose = Choose…
place-type = Type the name of a district, regency or city
place-type-example = Example: tulung agung, lotim, indramayu
place-type-missing = The list of names could not be fetched. Choose from the list below.
place-or = Or choose from a list:
place-not-found = Not found. Try another spelling, or choose from the list.
place-district = District { $district }, { $regency }
place-district-list = District
place-district-any = You may skip this
locate-button = Use the phone’s location
locate-explain = Your phone will ask whether this page may know where you are. It is used only on this phone, to find an office. We do not keep it or send it. You may say no.
locate-yes = Yes, find where I am
locate-no = No, thanks
locate-looking = Looking for your location… You can still use the lists below.
locate-around = around { $place }
locate-missing = This phone or app cannot give a location. Type or choose your area.
locate-refused = Your location is not used. That is fine. Type or choose your area.
locate-not-found = Your location was not found. Type or choose your area.
locate-too-slow = Finding your location took too long. Type or choose your area.
locate-abroad = You seem to be in { $country }. Help there is listed below.
locate-nowhere = This location is at sea or far from Indonesia. Type your home area, or choose the country you are in.
places-credit = Names and positions of places: idn-area-data and wilayah-indonesia, ODbL 1.0.
near-heading = Help near { $place }
near-none = There is no office within { $km } km. The nearest is { $name }, about { $away } km away. Call { $hotline } first.
distance = about { $km } km
distance-here = in your area
no-number = We have not found a number of this office. Call { $hotline } and ask to be connected.
call-first = Call { $hotline } before you go. Opening hours may have changed.
source-dated = According to a source of { $date }.
source-undated = The date of the source is not known. Make sure with { $hotline }.
checked-on = Checked on { $date }.
checked-long-ago = Last checked on { $date }, more than a year ago. It may have changed.
map-open = Open the map (approximate)
service-more = How they help
service-bring = What to bring
service-cost = Cost
service-ask = We do not know yet. Ask first.
abroad-heading = Help abroad
abroad-lead = Save these numbers before you leave.
loading-places = The list of offices is being loaded…
places-failed = The list of offices could not be loaded. The numbers above still work.
dial = Call
copy-number = Copy the number { $number }
write-whatsapp = WhatsApp
write-email = Write to
open-page = Open

### What has happened, and in which country

situation-heading = What do you need help with?
situation-any = All
situation-danger = In danger now
situation-violence = Violence
situation-wages = Pay or debt
situation-licence = Doubts about the agency
situation-abroad = Abroad already
country-label = Which country are you in?
country-found =
    { $count ->
        [one] { $country }: { $count } place that helps.
       *[other] { $country }: { $count } places that help.
    }
country-none = Our list has no office in this country yet. Call { $hotline }.

### A message to an office, by WhatsApp or e-mail

note-heading = A ready message
note-lead = The WhatsApp and e-mail buttons on this page open the message below. Nothing is sent before you press send.
note-tell-situation = Write what my problem is
note-tell-place = Write where I live
note-tell-country = Write the country
note-subject = A question about work abroad
note-greeting = Hello. I would like to ask about work abroad.
note-situation = My problem: { $situation }.
note-place = My area: { $place }.
note-country = The country: { $country }.
note-closing = What should I do? Thank you.

### Kinds of offices

kind-hotline = Helpline for all of Indonesia.
kind-ltsa-mrc = One-roof service (LTSA) with counsellors for future workers. Ask about licence, fees and contract.
kind-ltsa = One-roof service (LTSA). Ask about the licence and register as a worker.
kind-bp3mi = Office of the ministry in the province. Ask about licence, jobs and countries.
kind-p4mi = Post of the ministry. Ask about licence and departure.
kind-union = Union of migrant workers. Helps with wages, deductions, debt and papers.
kind-ngo = Organisation that listens and goes with you when you complain.
kind-uptd-ppa = Service for women and children facing violence.
kind-embassy = Indonesian mission abroad.
kind-destination-service = Service in the country of work.
kind-village = Village with a group that helps migrant workers. Go to the village office.
kind-police = Police.

### When something is broken

failure-heading = The check cannot be opened yet
failure-text = Perhaps the connection dropped. The numbers below still work.
failure-retry = Try again
crash-heading = Sorry, this page stopped working
crash-text = Your answers were not sent to anyone. The numbers below still work.
no-script = The check needs JavaScript, which does not run on this phone. The numbers below still work.

### On the page of another site

within-heading = Do not fill it in here
within-text = This site could read your answers too. Open it in its own page first. The numbers below still work.
own-window = Open in its own page
# Below the first screen. $address is a web address.
origin-known = The real address of this page: { $address }
# Where the real address is not recorded; $address is the name of the site.
origin-unknown = This comes from { $address }. That is all we know of its address.
origin-why = You opened it through another site. If in doubt, open it in its own page and look at the address.
# For screen readers: the name of the picture of a QR code.
origin-code = QR code of the real address
squeezed = This page is too small or covered. Part of it may not be seen.
contact-heading = Contact of the site you are on
contact-own = That site added its own contact. We did not check it. The numbers above still work.

### Months

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
