//! Where each month's pay goes, as shapes to draw.

use super::offer::MonthOfWork;

/// Height of the picture, in its own units.
pub const PICTURE_HEIGHT: u32 = 100;

const STEP: u32 = 10;
const BAR: u32 = 8;

/// One bar a month: what is left for her at the bottom, what goes to loans above
/// it. The shapes are paths of SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// In the units of the picture: ten a month.
    pub width: u32,
    /// What is left for her.
    pub yours: String,
    /// What goes to loans.
    pub due: String,
}

impl Picture {
    /// Draws months of work. The highest bar fills the height; a part that is not
    /// zero is never too thin to be seen.
    pub fn of(months: &[MonthOfWork]) -> Self {
        let most = months
            .iter()
            .map(|month| month.due + month.left.max(0))
            .max()
            .unwrap_or(0)
            .max(1);
        let height = |amount: i64| {
            let scaled = i128::from(amount.max(0)) * i128::from(PICTURE_HEIGHT) / i128::from(most);
            let least = u32::from(amount > 0) * 2;
            u32::try_from(scaled).unwrap_or(PICTURE_HEIGHT).max(least)
        };
        let mut picture = Self {
            width: 0,
            yours: String::new(),
            due: String::new(),
        };
        for month in months {
            let due = height(month.due);
            let yours = height(month.left).min(PICTURE_HEIGHT - due.min(PICTURE_HEIGHT));
            let x = picture.width;
            bar(&mut picture.yours, x, PICTURE_HEIGHT, yours);
            bar(&mut picture.due, x, PICTURE_HEIGHT - yours, due);
            picture.width += STEP;
        }
        picture
    }
}

fn bar(path: &mut String, x: u32, bottom: u32, height: u32) {
    if height > 0 {
        let top = bottom - height.min(bottom);
        path.push_str(&format!("M{x} {top}h{BAR}v{height}h-{BAR}z"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(due: i64, left: i64) -> MonthOfWork {
        MonthOfWork { due, left }
    }

    #[test]
    fn each_month_is_a_bar_in_two_parts() {
        let picture = Picture::of(&[month(30, 70), month(0, 100)]);
        assert_eq!(picture.width, 20);
        assert_eq!(picture.yours, "M0 30h8v70h-8zM10 0h8v100h-8z");
        assert_eq!(picture.due, "M0 0h8v30h-8z");
    }

    #[test]
    fn more_than_the_wage_leaves_no_part_for_her() {
        let picture = Picture::of(&[month(200, -100), month(0, 100)]);
        assert_eq!(picture.due, "M0 0h8v100h-8z");
        assert_eq!(picture.yours, "M10 50h8v50h-8z");
    }

    #[test]
    fn a_small_part_is_seen_and_nothing_is_drawn_of_nothing() {
        let picture = Picture::of(&[month(1, 9_999)]);
        assert_eq!(picture.due, "M0 0h8v2h-8z");
        assert_eq!(picture.yours, "M0 2h8v98h-8z");
        assert_eq!(Picture::of(&[]).width, 0);
        assert_eq!(Picture::of(&[month(0, 0)]).yours, "");
    }
}
