//! What a condition is true of, and the answers that make it so.

use super::*;
use crate::checklist::{parse, samples};

fn condition(list: &Checklist, text: &str) -> Condition {
    parse::condition(text, &list.questions).expect("parses")
}

fn number(list: &Checklist, id: &str) -> QuestionNo {
    list.find(id).expect("there")
}

/// Answers as a file would give them.
fn answers(list: &Checklist, text: &str) -> Answers {
    let table: toml::Table = text.parse().expect("toml");
    crate::content::source::answers(&table, list).expect("answers")
}

fn truth(text: &str, given: &str) -> Truth {
    let list = samples::small();
    condition(&list, text).truth(&list, &answers(&list, given))
}

fn because(text: &str, given: &str) -> Vec<String> {
    let list = samples::small();
    condition(&list, text)
        .because(&list, &answers(&list, given))
        .into_iter()
        .map(|q| list.question(q).expect("there").id.clone())
        .collect()
}

#[test]
fn months_are_compared_on_both_sides_of_a_limit() {
    for (comparison, below, at, above) in [
        (">", Truth::False, Truth::False, Truth::True),
        (">=", Truth::False, Truth::True, Truth::True),
        ("<", Truth::True, Truth::False, Truth::False),
        ("<=", Truth::True, Truth::True, Truth::False),
    ] {
        let text = format!("months {comparison} 6 months");
        for (given, wanted) in [(5, below), (6, at), (7, above)] {
            let given = format!("who = \"person\"\nmonths = {given}");
            assert_eq!(truth(&text, &given), wanted, "{text}, {given}");
        }
    }
}

#[test]
fn a_true_and_needs_every_part_and_a_false_one_only_the_first() {
    let given = "who = \"person\"\npay = \"yes\"\npapers = [\"passport\"]";
    assert_eq!(
        because("who is person and papers has passport", given),
        ["who", "papers"]
    );
    assert_eq!(
        because("not (who is state and pay is no)", given),
        ["who"],
        "one part that fails is enough"
    );
    assert_eq!(
        because("who is person or pay is yes", given),
        ["who", "pay"],
        "each is a reason by itself"
    );
    assert_eq!(because("who is person or pay is no", given), ["who"]);
}

#[test]
fn what_made_a_question_be_asked_is_a_reason() {
    let given = "pay = \"yes\"\nreceipt = \"no\"";
    assert_eq!(because("receipt is no", given), ["pay", "receipt"]);
    assert_eq!(
        because("not receipt is no", "pay = \"no\""),
        ["pay"],
        "what made it not be asked as well"
    );
}

#[test]
fn what_is_open_is_asked_for_from_the_top() {
    assert_eq!(truth("receipt is no", ""), Truth::Open);
    assert_eq!(
        because("receipt is no", ""),
        ["pay"],
        "first whether it is asked at all"
    );
    assert_eq!(
        because("receipt is no", "pay = \"yes\""),
        ["receipt"],
        "then the question itself, and not what is known"
    );
    assert_eq!(
        because("receipt is no", "receipt = \"no\""),
        ["receipt"],
        "an answer once given counts, whatever became of the one before it"
    );
}

#[test]
fn parts_are_found_and_replaced_by_their_place() {
    let list = samples::small();
    let whole = condition(
        &list,
        "who is person and not (pay is yes or papers has any)",
    );
    let ids = ["who", "pay", "papers"];
    let asked: Vec<_> = whole
        .atoms()
        .into_iter()
        .map(|atom| atom.question())
        .collect();
    assert_eq!(asked, ids.map(|id| Some(number(&list, id))));
    assert_eq!(whole.atom(1), condition(&list, "pay is yes"));
    assert_eq!(
        whole.with_atom(2, condition(&list, "months > 6 months")),
        condition(
            &list,
            "who is person and not (pay is yes or months > 6 months)"
        )
    );
    assert_eq!(whole.atom(9), whole, "there is no such part");
    assert_eq!(whole.with_atom(9, condition(&list, "pay is no")), whole);
}
