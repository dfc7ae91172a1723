# Guide for who leads a session in a village. Indonesian is the original.
# In the order of content/guide.toml. No telephone number is written here.

group-guide-heading = Guide for facilitators
group-guide-lead = One session with about 30 people, in { $minutes } minutes.
group-guide-status = This guide is advice only, and no trainer has read it yet. Advice from published practice names its source. The rest, and how the minutes are shared out, is our own.
group-guide-minutes = { $minutes } minutes
group-guide-read-aloud = Read these words aloud
group-guide-from = After { $names }
group-guide-sources = Where this advice comes from
group-guide-sure-high = fairly sure
group-guide-sure-medium = one source
group-guide-undated = undated
group-guide-examples = Open the examples

guide-before = Before the day
    .point-places = Prepare two places: the hall for everybody, and a closed corner to talk with one person.
    .point-guests = Invite hamlet heads, health volunteers and families too. Those who come are often not the migrants, but those who will tell them.
    .point-page = Open this page where there is a signal. Wait until “{ offline-heading }” says that it is ready. Then it opens again without a signal. Try one example first, with its sound.
    .point-mode = To check one person after the other with this phone, open “{ outreach-heading }”. It counts persons without names. Say first where and when it is.
    .point-officer = Make sure which officer can be called on that day. A number that nobody answers is worse than none.

guide-opening = Opening
    .point-welcome = Say your name and whom you work for. Say when it will end.
    .point-photos = Ask everybody to take no photos and to record nothing. Neither do you.
    .point-aloud = Read every text aloud. Not everybody can read, and nobody needs to see that.
    .say-consent = Today we judge invented examples. Do not tell of your own offer in front of others. You may be silent, you may leave, and you may say no. Nothing follows from it. No name is written down.

guide-hall = In the hall: two examples
    .point-choose = Choose two examples: one with signs to stop, one that looks ordinary.
    .point-hands = Read the story aloud, then count the hands. Do not say yet which is right.
    .point-explain = Open the explanation and read one warning aloud. Ask: “What should this person do now?”
    .point-signs = Sometimes one sign is enough, sometimes it takes several. This page gives clues. People decide.
    .point-stories = Where somebody begins to tell of an own offer, stop it kindly. Invite that person to the corner later. The recruiter may sit in the room.

guide-numbers = Numbers that help
    .point-save = Leave time for everybody to save these numbers.
    .point-ask = Say: one may also call just to ask. There is no need to be sure first.

guide-corner = In the closed corner
    .point-alone = One person, one room. Husband, parents and friends wait outside.
    .point-warn = Before you begin, show the button “{ exit-button }”. Ask: “Who may look at this phone later?”
    .point-counted = The phone first asks whether she may be counted. Read the question aloud. “No” is as good as “yes”.
    .point-hers = She holds this phone and answers. Her answers are not read aloud.
    .point-skip = She may skip questions and may stop. “I don't know” is an answer too.
    .point-short = Do not ask her to tell a long story. The choices on the screen are enough.
    .point-tears = When she falls silent or cries, stop. Offer water and company. Write nothing down.
    .point-wipe = Afterwards press “{ outreach-next-person }” together with her. Her answers are deleted at once. Where there is no such button, press “{ wipe-button }”.
    .point-others = One check takes about 10 minutes. Others can choose another day, or use their own phone.
    .say-private = Your answers are sent to nobody. You may stop at any time. I do not write down your name. Afterwards your answers are deleted. Only the record stays that you agreed to.

guide-closing = Closing
    .point-three = Say three things again: check the licence, pay no person, do not leave without a contract.
    .point-everybody = Give the leaflet or the address of this page to everybody, and not only to those who asked.
    .point-stay = Do not leave at once. Somebody may dare to ask only when it is quiet.

guide-promise = What may be promised, and what not
    .point-can = Say only what you are sure to do: “I can go with you to ask.” Say when.
    .point-cannot = Do not promise rescue, arrests, or money back.
    .point-good = Never say that an offer is sure to be good. This page does not say it either.
    .point-small = Do not tell her to demand, pay or run on her own. Give one small step and one number.
    .point-hers = The police are one choice only. Name the women's service, the union and the village office too. She chooses.

guide-at-once = When to call at once
    .point-held = Somebody is locked in, hurt, threatened, or forced to leave.
    .point-child = A child under 18 is about to be sent to work.
    .point-abroad = Somebody is abroad already and asks for help.
    .point-together = Where she can still be asked, ask first what she wants. Then call together with her.

guide-after = After the session
    .point-count = Open “{ outreach-open-report }” in the facilitator's menu and save it once. It holds counts only, of those who agreed. Write down no names, no phone numbers, no stories.
    .point-list = In East Lombok village heads are asked to report people who are about to leave, so that they are stopped. So make no list that could serve for that.
    .point-wipe = Once the table is saved, delete the records in that report. Then press “{ outreach-finish }” and close the page.
    .point-word = Do what you have promised, on the same day if you can.

guide-yourself = Look after yourself
    .point-threats = In 2023, staff of the labour office in East Lombok were threatened for showing an app. Their sessions ended after three villages.
    .point-two = Go in pairs. Tell your office where you are and when you will be back.
    .point-names = Speak of acts, not of people. Name no recruiter and show no photo of one.
    .point-leave = When tempers rise, end the session and go home together.
