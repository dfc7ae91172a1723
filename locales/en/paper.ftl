# The checklist on paper (one A4 sheet), and the screen that prints it.

### On the screen

paper-heading = Checklist on paper
paper-lead = One A4 sheet, front and back. For people without a phone, or for the wall of the village hall.
paper-holds = It has all questions, how to read the answers, and numbers for help. Your answers are not printed.
paper-where = Help offices on the sheet: near { $place }.
paper-nowhere = No place is chosen yet. The sheet only has numbers for all of Indonesia.
paper-choose = Choose a place
paper-sides = Print on both sides of A4 paper, at 100% size.

### On paper

paper-title = Checklist for a job offer abroad
paper-how = Tick all that fits. You need not write your name.
paper-star = Numbers with a star (*) may be skipped where they do not fit.
# $sign is the mark ▲ or ■.
paper-months = months. { $sign } if { $count } months or more.
paper-line = Help: { $hotline }
paper-reading = How to read it
paper-stop = One is enough: do not sign, do not pay, do not leave. Call { $hotline }.
paper-warning = Do not pay or sign before it is clear.
paper-find-out = Find out first. Not knowing does not mean it is good.
paper-none = No ■ and no ▲?
paper-together = ■ Also a danger sign, if this is true:
paper-ask = Ask by chat or letter. If you are afraid of them, do not ask. Call { $hotline } first.
paper-whatsapp = WhatsApp { $number }
paper-both = { $number }, also WhatsApp
paper-not-advice = This sheet is not legal advice. It follows rules and official sources until { $date }. No lawyer has reviewed it yet.
paper-address = You can also check by phone: { $address }
