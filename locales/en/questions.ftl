# Questions, answers to choose from, and how to find out. Indonesian is the original.
# In the order of content/checklist/questions.toml.

### The job

question-destination = In which country is the job you are offered?
    .help = Choose the country where you would work, not a stop on the way.
    .option-hong-kong = Hong Kong
    .option-taiwan = Taiwan
    .option-malaysia = Malaysia
    .option-singapore = Singapore
    .option-brunei = Brunei
    .option-south-korea = South Korea
    .option-japan = Japan
    .option-saudi-arabia = Saudi Arabia
    .option-other-gulf = Another Middle Eastern country
    .example-other-gulf = Dubai, Qatar, Kuwait, Bahrain, Oman, Jordan, Iraq, Syria
    .option-cambodia-myanmar = Cambodia or Myanmar
    .option-thailand-laos-philippines = Thailand, Laos or the Philippines
    .option-europe-australia = Europe or Australia
    .example-europe-australia = New Zealand too
    .option-other = Another country

question-job = What work is offered?
    .help = Choose what is most like it.
    .option-domestic = Domestic work
    .example-domestic = Cooking, cleaning or child care in the employer’s home
    .option-caregiver = Caring for old or sick people
    .example-caregiver = In the employer’s home or in a care home
    .option-factory = Factory
    .option-plantation = Plantation or farm
    .example-plantation = Palm oil, vegetables, fruit or animals
    .option-construction = Construction
    .example-construction = Builder, welder or building site
    .option-ship = Ship
    .example-ship = Fishing boat, cargo ship or cruise ship
    .option-health-care = Nurse
    .example-health-care = In a hospital or clinic
    .option-restaurant-hotel = Restaurant or hotel
    .example-restaurant-hotel = Waiter, cook or room cleaner
    .option-online-office = Office or online
    .example-online-office = Admin, customer service, online advertising, games or crypto
    .option-intern = Internship
    .example-intern = Learning while working
    .option-other = Other work

### Who arranges it

question-sent-by = Who arranges your departure?
    .help = Whoever handles papers, money or tickets. If a person connects you with a company, choose “A person”.
    .option-individual = A person
    .example-individual = Sponsor, PL (field recruiter), calo or tekong (broker), neighbour, relative, or someone met on the internet
    .option-company = A placement company (PT)
    .example-company = I deal with its office directly
    .option-other-business = Another organisation or business
    .example-other-business = Training centre (LPK), course, campus, travel or umrah agency, foundation
    .option-government = The government
    .example-government = A government programme; I register myself
    .option-employer = The employer directly
    .example-employer = Without a company and without a go-between
    .verify = Ask: “Who is sending me, which company, and where is its office?” Ask for the answer by chat. If the answer is not clear, call { $hotline }.

question-recruiter-company = Does that person work for a company?
    .help = A letter of assignment has the company’s name, the person’s name and a stamp.
    .option-letter = Yes, I have seen the letter of assignment
    .option-said = So he or she says
    .example-said = Names a company, without a letter
    .option-none = There is no company
    .example-none = Works alone
    .verify = Find the company’s phone number at siskop2mi.bp2mi.go.id and ask about that person. Do not use a number that the person gave you. If the page doesn’t open, call { $hotline }.

question-licence-check = What did a check of that company’s or organisation’s licence show?
    .help = The licence to send people to work abroad. A business or training licence does not count.
    .option-listed = It is on the official list
    .example-listed = Exactly the same name, or an officer says the licence is valid
    .option-not-listed = It is not on the list
    .example-not-listed = Searched for, but not found
    .option-sanctioned = It is under sanction
    .example-sanctioned = Licence suspended, withdrawn or expired
    .option-office-said-no = An officer says it has no licence
    .example-office-said-no = Officer of the labour office, the one-stop service office (LTSA) or the ministry (KP2MI)
    .option-unknown = I have not checked yet
    .verify = Search the full name at siskop2mi.bp2mi.go.id, in the list of companies and the list of sanctions. If it doesn’t open, call { $hotline }. Internship training centres and ship agents have other lists, so ask an officer.

question-job-order = Have you seen the employer’s written request for workers?
    .help = Often called job order. It states country, employer, work and pay.
    .option-yes = Yes
    .option-no = Not yet
    .verify = Ask for its number, then look for the vacancy at siskop2mi.bp2mi.go.id. If it doesn’t open, call { $hotline }. The one-stop service office (LTSA) can check it too.

question-departure = When will you leave?
    .help = Look at the ticket, a letter, or the last news from whoever arranges it.
    .option-soon = Soon
    .example-soon = There is a date, or I am told to leave at once
    .option-later = Not for a while
    .example-later = There is no date yet
    .option-slipped = It keeps being put off
    .example-slipped = The date has passed or often changes
    .verify = Ask for the date by chat. If you handed in your papers long ago, ask the one-stop service office (LTSA) how far they are.

question-registered = Are you registered with the labour office?
    .help = As a prospective migrant worker. Usually you have a registration number.
    .option-yes = Yes
    .option-no = Not yet
    .verify = Go yourself to the labour office or the one-stop service office (LTSA) with your identity card. Ask: “Am I registered? Through which company, and for which country?”

### Contract

question-contract = How far along is your work contract?
    .help = A work contract is the agreement with the employer. It states work, pay and hours.
    .option-copy-held = I hold a copy
    .option-no-copy = I have seen it, I hold no copy
    .option-not-shown = I have never seen it
    .option-after-arrival = They say later
    .example-after-arrival = Given only at the airport or in the destination country
    .verify = Ask when you can see the contract, and ask for a copy. Take it to the one-stop service office (LTSA) to be checked.

question-contract-language = Do you understand what the contract says?
    .help = It is in Indonesian too, or it was explained until you understood.
    .verify = Read slowly what it says about work, pay, hours and deductions. Ask the one-stop service office (LTSA) or a union to explain it.

question-contract-same = Does the contract say what was promised?
    .help = Compare work, pay, employer and town, also with the visa. If the only difference is better for you, choose “Yes”.
    .verify = Find the advert or chat with the first promise. Compare it with the contract point by point.

### Fees

question-asked-to-pay = Are you asked to pay anything?
    .help = Count money that your family pays or that is not paid yet. Deductions from wages are asked later.
    .verify = Ask: “What are the costs, how much, and who pays?” Ask for the answer by chat.

question-paid-for = What is the money for?
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
    .option-none = For something else
    .verify = Ask for a written list of costs: what for and how much. Show it to the one-stop service office (LTSA) before paying.

question-paid-to = Where is the money paid?
    .help = If part of it goes through a person, choose “To a person”.
    .option-official = Official counter or account
    .example-official = Immigration office, clinic or test centre
    .option-company-account = Account in the company’s name
    .example-company-account = Or in the name of a training centre
    .option-person = To a person
    .example-person = Cash, e-wallet, or an account in a person’s name
    .verify = Look at the account holder’s name on the transfer slip and compare it with the company’s name. Accounts can be checked at cekrekening.id. If it doesn’t open, call { $hotline }.

question-paid-before-contract = Is the money asked before there is a work contract?
    .help = A contract that you have read and signed.
    .verify = Look at the date on the receipt or chat. Compare it with the date on the contract.

question-receipt = What proof do you get after paying?
    .help = A receipt shows name, date, amount, purpose and signature.
    .option-always = Always a receipt
    .option-never = No receipt
    .example-never = Also if only for part of the money
    .option-not-paid = I have not paid yet
    .verify = Collect all proofs of payment at home. Ask by chat for the receipts that are missing.

question-cost-list = Do you hold a written list of costs?
    .help = It says which costs, how much, and who pays.
    .verify = Look in the placement agreement (your agreement with the company). If there is none, ask for a list of costs with the company’s stamp.

question-withdraw-price = If you decide not to leave, what is asked of you?
    .help = According to the agreement, or to what they say.
    .option-nothing = Nothing
    .option-receipts-only = Costs for which there are receipts
    .option-fine = A fine or compensation
    .example-fine = They set the amount, not the receipts
    .verify = Read what the placement agreement (your agreement with the company) says about withdrawing. If you are afraid to ask them, ask the one-stop service office (LTSA).

### Papers

question-papers-with-others = Which of your original papers are with someone else now?
    .help = For example a recruiter, company or lender. Your own family and government offices do not count.
    .option-passport = Passport
    .option-identity = Identity card, family card, birth certificate or marriage book
    .option-diploma = Diploma or certificate
    .option-land = Land, house or vehicle papers
    .example-land = A bank loan in your own name does not count
    .option-bank-card = Bank card or savings book
    .example-bank-card = Also if someone else knows your PIN
    .option-none = I have all of them
    .verify = Go through the original papers at home one by one. If any is missing, ask who holds it.

question-papers-back = If you ask for the papers back, what is the answer?
    .help = According to what they say, or to a receipt.
    .option-any-time = I can have them any time
    .option-receipt-and-date = There is a receipt and a return date
    .example-receipt-and-date = They are being used for a passport or visa
    .option-for-money = I must pay first
    .option-refused = No
    .verify = Ask: “What are my papers used for, and when will I get them back?” Ask for a receipt. If you are afraid to ask, call { $hotline } first.

question-papers-true = Is everything in your documents true?
    .help = Look at name, age, address and marital status. A different spelling of your name does not count.
    .verify = Compare the passport with identity card, family card and birth certificate. If someone else holds the documents, ask for photos.

question-visa = Which visa is used for leaving?
    .help = Look at the kind of visa in the passport or on the letter.
    .option-work = Work visa
    .example-work = Also an IPA letter (Singapore), VDR (Malaysia), a visa for internship in Japan, or a seaman’s book with a ship contract
    .option-in-process = Work visa, still being arranged
    .example-in-process = It will be ready before departure
    .option-visit = Visit visa or no visa
    .example-visit = Tourist, umrah, hajj, ziarah (pilgrimage) or family visit
    .option-after-arrival = It will be arranged there
    .example-after-arrival = Leave first, the work visa follows
    .option-student = Student visa
    .example-student = University, language school, or work in the university holidays
    .verify = Ask for a photo of the visa or letter. Ask the one-stop service office (LTSA) or that country’s embassy to read it to you.

question-told-to-lie = Are you told to hide from officers that you are going to work?
    .help = For example to say holiday, umrah or visiting family.
    .verify = Ask: “If the immigration officer asks, what do I answer?” Remember their answer, or keep the chat.

### Debt

question-money-received = Do you or your family receive money from the recruiter?
    .help = For example pocket money, uang fit (cash after the medical test), uang tinggalan (money left for the family) or uang sirih pinang (money for parents). Goods count too.
    .option-none = No
    .option-to-me = Yes, I do
    .option-to-family = Yes, my family does
    .example-to-family = Also if both you and your family do
    .verify = Ask family members you trust. Ask what the money is for, and whether it must be paid back.

question-debt = Which debts or deductions come with this departure?
    .help = Debts of your family for your departure count too.
    .option-wage-cut = Deductions from wages
    .example-wage-cut = Costs are taken from wages once you work
    .option-recruiter = Debt to a recruiter or company
    .example-recruiter = Also to their cooperative
    .option-bank = Debt to a bank
    .example-bank = For example a KUR loan in your own name
    .option-moneylender = Moneylender or online loan
    .example-moneylender = Travelling lenders and loan apps too
    .option-family = Debt to family or friends
    .option-none = No debts or deductions
    .verify = Ask: “Will my wages be cut, and for whom?” Also ask your family whether there are loans in your name.

question-months-of-deductions = For how many months will your wages be cut?
    .help = Count all deductions for costs and debts. One year is 12 months.
    .verify = Ask: “How much is taken, for how many months, and what for?” Look in the agreement and the loan paper too.

question-share-of-wage = Which part of the wage is taken each month?
    .help = Compare a month’s deduction with a month’s wage.
    .option-under-quarter = Less than a quarter
    .example-under-quarter = Of every 1 million, less than 250 thousand is taken
    .option-quarter-to-half = A quarter to a half
    .example-quarter-to-half = Of every 1 million, 250 to 500 thousand is taken
    .option-over-half = More than half
    .example-over-half = Of every 1 million, more than 500 thousand is taken
    .option-nothing-left = Nothing is left
    .example-nothing-left = Or too little is left for food
    .verify = Ask for a month’s wage and a month’s deduction and write down the figures. A union or the one-stop service office (LTSA) can help to work it out.

question-debt-known = Do you know the total of all those debts or deductions?
    .help = The total until all is paid, with interest and other charges.
    .verify = Ask for the amount, interest and instalments in writing. Then add them up.

question-debt-pressure = What do they say if you withdraw or cannot pay yet?
    .help = About a debt, a deduction, or money already received.
    .option-none = It can be talked over
    .option-cannot-leave = I may not withdraw or go home until it is paid
    .option-threats = There are threats
    .example-threats = Harm, shaming, reporting, or trouble for the family
    .verify = Read the loan paper or agreement: what happens if you withdraw? If you are afraid to ask, call { $hotline } first.

### Herself

question-age = How old are you?
    .help = Your true age, by your birth certificate.
    .option-under-18 = Not yet 18
    .option-from-18-to-20 = 18 to 20
    .option-from-21-to-22 = 21 or 22
    .option-from-23 = 23 or older
    .verify = Look at your birth certificate, or ask your parents. The village office can help too.

question-free-to-leave = Are you free to go out from where you stay now?
    .help = Free to go, to keep your phone, to call family and to go home.
    .option-at-home = I live in my own home
    .option-free = In a dormitory or shelter, free
    .option-not-free = Not free
    .example-not-free = Door locked, phone taken, or not allowed to go home
    .verify = Try asking to go out for a moment or to call your family. If that is dangerous, don’t. Call { $hotline } when nobody is watching.

question-can-refuse = If you don’t want to leave, can you say no?
    .help = Answer by yourself, without anyone looking.
    .verify = Imagine saying today that you will not go: what happens? If that frightens you, talk to an officer in private. Call { $hotline }.
