# The words of each warning. Indonesian is the original.
# Same order as content/checklist/flags.toml.

### Evidence

evidence-chats = Keep screenshots of the chat that show name, number and date. Send a copy to someone you trust.
evidence-advert = Keep a picture of the advert, with the date on which you saw it.
evidence-person = Write down the person’s name, phone number and address.
evidence-office = Photograph the office sign, and write down the address.
evidence-payment = Keep transfer slips and receipts. Write down account name and number, date and amount.
evidence-contract = Photograph every page of the contract or agreement.
evidence-papers = Photograph your papers, front and back, and any receipt for them.
evidence-visa-ticket = Photograph your visa and ticket.
evidence-debt-paper = Photograph every page of the debt paper and the list of deductions.
evidence-place = Write down the address where you stay and who runs the place. Send the location to someone you trust.
evidence-notes = Write down the date, what was said, and who was there.
evidence-injury = Photograph injuries with the date, and keep the doctor’s letter.
evidence-age-proof = Keep the birth certificate or a school certificate, or a photo of it.
evidence-official-answer = Write down the officer’s name, the office, the date and the answer.

### Destination and job

flag-destination-not-open = Cambodia and Myanmar are not official destinations
    .why = The government says these two countries are not official places of work for Indonesians. Many who arrived there were forced to cheat people online.
    .do = Stop first. Do not leave and do not hand over your passport. Call { $hotline } and describe this offer.

flag-destination-named-by-turns = It is unclear whether this country is open
    .why = In 2025 officials banned or warned about Thailand, Laos and the Philippines by turns. They did not agree, so the rule is not certain. Ask which rule holds today.
    .do = Do not leave yet. Call { $hotline } and name the country, town and job. Ask whether workers may go there today.

flag-country-at-war = The country you are going to is at war
    .why = In a country at war it is hard to get help. By law the government can stop sending workers there. We found no list of closed countries, so it has to be asked.
    .do = Do not leave yet. Call { $hotline } and name the country and town. Ask whether workers may go there today.

flag-gulf-household = House work in the Middle East: last reported closed
    .why = In December 2025 and March 2026 officials said this work is still closed. If trouble comes, help is hard to get. Only Saudi Arabia once had a single special channel, through a licensed placement company (P3MI).
    .do = Stop first. Do not pay and do not hand over your passport. Call { $hotline } and ask whether it is open now.

flag-gulf-household-one-channel = The special channel to Saudi Arabia may be closed
    .why = For house work there was once a single special channel. It ran through licensed companies, with a written request from the employer (job order). In 2025 and 2026 officials said this work is still closed.
    .do = Do not pay and do not leave yet. Call { $hotline }, give the company’s name and any job order number. Ask whether that channel is open today.

flag-gulf-caregiver = Care work in the Middle East may be closed
    .why = Officials said that household work in a number of Middle East countries is closed. For those who care for old or sick people, officials do not all say the same. Ask which rule holds today.
    .do = Do not pay and do not leave yet. Call { $hotline } and name the country, employer and job.

flag-online-office-work = This office or online work needs checking first
    .why = Offers like this are often used as a trap. Some people were forced to cheat others online once they arrived. A real company can be checked, and its contract is there before leaving.
    .do = Do not leave before the company and the visa are checked. Call { $hotline } and name the company, town and country.

flag-entertainment-work = This entertainment or massage work needs checking first
    .why = This work is not forbidden, if the company is licensed and the contract clear. But many who were promised it were then forced to serve guests sexually. The law forbids sending people to such work.
    .do = Do not leave yet. Ask for a contract that states duties to guests, hours and pay. Show it to the one-stop service office (LTSA), or call { $hotline }.

flag-organ-offer = Somebody wants your kidney or a body part
    .why = UN rules and Indonesian law name the removal of organs as one purpose of trafficking in persons. That holds whatever is paid. This is not your fault, and there is help.
    .do = Stop first. Do not leave and do not sign. Call { $hotline } and ask for someone to support you, also if you have agreed or received money.

flag-marriage-for-money = A go-between is paid for this marriage
    .why = In cases of 2024 and 2025, go-betweens were paid to find a partner to marry. A promise of marriage can be used to traffic people. Marrying without a paid go-between is different.
    .do = Stop first. Do not leave and do not sign. Call { $hotline }, or find the women and children’s service in the help list.

flag-household-on-her-own = Leaving on your own to work for a household
    .why = By law, leaving on your own is allowed only if the employer is a company or registered body. Whoever leaves alone also carries the risk alone. A new contract with a former employer, made through the embassy, is different.
    .do = Do not leave yet. Go to the one-stop service office (LTSA) with your identity card. Ask for the official route to work in a household.

### Who sends her

flag-individual-sends = A person, not a company, is sending you
    .why = Individuals are forbidden to send workers abroad, even a neighbour or relative. Only the government, a licensed placement company (P3MI), or a company for its own needs may do so.
    .do = Stop first. Do not hand over money, identity card or passport. Call { $hotline } and ask for the official route.

flag-other-business-sends = What sends you is not a placement company
    .why = A licence for travel, courses, a campus or a foundation is not a licence to send workers. Only the government, a licensed placement company (P3MI), or a company for its own needs may do so. Internship and study follow other rules.
    .do = Stop first. Do not pay and do not hand over original papers. Call { $hotline }, name that organisation, and ask for the official route.

flag-no-assignment-letter = No letter of assignment from a company was shown
    .why = Naming a company is not enough. The company may not know this person or organisation. Many frauds start here.
    .do = Find the company’s phone at siskop2mi.bp2mi.go.id and ask whether it assigned them. If it doesn’t open, call { $hotline }. You may ask someone from the village to join you.

flag-korea-by-broker = Somebody asks money to send you to Korea
    .why = The government programme to Korea does not run through individuals or courses. Employers in Korea choose, so nobody can sell a place. Lessons alone are different. Other visas, such as E-7, follow other rules.
    .do = Stop first. Do not pay for a promise to be sent. Call { $hotline } and ask how to register yourself.

flag-not-in-the-list = The name was not found in the official list
    .why = A company that sends workers must hold a government licence. But a search can miss a spelling or a new name. So an official has to be asked.
    .do = Do not pay and do not hand over papers yet. Call { $hotline } with the full name and the town. Ask whether the licence holds today.

flag-not-in-the-list-elsewhere = The name may be in another official list
    .why = Crew agents and organisations that send interns have lists of their own. So a name that is not found may still be licensed. But the licence has to be confirmed.
    .do = Do not pay yet. Call { $hotline } and give the full name. Ask which licence is needed, and whether it holds today.

flag-listing-differs = Address or phone differ from the official list
    .why = A company may not lend its licence to others. It can also be a branch, or an office that has just moved. The head office knows the answer.
    .do = Do not pay yet. Call the head office on the number in the official list, not on theirs. If nobody answers, call { $hotline }.

flag-licence-suspended = The licence is under sanction or has expired
    .why = A company whose licence is suspended, withdrawn or expired may not recruit new people. Money already paid can be hard to get back.
    .do = Stop first. Do not pay any more. Call { $hotline } and ask how to get papers and money back, with someone beside you.

flag-office-says-no-licence = An officer says it has no licence
    .why = Without a licence, no company or organisation may send workers. An officer’s answer is a strong sign.
    .do = Stop first. Do not pay and do not leave. If money or papers were handed over, call { $hotline } and ask for someone to support you.

flag-no-job-order = No job order from the employer has been shown
    .why = A company’s permit to send people (SIP2MI) rests on the employer’s written request (job order). Without that request there may be no job. While interest is only being listed, this is normal.
    .do = Ask for the number of that paper, the country and the employer’s name. Then call { $hotline } and ask whether the vacancy is registered.

flag-evades-questions = Your questions have not been answered clearly
    .why = You have the right to true information about the job and the way of going. A licensed company has no reason to hide its licence number.
    .do = Do not pay and do not hand over papers yet. Ask the one-stop service office (LTSA) about the licence, or call { $hotline }.

flag-angry-when-asked = They get angry when you ask for proof
    .why = Anger can make people afraid to ask. They may also just be impatient, so it proves nothing yet. But you have the right to ask.
    .do = You need not ask them again if you are afraid. Ask the one-stop service office (LTSA) or a union, or call { $hotline }.

flag-threatened-when-asked = You were threatened when you asked for proof
    .why = A threat is coercion, whoever makes it. UN rules name threats as one of the means of trafficking in persons. Asking is not a fault.
    .do = Stop first and do not face this alone. Call { $hotline } or ask a union to support you. If you are threatened right now, the police number is in the help list.

flag-met-online-only = You have never met those who arrange this
    .why = Anyone can use a name and photo on the internet. Many who were forced to cheat people abroad were recruited by chat. Licensed companies use chat too, so the office has to be checked.
    .do = Do not pay and do not send a photo of your identity card yet. Ask for the company’s name and address. Call { $hotline } and ask whether it is licensed.

flag-others-had-trouble = People they sent before met with trouble
    .why = The same trouble can happen to you. News from those who went is often more honest than an advert. This is our own yardstick, not law.
    .do = Ask those people or their families what happened. Do not pay yet. Tell a union or the one-stop service office (LTSA).

flag-programme-by-word = You heard of this government programme from a person
    .why = Government programmes are announced on official pages or at offices, not through persons. Some people use the government’s name to be believed. News from a friend can be true, but has to be checked.
    .do = Do not pay yet. Call { $hotline } and give the programme’s name. Ask whether registration is open, and where you can register yourself.

flag-officials-named = Names of officials or “insiders” are used
    .why = Names of officials are often used so that people stop asking. Anyone can drop a name. What counts is the licence and official papers.
    .do = Do not pay because of that name. Call { $hotline } and ask whether what they say is true. You need not tell them that you asked.

flag-bring-friends = You are offered money to bring friends
    .why = The law forbids individuals to send workers. If your friends meet with trouble, you may be asked about it too. Just telling a friend of a vacancy is different.
    .do = Do not take that money and do not collect friends’ papers. If it has already happened, you can still ask for help. Call { $hotline } and ask for someone to support you.

flag-departure-slips = The departure date keeps slipping
    .why = A date that keeps slipping can mean that there is no job, or have an honest cause. One labour office says the official route takes three months at most. Government programmes, such as Korea, can take longer.
    .do = Pay nothing more while you wait. Ask the one-stop service office (LTSA) how far your papers are. Or call { $hotline }.

flag-fee-and-date-slips = A fee is asked, and the date keeps moving
    .why = Much job fraud runs like this: money is asked, then the departure is put off again and again. Deceiving people into handing over money can be fraud. Money for a visa, a course, a test or a passport is not meant.
    .do = Stop first. Pay nothing more. If you have paid, do not claim it back alone: call { $hotline } and ask for somebody to stand by you.

flag-not-registered = You are not registered as a prospective worker yet
    .why = In the first weeks this is normal. But without registration your contract is not checked and you are hard to protect.
    .do = Go yourself to the one-stop service office (LTSA) with your identity card. Ask whether you are registered, and through whom.

flag-not-registered-and-leaving = A departure date was named, you are not registered
    .why = The law forbids sending people whose requirements and papers are not complete. Without registration there may be no insurance and no check of the contract. You are also hard to find.
    .do = Do not leave yet. Call { $hotline } and ask whether you are on record. Have your identity card ready.

### Contract and promises

flag-contract-not-shown = The work contract has not been shown to you
    .why = If there is no employer yet, this is still normal. But you have the right to know the contract before you agree.
    .do = Ask for a sample contract in Indonesian to read at home. Do not pay and do not hand over originals yet.

flag-contract-after-arrival = The contract comes only at the airport or there
    .why = For migrant workers a contract is required before departure. After arrival it is hard to refuse what it says. If only a final paper follows, and its terms match the contract, that is normal.
    .do = Ask for the contract now, to read at home. Show it to the one-stop service office (LTSA) before signing. If there is none, do not leave.

flag-leaving-without-contract = You are about to leave without holding a contract
    .why = For migrant workers a contract is one of the papers required before departure. Without it you can hardly prove the pay and work promised.
    .do = Stop first. Do not leave before the contract is in your hands. Call { $hotline } and tell them the departure date.

flag-ship-without-sea-contract = Ship work, no sea work agreement seen yet
    .why = A sea work agreement must be signed before work starts. It states pay, hours, the ship and the way home, among others. Without it, crew can be passed from ship to ship, and at sea help is far away.
    .do = Do not board yet. Ask for the agreement endorsed by the harbour office. Ask a seafarers’ union about the crew agent’s licence, or call { $hotline }.

flag-crew-papers-missing = Required crew papers are not complete
    .why = Crew may not be sent without the required papers. Without them you can hardly prove your work and pay. Papers that are at an official office, with a receipt, do not count as missing.
    .do = Do not board yet. Ask a seafarers’ union which paper is missing and how to get it. Or call { $hotline }.

flag-contract-no-copy = You hold no copy of the contract
    .why = Without a copy you can hardly prove what was promised. By law you have the right to receive your work contract.
    .do = Ask for the copy by chat, so that there is a record. If you may see the contract, photograph every page. Ask the one-stop service office (LTSA) too.

flag-contract-not-understood = You do not understand the language of the papers
    .why = They may differ from the promise. By law, what the work contract says must be explained to you.
    .do = Do not sign before there is an Indonesian translation. If you have signed, ask the one-stop service office (LTSA) or a union to read it to you.

flag-contract-differs = The contract differs from the promise
    .why = A changed job, pay or employer is a danger sign. The law forbids sending people to other work than agreed, to their harm. Terms that are better for you do not count.
    .do = Stop first, do not sign anything. Just say you want to read it at home. Show it to the one-stop service office (LTSA), or call { $hotline }.

flag-promise-changed = The promise changed before you saw a contract
    .why = A promise that is not written can change again. You have the right to true information about work and pay. Terms that are better for you do not count.
    .do = Ask by chat which is right, so that there is a record. Do not pay before the contract is shown. If in doubt, ask a union or call { $hotline }.

flag-visa-says-other-work = Work or employer on the visa differ from promised
    .why = The visa decides which work and employer are allowed. If they differ, you may work without permission and not know it. The law forbids sending people to other work than agreed, to their harm.
    .do = Stop first. Do not leave on that visa. Ask the one-stop service office (LTSA) to read visa and contract, or call { $hotline }.

flag-employer-unknown = The employer’s name and address are not clear
    .why = By law, the work contract states the employer’s full name and address. Without them nobody can check the employer or find you. In government programmes the name may come later, but before departure.
    .do = Ask for the employer’s name and address by chat. Show them to the one-stop service office (LTSA). Do not leave before the name is clear.

flag-work-unclear = Your duties there are not clear
    .why = You cannot agree to what you do not know. By law, the work contract states your work.
    .do = Ask for the duties in writing: what, where, and for whom. If the answer is not clear, ask a union or the one-stop service office (LTSA).

flag-pay-or-hours-unclear = Pay, working hours or days off are not clear
    .why = What is not written can be refused later. By law, the work contract states pay, hours and leave.
    .do = Ask for all three in the contract, and when pay is paid. Do not sign before they are written. A union or the one-stop service office (LTSA) can help to read it.

flag-insurance-not-in-contract = Insurance is not clear
    .why = If you fall ill or have an accident, insurance can help. By law, the work contract states social security or insurance. This is easily put right.
    .do = Ask for insurance to be written into the contract. Ask the one-stop service office (LTSA) which insurance is needed and how to register.

flag-pay-too-good = High pay, but hardly any requirements
    .why = High pay without requirements is a bait that is often used. Some were then forced to cheat people online. High pay that asks for tests and skills is different.
    .do = Do not pay and do not leave yet. Call { $hotline } and name the company, town and pay. Ask whether the vacancy is registered.

flag-work-on-a-study-route = Entering to study, but working a lot
    .why = By law, students and trainees abroad are not migrant workers. So the rules that protect workers may not cover you.
    .do = Do not sign a debt paper yet. Ask the school or campus and the embassy whether the programme is genuine. If in doubt, call { $hotline }.

flag-study-paid-from-wages = Internship or study, costs are taken from pay
    .why = A debt paid by working can make it hard to stop. Students and trainees are also outside the law that protects workers. In 2023 many students fell into debt through programmes like this.
    .do = Stop first. Do not sign a debt paper. Ask the embassy or a union about the programme, or call { $hotline }.

flag-signed-unread = You are asked to sign without reading
    .why = A blank paper with your signature can become a debt or another contract. By law, what the work contract says must be explained to you.
    .do = Do not sign yet. Just say you want to read it at home. If you have signed already, tell a union or the one-stop service office (LTSA).

flag-wage-held = Part of the pay will be held back
    .why = Withheld pay is a sign of forced labour according to the UN labour agency (ILO). It makes people afraid to stop, because the money can be lost. Savings run by a state are different.
    .do = Stop first. Do not sign that rule. Show the contract to a union or the one-stop service office (LTSA), or call { $hotline }.

### Fees

flag-agency-fee-asked = You are asked to pay for service to go
    .why = The law says a migrant worker may not be charged placement costs. A 2025 ministerial rule is reported to make exceptions. Those exceptions are still disputed, so every cost needs a check first.
    .do = Do not pay yet. Ask for a written list of costs, item by item. Show it to the one-stop service office (LTSA), or call { $hotline }.

flag-ticket-or-visa-asked = You are asked to pay for ticket or visa
    .why = The law says a migrant worker may not be charged placement costs. A 2025 ministerial rule is reported to make exceptions. The two do not agree, so ask which rule holds today.
    .do = Do not pay yet. Ask for a written list of costs, item by item. Show it to the one-stop service office (LTSA), or call { $hotline }.

flag-training-before-job-order = Paying for training, employer’s request for workers not seen
    .why = Courses can indeed cost money. But if there is no job yet, the money may be for nothing. Who bears training costs has been disputed since 2025.
    .do = Before paying, ask for the number of the employer’s request (job order). Call { $hotline } and ask whether the vacancy is registered. Also ask the labour office whether there is government training.

flag-deposit-asked = You are asked to give a deposit
    .why = A deposit makes people afraid to stop even when things are bad. By the standard of the UN labour agency (ILO), recruitment costs are not charged to workers.
    .do = Do not pay and do not sign yet. Take the agreement to a union or the one-stop service office (LTSA). Ask them to read it to you.

flag-paid-to-pass = You are promised a pass for money
    .why = A pass may not be bought. Such promises often turn out to be fraud, and a bought paper can be refused. An official fee for taking a test is another matter.
    .do = Do not pay. Call { $hotline } and ask for the official way to take the test. If you have paid, you can still ask for help.

flag-money-to-a-person = The money goes through a person, not an office
    .why = Money that reaches a person is hard to trace and hard to get back. The company can say it never received it.
    .do = Send no money yet. If it goes by account, check at cekrekening.id, but an account without reports may still be wrong. If it doesn’t open, call { $hotline }.

flag-money-to-an-unproven-person = Names a company, shows no letter, takes the money
    .why = A person may not send workers. A licensed placement company (P3MI) recruits through the labour office, not through money to a person. Without a letter the company can say that it knows nothing.
    .do = Stop first. Pay no more, and do not claim it back alone. Call { $hotline } and name the company and the person.

flag-agency-fee-to-a-person = A service fee is asked through a person
    .why = Individuals may not send workers abroad. The law also says a worker may not be charged placement costs. The exceptions are still disputed, and money through a person is hard to get back.
    .do = Stop first and do not pay. If you have paid, do not demand it back alone. Call { $hotline } and tell them who asks for the money.

flag-money-to-a-person-without-contract = Paying through a person, contract not yet seen
    .why = This way is often used in job fraud. By law, the employment only exists once the contract is signed. Without a contract there is no job you can claim.
    .do = Stop first and do not pay. If you have paid, do not demand it back alone. Call { $hotline } and tell them where the money went.

flag-money-before-contract = Money is asked before you have seen a contract
    .why = Many job frauds start with money up front. Debt often starts here too. Tests, courses and passports can indeed be paid for earlier.
    .do = Do not pay yet. Ask for a written list of costs and the receiver’s full name. Call { $hotline } to check them.

flag-no-receipt = There was a payment without a receipt
    .why = Without proof, complaints about money often fail. Even a rightful cost needs a receipt.
    .do = Ask for a receipt by chat, so that there is a record. Write down date, amount, receiver and who saw it. Pay nothing more without a receipt.

flag-costs-keep-growing = The costs change or grow
    .why = It is hardest to refuse once you have borrowed or are about to leave. Extra costs are often asked for just then. An announced rise of an official state tariff is another matter.
    .do = Do not agree to the extra cost yet. Ask by chat: what for, how much, and on what basis. Show it to a union or the one-stop service office (LTSA).

flag-no-cost-list = There is no written list of costs
    .why = Costs that are not written down can grow after you leave. You have the right to true information about how to leave.
    .do = Ask for a written list: which costs, how much, and who pays. Ask for a name and stamp on it. Show it to the one-stop service office (LTSA) before paying.

flag-fine-to-withdraw = Withdrawing or stopping: a fine or compensation is asked
    .why = A fine can make people leave or stay out of fear, not by choice. Debt that binds is a sign of forced labour according to the UN labour agency (ILO). Such demands can be negotiated, for example with support from the village.
    .do = Do not pay alone. Do not sign a promise to pay. Call { $hotline } or ask a union to support you.

flag-costs-back-on-withdrawal = Withdrawing or stopping: receipted costs are asked back
    .why = Real costs may be asked back. But not all of them need be yours. Each cost needs a receipt and a basis in the agreement.
    .do = Ask for the list of costs and their receipts. Take it to the one-stop service office (LTSA) before paying. Ask which costs may be charged to you.

### Papers

flag-papers-held = Somebody else holds, or will hold, original papers
    .why = Without original papers it is hard to withdraw, complain or go home. Nobody may hold a passport without a right to it. If only briefly for a visa, there should be a receipt and return date.
    .do = If not handed over yet, keep them for now. If they are, ask for them back in company, or for a receipt and return date. If you are afraid, call { $hotline } first.

flag-papers-not-given-back = Original papers are withheld or must be bought back
    .why = Withholding papers so that someone obeys or pays is coercion. Nobody may hold your passport without a right to it.
    .do = Do not pay alone and do not fetch them alone. Call { $hotline } and ask for someone to support you. A union, the village or police can also go with you.

flag-land-pledged = Others hold papers of land, house or vehicle
    .why = If the debt is not paid, the family can lose land, house or vehicle. The minister announced bank loans (KUR) for migrant workers without collateral.
    .do = Do not sign a debt paper or a sale yet. Ask a union or support worker to read it. Ask the bank itself about KUR.

flag-bank-card-held = Others have your bank card, savings book or PIN
    .why = Pay can be taken without your knowing. Withheld pay is a sign of forced labour according to the UN labour agency (ILO).
    .do = Stop first. Go to the bank and ask how to change the PIN or card, or to open your own account. If you are forbidden or afraid, call { $hotline }.

flag-papers-not-true = Data on papers differ from the truth
    .why = Wrong data can cause you trouble in the destination, and insurance may not pay. Official corrections and different spelling are not meant. You are not alone, and there is help.
    .do = Stop first, do not use that paper. Talk first to a support organisation in the help list. The civil registry (Dukcapil) can correct the data.

flag-told-to-hide-it = You are told to hide this work
    .why = A proper route needs no hiding, and the work visa is required before leaving. If the family does not know, you are hard to find. If you yourself keep silent because of violence at home, that is another matter.
    .do = Stop first and call { $hotline } before you leave. Tell one person you trust about this plan. If an officer asks, tell the truth and ask for help.

flag-visit-visa = Leaving for work without a work visa
    .why = A tourist, umrah or visit visa is no permission to work. You can go unpaid, be detained, and find it hard to complain. A Singapore IPA letter, a Malaysian VDR and a seaman’s book count as work papers.
    .do = Stop first and do not leave that way. Do not rely on “it will be changed there”. Ask the one-stop service office (LTSA) to read the visa to you, or call { $hotline }.

flag-visa-after-arrival = The work visa is to be arranged after arrival
    .why = A work visa is one of the papers required before departure. In some countries the work card comes later. But the approval letter exists before departure.
    .do = Stop first. Ask for the work approval letter now. Show it to the one-stop service office (LTSA), or call { $hotline }.

flag-visa-in-process = The visa is still being arranged
    .why = As long as there is no departure date, this is normal. But the visa must be there before departure.
    .do = Wait until the visa is issued. Ask the one-stop service office (LTSA) to read it to you. Do not leave before that.

flag-leaving-without-visa = You leave soon, but there is no visa yet
    .why = The visa may still come in time. But for workers, a work visa is required before departure. If it has not come, you may be told to travel on another visa.
    .do = Do not leave before the right visa is in your hands. Ask the one-stop service office (LTSA) to read it to you, or call { $hotline }.

flag-no-worker-card = You leave soon without the worker card (E-KPMI)
    .why = The card can come on the last day. But nobody may be sent who does not meet the requirements yet. Without the card you are not on record and hard to help.
    .do = Do not leave before the card is there. Ask the one-stop service office (LTSA) how far it is, or call { $hotline }.

flag-no-social-security = You do not hold BPJS for migrant workers yet
    .why = By the rules, a worker must join accident and death cover before leaving. It is usually quickly done.
    .do = First ask whether you have been registered, and ask for proof. If not, ask at the one-stop service office (LTSA) how to register.

flag-required-letters-missing = The family’s permission or health letter is missing
    .why = Both are among the papers required before departure. They are usually quickly made.
    .do = For the family’s permission, ask at the village office. For the health letter, ask the one-stop service office (LTSA) where to be tested. If asking your family is difficult, tell them there too.

flag-passport-other-reason = The passport was made for another reason, not work
    .why = Another reason is often used to avoid the registered route. A passport from an earlier true journey is another matter. If any data are wrong, you can ask for help to correct it.
    .do = Do not leave yet. Tell an officer of the one-stop service office (LTSA), or call { $hotline }. Ask how to correct it.

flag-share-codes = Asked for PIN, OTP, or selfie with identity card
    .why = With these, others can take loans in your name. Taking another person’s personal data without a right to it is forbidden. A copy of the identity card for a licensed company’s office is another matter.
    .do = Do not give them. If you have, contact the bank today and change your PIN. If a loan you do not know appears, ask a support organisation for help or call { $hotline }.

flag-lend-account = Asked to open an account or SIM for others
    .why = Such an account can be used for money from crime. Then you are the one asked about that money. Hong Kong’s labour department warns domestic workers of this too.
    .do = Do not open one and do not lend one. If you have, ask the bank or the SIM card seller how to close it. A support organisation in the help list can help you.

flag-hide-health = Told to hide an illness or a test result
    .why = A hidden illness can endanger your life there. You can also be sent home and still have a debt. By law, a worker must be healthy before leaving.
    .do = Ask for a copy of your test result. Ask a doctor or midwife at the health centre what it means and how it is treated. If you are pressed, call { $hotline }.

### Debt

flag-money-from-recruiter = Money or goods from the recruiter for you
    .why = The gift can be counted as a debt and made larger. It can also be used to say that you agreed. A travel allowance of a licensed company, with a receipt, is another matter.
    .do = Do not accept it yet. If you have, do not use it, and call { $hotline } before giving it back. Ask for someone to support you.

flag-money-to-family = Money or goods from the recruiter for your family
    .why = Paying a family so that someone leaves is one of the means used in trafficking in persons. The family may not know what it means. This is not your fault.
    .do = Stop first. Talk privately with an officer you trust, without your family. Call { $hotline }, or find the women and children’s service in the help list.

flag-loan-for-hong-kong = Borrowing money to work in Hong Kong
    .why = An agency in Hong Kong may take only 10 percent of the first month’s wage. Indonesian law says a worker may not be charged placement costs, but exceptions are disputed. Borrowing from a bank is allowed, but ask which costs it is for.
    .do = Write down which costs the loan is for. Ask for the list of costs and the receipts. Show it to a union or the one-stop service office (LTSA) before borrowing more.

flag-debt-to-recruiter = There is a debt to the recruiter or company
    .why = The lender also handles your job and papers. So it is hard to refuse when things are bad. Debt that binds is a sign of forced labour according to the UN labour agency (ILO).
    .do = Add no debt. Ask for the amount, interest and instalments in writing. Ask the bank itself about the KUR loan for migrant workers.

flag-moneylender-debt = Debt to a moneylender or online lender
    .why = The interest can be far above a bank’s. Months of pay can go to interest. For comparison, the KUR loan for migrant workers cost 6 percent a year in 2025.
    .do = Write down how much you received, the instalment, and how many times. Compare it with KUR at a bank. A union can help to read the loan paper.

flag-lender-abroad = Debt abroad, or a form in a foreign language
    .why = Such papers are hard to check on your own. If an instalment is late, collectors may come to the employer. You can lose the job.
    .do = Do not sign what you do not understand. Ask a union or the one-stop service office (LTSA) to explain amount, interest and instalments. Ask the bank itself about KUR.

flag-loan-taken-for-the-agency = Borrowed money goes to the company, organisation or recruiter
    .why = You owe money that you do not receive. A KUR loan is applied for by you at the bank. A bank that pays a clinic or ticket at your request, with a receipt, is another matter.
    .do = Stop first, do not sign a loan paper. If you have, ask for a copy and do not demand money alone. Call { $hotline } or ask a union to support you.

flag-long-deductions = Deductions or instalments for more than six months
    .why = Long deductions often contain placement costs or debts that are not explained. In Taiwan a monthly service fee does exist, with an official limit.
    .do = Add up all deductions and instalments. Ask what they are for and who gets them. Show it to the one-stop service office (LTSA) before signing.

flag-deductions-over-hong-kong-cap = Pay in Hong Kong cut for over a month
    .why = An agency in Hong Kong may take only 10 percent of the first month’s wage. And only after the wage is received. Taking more than that is an offence there.
    .do = Stop first, do not sign that deduction. Ask a union or the one-stop service office (LTSA) who gets it. Or call { $hotline }.

flag-deductions-over-hong-kong-half = Deductions in Hong Kong may pass half the pay
    .why = In Hong Kong the half is not only our own yardstick. By the law there, all deductions together take at most half of a month’s pay. Instalments that you pay yourself and deductions for absence do not count.
    .do = Do not sign yet. Write down what is cut from the pay and what you pay yourself. Show it to a union or the one-stop service office (LTSA).

flag-deductions-over-hong-kong-quarter = Deductions for an advance in Hong Kong may pass the limit
    .why = An advance is pay given early. By the law of Hong Kong, deductions for it take at most a quarter of a month’s pay. Deductions for a loan from the employer can be more, if you agreed in writing. All deductions together still take at most a half. Instalments you pay yourself do not count.
    .do = Ask what this deduction is for: an advance, a loan from the employer, or an agency. Ask for the answer in writing before you sign. Show it to a union or the one-stop service office (LTSA).

flag-deductions-over-singapore-cap = Pay in Singapore cut for over two months
    .why = An agency in Singapore may take at most one month’s wage for each contract year. In all, at most two months’ wages. Small deductions over some months may keep within that limit.
    .do = Add up all deductions and compare them with that limit. Do not sign yet. Ask the one-stop service office (LTSA).

flag-quarter-of-wage-gone = A quarter to half the pay goes to deductions
    .why = What is left must be enough to live on and for the family. The quarter is our own yardstick, not law.
    .do = Work out what is left each month after deductions and instalments. Ask your family whether it is enough. Do not sign in a hurry.

flag-half-of-wage-gone = More than half the pay goes to deductions
    .why = With so little left, it is hard to stop even when things are bad. The half is our own yardstick, not law.
    .do = Do not sign yet. Work out when the debt is paid and when the contract ends. Ask a union or the one-stop service office (LTSA) to read the agreement.

flag-nothing-left-of-wage = Pay goes to deductions, with almost nothing left
    .why = Working without pay to pay off a debt can be debt bondage. It is also a sign of forced labour according to the UN labour agency (ILO). You would depend on others even for food.
    .do = Stop first. Do not sign those deductions. Call { $hotline } or ask a union.

flag-paying-half-the-contract = The debt is paid for more than half the contract
    .why = While the debt is not paid off, it is hard to stop or go home. The half is our own yardstick, not law.
    .do = Ask whether less can be deducted. Work out what is left of the debt if you go home early.

flag-paying-beyond-the-contract = The debt is not paid off when the contract ends
    .why = The pay stops, but the debt is still collected. Debt that binds is a sign of forced labour according to the UN labour agency (ILO).
    .do = Do not sign yet. Ask for the details of the debt in writing. Show your figures to the one-stop service office (LTSA) or a union.

flag-loan-rate-high = The interest of this loan is high
    .why = It is more than 24 percent a year. A savings and loan cooperative may not take that much. The state-backed loan for migrant workers (KUR) costs 6 percent a year.
    .do = Ask a bank about the loan for migrant workers (KUR). Compare first, then sign.

flag-loan-rate-extreme = The interest of this loan is very high
    .why = It is more than 48 percent a year. In Hong Kong, lending above that is a crime. In Indonesia, each kind of lender has its own rules.
    .do = Do not sign yet. Ask who the lender is and ask for the details in writing. Call { $hotline } to ask about the loan for migrant workers (KUR).

flag-debt-grows = This debt will never be paid off
    .why = The instalment only covers the interest, so the debt does not get smaller. Debt that binds is a sign of forced labour according to the UN labour agency (ILO).
    .do = Do not sign yet. Show your figures to the one-stop service office (LTSA) or a union.

flag-debt-not-known = The total of debt or deductions is not told
    .why = A debt that is not clear can keep growing. You also cannot know when it is paid off. Debt that binds is a sign of forced labour according to the UN labour agency (ILO).
    .do = Ask for the total in writing. Gather all proof and add it up. A union can help with the sums.

flag-debt-told-late = The total of debt or deductions was told late
    .why = In a shelter or just before leaving, it is hard to refuse. So you need to know the total before you agree. Deceiving and pressing people are signs of forced labour according to the UN labour agency (ILO).
    .do = Sign nothing more for now. Ask for the amount, interest and instalments in writing. Show it to a union, or call { $hotline }.

flag-debt-binds = No withdrawing or stopping before all is paid
    .why = Holding a person because of debt is a sign of forced labour. It can also be part of trafficking in persons. You are not a thing that an employer can buy.
    .do = Stop first. Do not pay and do not bargain alone. Call { $hotline } or ask a union to support you.

flag-debt-threats = There are threats if you withdraw or stop
    .why = Holding a person by threats is coercion. Forcing someone to pay by threats of violence can be extortion. This is not your fault.
    .do = Do not face this alone, go to someone you trust. If you are threatened right now, the police number is in the help list. If it is less urgent, call { $hotline }.

### The journey and herself

flag-route-changed = The country or town was changed
    .why = Deceiving someone about the destination is one of the means used in trafficking in persons. A mere transit is not meant. Nor is a change you agreed to in writing, with a new visa.
    .do = Stop first, do not leave for that other place. Call { $hotline } and name the earlier and the present destination. If you are already abroad, contact the embassy in the help list.

flag-small-boat = By small boat or forest, without immigration
    .why = Such a way can endanger your life. Without passing immigration you have no permission there and it is hard to get help. Taking people this way for gain is forbidden by law.
    .do = Stop first, do not go along. Call { $hotline } and ask for the official route. If you are guarded or forced on board, the police number is in the help list.

flag-waits-abroad = Waiting or changing visa in another country first
    .why = A detour is often used to avoid checks in Indonesia. In another country it is hard to refuse when the plan changes. A short transit on one ticket is another matter.
    .do = Do not leave yet. Ask for ticket and visa as far as the final destination. Call { $hotline } and name the country where you wait and the destination.

flag-under-18 = You are not yet 18 years old
    .why = Nobody under 18 may be sent to work abroad. This rule is there to protect you. This is not your fault.
    .do = Stop first. Tell an adult you trust. Find the women and children’s service in the help list, or call { $hotline }.

flag-too-young-for-singapore = For Singapore, you are not yet 23
    .why = Singapore asks that domestic workers be at least 23. If the age on the papers is changed, you can get into difficulty there.
    .do = Do not agree if someone wants to change the age on your papers. Call { $hotline } and ask which country or job fits your age.

flag-not-free-to-leave = You are not free where you stay
    .why = Locking a person up is forbidden, also in a place of a licensed company. It is a sign of forced labour according to the UN labour agency (ILO).
    .do = If nobody is watching, call { $hotline } or the police from the help list. Send your location to someone you trust. Do not fight or run away alone.

flag-strange-house = You are waiting in a house of strangers
    .why = In such a house it is hard for your family to find you. Such shelters were found again and again in cases of sending without a licence. This warning is our own yardstick, not law.
    .do = Send your address and location to your family. Call { $hotline } and ask whether the place is registered. If you are afraid there, have someone you trust fetch you home.

flag-moved-around = You are moved from place to place
    .why = People are often moved like this so that officers do not see them. It is also hard for family to find you. One move by day that the family knows of is not meant.
    .do = If nobody is watching, call { $hotline } or the police from the help list. Send your location to someone you trust. Do not fight or run away alone.

flag-cannot-refuse = You cannot or dare not refuse
    .why = Leaving must be your own wish. Forcing someone to leave can be part of trafficking in persons. This is not your fault.
    .do = Stop first. Talk privately with an officer, without family or recruiter. Call { $hotline }, or find the women and children’s service in the help list.

flag-violence = Somebody hurts or frightens you
    .why = Hurting a person is a crime, whoever does it. Violence and threats are also signs of forced labour according to the UN labour agency (ILO). This is not your fault.
    .do = First go to someone you trust, if you can without danger. If it is urgent, the police number is in the help list. The women and children’s service there helps too, or call { $hotline }.

flag-sexual-harm = Somebody harasses you sexually
    .why = Using a person’s body by force, deceit or debt is a crime. Pictures can also be used for threats. This is not your fault, even if pictures were sent.
    .do = First go to someone you trust, if you can without danger. Send no pictures. Call the women and children’s service in the help list, or the police if it is urgent.

flag-unpaid-work-now = You are made to work unpaid while waiting
    .why = Working under pressure and without pay is a sign of forced labour according to the UN labour agency (ILO). Cleaning your own room is another matter.
    .do = Write down the days, hours and work. Tell a union, or call { $hotline }. If you are afraid to refuse, do not face them alone.

flag-no-phone-there = No phone is allowed there
    .why = Without a phone, nobody knows when you are in trouble. Being cut off from family is a sign of forced labour according to the UN labour agency (ILO). A rule for working hours only is another matter.
    .do = Ask by chat that you may keep your phone outside working hours. Ask to have it written in the contract. If refused or afraid to ask, call { $hotline } or ask a union.

flag-hand-over-there = Passport or phone is handed over on arrival
    .why = Without passport or phone, it is hard to leave or get help. By law, you keep your passport yourself while you work there. An employer who only copies the passport is another matter.
    .do = Stop first. Call { $hotline } and tell them what has to be handed over. Keep a photo of the passport on your family’s phone.

flag-guarded-there = Living and working under guard, no going out
    .why = Places where people are forced to scam online are often like this. Locking people in is also a sign of forced labour according to the UN labour agency (ILO). A dormitory with free exit is another matter.
    .do = Stop first, do not set out. Call { $hotline } and name the company, town and country. Tell your family too.

flag-pay-again-there = You have to pay again there
    .why = You may be charged twice, here and there. Some countries allow an agency fee, with a limit and after the first wage. By Indonesian law a worker may not be charged placement costs, but exceptions are disputed.
    .do = Ask in writing: what for, how much, when, and to whom. Show it to the one-stop service office (LTSA) or a union before signing. Or call { $hotline }.

flag-silenced = You are frightened so that you do not report
    .why = Reporting honestly is no fault, and you may not be prosecuted for it. A victim who was forced to break the law is not punished. If a paper is already wrong, ask a support worker first.
    .do = You may ask first without reporting. Call { $hotline } or talk to a union. Those who frighten you need not know.

flag-decide-now = You have to decide right now
    .why = In a hurry there is no time to check. Real closing dates do exist, and you can ask about them. This warning is our own yardstick, not law.
    .do = Just say that you want to talk with your family first. Do not pay and do not sign today. Ask the one-stop service office (LTSA), or call { $hotline }.
