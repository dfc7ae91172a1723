# Invented offers for a group to judge. Indonesian is the original.
# All stories are made up: no name of a person, none of a firm. In the order of
# content/practice.toml.

### Screens

group-banner = An invented example. Do not use your own offer in front of others.
group-heading = Practise together
group-lead = Choose an example. Read its story aloud, then judge it together.
group-number = Example { $number } of { $all }
group-read = Read aloud
group-read-stop = Stop reading
group-ask = What do you think?
group-ask-how = Raise a hand for one of these. Every answer is welcome.
group-hands = Hands: { $count }
group-hands-more = +1 hand for “{ $choice }”
group-hands-less = −1 hand for “{ $choice }”
group-explain = See the explanation
group-as-if = This is what the page would say if the offer were yours.
group-hands-were = The show of hands
group-hands-of = { $choice }: { $count }
group-story-again = Read the story again
group-after = What to look at
group-others = Other warnings ({ $count })
group-open = What we do not know yet
group-ask-more = This has to be asked:
group-told = What the story says
group-next = Next example
group-list = All examples
group-to-guide = Guide for facilitators

### Stories

offer-cambodia-office = Office clerk in Cambodia
    .story = A young man gets a message from somebody he does not know. There is clerk work in Cambodia for Rp15 million a month. He only has to be able to type. The company pays for ticket and food.
    .more = He leaves next week with a tourist visa. The contract will be given after he arrives. At the airport he is to say that he is going on holiday.
    .after = There are three signs: the country, the visa, and the words for the officer. High pay for little is the bait.
    .open = We do not know the company's name, nor the city. Paying nothing now does not prove that the offer is good.

offer-taiwan-wage-cut = Factory in Taiwan, with wage cuts
    .story = A young man registers at a company's office. Its name is in the official list. He will work in a factory in Taiwan for about Rp14 million. He holds a copy of the contract and has paid nothing yet.
    .more = There his pay will be cut for 12 months, Rp8 million each month. There is no list of costs. He asks what the cut is for. The company says: “Trust us, it is the same for everybody.”
    .after = Company and contract can be checked, and that is good. The cut is what weighs: more than half of the pay, for more than half a year, and not explained.
    .open = What is the cut for, and who gets it? What happens if he withdraws? Those answers can change the result.

offer-dubai-household = Housework in Dubai
    .story = A mother is offered housework in Dubai. Somebody her neighbour knows invites her. All is said to be free. Her husband is to get Rp5 million, called money left at home.
    .more = She would leave next week with a visit visa. He names no company. The contract will come from the employer there.
    .after = Money for the husband makes it hard for her to say no. A visit visa is no permission to work. A person sends her, and not a company.
    .open = We do not know who the employer is. Nor do we know who pays for all of it, and why.

offer-taiwan-carer = Caring for old people in Taiwan
    .story = A mother of 30 registers at the labour office. She will care for old people in Taiwan, through a company in the official list. She went to its office herself. She has seen the employer's letter that asks for workers.
    .more = She paid for passport and health test at official counters. She holds a copy of the contract and understands it. All questions are answered. Withdrawing costs nothing. Nobody presses her.
    .after = All that matters can be shown: licence, letter of the employer, contract and official counters. Her own papers stay at home.
    .open = No warning sign so far, but this is no guarantee. A licence can change. Contract and visa should be looked at again before leaving.

offer-malaysia-plantation = Palm plantation in Malaysia
    .story = A man from the next village looks for people for a palm plantation in Malaysia. The pay is Rp6 million a month. It costs Rp7 million, without a list. The money is handed to him, without a receipt.
    .more = Next week they go by ship from Batam as visitors. If an officer asks, they are to say that they visit relatives. The contract will come from the foreman.
    .after = He enters as a visitor, so he has no permission to work. The money goes to a person, without proof. And he is told to hide what he goes for.
    .open = We do not know the plantation's name. That man may have sent others before. Ask how they are.

offer-fishing-boat = Fishing boat abroad
    .story = A ship's agent looks for crew for a fishing boat. The pay is 450 dollars a month. Each month 100 dollars are paid out. The rest is kept until the contract of two years is over.
    .more = They leave next week. The contract is given at the airport only. The agent already holds passport and diploma. Seaman's book and sea agreement are to follow.
    .after = Who waits for wages that are kept does not dare to stop. Without contract and seaman's book it is hard to help him out at sea.
    .open = We do not know the ship's name, its flag, nor in which sea he will work. Nobody has checked the agent's licence.

offer-malaysia-factory = Electronics factory in Malaysia
    .story = A company looks for workers for an electronics factory in Malaysia. The employer is said to pay all costs. The pay is 1,700 ringgit a month, as in other factories there. One registers at the company's office and pays nothing.
    .more = A woman is interested. She has not looked for the company in the official list. She has not seen the contract. There is no date of departure yet.
    .after = Nothing is wrong so far. But what matters most is not checked: the licence and the contract. Such an offer may be good, or it may not.
    .open = Almost everything. Asking is free, and a good company will answer.

offer-hong-kong-withdraw = To Hong Kong, and then wanting out
    .story = A woman has been in a company's dormitory for two months. She is to do housework in Hong Kong. The company is in the official list. She may go out and keep her phone. Then her mother falls ill, and she wants to withdraw.
    .more = The company asks for Rp25 million in damages. Her diploma and family card are not given back before that is paid. There is no list and no receipt.
    .after = A licence does not answer everything. With a fine, and with papers held back, people leave out of fear and not because they want to.
    .open = What does the agreement say? Which costs did really arise? An officer or a union can ask together with her.

offer-germany-holiday-job = Holiday job in Germany
    .story = A university invites students to work in Germany during their holidays. It is said to count as study. The processing costs Rp6 million, into the account of the company that arranges it.
    .more = That company lends Rp30 million for other costs and takes it out of their pay. They leave next month. The contract is in German and given after they arrive. The work is to carry parcels in a warehouse.
    .after = This is work, though it is called study. The debt is cut from pay that they have not earned yet. The contract comes late and cannot be read.
    .open = The name of a university is no licence to send workers. The German embassy can be asked whether visa and work go together.

offer-japan-internship = Internship in Japan
    .story = The labour office opens registration for an internship in Japan. A young man of 19 registers himself at the office. He trains for four months at a state training centre and pays nothing. He paid for passport and health test at official counters.
    .more = There he works in a factory and learns. His allowance is written in the agreement and is the same as for others. He holds a copy, and it is clear. All his papers are at home.
    .after = The registration can be checked at a state office. There is no go-between and no debt. The agreement is there before he leaves.
    .open = No warning sign so far, but this is no guarantee. Some people use the name of a state programme to deceive. So ask at the office yourself.

offer-money-for-parents = Money for the parents
    .story = Two people come to the house of a girl of 16. They offer housework in Malaysia. Her parents get Rp2 million, called betel money.
    .more = Her identity card is to say that she is 21. They will see to passport and ticket. The girl has to come along this very night.
    .after = She is under 18, so she may not be sent to work. Money for the parents and a changed age are great signs. The girl has done nothing wrong.
    .open = We do not know where she would be taken. There is no need to wait for that: the signs are enough to ask for help.

offer-private-account = Official company, private account
    .story = A company's name is in the official list. One of its staff offers factory work in Poland. The pay is Rp16 million a month. The processing costs Rp45 million.
    .more = The money is to go to an account in the name of that very person. It will be faster, they say. There is no receipt. The contract cannot be seen yet.
    .after = The right name of a company is not enough. Look where the money goes. Here it goes to a person, before there is a contract, and without proof.
    .open = Does the company know? Call its office by the number in the official list, and not by the one from that person.
