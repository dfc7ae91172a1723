# The words of each warning. Indonesian is the original.
# Same order as content/checklist/flags.toml.

### The job

flag-destination-not-open = Cambodia and Myanmar are not official destinations
    .why = The government says these two countries are not official places of work for Indonesians. Many who arrived there were forced to cheat people online.
    .do = Stop first. Do not leave and do not hand over your passport. Call { $hotline } and describe this offer.
    .keep = Keep screenshots of the chat that show name, number and date, and send a copy to someone you trust.

flag-destination-named-by-turns = It is unclear whether this country is open
    .why = In 2025 officials banned or warned about Thailand, Laos and the Philippines by turns. They did not agree, so the rule is not certain. Ask which rule holds today.
    .do = Do not leave yet. Call { $hotline } and name the country, town and job. Ask whether workers may go there today.
    .keep = Keep the advert and screenshots of the chat that show name, number and date.

flag-gulf-household = House work in the Middle East is still closed
    .why = The government has closed work in private homes in the Middle East. In December 2025 and March 2026 officials said it is still closed. If trouble comes, help is hard to get.
    .do = Stop first. Do not pay and do not hand over your passport. Call { $hotline } and ask whether it is open now.
    .keep = Keep the advert, chats and papers that name the employer and the country.

flag-gulf-caregiver = Caring for people in the Middle East may not be open
    .why = The government has closed work in private homes in the Middle East. For carers, officials do not all say the same. Ask which rule holds today.
    .do = Do not pay and do not leave yet. Call { $hotline } and name the country, employer and job.
    .keep = Keep the advert, chats and papers that name the employer and the country.

flag-online-office-no-permit = Office or online work, work visa not certain
    .why = Offers like this are often used as a trap. Some people were forced to cheat others online once they arrived. Without a work visa you may not work there either.
    .do = Do not leave before the company and the visa are checked. Call { $hotline } and name the company, town and country.
    .keep = Keep the advert, the chat and the company name with the date you received them.

flag-household-on-her-own = Leaving on your own for house work
    .why = By law, leaving on your own is allowed only when the employer is a registered company. A household is not a company. Whoever leaves alone also carries the risk alone.
    .do = Do not leave yet. Go to the one-roof service office (LTSA) with your identity card. Ask for the official route for house work.
    .keep = Keep the chat with the employer and photos of the visa and every paper sent to you.

### Who sends her

flag-individual-sends = A person, not a company, is sending you
    .why = Individuals are forbidden to send workers abroad, even a neighbour or relative. Only the government, a licensed placement company (P3MI), or a company sending its own workers may do so.
    .do = Stop first. Do not hand over money, identity card or passport. Call { $hotline } and ask for the official route.
    .keep = Write down the person's name, phone number and address, and save the chats and voice notes.

flag-individual-without-letter = No assignment letter from a company has been shown
    .why = Naming a company is not enough. The company may not know this person. Many frauds start here.
    .do = If a company is named, find its phone at siskop2mi.bp2mi.go.id and ask about this person. If it doesn't open, call { $hotline }. You may ask someone from the village to join you.
    .keep = Write down the person's name, phone number and address, and photograph the office sign if there is one.

flag-korea-by-broker = Somebody asks money to send you to Korea
    .why = The government programme to Korea does not run through individuals or courses. Employers in Korea choose the workers. So nobody can sell a place.
    .do = Do not pay for a promise to be sent. Call { $hotline } and ask how to register yourself.
    .keep = Keep proof of payment, account name and number, and the chat that promises departure.

flag-not-a-placement-company = The business handling this is not a placement company
    .why = A licence for travel, umrah, courses or a foundation is not a licence to send workers. Only the government, a licensed placement company (P3MI), or a company sending its own workers may do so.
    .do = Ask for the name of the company that will send you. If there is none, do not go on. Call { $hotline } to ask about its licence.
    .keep = Photograph the office sign, and write down name, address and phone number.

flag-not-in-the-list = The company name was not found in the official list
    .why = A company that sends workers must hold a government licence. But a search can miss a spelling or a new name. So an official has to be asked.
    .do = Do not pay and do not hand over papers yet. Call { $hotline } with the company's full name and town. Ask whether its licence holds today.
    .keep = Keep a screenshot of the search with its date, and a photo of the company's office sign.

flag-licence-suspended = This company is under sanction
    .why = A company whose activity is suspended may not recruit new people. Money already paid to it can be hard to get back.
    .do = Stop first. Do not pay any more. Call { $hotline } and ask how to get papers and money back, with someone beside you.
    .keep = Keep transfer slips, receipts, the account name, and a dated screenshot of the sanction list.

flag-office-says-no-licence = An official says this company has no licence
    .why = A company without a licence may not send workers. An official's answer is a strong sign.
    .do = Stop first. Do not pay and do not leave. If money or papers were handed over, call { $hotline } and ask for someone to support you.
    .keep = Write down who answered, at which office and when, and keep all proof of payment.

flag-no-job-order = No job order from the employer has been shown
    .why = To recruit, a company needs a special permit for the destination (SIP2MI). It rests on the employer's written request (job order). Without it there may be no job.
    .do = Ask for the number of that paper, the country and the employer's name. Then call { $hotline } and ask whether the vacancy is registered.
    .keep = Photograph the paper if it is shown, and keep the chat about employer and pay.

flag-departure-slips = The departure date keeps slipping
    .why = A date that keeps slipping can mean that there is no job. One labour office says the official route takes three months at most. Government programmes, such as Korea, can take longer.
    .do = Pay nothing more while you wait. Ask the one-roof service office (LTSA) how far your papers are. Or call { $hotline }.
    .keep = Keep proof of payment and every chat that mentions a departure date.

flag-not-registered = You are not registered as a prospective worker yet
    .why = At the start this is normal. But without registration your contract is not checked and you are hard to protect.
    .do = Go yourself to the one-roof service office (LTSA) with your identity card. Ask whether you are registered, and through which company.
    .keep = Photograph all your papers, front and back, before you hand them to anyone.

flag-not-registered-and-leaving = You are about to leave but not registered
    .why = Before leaving, a worker needs social security (insurance) and complete papers. The proof is the worker card on the phone (E-KPMI). Without it there is no record and help is hard.
    .do = Do not leave yet. Call { $hotline } and ask whether you are on record. Have your identity card ready.
    .keep = Keep photos of the ticket and papers, and the chat that tells you to leave.

### Contract

flag-contract-not-shown = The work contract has not been shown to you
    .why = If there is no employer yet, this is still normal. But you have the right to know the contract before you agree.
    .do = Ask for a sample contract in Indonesian to read at home. Do not pay and do not hand over originals yet.
    .keep = Keep the advert and the chat that name pay, work and employer.

flag-contract-after-arrival = The contract comes only after arrival
    .why = A work contract is required before departure. After arrival it is hard to refuse what it says.
    .do = Ask for the contract now, to read at home. Show it to the one-roof service office (LTSA) before signing. If there is none, do not leave.
    .keep = Keep the chat that says when and where the contract will be signed.

flag-leaving-without-contract = You are about to leave without holding a contract
    .why = A work contract is one of the papers required before departure. Without it you can hardly prove the pay and work promised.
    .do = Stop first. Do not leave before the contract is in your hands. Call { $hotline } and tell them the departure date.
    .keep = Keep a photo of the ticket and every chat about pay, work and employer.

flag-ship-without-sea-contract = Ship work without a sea work agreement
    .why = A sea work agreement must be signed before work starts. It states pay, hours, the ship and the way home, among others. At sea, help is far away.
    .do = Do not board yet. Ask for the agreement endorsed by the harbour office. Call { $hotline } and ask about the crew agent's licence.
    .keep = Photograph each page of the agreement and the seaman's book, and leave a copy with your family.

flag-contract-no-copy = You hold no copy of the contract
    .why = Without a copy you can hardly prove what was promised. By law you have the right to receive your work contract.
    .do = Ask for the copy by chat, so that there is a record. If you may see the contract, photograph every page. Ask the one-roof service office (LTSA) too.
    .keep = Keep a photo of each page and the chat in which you ask for the copy.

flag-contract-not-understood = You cannot understand what the contract says
    .why = The contract may differ from the promise. You have the right to have it explained.
    .do = Do not sign before there is an Indonesian translation. If you have signed, ask the one-roof service office (LTSA) to read it to you.
    .keep = Photograph each page of the contract, front and back, and leave a copy with your family.

flag-contract-differs = The contract differs from the promise
    .why = A changed job, pay or employer is a danger sign. The law forbids sending a person to other work than the contract says.
    .do = Stop first, do not sign the new contract. Just say you want to read it at home. Show it to the one-roof service office (LTSA), or call { $hotline }.
    .keep = Keep every version of the contract, the advert and the chat with the first promise.

### Fees

flag-agency-fee-asked = You are asked to pay for placement service
    .why = The law says a worker may not be charged placement costs. A 2025 ministerial rule is reported to allow some cases. So every cost needs a check first.
    .do = Do not pay yet. Ask for a written cost list in the placement agreement. Show it to the one-roof service office (LTSA), or call { $hotline }.
    .keep = Keep the cost list, transfer slips, receipts and the chat that asks for money.

flag-ticket-or-visa-asked = You are asked to pay for ticket or visa
    .why = The law says a worker may not be charged placement costs. A 2025 ministerial rule is reported to allow some cases. The two do not agree, so ask which rule holds today.
    .do = Do not pay yet. Ask for a written cost list in the placement agreement. Show it to the one-roof service office (LTSA), or call { $hotline }.
    .keep = Keep the cost list, transfer slips, receipts and the chat that asks for money.

flag-deposit-asked = You are asked to give a deposit
    .why = A deposit makes people afraid to quit even when things are bad. By the standard of the UN labour agency (ILO), recruitment costs are not charged to workers.
    .do = Do not pay and do not sign yet. Take the agreement to a union or the one-roof service office (LTSA). Ask them to read it to you.
    .keep = Photograph each page that mentions the deposit, and keep proof of payment.

flag-paid-to-pass = You are promised a pass for money
    .why = A test result may not be bought. Such promises often turn out to be fraud. A bought paper can also be refused.
    .do = Do not pay. Call { $hotline } and ask for the official way to take the test. If you have paid, you can still ask for help.
    .keep = Keep the chats and voice notes that promise a pass, and proof of payment.

flag-money-to-a-person = The money goes through a person, not an office
    .why = Money that reaches a person is hard to trace and hard to get back. The company can say it never received it.
    .do = Send no money yet. Check the account at cekrekening.id, but an account without reports may still be wrong. If it doesn't open, call { $hotline }.
    .keep = Keep transfer slips, account name and number, date, amount, and the name of whoever saw it.

flag-money-to-a-person-without-contract = Paying through a person with no contract yet
    .why = This way is often used in job fraud. Without a contract there is no job you can claim.
    .do = Stop first. Do not pay any more and do not demand it back alone. Call { $hotline } and tell them where the money went.
    .keep = Keep transfer slips, account name and number, and the chat that asks for money.

flag-money-before-contract = Money is asked before there is a contract
    .why = Many job frauds start with money up front. Debt often starts here too.
    .do = Do not pay yet. Ask for a written cost list and the company's full name. Call { $hotline } to check them.
    .keep = Keep proof of payment and the chat that asks for money, with its date.

flag-no-receipt = Money was paid but no receipt given
    .why = Without proof, complaints about money often fail. Even a rightful cost has a receipt.
    .do = Ask for a receipt by chat, so that there is a record. Write down date, amount, receiver and who saw it. Pay nothing more without a receipt.
    .keep = Keep transfer slips and the chat in which you ask for a receipt.

flag-no-cost-list = There is no written list of costs
    .why = Costs that are not written down can grow after you leave.
    .do = Ask for a written list: which cost, how much, and who pays. Ask for the company stamp on it. Show it to the one-roof service office (LTSA) before paying.
    .keep = Keep every cost list you were given, and the chat that names the amounts.

flag-fine-to-withdraw = You are asked to pay a fine if you withdraw
    .why = A fine can make people leave out of fear, not by choice. One candidate was billed, then did not have to pay after her village supported her.
    .do = Do not pay alone. Do not sign a promise to pay. Call { $hotline } or ask a union to support you.
    .keep = Keep the agreement and the chat that state the fine.

flag-costs-back-on-withdrawal = Costs are asked back if you withdraw
    .why = Not all of these costs need be yours. Each cost needs a receipt and a basis in the agreement.
    .do = Ask for the list of costs and their receipts. Take it to the one-roof service office (LTSA) before paying. Ask which costs may be charged to you.
    .keep = Keep the agreement, cost list, receipts and the chat about withdrawing.

### Papers

flag-papers-held = Somebody else holds your original papers
    .why = Without papers it is hard to withdraw, complain or go home. If it is only for a visa, there must be a receipt and a return date.
    .do = Ask for your papers back, better with company. If they are still needed for a visa, ask for a receipt and a return date. If you are afraid, call { $hotline } first.
    .keep = Keep a photo of each paper, the receipt, and the chat in which you ask for its return.

flag-papers-not-given-back = Your papers are being withheld
    .why = Withholding papers so that someone pays is coercion. Nobody may keep your passport without a right to it.
    .do = Do not pay alone and do not fetch them alone. Call { $hotline } and ask for someone to support you. A union, the village or police can also go with you.
    .keep = Keep the chats and voice notes that refuse the papers or ask for money.

flag-land-pledged = Somebody else holds your family's land papers
    .why = If the debt is not paid, the family can lose its land. The minister announced bank loans (KUR) for migrant workers without collateral.
    .do = Do not sign a debt paper or a sale of land yet. Ask a union or support worker to read it. Ask the bank itself about KUR.
    .keep = Keep photos of the land papers, the debt paper and the receipt.

flag-bank-card-held = Somebody else holds your bank card or account
    .why = Pay can be taken without your knowing. Withheld pay is a sign of forced labour according to the UN labour agency (ILO).
    .do = Stop first. Go to a bank and ask how to open your own account. If the card is not given back, call { $hotline }.
    .keep = Keep photos of the bank book and of any paper that names the wage account.

flag-papers-not-true = Some data in the papers is not true
    .why = Wrong data can cause you trouble in the destination. Insurance may not pay either. You are not alone, and there is help.
    .do = Stop first, do not use that paper. Talk to a support organisation first. The civil registry (Dukcapil) can correct the data.
    .keep = Keep photos of that paper and of your true papers, such as the birth certificate.

flag-visit-visa = Leaving for work without a work visa
    .why = A visit, umrah or ziarah visa is no permission to work. You can go unpaid, be detained, and find it hard to complain. Do not rely on “it will be changed there”.
    .do = Stop first. Do not leave on that visa. Ask the one-roof service office (LTSA) to read it to you, or call { $hotline }.
    .keep = Keep photos of the visa and the ticket, and the chat that mentions the visa.

flag-visa-after-arrival = The work visa is promised only after arrival
    .why = A work visa is one of the papers required before departure. In some countries the work card comes later. But the approval letter exists before departure.
    .do = Stop first. Ask for the permission letter now. Show it to the one-roof service office (LTSA), or call { $hotline }.
    .keep = Keep photos of all papers and the chat that promises a visa there.

flag-visa-in-process = The work visa is still being processed
    .why = In the middle of the process this is normal. But the work visa must be there before departure.
    .do = Wait until the visa is issued. Ask the one-roof service office (LTSA) to read it to you. Do not leave before that.
    .keep = Keep a photo of the passport and the receipt for the visa application.

flag-leaving-without-visa = There is a departure date but no visa yet
    .why = The work visa must be there before you leave. Without it you may be told to travel on another visa.
    .do = Do not leave before the work visa is in your hands. Have the one-roof service (LTSA) read it to you, or call { $hotline }.
    .keep = Keep photos of ticket and passport, and chats about the visa and the date.

flag-student-visa-for-work = A student visa, but the offer is a job
    .why = By law, a student abroad is not a migrant worker. So the rules that protect workers may not cover you. Students have fallen into debt through programmes like this.
    .do = Do not sign a debt paper yet. Ask the campus and the embassy whether the programme is genuine. If in doubt, call { $hotline }.
    .keep = Keep the brochure, contract, debt paper and chats about the programme.

flag-told-to-lie-to-officers = You are told to hide the work from officers
    .why = A proper route has nothing to hide. Usually this happens because there is no work visa. Over there it will be hard to get help.
    .do = Stop first. Call { $hotline } before you leave. If an officer asks, tell the truth and ask for help.
    .keep = Keep the chats and voice notes that tell you to answer like that.

### Debt

flag-money-from-recruiter = The recruiter gave money before departure
    .why = The money can be counted as a debt and made larger. It can also be used to say that you agreed.
    .do = Take no more and do not use the money. Call { $hotline } before giving it back. Ask for someone to support you.
    .keep = Write down who gave it, how much, when, and what it was said to be for.

flag-money-to-family = Your family received money from the recruiter
    .why = Paying a family so that someone leaves is one of the means used in trafficking in persons. The family may not know what it means. This is not your fault.
    .do = Stop first. Talk privately with an official you trust, without your family. Call { $hotline }, or find the women and children's service in the help list.
    .keep = Write down who gave, who received, how much, when, and who saw it.

flag-debt-to-recruiter = You owe money to the recruiter or company
    .why = The lender also handles your job. So it is hard to refuse when things are bad.
    .do = Add no debt. Ask for the sum, interest and instalments in writing. Ask the bank itself about the KUR loan for migrant workers.
    .keep = Keep the debt paper, proof of money received and chats about the debt.

flag-moneylender-debt = Debt to a moneylender or online lender
    .why = The interest can be far above a bank's. Months of pay can go to interest. For comparison, the KUR loan for migrant workers cost 6 percent a year in 2025.
    .do = Write down how much you received, the instalment, and how many times. Compare it with KUR at a bank. A union can help to read the debt paper.
    .keep = Keep the debt paper, screenshots of the loan app and proof of every instalment.

flag-long-deductions = Pay is cut for more than six months
    .why = Long deductions often contain placement costs or debts that are not explained. In Taiwan a monthly service fee does exist, with an official limit.
    .do = Add up all deductions. Ask what they are for and who gets them. Show it to the one-roof service office (LTSA) before signing.
    .keep = Photograph each page of the agreement that mentions deductions.

flag-deductions-over-hong-kong-cap = Pay in Hong Kong is cut for over a month
    .why = An agency in Hong Kong may take only 10 percent of the first month's pay. And only after the pay is received. Ask about any longer deduction.
    .do = Do not sign that deduction yet. Ask the one-roof service office (LTSA) or a union. Or call { $hotline }.
    .keep = Photograph the agreement and debt paper, and keep pay slips if you are already working.

flag-deductions-over-singapore-cap = Pay in Singapore is cut for over two months
    .why = An agency in Singapore may take at most one month's pay for each contract year. Two months' pay is the most. Deductions over many months can exceed that limit.
    .do = Add up all deductions and compare them with that limit. Do not sign yet. Ask the one-roof service office (LTSA).
    .keep = Photograph the agreement and the Singapore approval letter (IPA) that states the agency fee.

flag-quarter-of-wage-gone = A quarter of the pay or more goes to deductions
    .why = What is left must be enough to live on and for the family. The quarter is our own yardstick, not law.
    .do = Work out what is left each month after deductions. Ask your family whether it is enough. Do not sign in a hurry.
    .keep = Keep the list of deductions and photos of the agreement that names them.

flag-half-of-wage-gone = More than half of the pay goes to deductions
    .why = With so little left, it is hard to quit even when things are bad. The half is our own yardstick, not law.
    .do = Do not sign yet. Work out when the debt is paid and when the contract ends. Ask a union or the one-roof service office (LTSA) to read the agreement.
    .keep = Photograph each page that mentions deductions and the length of the contract.

flag-nothing-left-of-wage = All pay goes to deductions, nothing is left
    .why = Working without receiving pay is a sign of forced labour according to the UN labour agency (ILO). You would depend on others even for food.
    .do = Stop first. Do not sign those deductions. Call { $hotline } or ask a union.
    .keep = Photograph each page of the agreement and keep chats about pay and deductions.

flag-debt-not-known = The size of your debt is not clear
    .why = A debt that is not clear can keep growing. You also cannot know when it is paid off.
    .do = Ask for the sum in writing. Gather all proof and add it up. A union can help with the sums.
    .keep = Keep all proof of money received and paid, with dates and amounts.

flag-debt-binds = Because of debt you may not withdraw or go home
    .why = Holding a person because of debt is a sign of forced labour. It can also be part of trafficking in persons.
    .do = Stop first. Do not pay and do not bargain alone. Call { $hotline } or ask a union to support you.
    .keep = Keep the debt paper and the chat that says you may not withdraw or go home.

flag-debt-threats = There are threats about the debt
    .why = Forcing someone to pay by threats can be extortion. A debt is no reason to hurt or hold a person.
    .do = Do not face this alone. If you are threatened right now, the police number is in the help list. If it is less urgent, call { $hotline }.
    .keep = Keep the chats and voice notes, and write down who threatened, when and where.

### Safety

flag-under-18 = You are not yet 18 years old
    .why = Nobody under 18 may be sent to work abroad. This rule is there to protect you. This is not your fault.
    .do = Stop first. Tell an adult you trust. Find the women and children's service in the help list, or call { $hotline }.
    .keep = Keep your birth certificate or a photo of it.

flag-too-young-for-singapore = For Singapore, you are not yet 23
    .why = Singapore asks that domestic workers be at least 23. If the age in the papers is changed, you can get into difficulty there.
    .do = Do not agree if someone wants to change the age in your papers. Call { $hotline } and ask which country or job fits your age.
    .keep = Keep photos of the birth certificate, identity card and papers that state your age.

flag-not-free-to-leave = You are not free to leave the waiting place
    .why = Locking a person up is forbidden, also in a place of a licensed company. It is a sign of forced labour according to the UN labour agency (ILO).
    .do = If nobody is watching, call { $hotline } or the police from the help list. Send your location to someone you trust. Do not fight or run away alone.
    .keep = If you can do it unnoticed, keep the location, the address and the names of people there.

flag-cannot-refuse = You cannot or dare not refuse
    .why = Leaving must be your own wish. Forcing someone to leave can be part of trafficking in persons.
    .do = Stop first. Talk privately with an official, without family or recruiter. Call { $hotline }, or find the women and children's service in the help list.
    .keep = Write down who forces you, when, and what was said, and keep it where nobody sees it.
