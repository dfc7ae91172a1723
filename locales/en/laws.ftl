# What each rule behind a warning says, in our own words.
# Where it comes from and from which day is in content/laws.toml, in the same order.

### Destination

law-negara-bukan-penempatan = The government says that Cambodia and Myanmar are not countries to which workers are sent. In 2025 officials also named Thailand, Laos and the Philippines by turns.
    .cite = Statements of the minister for migrant workers (P2MI), March to October 2025
law-uu18-2017-31 = Workers may only go to countries that protect foreign workers. For example by law, by a written agreement with Indonesia, by social security or by insurance.
    .cite = Law 18/2017, Article 31
law-uu18-2017-72-d = Nobody may send workers to a country that does not protect foreign workers. For example one without a law, without an agreement or without insurance.
    .cite = Law 18/2017, Article 72 letter d
law-uu18-2017-32 = The government can stop or forbid sending workers to certain countries. It can also do so for certain jobs.
    .cite = Law 18/2017, Article 32
law-pp59-2021-44 = Reasons for stopping placement include danger, violation of human rights, or no protection in that country.
    .cite = Regulation 59/2021, Article 44
law-moratorium-timteng-2025 = Officials say that household work in a number of Middle Eastern countries has not been reopened. This can change, so ask again.
    .cite = Statements of the minister for migrant workers (P2MI), 17 December 2025, and the foreign ministry, 3 March 2026
law-uu18-2017-63 = You may go on your own, without a placement company, if the employer is a company or another legal body. You must report to the authorities, and you carry the risk yourself.
    .cite = Law 18/2017, Article 63
law-advice-kemlu-online-scam = Jobs at internet or online gambling firms in Cambodia often turn out to be a trick. The government asks people to check the firm first.
    .cite = Advice of the Indonesian embassy in Phnom Penh, 1 May 2021, and the foreign ministry, 25 June 2022

### Who may send

law-uu18-2017-49 = Only three may send workers. They are the state agency, a licensed placement company (P3MI), or a company for its own business.
    .cite = Law 18/2017, Article 49
law-uu18-2017-69 = Individuals may not send workers abroad. That includes brokers (calo).
    .cite = Law 18/2017, Article 69 and its elucidation
law-uu18-2017-51 = A placement company (P3MI) must have a licence from the central government. The licence may not be passed on to anyone else.
    .cite = Law 18/2017, Article 51 (amended by Law 6/2023)
law-uu18-2017-53 = A branch of a placement company (P3MI) must have a licence from the province. The head office answers for what its branch does.
    .cite = Law 18/2017, Article 53 (amended by Law 6/2023)
law-pp22-2022-8-25 = A company that sends crew must have a placement company licence (SIP3MI). That holds for merchant and for fishing vessels.
    .cite = Government Regulation 22/2022, Articles 8 and 25
law-uu18-2017-58 = The licence of a placement company (P3MI) is withdrawn if it no longer meets the conditions or breaks a prohibition.
    .cite = Law 18/2017, Article 58
law-permen4-2025-9 = The activities of a placement company (P3MI) can be suspended. For example because it recruits without a recruitment permit (SIP2MI).
    .cite = Ministerial Regulation (P2MI) 4/2025, Article 9(1)
law-uu18-2017-59 = To send workers, a placement company (P3MI) must also have a recruitment permit (SIP2MI). That permit names the destination.
    .cite = Law 18/2017, Article 59
law-uu18-2017-72-c = Sending workers without a recruitment permit (SIP2MI) is forbidden.
    .cite = Law 18/2017, Article 72 letter c
law-uu18-2017-9-2 = A request for workers from an employer or agency abroad must be checked by an Indonesian official there. For example the labour attaché at the embassy.
    .cite = Law 18/2017, Article 9(2)
law-pp59-2021-47-2 = An agency finds workers through the manpower office or the one-roof service (LTSA). It may not recruit before it has a recruiting permit (SIP2MI).
    .cite = Regulation 59/2021, Article 47(2)-(3)
law-pp59-2021-31-2 = At the one-roof service (LTSA) you can register for work. Your placement agreement, contract and visa can be checked there too.
    .cite = Regulation 59/2021, Article 31(2)
law-advice-bp2mi-korea = Government programme to Korea: do not believe a training school that promises a placement. After the test, employers in Korea choose.
    .cite = Advice of the state agency BP2MI, 20 February and 13 May 2024
law-advice-disnaker-three-months = One labour office names a limit of three months for leaving by the official route. If it takes longer, ask the labour office why.
    .cite = Statement of the labour office of Lombok Timur, 29 January 2026
law-practice-others-before = What went wrong for people sent earlier can happen again. So it is worth asking how they fared.
    .cite = Our own yardstick, not law
law-practice-decide-now = Checking an offer takes time. If you must decide right now, you have no chance to check.
    .cite = Our own yardstick, not law
law-uu18-2017-5 = To leave, a worker must be at least 18, have the skill and be healthy. Social security and documents must also be complete.
    .cite = Law 18/2017, Article 5
law-uu18-2017-68 = Nobody may send a person who does not yet meet the requirements. For example skill, health, social security or documents.
    .cite = Law 18/2017, Article 68
law-uu18-2017-29 = Social security for migrant workers is run by the state social security body.
    .cite = Law 18/2017, Article 29
law-permenaker4-2023 = Before leaving, a worker must join accident and death cover at BPJS Ketenagakerjaan. Old-age savings are optional.
    .cite = Ministerial Regulation (Manpower) 4/2023

### Contract

law-uu18-2017-13 = Eight documents are required. Among them are passport, work visa, placement agreement (with the placement company) and work contract (with the employer).
    .cite = Law 18/2017, Article 13
law-uu18-2017-15-1 = The employment only exists once the work contract has been agreed and signed.
    .cite = Law 18/2017, Article 15(1)
law-uu18-2017-15-2 = A work contract must state the employer’s full name and address, the job, hours, pay and leave. Also social security, rights and duties, and how long it runs.
    .cite = Law 18/2017, Article 15(2)
law-pp59-2021-6 = The work contract settles pay and how it is paid, hours, rest and leave. Social security and health protection at work too.
    .cite = Regulation 59/2021, Article 6
law-uu18-2017-18 = The work contract may not be changed unless both you and the employer agree.
    .cite = Law 18/2017, Article 18
law-uu18-2017-6-1-h = Your rights and duties under the work contract must be explained to you.
    .cite = Law 18/2017, Article 6(1) letter h
law-uu18-2017-6-1-c = You have the right to true information about jobs, how to leave, and working conditions.
    .cite = Law 18/2017, Article 6(1) letter c
law-uu18-2017-6-1-f = You have the right to a wage according to the rules there, what both countries agreed, or the work contract.
    .cite = Law 18/2017, Article 6(1) letter f
law-uu18-2017-6-1-m = You have the right to receive your documents and your work contract.
    .cite = Law 18/2017, Article 6(1) letter m
law-pp22-2022-17-33 = A sea work agreement is signed before work begins and endorsed by the harbour master. It states, among other things, pay, hours, vessel and the journey home.
    .cite = Government Regulation 22/2022, Articles 17 and 33
law-pp22-2022-13 = Crew may not be sent without the required documents. That holds for merchant and for fishing vessels.
    .cite = Government Regulation 22/2022, Articles 13 and 30
law-pp22-2022-34 = Crew of fishing vessels need, among others, a passport, seaman’s book, sea work agreement and certificates. Also proof of social security, a health letter and a placement agreement.
    .cite = Government Regulation 22/2022, Article 34
law-uu18-2017-67 = Nobody may send a person to work that differs from the work contract to her harm. Work that breaks the law is also forbidden.
    .cite = Law 18/2017, Article 67
law-uu18-2017-71 = Your work must match the contract that was signed. The company may not hand its licence to anyone else either.
    .cite = Law 18/2017, Article 71

### Fees

law-uu18-2017-30-1 = A migrant worker may not be charged placement costs. A ministerial regulation of 2025 is reported to allow exceptions.
    .cite = Law 18/2017, Article 30(1)
law-permen17-2025-1 = Costs for personal needs are not part of placement costs. So ask for a list that separates the two.
    .cite = Ministerial Regulation (P2MI) 17/2025, Article 1 number 1
law-permen17-2025-3 = Reported to allow charging the worker when the employer does not pay. Training costs too, when the local government gives no training. This is still disputed.
    .cite = Ministerial Regulation (P2MI) 17/2025, Article 3, as reported
law-ilo-def-2019 = Standard of the UN labour agency (ILO): workers are not charged recruitment costs, directly or indirectly. This is guidance, not law.
    .cite = ILO definition of recruitment fees and related costs, 2019
law-ilo-def-2019-daftar = By the ILO standard, medical tests, training, travel, lodging and documents are costs related to recruitment. This is guidance, not law.
    .cite = ILO definition of recruitment fees and related costs, 2019 (list of costs)
law-advice-kemnaker-signs = Signs of a false offer include a registration fee, a visit visa and an unclear contract.
    .cite = Advice of the manpower ministry, August 2022
law-advice-hk-accounts = Hong Kong's labour department warns domestic workers of money laundering. Do not open or lend an account for others to use.
    .cite = Warning of the Hong Kong Labour Department, June 2024
law-advice-kjri-receipt = Ask for a receipt for every payment that an agency demands. Without proof it is hard to act on a complaint.
    .cite = Advice of the Indonesian consulate general in Hong Kong, 5 March 2017
law-kuhp2023-492 = Deceiving someone into handing over money or acknowledging a debt can be fraud.
    .cite = Criminal Code (Law 1/2023), Article 492
law-hk-agency-ten-percent = An agency in Hong Kong may take at most 10 percent of the first month’s wage. And only after that wage has been received. Taking more is an offence there.
    .cite = Hong Kong rules for employment agencies, as stated by the Hong Kong Labour Department
law-sg-agency-two-months = An agency in Singapore may take at most one month’s wage for each year of the contract. In all, at most two months’ wages.
    .cite = Singapore rules for employment agencies, as stated by the Ministry of Manpower (MOM)
law-practice-share-of-wage = A deduction of a quarter of the wage needs careful counting. A deduction of half the wage makes it hard to stop.
    .cite = Our own yardstick, not law
law-hk-contract-8 = Under the Hong Kong household contract, the employer pays the health check, endorsement of papers, visa, insurance and ticket. If you paid first, the employer pays it back against proof.
    .cite = Hong Kong standard employment contract (ID 407), clause 8
law-hk-employment-32 = In Hong Kong, deductions for an advance on wages are at most a quarter of the wage. All deductions together are at most a half, apart from those for absence.
    .cite = Hong Kong Employment Ordinance (Cap. 57), section 32
law-tw-service-fee = An agency in Taiwan may take a service fee of at most NT$1,800 a month in the first year. In the second NT$1,700, after that NT$1,500. It may not be taken in advance.
    .cite = Taiwan rules on agency fees, as stated by its Ministry of Labor
law-tw-no-job-buying = Agencies in Taiwan may not ask for money to find, buy or change a job.
    .cite = Taiwan rules on agencies, as stated by its Ministry of Labor
law-tw-nhi-2026 = In Taiwan, part of the health insurance is taken from the wage. In 2026 the worker’s part is at least NT$458 a month. With a higher wage it is higher too.
    .cite = Taiwan health insurance 2026, as reported
law-tw-labour-insurance-2026 = In Taiwan, part of the labour insurance is taken from factory workers’ wages. In 2026, for a wage of NT$29,500, the worker’s part is NT$679 a month.
    .cite = Taiwan labour insurance 2026, as reported
law-advice-kdei-costs-2024 = In 2024, the Indonesian office in Taipei named prices for work in private homes. Health check Rp1,020,000, psychological test Rp550,000. Whether this list still holds is not certain.
    .cite = Statement of the Indonesian office in Taipei (KDEI), August 2024
law-sg-agency-refund = If you are dismissed in the first six months, the agency in Singapore must pay back at least half of its fee.
    .cite = Singapore rules for employment agencies, as stated by the Ministry of Manpower (MOM)
law-sg-security-bond = The bond of 5,000 Singapore dollars for a domestic worker is provided by the employer.
    .cite = Requirement of the Singapore Ministry of Manpower (MOM)
law-advice-my-household-2022 = In 2022, Indonesia’s ambassador spoke of the cost of hiring a domestic worker as the employer’s cost. The sums named still differ.
    .cite = Statement of the Indonesian ambassador to Malaysia, 2022, as reported
law-kr-eps = Factory, fishery and farm work in Korea (visa E-9) goes only through the government programme. Companies and schools do not send workers for that visa.
    .cite = Information on the government programme to Korea (G to G)
law-kr-eps-costs-2023 = In a notice of 2023, participants of the Korea programme paid the ticket and the health check. Prices can change every year.
    .cite = Notice of BP2MI, August 2023, from a copy
law-jp-g2g-2019 = In the government programme for nurses to Japan of 2019, Japan paid ticket, visa and language course. Other ways can differ.
    .cite = Notice of the government programme to Japan (G to G), 2019
law-sa-household-guide = Employers in Saudi Arabia may not ask domestic workers for any fee. For example for recruitment and the work permit.
    .cite = Guide of the Saudi labour ministry, October 2025, as reported
law-gb-no-work-finding-fee = In the United Kingdom, asking for money to find work is against the law. A deposit to get a job counts too.
    .cite = Law of the United Kingdom on employment agencies, as reported
law-advice-kdei-crew-deposit = According to the Indonesian office in Taipei, deposits and keeping the papers of fishing crew are not right.
    .cite = Statement of the Indonesian office in Taipei (KDEI), 28 April 2025
law-permenkumham9-2020-2 = The first passport for a prospective migrant worker is free. Ask the immigration office which papers it needs.
    .cite = Ministerial Regulation (Law and Human Rights) 9/2020, Article 2
law-pp45-2024-passport = The official tariff of an ordinary passport is Rp350,000 for 5 years, Rp650,000 for 10 years. Electronic: Rp650,000 for 5 years, Rp950,000 for 10 years.
    .cite = Government Regulation 45/2024, as reported
law-skck-tariff = The official tariff of a police record certificate (SKCK) is Rp30,000. It is paid at the police office.
    .cite = State tariff at the police, as reported in 2022 and 2025
law-permenaker4-2023-18 = The BPJS premium of a migrant worker for a contract of 24 months is Rp370,000 in all. Each further month is Rp13,500. Old-age savings are optional, with a separate premium.
    .cite = Ministerial Regulation (Manpower) 4/2023, Article 18
law-practice-half-of-contract = A debt that takes more than half of the contract to pay off needs counting again. If the work stops midway, much of the debt remains.
    .cite = Our own yardstick, not law

### Papers

law-uu6-2011-130 = Deliberately holding another person’s passport without the right to do so is forbidden.
    .cite = Law 6/2011, Article 130
law-uu18-2017-6-1-j = While you work abroad, you keep your passport yourself.
    .cite = Law 18/2017, Article 6(1) letter j
law-uu6-2011-126-c = The data given for a passport must be true. If something is already wrong, ask for help to correct it.
    .cite = Law 6/2011, Article 126 letter c
law-se-menaker-5-2025 = Employers may not keep diplomas and original documents as security for work. This circular is for employers in Indonesia.
    .cite = Circular of the Minister of Manpower M/5/HK.04.00/V/2025
law-icrmw-21 = Apart from authorised officials, nobody may confiscate a migrant worker’s passport or identity card.
    .cite = UN convention on migrant workers, Article 21 (ratified by Law 6/2012)
law-uu18-2017-65 = What stands in the documents for leaving must be true. If something is already wrong, ask for help to correct it.
    .cite = Law 18/2017, Article 65
law-uu24-2013-94 = Identity card and family card data may not be falsified. Telling or helping someone to falsify them is also forbidden.
    .cite = Law 24/2013, Article 94
law-kuhp2023-397 = A skill certificate or police letter for a job may not be forged. If there already is one, ask for help.
    .cite = Criminal Code (Law 1/2023), Article 397
law-uu27-2022-65 = Taking or disclosing another person’s personal data without the right to do so is forbidden.
    .cite = Law 27/2022, Articles 65 and 67
law-uu18-2017-4-2 = Students and trainees abroad are not migrant workers under this law. So their protection can be different.
    .cite = Law 18/2017, Article 4(2) letter b
law-advice-imigrasi = Immigration has refused passports to people who said they were going on holiday but meant to work. The aim is to prevent trafficking.
    .cite = Statements of the immigration offices of Malang, 14 October 2020, and Karawang, December 2025

### Debt

law-uu21-2007-1-15 = Debt bondage means that a person is made to pledge herself, her family or her labour to pay a debt.
    .cite = Law 21/2007, Article 1 number 15
law-uu21-2007-4 = Taking an Indonesian abroad in order to exploit her is a crime.
    .cite = Law 21/2007, Article 4
law-kur-pmi-plafon = KUR is a bank loan under a government programme. For migrant workers it is at most 100 million rupiah at 6 percent a year. The minister says no collateral is asked.
    .cite = KUR guidelines (Regulation of the Coordinating Minister for Economic Affairs 1/2022) and statement of the minister for migrant workers (P2MI), 29 August 2025
law-permen18-2025-14 = You apply for a KUR loan at the bank yourself. Its written agreement lists the loan, the instalments and other costs.
    .cite = Ministerial Regulation (P2MI) 18/2025, Article 14(1)
law-seojk19-2023-100 = On a licensed online loan, interest and other charges together may not exceed the amount lent. This does not cover moneylenders.
    .cite = OJK Circular 19/2023
law-kuhp2023-482 = Forcing someone by violence or threat of violence to hand over money can be extortion. So can forcing someone to acknowledge a debt.
    .cite = Criminal Code (Law 1/2023), Article 482
law-icrmw-20 = Nobody may be locked up merely for not fulfilling a contract.
    .cite = UN convention on migrant workers, Article 20 (ratified by Law 6/2012)
law-permenkop8-2023-27 = Interest on a loan from a savings and loan cooperative is at most 24 percent a year. This is for members.
    .cite = Ministerial Regulation (Cooperatives) 8/2023, Article 27
law-hk-money-lenders = In Hong Kong, interest above 48 percent a year is a crime. Lenders need a licence. Passport and contract may not be taken as security.
    .cite = Hong Kong Money Lenders Ordinance (Cap. 163), as stated by the Hong Kong Labour Department

### Herself

law-uu18-2017-66 = Nobody may send a person under 18 to work abroad.
    .cite = Law 18/2017, Article 66
law-sg-minimum-age-23 = A domestic worker in Singapore must be at least 23 when her permit is applied for.
    .cite = Requirement of the Singapore Ministry of Manpower (MOM)

### Force and trafficking

law-palermo-3a = Trafficking in persons is recruiting or moving people in order to exploit them. The means are force, deceit, use of a weak position, or paying someone who has power over them.
    .cite = UN protocol on trafficking in persons, Article 3 letter a (ratified by Law 14/2009)
law-palermo-3b = The victim’s consent does not count where force, deceit or use of a weak position was involved. So a victim stays a victim, even if she said yes.
    .cite = UN protocol on trafficking in persons, Article 3 letter b (ratified by Law 14/2009)
law-palermo-3c = Recruiting a child under 18 in order to exploit it is already trafficking. That holds even without force or deceit.
    .cite = UN protocol on trafficking in persons, Article 3 letters c and d (ratified by Law 14/2009)
law-uu21-2007-1-1 = Trafficking in persons is recruiting, moving, harbouring or receiving people in order to exploit them. The means are threats, deceit, use of a weak position, debt bondage or payment.
    .cite = Law 21/2007, Article 1 number 1
law-uu21-2007-1-7 = Exploitation includes forced labour, slavery, prostitution, extortion and taking organs. It counts even if the victim agreed.
    .cite = Law 21/2007, Article 1 number 7
law-uu21-2007-2 = Until 1 January 2026 this was the main article on trafficking in persons. Article 455 of the Criminal Code replaced it.
    .cite = Law 21/2007, Article 2
law-kuhp2023-455 = Sending or harbouring people in order to exploit them in Indonesia is trafficking. The means are threats, deceit, use of a weak position, debt bondage or payment.
    .cite = Criminal Code (Law 1/2023), Article 455
law-uu21-2007-6 = Sending a child, by whatever means, so that the child is exploited is a crime. That holds within the country and abroad.
    .cite = Law 21/2007, Article 6
law-uu35-2014-76f-83 = Nobody may take part in abducting, selling or trafficking a child.
    .cite = Law 35/2014, Articles 76F and 83
law-kuhp2023-457 = Taking people into or out of a country without right, for gain, is people smuggling. That holds even if the papers are genuine.
    .cite = Criminal Code (Law 1/2023), Article 457
law-uu21-2007-18 = A victim whom a trafficker forced to break the law is not punished.
    .cite = Law 21/2007, Article 18
law-uu6-2011-136-3 = For some offences with immigration papers, victims of trafficking are not punished. Nor are victims of people smuggling (brought in or out of a country without right).
    .cite = Law 6/2011, Article 136(3)
law-uu31-2014-10 = Victims, witnesses and people who report cannot be prosecuted or sued for a report made in good faith.
    .cite = Law 31/2014, Article 10
law-ilo-indikator = Signs of forced labour include threats, violence, deceit, and wages or papers held back. Also binding debt, being cut off from family, and not being free to leave. This is a yardstick, not law.
    .cite = Eleven indicators of forced labour, UN labour agency (ILO)
law-c029-2 = Forced labour is work under the threat of a penalty that the person did not offer freely.
    .cite = UN labour agency (ILO) convention 29, Article 2(1) (ratified by Indonesia in 1950)
law-kuhp2023-446 = Locking someone up or taking away her freedom without the right to do so is a crime.
    .cite = Criminal Code (Law 1/2023), Article 446
law-practice-strange-house = Waiting to leave in the house of strangers needs checking. There it is hard for your family to find you.
    .cite = Our own yardstick, not law
law-uu12-2022-12 = Using a person sexually by force or deceit is a crime. So is doing it by using a weak position, dependence or debt.
    .cite = Law 12/2022, Article 12
