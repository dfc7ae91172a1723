# Questions, answers to choose from, and how to find out. Indonesian is the original.
# In the order of content/checklist/questions.toml.

### The offer, and who sends

question-destination = To which country will you go?
    .help = If the ticket or the latest news names another country, choose that one. A stop on the way does not count.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapore
    .option-brunei = Brunei
    .option-south-korea = South Korea
    .option-japan = Japan
    .option-saudi-arabia = Saudi Arabia
    .option-other-gulf = Another Middle Eastern country
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Jordan, Iraq, Syria. Turkey: choose “Another country”
    .option-cambodia-myanmar = Cambodia or Myanmar
    .option-thailand-laos-philippines = Thailand, Laos or the Philippines
    .option-europe-australia = Europe or Australia
    .example-europe-australia = New Zealand too
    .option-at-war = A country at war
    .example-at-war = If the country is not named above
    .option-other = Another country
    .verify = Ask by chat: “Which country and town am I going to?” Compare with ticket, visa and contract.

question-entry = As what will you enter that country?
    .help = Look at the kind of visa or letter. If the visa is still being arranged and will be ready before departure, choose that kind.
    .option-worker = Worker
    .example-worker = Work visa, IPA letter (Singapore), VDR (Malaysia), working-holiday visa, or a visa that names a job
    .option-crew = Ship crew
    .example-crew = With a seaman’s book
    .option-intern = Intern
    .example-intern = Learning while working
    .option-student = Student
    .example-student = University, language school, or work in the university holidays
    .option-visitor = Visitor
    .example-visitor = Tourist, umrah, hajj, family visit, visa-free, or without papers
    .option-later = The work visa will be arranged there
    .example-later = Leave first, the work visa follows
    .option-spouse = Marrying somebody there
    .option-donor = Giving a kidney or another part of the body
    .verify = Ask for a photo of the visa or letter. Ask the one-stop service office (LTSA) or that country’s embassy to read it to you.

question-sent-by = Who arranges your departure?
    .help = Who handles papers, money or tickets. If a person links you to a company, choose “A person”.
    .option-individual = A person
    .example-individual = Sponsor, PL (field recruiter), calo or tekong (broker), neighbour, relative, or someone met on the internet
    .option-company = A placement company (PT) or crew agent
    .example-company = I deal with its office directly
    .option-other-business = Another organisation or business
    .example-other-business = Training centre (LPK), course, campus, travel agency, foundation, forum or community
    .option-government = The government
    .example-government = A government programme; I register myself
    .option-employer = The employer directly
    .example-employer = Without a company and without a go-between
    .option-self = Myself or family, not for work
    .example-self = For example to study or marry; nobody is paid for it
    .verify = Ask: “Who is sending me, which company, and where is its office?” Ask for the answer by chat. If the answer is not clear, call { $hotline }.

question-recruiter-company = Is there a company that will send you?
    .help = A letter of assignment has the company’s name, the name of the person or organisation, and a stamp.
    .option-letter = Yes, I have seen the letter
    .example-letter = Letter of assignment from the company to that person or organisation
    .option-said = They say there is
    .example-said = A company is named, without a letter
    .option-none = There is no company
    .example-none = That person or organisation sends me
    .verify = Find the company’s phone number at siskop2mi.bp2mi.go.id and ask about that person or organisation. Do not use a number that they gave you. If the page doesn’t open, call { $hotline }.

question-programme-source = How do you know of the government programme?
    .help = Choose where you registered, even if a friend told you first.
    .option-official = Official page or office
    .example-official = Labour office, one-stop service office (LTSA) or the ministry (KP2MI)
    .option-told = From a person
    .example-told = Face to face, by chat, or on social media
    .verify = Call { $hotline } and give the programme’s name. Ask: “Is registration open, and where?” You can ask the labour office too.

question-employer-kind = Who is your employer?
    .help = Look who is named as employer in the contract.
    .option-company = A company or institution
    .example-company = For example a factory, hotel, school, care home or hospital
    .option-household = A family or household
    .verify = Ask for the employer’s full name and address. If in doubt, show the contract to the one-stop service office (LTSA).

question-same-employer = Have you worked for this employer before?
    .help = The same employer, now with a new contract.
    .verify = Compare the employer’s name in the old and the new contract. If in doubt, show both to the one-stop service office (LTSA).

question-paid-to = If money is asked for, where is it paid?
    .help = Count money from your family and money not paid yet. If part of it goes through a person, choose “To a person”. Deductions from wages are asked separately.
    .option-nothing = No money is asked for
    .option-official = Official counter or account
    .example-official = Immigration office, clinic or test centre
    .option-company-account = To the company, school or training centre
    .example-company-account = Account in its name, or its office cashier with a receipt
    .option-person = To a person
    .example-person = Handed to a person, e-wallet, or a person’s account
    .verify = Look at the account holder’s name on the transfer slip and compare it with the company’s name. Accounts can be checked at cekrekening.id. If it doesn’t open, call { $hotline }.

question-paid-for = Which of these are you asked to pay for?
    .help = If there is one sum without details, choose “Service of a company or person”.
    .option-agency-fee = Service of a company or person
    .example-agency-fee = Service, registration or processing fee
    .option-ticket-visa = Ticket or visa
    .option-training = Training
    .example-training = Language or skills course
    .option-medical-passport = Medical test or papers
    .example-medical-passport = Passport and police certificate too
    .option-deposit = Deposit
    .example-deposit = They say it will be given back
    .option-pass-test = To pass
    .example-pass-test = To pass a test, interview or medical test
    .option-none = Something else
    .verify = Ask for a written list of costs: what for and how much. Show it to the one-stop service office (LTSA) before paying.

question-offer-has = Which of these are part of this offer?
    .help = What is only planned counts too.
    .option-wage-cut = Deductions from wages
    .example-wage-cut = Costs of going, courses or agents. Tax, insurance, meals and lodging do not count
    .option-loan = Borrowing money to go
    .example-loan = Loans of your family for your departure count too
    .option-wage-held = Pay is held back, part or all
    .example-wage-held = As a guarantee, or paid only at the end. Money sent to family, leave pay and state savings do not count
    .option-papers-held = Original papers are with someone else
    .example-papers-held = For example passport or diploma. Your own family and government offices do not count
    .option-false-data = Data on papers differ from the truth
    .example-false-data = Name, age, address or other. Official corrections and different spelling do not count
    .option-secrecy = Being told to hide this work
    .example-secrecy = Tell officers it is a holiday, don’t tell the family, or get a return ticket to look like a tourist
    .option-money-for-me = Money or goods from the recruiter for me
    .example-money-for-me = For example pocket money or uang fit (cash after the medical test)
    .option-money-for-family = Money or goods from the recruiter for my family
    .example-money-for-family = For example uang tinggalan (money left for the family) or uang sirih pinang (money for parents)
    .option-none = None of these
    .verify = Ask whoever arranges it: “What is deducted, borrowed or held?” Ask for the answer by chat. Ask your family about money and loans too.

question-licence-check = What did a check of that company’s or organisation’s licence show?
    .help = The licence to send people to work abroad. If a company sends you, check that company. A business or training licence does not count.
    .option-listed = It is on the official list
    .example-listed = Exactly the same name and address, or an officer says the licence is valid
    .option-listed-differs = It is on the list, address or phone differ
    .option-not-listed = It is not on the list
    .example-not-listed = Searched for, but not found
    .option-sanctioned = Licence suspended or not valid now
    .example-sanctioned = By the official list or an officer, not the date on paper. Ended sanctions do not count
    .option-office-said-no = An officer says it has no licence
    .example-office-said-no = Officer of the labour office, the one-stop service office (LTSA) or the ministry (KP2MI)
    .option-unknown = I have not checked yet
    .verify = Search the full name at siskop2mi.bp2mi.go.id, in the list of companies and the list of sanctions. If it doesn’t open, call { $hotline }. Internship training centres and ship agents have other lists, so ask an officer.

question-when-asking = What happens when you ask questions or want proof?
    .help = For example about licence, contract or costs.
    .option-answers = They answer openly
    .option-not-asked = I have never asked
    .option-evades = Not yet answered clearly
    .example-evades = They say “just trust us”, or give no licence number
    .option-angry = They get angry
    .option-threatens = They threaten
    .example-threatens = The process is stopped, I am reported, or I am hurt
    .verify = Ask by chat: “What is the company’s licence number, and who is my employer?” Keep the answer. If you are afraid to ask, call { $hotline } first.

question-job = What work is offered?
    .help = Choose what is most like it. If there is no job, choose “Other work”.
    .option-domestic = Domestic work
    .example-domestic = Cooking, cleaning or child care in the employer’s home
    .option-caregiver = Caring for old or sick people
    .example-caregiver = In the employer’s home or in a care home
    .option-factory = Factory
    .option-plantation = Plantation or farm
    .example-plantation = Palm oil, vegetables, fruit or animals
    .option-construction = Construction
    .example-construction = Builder, welder or building site
    .option-fishing = Fishing boat
    .option-ship = Cargo ship or cruise ship
    .option-health-care = Nurse
    .example-health-care = In a hospital or clinic
    .option-restaurant-hotel = Restaurant or hotel
    .example-restaurant-hotel = Waiter, cook or room cleaner
    .option-online-office = Office or online
    .example-online-office = Admin, customer service, programmer, online advertising, games or crypto
    .option-entertainment = Entertainment or massage
    .example-entertainment = Singer, karaoke, massage or hostess
    .option-professional = Skilled professional
    .example-professional = Teacher, engineer and the like
    .option-other = Other work
    .verify = Ask by chat: “What are my daily duties, and where?” Compare with the advert and the contract.

question-free-to-leave = Where do you stay now, and are you free to go out?
    .help = Free to go, to keep your phone, to call family and to go home. If two answers fit, choose the lower one.
    .option-at-home = In my own home
    .example-at-home = Also with family or friends
    .option-free = In a dormitory or shelter, free
    .example-free = Only a curfew, phone in hand, counts as free
    .option-strange-house = In a house or flat of people I do not know
    .example-strange-house = Waiting there to leave
    .option-moved = Moved from place to place
    .example-moved = At night, or more than once. One move by day that the family knows of does not count
    .option-not-free = Not free
    .example-not-free = Door locked, phone taken, or not allowed to go home
    .verify = Try asking to go out for a moment or to call your family. If that is dangerous, don’t. Call { $hotline } when nobody is watching.

### Contract and journey

question-contract = How far along is your work contract?
    .help = A work contract is the agreement with the employer. It states work, pay and hours. If you will not work, choose “Not to work”.
    .option-copy-held = I hold a copy
    .option-no-copy = I have seen it, I hold no copy
    .option-not-shown = I have never seen it
    .option-after-arrival = They say later
    .example-after-arrival = Given only at the airport or in the destination country
    .option-not-for-work = Not to work
    .example-not-for-work = For example only study, or joining a partner
    .verify = Ask when you can see the contract, and ask for a copy. Take it to the one-stop service office (LTSA) to be checked.

question-departure = When will you leave?
    .help = Look at the ticket, a letter, or the last news from whoever arranges it.
    .option-soon = Soon
    .example-soon = There is a date, or I am told to leave at once
    .option-later = Not for a while
    .example-later = There is no date yet
    .option-slipped = It keeps being put off
    .example-slipped = The date has passed or often changes
    .verify = Ask for the date by chat. If you handed in your papers long ago, ask the one-stop service office (LTSA) how far they are.

question-route = How do you travel to that country?
    .help = Look at the ticket, or remember what those who arrange it said.
    .option-direct = Straight there
    .example-direct = Also with a transit on one ticket
    .option-waits-abroad = Wait in another country first
    .example-waits-abroad = Or get a new ticket or visa there
    .option-changed = The country or town was changed
    .example-changed = Other than promised. Does not count if you agreed in writing and the visa is new
    .option-small-boat = Small boat or forest path
    .example-small-boat = Without passing immigration
    .verify = Ask by chat: “Through which towns, and by what?” Compare the destination with ticket and visa. If you are afraid to ask, call { $hotline } first.

question-age = How old are you?
    .help = Your true age, by your birth certificate.
    .option-under-18 = Not yet 18
    .option-from-18-to-20 = 18 to 20
    .option-from-21-to-22 = 21 or 22
    .option-from-23 = 23 or older
    .verify = Look at your birth certificate, or ask your parents. The village office can help too.

question-treated = Which of these have you met with in this matter?
    .help = Answer by yourself, without anyone looking.
    .option-forced = I cannot or dare not say no
    .option-hurt = Somebody hurts or frightens me
    .option-sexual = Somebody touches my body against my will
    .example-sexual = Or asks for sex or undressed pictures. A doctor’s examination that was explained does not count
    .option-unpaid-work = I am made to work without pay while waiting
    .example-unpaid-work = Cleaning your own room does not count
    .option-none = None of these
    .verify = Imagine saying today that you will not go: what happens? If that frightens you, talk to an officer in private. Call { $hotline }.

### Papers

question-papers-with-others = Which original papers are with someone else now?
    .help = For example a recruiter, company or lender. Your own family and government offices do not count.
    .option-passport = Passport
    .option-identity = Identity card, family card, birth certificate or marriage book
    .option-diploma = Diploma or certificate
    .option-land = Land, house or vehicle papers
    .example-land = A bank loan in your own name does not count
    .option-bank-card = Bank card or savings book
    .example-bank-card = Also if someone else knows your PIN
    .option-none = Other papers
    .verify = Go through the original papers at home one by one. If any is missing, ask who holds it.

question-papers-back = If you ask for the papers back, what is the answer?
    .help = According to what they say, or to a receipt.
    .option-any-time = I can have them any time
    .option-receipt-and-date = There is a receipt and a return date
    .example-receipt-and-date = They are being used for a passport or visa
    .option-for-money = I must pay first
    .option-refused = No
    .verify = Ask: “What are my papers used for, and when will I get them back?” Ask for a receipt. If you are afraid to ask, call { $hotline } first.

question-visa = How far along is your visa?
    .help = Look at the work and the employer named on the visa or letter.
    .option-in-hand = It is ready
    .example-in-hand = Work and employer are as promised
    .option-in-process = Still being arranged
    .example-in-process = They say it will be ready before departure
    .option-other-work = It is ready, for other work or another employer
    .example-other-work = Other than promised
    .verify = Ask for a photo of the visa or letter. Ask the one-stop service office (LTSA) or that country’s embassy to read it to you.

question-missing-papers = Which of these do you not hold yet?
    .help = Go through your papers. What you have on your phone counts as held.
    .option-worker-card = Migrant worker card (E-KPMI)
    .option-insurance = BPJS (social security) for migrant workers
    .example-insurance = Card or proof of registration
    .option-family-letter = Permission letter from the family
    .example-family-letter = From husband, wife, parents or guardian, and known to the village head
    .option-health-letter = Health letter
    .example-health-letter = Result of the medical test
    .option-none = I hold all of them
    .verify = Take your papers to the one-stop service office (LTSA). Ask which are missing, and where to get them.

question-crew-papers = Which of these do you not hold yet?
    .help = What is at an official office against a receipt counts as held.
    .option-seaman-book = Seaman’s book
    .option-sea-agreement = Seafarer’s employment agreement
    .example-sea-agreement = The work contract for the ship, often called PKL
    .option-certificates = Seafarer’s certificates
    .example-certificates = For example basic safety training (BST)
    .option-none = I hold all of them
    .verify = Go through your papers one by one. Ask a seafarers’ union or the one-stop service office (LTSA) which are missing.

question-passport-reason = What was your passport made for?
    .help = Remember the reason given at the immigration office.
    .option-not-yet = I have no passport yet
    .option-for-work = For work
    .option-earlier = For an earlier journey
    .example-earlier = I had it before this offer
    .option-other-reason = For something else
    .example-other-reason = For example tourism, umrah or visiting family
    .verify = Remember who filled in the form, and ask what was written. If in doubt, the one-stop service office (LTSA) can help you.

question-job-order = Have you seen the employer’s written request for workers?
    .help = Often called job order. It states country, employer, work and pay.
    .option-yes = Yes
    .option-no = Not yet
    .verify = Ask for its number, then look for the vacancy at siskop2mi.bp2mi.go.id. If it doesn’t open, call { $hotline }. The one-stop service office (LTSA) can check it too.

question-registered = Are you registered with the labour office?
    .help = As a prospective migrant worker. Usually you have a registration number.
    .option-yes = Yes
    .option-no = Not yet
    .verify = Go yourself to the labour office or the one-stop service office (LTSA) with your identity card. Ask: “Am I registered? Through which company, and for which country?”

### Money and debt

question-receipt = What proof do you get after paying?
    .help = A receipt shows name, date, amount, purpose and signature.
    .option-always = Always a receipt
    .option-never = No receipt
    .example-never = Also if only for part of the money
    .option-not-paid = I have not paid yet
    .verify = Collect all proofs of payment at home. Ask by chat for the receipts that are missing.

question-cost-list = What about the list of costs?
    .help = It says which costs, how much, and who pays.
    .option-fixed = Written, and the amounts stay the same
    .option-grows = The amounts change
    .example-grows = Or there are new costs. A rise of an official state tariff does not count
    .option-none = There is no written list
    .verify = Look in the placement agreement (your agreement with the company). If there is none, ask for a list of costs with the company’s stamp.

question-withdraw-price = If you withdraw or stop early, what happens?
    .help = According to the agreement, or to what they say.
    .option-nothing = Nothing is asked
    .option-receipts-only = Costs with receipts are asked back
    .option-fine = A fine or compensation is asked
    .example-fine = They set the amount, not receipts. A month’s pay in place of notice, also binding the employer, does not count
    .option-not-before-paid = Not allowed before all is paid
    .example-not-before-paid = Also if the reason is “the employer has bought you”
    .option-threats = There are threats
    .example-threats = Harm, shaming, reporting, or trouble for the family
    .verify = Read what the placement agreement (your agreement with the company) or loan paper says about withdrawing. If you are afraid to ask them, call { $hotline } first.

question-debt = Which debts come with this departure?
    .help = Debts of your family for your departure count too.
    .option-recruiter = Debt to a recruiter or company
    .example-recruiter = Also to their cooperative
    .option-bank = Debt to a bank
    .example-bank = For example a KUR loan in your own name
    .option-moneylender = Moneylender or online loan
    .example-moneylender = Travelling lenders and loan apps too
    .option-family = Debt to family or friends
    .option-abroad = Finance company abroad
    .example-abroad = Or the form is in a foreign language
    .option-none = Other debt
    .verify = Read the lender’s name on the paper. Also ask your family whether there are loans in your name.

question-loan-money = Who receives the borrowed money?
    .help = If it is not paid out yet, choose what is planned. If it is shared, choose who receives most.
    .option-to-me = I do
    .example-to-me = Or my family
    .option-to-provider = Clinic, airline or training centre
    .example-to-provider = Straight to them, and there is a receipt
    .option-to-agency = Company or recruiter
    .verify = Look at the loan paper or savings book: into whose account does the money go? If it is not written, ask the lender.

question-months-of-deductions = For how many months will your wages be cut?
    .help = Count all deductions, and instalments of debts for going. One year is 12 months.
    .verify = Ask: “How much is taken, for how many months, and what for?” Look in the agreement and the loan paper too.

question-share-of-wage = Which part of the wage is taken each month?
    .help = Compare a month’s deductions and instalments with a month’s wage.
    .option-under-quarter = Less than a quarter
    .example-under-quarter = Of every 1 million, less than 250 thousand is taken
    .option-quarter-to-half = A quarter to a half
    .example-quarter-to-half = Of every 1 million, 250 to 500 thousand is taken
    .option-over-half = More than half
    .example-over-half = Of every 1 million, more than 500 thousand is taken
    .option-nothing-left = Nothing is left
    .example-nothing-left = Or too little is left for food
    .verify = Ask for a month’s wage and a month’s deduction and write down the figures. A union or the one-stop service office (LTSA) can help to work it out.

question-debt-known = How were you told the total of the debt or deductions?
    .help = The total until all is paid, with interest and other charges.
    .option-written = In writing, before I agreed
    .option-told-late = Only later
    .example-told-late = In the shelter, or just before leaving
    .option-not-told = Not told yet
    .verify = Ask for the amount, interest and instalments in writing. Then add them up.

### Promises and pressure

question-unclear = Which of these are still unclear or different?
    .help = In the contract, or in what they say.
    .option-employer = Name and address of the employer
    .option-duties = My duties
    .option-pay-hours = Pay, working hours or days off
    .option-language = I do not understand the language
    .example-language = And it was not explained until I understood
    .option-differs = It differs from what was promised
    .example-differs = If the difference is better for you, it does not count
    .option-insurance = Insurance
    .option-none = None of these
    .verify = Compare the contract with the first advert or chat, point by point. Ask the one-stop service office (LTSA) or a union to explain what is unclear.

question-pay-and-skill = How are the pay and the requirements of that job?
    .help = Compare with the pay of others for the same work there.
    .option-usual = The pay is usual
    .option-high-tested = The pay is high, with tests or skills required
    .option-high-easy = The pay is high, with hardly any requirements
    .example-high-easy = For example only a typing test
    .verify = Look for similar vacancies at siskop2mi.bp2mi.go.id and compare. If it doesn’t open, call { $hotline }. Also ask people who have worked there what the pay is.

question-study-main = What will take up most of the time there?
    .help = Count the hours of study and of work in a week.
    .option-study = Study
    .option-half = Study and work in equal parts
    .option-work = Work
    .verify = Ask by chat for a week’s timetable. Ask the school or university there whether you are enrolled. You can ask that country’s embassy too.

question-marriage-broker = Is there a go-between who is paid for that marriage?
    .help = A go-between is a person or agent who brings the couple together. Family or friends who are not paid do not count.
    .verify = Ask: “Who receives money for this marriage, and how much?” Also ask family members you trust. If you are afraid to ask, call { $hotline } first.

question-pressure = Which of these come from those who arrange it?
    .help = Asked of you, offered or said to you.
    .option-sign-unread = Signing without reading
    .example-sign-unread = Or signing blank paper
    .option-share-codes = Giving a PIN, OTP, or a selfie with the identity card
    .example-share-codes = A copy of the identity card for the company’s office does not count
    .option-bring-friends = Money for bringing friends
    .example-bring-friends = Only telling friends about it does not count
    .option-hide-health = Hiding an illness or a medical result
    .option-lend-account = Opening an account or SIM card for others
    .option-officials = Naming officials or “somebody inside”
    .example-officials = So that you believe them
    .option-no-report = They say “if you report, you are the one punished”
    .option-decide-now = Having to decide right now
    .option-none = None of these
    .verify = Read all their chats and letters again. Ask by chat what they want, and what for. If you are afraid to ask, call { $hotline } first.

question-life-there = Which of these are part of what is said about life there?
    .help = According to those who arrange it, the contract, or people already there.
    .option-no-phone = No phone allowed
    .example-no-phone = A rule for working hours only does not count
    .option-hand-over = Passport or phone is handed over on arrival
    .example-hand-over = Copied, briefly for a residence permit, or kept by the ship’s master and returned on request does not count
    .option-guarded = Living and working in one guarded place
    .example-guarded = No going out. A dormitory with free exit does not count
    .option-pay-again = Paying again there
    .example-pay-again = For example to an agent in that country
    .option-none = None of these
    .verify = Ask by chat: “Do I keep my phone and passport myself? May I go out on days off?” Also ask people who have worked there, or a union.

question-met = Where do you meet those who arrange it?
    .help = If in more than one place, choose the upper one.
    .option-office = At their office
    .option-elsewhere = Somewhere else
    .example-elsewhere = For example at a house or food stall
    .option-online = We have never met
    .example-online = Only by chat or phone
    .verify = Ask for the office address by chat. Compare it at siskop2mi.bp2mi.go.id before you go, and take someone you trust. If it doesn’t open, call { $hotline }.

question-others-before = What is heard of people they sent before?
    .help = According to themselves, their families or neighbours.
    .option-well = They are doing well
    .option-none-known = I do not know any of them
    .option-trouble = Some met with trouble
    .example-trouble = For example about pay or workplace, or there is no news
    .verify = Ask family and neighbours who was sent before. The village office or a union may know too.
