# Words of the calculator of costs and debt (#hitung), translated from Indonesian.
# Names of costs and their rules are in fees.ftl.

### The form

sums-heading = Work out costs and debt
sums-lead = Fill in only what you know. Leave the rest empty. Your numbers are sent nowhere.
sums-place-heading = Where is the job?
sums-wage-heading = Pay and contract
sums-wage = Pay a month, as promised
sums-contract = Length of the contract
sums-loan-heading = Debts and deductions
sums-loan-lead = Also costs that they say they pay first and then take from your pay.
sums-loan-number = Debt { $number }
sums-principal = How much is the debt?
sums-principal-help = If you only know the deduction, leave it empty.
sums-taken-off = Taken off before you receive it
sums-instalment = Instalment or deduction a month
sums-loan-months = Paid for how many months?
sums-first-month = Paying begins in month of work
sums-interest = Interest, as they say
sums-interest-unknown = Not said, or not known
sums-interest-month = { $percent } percent a month
sums-interest-year = { $percent } percent a year
sums-add-loan = Add another debt
sums-remove-loan = Remove this debt
sums-fees-heading = Costs you are asked to pay
sums-fees-lead = Touch each cost that you are asked for, also what is paid already.
sums-fee-amount = How much do they ask?
sums-fee-amount-month = How much do they ask a month?
sums-see-button = See the result
sums-month-number = Month { $number }
sums-not-chosen = Choose

### Amounts as typed

sums-amount-hint = Example: 1,500,000 or 1.5 million
sums-currency = Currency
sums-echo = Read as: { $words } { $currency }
sums-echo-figure = Read as: { $amount }
sums-ask-which = Which one do you mean?
amount-too-long = Too long. Write one amount only.
amount-no-number = There is no number yet. Example: 500,000
amount-negative = Write it without a minus. Example: 500,000
amount-two-numbers = There is more than one number. Write one only. Example: 500,000
amount-two-currencies = There are two currencies. Write one only.
amount-too-large = The number is too large. Check the zeros.
amount-fraction = It has a fraction that this currency does not have. Example: 28,590 or 2.5 million
amount-digits = It is not clear where the points or commas belong. Example: 1,500,000
amount-order = The order of the words is not clear. Write it in figures. Example: 2,500,000
amount-unknown-word = The word “{ $word }” is not known. Write the number only. Example: 500 thousand
amount-unknown-sign = The sign “{ $sign }” is not known. Write the number only. Example: 500,000

### What is missing

sums-fix-first = One number is not clear yet. Correct it first.
sums-nothing-yet = Fill in pay, a debt or a cost first.
sums-no-wage = The pay is zero. Write the pay of a month, or leave it empty.
sums-too-large = The amounts are too large to work out. Check the zeros.
sums-loan-no-payment = Debt { $number }: fill in the instalment, or the interest.
sums-loan-no-months = Debt { $number }: choose for how many months it is paid.
sums-loan-taken-off = Debt { $number }: more is taken off than is lent. Check again.
sums-loan-no-exchange = Debt { $number }: there is no exchange rate for { $currency }. Fill it in below.
sums-loan-absurd = Debt { $number }: the number is too large. Check again.
sums-loan-doubted = The money of loan { $number } is less than one payment. Check the currency and the zeros.

### Results

sums-result-heading = Where your pay goes
sums-offer = Offer { $number }
sums-tenths = { $parts ->
    [one] Of 10 parts of your pay, 1 goes to debt.
   *[other] Of 10 parts of your pay, { $parts } go to debt.
}
sums-tenths-over = More is taken than you earn.
sums-tenths-none = No debt is taken from your pay.
sums-paid-back = For every 10 you receive, you pay back { $back }.
sums-free-after = { $count ->
    [one] Paid off after 1 month of work.
   *[other] Paid off after { $count } months of work.
}
sums-free-after-contract = { $count ->
    [one] Paid off after 1 month of work, of a contract of { $contract } months.
   *[other] Paid off after { $count } months of work, of a contract of { $contract } months.
}
sums-legend-due = debt and deductions
sums-legend-yours = for you
sums-picture-text = { $count ->
    [one] Picture of 1 month of pay: the part for debt and your part. The figures are in the table.
   *[other] Picture of { $count } months of pay: the part for debt and your part. The figures are in the table.
}
sums-table-see = See the figures of each month
sums-column-month = Month
sums-received = You receive
sums-paid-back-total = You pay back
sums-cost = Price of this debt
sums-rate-year = True interest a year
sums-percent = { $percent }%
sums-rate-unknown = Cannot be worked out yet. Fill in how much the debt is.
no-rate-nothing-received = You receive no money, so this is a fee and not a debt.
no-rate-nothing-paid-back = Nothing is paid yet, so there is no interest.
no-rate-paid-back-less = Less is paid back than is received.
no-rate-pays-first = You pay before you receive, so no interest can be worked out.
no-rate-same-day = All is paid back on the same day.
no-rate-several = Money goes back and forth, so the interest is not certain.
no-rate-too-high = Too high to work out.
sums-left-worst = What is left of the pay in the worst month
sums-left-below = { $amount } short
sums-kept = Left for you until the contract ends
sums-left-rupiah = That in rupiah, about
sums-share = Part of the pay for debt
sums-left-of-contract = What is left is still to pay for food, housing and family.

### If the job ends

sums-home-heading = If the job ends early
sums-home-lead = Debt not paid yet, by what was agreed, if you go home:
sums-home-after = { $count ->
    [one] After 1 month
   *[other] After { $count } months
}
sums-home-nothing = Paid off
sums-home-wages = { $amount }, as much as { $wages } months of pay

### Costs

sums-fees-result = Who has to pay?
sums-fees-check = Take this list to the one-stop service office (LTSA), or call { $hotline }, before you pay. Paid already? Keep the proof. They can help to ask for the money back.
sums-cap = The limit is { $amount }
sums-over = { $amount } above the limit
sums-sure-high = It comes from the rule itself, or from more than one source.
sums-sure-medium = It is not firm: part of it comes from one source only. Ask again.
sums-amount-unknown = The amount is not filled in
sums-total-asked = Everything they ask for
sums-total-not-hers = Not yours to pay
sums-total-over = Above the limit
sums-total-disputed = The rules are disputed
sums-left-out = { $count ->
    [one] 1 of the costs is not in the sum: the amount or the exchange rate is missing.
   *[other] { $count } of the costs are not in the sum: the amount or the exchange rate is missing.
}

### Exchange rates

sums-rates-heading = Exchange rates
sums-rate-of = 1 { $currency } = { $rupiah }, rate of { $date }
sums-rate-missing = There is no rate for { $currency } here. Fill it in yourself.
sums-rate-own = How many rupiah is 1 { $currency } today?

### Buttons and notes

sums-change-button = Change the numbers
sums-second-button = Compare with another offer
sums-compare-heading = Two offers
sums-to-verdict-button = To the result of the check
sums-to-check-button = Check this offer
sums-not-advice = This is worked out from the numbers you filled in. It is not legal advice. No lawyer has checked the rules yet.
