//! The part of the sheet about money: who pays which cost, wages and lenders.

use migrasi_aman::{
    content::source::{Label, Written},
    fees::{Cap, FeeRule, Lender, LenderRole, WageFloor},
};

use super::{Sheet, code};

impl Sheet<'_> {
    pub(super) fn money(&self, out: &mut String) {
        self.heading(Label::FeeRules, out);
        for (written, rule) in self.book.fee_rules() {
            self.fee_rule(written, rule, out);
        }
        self.heading(Label::Wages, out);
        for (written, wage) in self.book.wage_floors() {
            self.wage(written, wage, out);
        }
        self.heading(Label::Lenders, out);
        for (written, lender) in self.book.lenders() {
            self.lender(written, lender, out);
        }
    }

    fn fee_rule(&self, written: &Written, rule: &FeeRule, out: &mut String) {
        let text = self.both(&format!("fee-rule-{}", written.id));
        self.entry(&written.id, &text, out);
        let table = self.book.fee_table();
        let items = || rule.items.iter().filter_map(|item| table.item(*item));
        let named: Vec<String> = items()
            .map(|item| {
                format!(
                    "{} {}",
                    code(&item.id),
                    self.both(&format!("fee-{}", item.id))
                )
            })
            .collect();
        self.row(Label::Items, &named.join("; "), out);
        self.condition(Label::HoldsWhen, written.when.as_deref(), out);
        let payer = self.both(&format!("payer-{}", rule.payer.id()));
        self.row(Label::Payer, &payer, out);
        if let Some(cap) = rule.cap {
            let monthly = items().any(|item| item.monthly);
            self.row(Label::Cap, &self.cap(cap, monthly), out);
        }
        self.row(Label::RestsOn, &self.cites(&rule.laws), out);
        self.to_be_reviewed(out);
    }

    fn cap(&self, cap: Cap, monthly: bool) -> String {
        match cap {
            Cap::Amount(amount) if monthly => format!("{amount} {}", self.label(Label::Monthly)),
            Cap::Amount(amount) => amount.to_string(),
            Cap::OfWage { percent } => format!("{percent} {}", self.label(Label::CapOfWage)),
            Cap::WagesAYear { wages, at_most } => format!(
                "{wages} {}, {} {at_most}",
                self.label(Label::CapOfYear),
                self.label(Label::AtMost)
            ),
        }
    }

    fn wage(&self, written: &Written, wage: &WageFloor, out: &mut String) {
        let text = self.both(&format!("wage-{}", written.id));
        self.entry(&written.id, &text, out);
        self.condition(Label::HoldsWhen, written.when.as_deref(), out);
        self.row(Label::Amount, &wage.amount.to_string(), out);
        self.window(wage.window, out);
        let name = format!("wage {}", written.id);
        if let Some((_, ground)) = self.book.money_grounds().find(|(id, _)| *id == name) {
            self.ground(ground, out);
        }
        self.to_be_reviewed(out);
    }

    fn lender(&self, written: &Written, lender: &Lender, out: &mut String) {
        let text = self.both(&format!("lender-{}", written.id));
        self.entry(&written.id, &text, out);
        self.condition(Label::HoldsWhen, written.when.as_deref(), out);
        self.row(Label::PercentAYear, &lender.percent.to_string(), out);
        let role = match lender.role {
            LenderRole::Fair => Label::FairLoan,
            LenderRole::Cap => Label::CapOfLender,
        };
        self.row(Label::StandsFor, &self.label(role), out);
        self.row(Label::RestsOn, &self.cites(&lender.laws), out);
        self.to_be_reviewed(out);
    }

    fn to_be_reviewed(&self, out: &mut String) {
        self.sign_off(&self.label(Label::NotReviewed), out);
        *out += "</article>\n";
    }
}
