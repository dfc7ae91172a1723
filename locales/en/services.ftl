# What each kind of help point does, what to bring and what it costs.
# Translated from the Indonesian. At most two short sentences a text. Sources, and
# which texts there are: content/help-points/services.toml. What has no source is
# not written: never "free" without one.

service-hotline-does = Takes your report and passes it on. Some numbers answer day and night.
service-hotline-bring = Have ready who it is about, the place and the dates. Tell it in order from the start.
service-hotline-cost = Calling { $hotline } or 110 from Indonesia is free. Calling Indonesia from abroad is not free.

service-ltsa-mrc-does = Gives advice and stands by you when there is trouble, also in legal matters. At some offices you can also get papers done.
service-ltsa-mrc-bring = Bring your identity card, family card and all papers from the agency. Ask first which other papers they want.
service-ltsa-mrc-cost = If you are asked for a recommendation of the manpower office, it is free. Apply yourself, not through a broker.

service-ltsa-does = Several offices for papers are in one place. Ask first which counters are open today.
service-ltsa-bring = Bring your identity card, family card and all papers from the agency. Ask first which other papers they want.
service-ltsa-cost = If you are asked for a recommendation of the manpower office, it is free. Apply yourself, not through a broker.

service-bp3mi-does = Takes complaints and brings you and the agency together to find a way out. Can also help with an insurance claim.
service-bp3mi-bring = Bring the agency’s name and address, and papers that look wrong. Write down what happened, in order.
service-bp3mi-cost = The class before departure (OPP) is free.

service-p4mi-does = Registers workers who come back. At borders and airports it also helps with meals, lodging and the way home.
service-p4mi-bring = For a complaint, bring the agency’s name and address. Write down what happened, in order.

service-union-does = Takes complaints of workers on land and at sea. Can stand by you, also in legal matters.

service-ngo-does = Gives advice and stands by you when there is trouble. Some have legal aid or a shelter.

service-uptd-ppa-does = Helps women and children who suffered violence or trafficking. It has case workers, psychologists and a shelter for a time.
service-uptd-ppa-bring = You may come without papers; the identity card can follow. For a place in the shelter it may be asked for.
service-uptd-ppa-cost = The service is free. Ask where a doctor’s examination for evidence (visum) is free too.

service-embassy-does = Has staff to protect Indonesians in that country. Some offices have a shelter.

service-destination-service-does = An office or organisation of the country you work in. You can ask or complain there, such as about wages or violence.

service-village-does = A place to ask near home. Some villages also help with identity cards and complaints.

service-police-does = Takes reports of crimes and emergencies. In Indonesia the number is 110, day and night.
service-police-cost = In Indonesia, calling 110 is free.
