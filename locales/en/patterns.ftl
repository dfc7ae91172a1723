# What several warnings together are called, and what they mean.
# Same order as content/checklist/patterns.toml.
# Write “signs of”: this page never claims that there is a crime.

pattern-trafficking = Signs of trafficking in persons
    .law = The crime of trafficking in persons (TPPO)
    .why = One sign can have another cause, but these three parts together weigh more. You are not to blame, even if you once agreed. You can ask for help through { $hotline }. A court decides, not this page.
    .part-act = Act: somebody means to send you
    .part-means = Means: force, deceit or giving money
    .part-purpose = Purpose: signs that others mean to gain from you by pressing you

pattern-trafficking-of-a-child = Signs of child trafficking
    .law = The crime of trafficking in persons (TPPO) against a child
    .why = Under 18 this weighs heavily, even if nobody uses force or deceit. You are not to blame. The service for women and children in the help list can help you. A court decides, not this page.
    .part-child = Child: you are not yet 18
    .part-act = Act: somebody means to send you
    .part-purpose = Purpose: signs that others mean to gain from you

pattern-debt-bondage = Signs of debt bondage
    .law = Debt bondage (penjeratan utang)
    .why = Owing money is common. It is different if debt or deductions are used so that you cannot withdraw or leave. You are not to blame. A union or { $hotline } can help. A court decides, not this page.
    .part-debt = Debt: there is a debt, a deduction, or money to be paid back
    .part-hold = Hold: it is hard to withdraw, to leave or to keep your own wage

pattern-unprocedural-placement = Signs of being sent outside the official route
    .law = Placement of migrant workers by someone without the right to do so
    .why = The sender seems to have no right to, and the way of leaving breaks the rules too. If trouble comes, you are hard to find and defend. You are not to blame. The one-roof service office (LTSA) can help. A court decides, not this page.
    .part-sender = Sender: whoever sends you seems to have no right to
    .part-way = Way of leaving: papers, visa or destination do not follow the rules

pattern-scam-compound = Signs of a trap into online scamming
    .law = Exploitation under the law on trafficking in persons (Law 21/2007)
    .why = A sweet offer and a way of leaving like this often meet where people are forced to cheat others. You are not to blame, even if you once agreed. Call { $hotline } before you leave. A court decides, not this page.
    .part-bait = Bait: the offer is easy, or you know the person only online
    .part-trap = Trap: the destination, visa or place could lock you in

pattern-forced-labour-at-sea = Signs of forced labour on a ship
    .law = Forced labour
    .why = At sea nobody can leave, and help is far. So conditions that hold you there weigh more. You are not to blame. A seafarers’ union or { $hotline } can help. A court decides, not this page.
    .part-ship = Place: the work is on a ship
    .part-hold = Hold: wages, papers, debt or a fine hold you
