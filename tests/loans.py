"""Fills in `expected` in tests/loans.toml with what an independent library finds.

Was run on 25 November 2026 with Python 3.11, numpy 2.4.6, numpy-financial 1.0.0:

    python3 -m venv /tmp/npf
    /tmp/npf/bin/pip install numpy-financial
    /tmp/npf/bin/python tests/loans.py

Sums are Python integers. The rate is numpy_financial.irr of the net cash flow by
month, annualised; how many rates fit is counted among all roots of the flow by
numpy.roots; and a bisection with 50 digits has to agree with both.
"""

import re
import tomllib
from decimal import Decimal, getcontext
from pathlib import Path

import numpy
import numpy_financial

FILE = Path(__file__).with_name("loans.toml")
MAX_MONTHLY = 100
getcontext().prec = 50


def by_month(loan):
    last = max([m for m, _ in loan["advances"]] + [l for _, l, _ in loan["payments"]])
    received, paid = [0] * (last + 1), [0] * (last + 1)
    for month, amount in loan["advances"]:
        received[month] += amount
    for first, last, amount in loan["payments"]:
        for month in range(first, last + 1):
            paid[month] += amount
    return received, paid


def exact(net):
    """The one rate of a flow that is positive before it and negative after it."""

    def value(rate):
        return sum(Decimal(units) / (1 + rate) ** month for month, units in enumerate(net))

    low, high = Decimal(0), Decimal(MAX_MONTHLY)
    if value(low) == 0:
        return low
    for _ in range(120):
        middle = (low + high) / 2
        low, high = (middle, high) if value(middle) < 0 else (low, middle)
    return low


def rate_or_reason(received, paid):
    net = [r - p for r, p in zip(received, paid)]
    if sum(received) == 0:
        return "nothing-received"
    if sum(paid) == 0:
        return "nothing-paid-back"
    if sum(net) > 0:
        return "paid-back-less"
    moving = [units for units in net if units]
    if not moving:
        return "same-day"
    if moving[0] < 0:
        return "pays-first"
    roots = numpy.roots([float(units) for units in net])  # of 1 + rate
    rates = [root.real - 1 for root in roots if abs(root.imag) < 1e-7 and root.real > 1 - 1e-12]
    if not rates or min(rates) > MAX_MONTHLY:
        return "too-high"
    if len(rates) > 1:
        return "several"
    monthly = float(numpy_financial.irr(net))
    assert abs(monthly - rates[0]) < 1e-9, (monthly, rates)
    assert abs(Decimal(monthly) - exact(net)) < Decimal("1e-9"), (monthly, exact(net))
    return (1 + monthly) ** 12 - 1


def expected(loan):
    received, paid = by_month(loan)
    found = rate_or_reason(received, paid)
    parts = [
        f"received = {sum(received)}",
        f"paid = {sum(paid)}",
        f"cost = {sum(paid) - sum(received)}",
        f'reason = "{found}"' if isinstance(found, str) else f"annual_rate = {abs(found):.10f}",
    ]
    paying = [month for month, amount in enumerate(paid) if amount]
    if paying:
        parts.append(f"free_after = {paying[-1]}")
    parts.append(f"largest = {max(paid[1:], default=0)}")
    if "wage_month" in loan:
        parts.append(f"share = {max(paid[1:], default=0) / loan['wage_month']:.10f}")
    left = [sum(paid[after + 1 :]) for after in (1, 3, 6, 12)]
    parts.append(f"left = {left}")
    return "expected = { " + ", ".join(parts) + " }\n"


def main():
    text = FILE.read_text()
    loans = tomllib.loads(text)["loan"]
    head, *blocks = re.split(r"(?m)^\[\[loan\]\]\n", text)
    assert len(blocks) == len(loans)
    for number, (block, loan) in enumerate(zip(blocks, loans)):
        told = re.sub(r"(?m)^expected = .*\n", "", block).rstrip("\n") + "\n"
        blocks[number] = "[[loan]]\n" + told + expected(loan)
    FILE.write_text(head + "\n".join(blocks))
    print(f"{len(loans)} loans")


main()
