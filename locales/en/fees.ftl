# The name of each cost, who pays by the rules, minimum wages and loan yardsticks.
# Translated from the Indonesian. Same order as content/money/.

### Who pays

payer-employer = The employer’s cost
payer-worker = May be asked of you, within the rules
payer-agency = The company’s or agency’s cost
payer-government = The government’s cost
payer-nobody = May not be asked of anybody
payer-disputed = The rule is still disputed

### Names of costs

fee-agency-service = Service fee of the company
    .help = Money for the placement company in Indonesia
fee-sponsor = Middleman’s commission
    .help = Money for a sponsor, broker, field recruiter or tekong
fee-job-buying = Buying the job
    .help = Money for a seat, for getting in, or for passing a test
fee-deposit = Deposit
    .help = Said to be paid back later
fee-passport = Passport
fee-police-record = Police record certificate (SKCK)
fee-health-check = Health check
    .help = Medical or MCU
fee-psychology = Psychological test
fee-training = Training and language course
    .help = At a training centre (BLK, LPK) or school
fee-certificate = Competence test and certificate
fee-contract-papers = Endorsement of contract and papers
    .help = Legalisation
fee-insurance = BPJS insurance for migrant workers
fee-visa = Work visa
fee-ticket = Ticket out
fee-local-transport = Travel within Indonesia
    .help = From home to the airport or harbour
fee-lodging = Lodging and food
    .help = While waiting to leave
fee-service-abroad = Service fee of the agency abroad
    .help = Taken from the wage every month
fee-insurance-abroad = Insurance abroad
    .help = Taken from the wage every month
fee-other = Other cost

### The rule for each cost

fee-rule-broker = The law forbids individuals to send workers, brokers included. Do not pay yet. Call { $hotline } and ask for the official way.
fee-rule-tw-no-job-buying = Agencies in Taiwan may not ask for money to buy or change a job. Do not pay yet. Call { $hotline } and ask.
fee-rule-kr-no-job-buying = In the government programme to Korea, the employer chooses. A place cannot be bought. Do not pay yet. Call { $hotline } and ask.
fee-rule-gb-no-job-buying = Standard of the UN labour agency (ILO): workers are not charged for getting work. In the United Kingdom, asking for it is against the law. Do not pay yet. Call { $hotline }.
fee-rule-no-job-buying = We have found no rule that allows anyone to sell a job. Do not pay yet. Call { $hotline } and ask.
fee-rule-sg-bond = The bond for the Singapore government is provided by the employer. Ask what this money is for, and ask for the answer in writing. Show it to { $hotline } before you pay.
fee-rule-crew-deposit = According to the Indonesian office in Taipei, asking fishing crew for a deposit is not right. Do not pay yet. Call { $hotline } and ask.
fee-rule-no-deposit = A deposit can make it hard for you to withdraw. We have found no rule that allows it. Do not pay yet. Call { $hotline } and ask.
fee-rule-not-a-worker = Internship and study have other rules than work. We have found no limit of their costs. Ask for a written list, and show it to { $hotline } before you pay.
fee-rule-crew-abroad = The law forbids charging workers placement costs. Exceptions are still disputed. Ask that this deduction is written in the seafarer’s contract, and ask { $hotline }.
fee-rule-hk-employer-pays = Under the Hong Kong household contract (ID 407), the employer pays this. If you pay first, keep the receipt and ask to be paid back.
fee-rule-hk-agency = The agency in Hong Kong may take at most 10 percent of the first month’s wage, once. And only after you have received the wage. If more is asked, call { $hotline }.
fee-rule-tw-service = The agency in Taiwan may take a monthly fee, within a limit. In the second and third year the limit is lower. It may not be taken in advance. Ask for a receipt.
fee-rule-tw-nhi-household = This is the health insurance in Taiwan, the figure of 2026. Compare it with your pay slip. Accident insurance is paid by the employer.
fee-rule-tw-insurance = In Taiwan, the worker’s part of health and labour insurance is taken from the wage. How much depends on the wage. Compare it with your pay slip.
fee-rule-tw-health-check = Who pays is still disputed. In 2024, the Indonesian office in Taipei named its price. Ask for the clinic’s receipt, and ask { $hotline } before you pay.
fee-rule-tw-psychology = Who pays is still disputed. In 2024, the Indonesian office in Taipei named its price. Ask for a receipt, and ask { $hotline } before you pay.
fee-rule-sg-agency = The agency in Singapore may take at most one month’s wage for each contract year, in all at most two. If you are dismissed within six months, at least half is paid back.
fee-rule-my-household = According to Indonesia’s ambassador (2022), the cost of hiring a domestic worker is the employer’s. The sums named still differ. Ask { $hotline } before you pay.
fee-rule-kr-no-agency = The government programme to Korea does not go through a company or agency. Other visas, such as E-7, have other rules. Ask { $hotline } before you pay.
fee-rule-kr-ticket = In the notice of the Korea programme of 2023, participants paid the ticket. The rule on costs is still disputed. Compare the price with the newest notice. If in doubt, call { $hotline }.
fee-rule-kr-health-check = In the notice of the Korea programme of 2023, participants paid the health check. The rule on costs is still disputed. Compare the price with the newest notice. If in doubt, call { $hotline }.
fee-rule-jp-nurse-programme = In the government programme of 2019, Japan paid this. For other ways, the rule is still disputed. Ask for a written cost list, and show it to { $hotline } before you pay.
fee-rule-sa-household = Employers in Saudi Arabia may not ask domestic workers for this. Also ask { $hotline } whether the way there is open.
fee-rule-gb-agency = In the United Kingdom, asking for money to find work is against the law. For other countries, Indonesia’s rule is still disputed. Ask for a written cost list, and show it to { $hotline } before you pay.
fee-rule-agency-service = The law forbids charging workers placement costs. A ministerial regulation of 2025 is reported to allow exceptions. Ask for the cost list in the placement agreement, and show it to { $hotline } before you pay.
fee-rule-passport = The first passport for work is free at the immigration office. For a later one, the sum here is the highest official tariff. Who pays is still disputed.
fee-rule-police-record = The sum here is the official tariff at the police office. Who pays is still disputed. You can apply yourself.
fee-rule-tests = Who pays is still disputed: placement cost, or personal need. Ask for the clinic’s receipt, and ask { $hotline } before you pay.
fee-rule-training = The law forbids charging workers placement costs. Training is reported to be chargeable where the local government gives none. Ask the labour office or { $hotline } before you pay.
fee-rule-bpjs-long = The sum here is the official premium for a contract of five years. For a shorter contract it is less. Who pays is still disputed. Ask for proof of payment and the member number.
fee-rule-bpjs = For a contract of 24 months, the official premium is Rp370,000. The sum here is for three years. Who pays is still disputed. Ask for proof of payment and the member number.
fee-rule-papers-and-journey = The law forbids charging workers placement costs. A ministerial regulation of 2025 is reported to allow exceptions. Ask for the cost list in the placement agreement, and show it to { $hotline } before you pay.
fee-rule-service-abroad = We have not found that country’s rule. Exceptions in Indonesia’s rule are still disputed. Ask for this deduction in writing in the contract, and show it to { $hotline } before you agree.
fee-rule-insurance-abroad = In some countries, part of an insurance is taken from the wage. This deduction should be written in the contract. Ask which insurance it is, and ask for the card.
fee-rule-other = Ask what this is for, and ask for the answer in writing. If it is a placement cost, the rule is still disputed. Show it to { $hotline } before you pay.

### Minimum wages

wage-hk-household = The least a domestic worker in Hong Kong is paid is { $amount } a month, for contracts since 30 September 2025.
wage-tw-company = The least paid in factories and building in Taiwan is { $amount } a month, since January 2026.
wage-tw-household = The least paid in private homes in Taiwan is { $amount } a month, for contracts since August 2022. In care homes it is more.
wage-my-minimum = The least paid in Malaysia is { $amount } a month, since 1 February 2025.
wage-my-household = Under the agreement of 2022, an Indonesian domestic worker in Malaysia is paid at least { $amount } a month. The newest figure may be higher.
wage-kr-minimum = The least paid in Korea is { $amount } a month for 209 hours of work, since January 2026.

### Loan yardsticks

lender-kur-pmi = KUR, a bank loan under a government programme for migrant workers, costs { $percent } percent a year. It is paid back in three years at most, and before the contract ends.
lender-cooperative = A savings and loan cooperative may take at most { $percent } percent interest a year.
lender-hong-kong = In Hong Kong, interest above { $percent } percent a year is a crime.

### Currencies

currency-IDR = rupiah
currency-MYR = Malaysian ringgit
currency-SGD = Singapore dollars
currency-HKD = Hong Kong dollars
currency-TWD = Taiwan dollars
currency-KRW = Korean won
currency-JPY = Japanese yen
currency-BND = Brunei dollars
currency-SAR = Saudi riyals
currency-AED = Emirati dirhams
currency-QAR = Qatari riyals
currency-KWD = Kuwaiti dinars
currency-OMR = Omani rials
currency-BHD = Bahraini dinars
currency-JOD = Jordanian dinars
currency-USD = US dollars
currency-AUD = Australian dollars
currency-NZD = New Zealand dollars
currency-CAD = Canadian dollars
currency-EUR = euros
currency-GBP = British pounds
currency-CNY = Chinese yuan
currency-MOP = Macanese patacas
currency-THB = Thai baht
currency-PLN = Polish zloty
currency-TRY = Turkish lira
