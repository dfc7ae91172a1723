//! The numbers of links, broken in every way an editor may break them.

use super::broken_tests::{all_are_refused, changed};

const FILE: &str = "content/checklist/links.toml";
const QUESTIONS: &str = "content/checklist/questions.toml";

#[test]
fn numbers_that_could_come_to_mean_something_else_are_refused() {
    all_are_refused(&[
        (
            "a number changed",
            FILE,
            "number = 17",
            "number = 170",
            &[
                "links.toml",
                "entry",
                "its number is 170, and here stands 17",
            ],
        ),
        (
            "an entry taken out",
            FILE,
            "[[question]]\nnumber = 17\nid = \"entry\"\nkind = \"choice\"",
            "[[question]]\nnumber = 18\nid = \"entry\"\nkind = \"choice\"",
            &["entry", "its number is 18", "add new ones at the end"],
        ),
        (
            "an id twice",
            FILE,
            "id = \"entry\"",
            "id = \"destination\"",
            &["destination", "its id stands twice"],
        ),
        (
            "a question that is gone",
            FILE,
            "id = \"entry\"",
            "id = \"entrance\"",
            &["entrance", "there is no such question", "removed = true"],
        ),
        (
            "a question without a number",
            FILE,
            "id = \"others-before\"",
            "id = \"others-after\"",
            &["others-before", "has no number for links", "number = 59"],
        ),
        (
            "removed and there",
            FILE,
            "id = \"entry\"\n",
            "id = \"entry\"\nremoved = true\n",
            &["entry", "it was removed, and there is such a question"],
        ),
        (
            "another kind",
            FILE,
            "id = \"marriage-broker\"\nkind = \"yes-no\"",
            "id = \"marriage-broker\"\nkind = \"months\"",
            &["marriage-broker", "of kind months", "a number of its own"],
        ),
        (
            "an option without a place",
            FILE,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\"]",
            &["met", "the option `online` has no place", "at the end"],
        ),
        (
            "an option that is gone",
            FILE,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\", \"online\", \"dreamt\"]",
            &["met", "no option `dreamt`", "removed_options"],
        ),
        (
            "an option twice",
            FILE,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\", \"online\", \"office\"]",
            &["met", "an option stands twice"],
        ),
        (
            "an option removed and there",
            FILE,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\", \"online\"]\nremoved_options = [\"online\"]",
            &[
                "met",
                "the option `online` was removed, and the question has it",
            ],
        ),
        (
            "an option removed without a trace",
            FILE,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\", \"online\"]\nremoved_options = [\"abroad\"]",
            &["met", "`abroad` was removed and has no place"],
        ),
        (
            "a new option that nobody numbered",
            QUESTIONS,
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"office\", \"elsewhere\", \"online\", \"dreamt\"]",
            &["links.toml", "met", "the option `dreamt` has no place"],
        ),
    ]);
}

/// What was removed keeps its number, and is no fault.
#[test]
fn what_is_removed_stays() {
    let later = "[[question]]\nnumber = 59\nid = \"old-one\"\nkind = \"choice\"\noptions = [\"a\", \"b\"]\nremoved = true\n";
    let read = changed("removed", FILE, |text| {
        let text = text.replace(
            "[\"office\", \"elsewhere\", \"online\"]",
            "[\"gone\", \"office\", \"elsewhere\", \"online\"]\nremoved_options = [\"gone\"]",
        );
        format!("{text}\n{later}")
    });
    let book = read.expect("no fault");
    let met = book.checklist.find("met").expect("a question");
    assert_eq!(book.links.0[usize::from(met.0)].places, [1, 2, 3]);
    assert!(book.links.0.iter().all(|question| question.number < 59));
}
