//! Which counts may be told.
//!
//! A count below [`LEAST`] could point at somebody. Neither may it be found by
//! subtraction: where the counts of a table add up to a number that is told, the
//! least of the others is hidden with it. What is hidden then comes to [`LEAST`] and
//! more, and what is hidden looks the same whatever the reason: also who knows these
//! rules cannot tell which of the hidden counts is the small one, since every other
//! order of them gives the same picture.

/// No count below this is told.
pub const LEAST: u32 = 5;

/// A count as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Told.
    Shown(u32),
    /// Too small, or it would give away one that is.
    Masked,
}

impl Cell {
    /// A count that is part of no sum.
    pub fn alone(count: u32) -> Self {
        if count < LEAST {
            Self::Masked
        } else {
            Self::Shown(count)
        }
    }

    /// The count, where it is told.
    pub fn shown(self) -> Option<u32> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Masked => None,
        }
    }
}

/// Masks counts that add up to a number which is told. Zero is as small as one: who
/// knows that nobody was of a kind knows something of everybody.
pub fn partition(counts: &[u32]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = counts.iter().copied().map(Cell::alone).collect();
    if cells.contains(&Cell::Masked) {
        // Its equals go with it: which of them was taken would tell their order.
        let least = cells.iter().filter_map(|cell| cell.shown()).min();
        for cell in &mut cells {
            if cell.shown() == least {
                *cell = Cell::Masked;
            }
        }
    }
    cells
}

/// Masks how many of `all` are of a kind: the others can be told from it.
pub fn apart(count: u32, all: u32) -> Cell {
    let others = all.saturating_sub(count);
    partition(&[count, others])
        .first()
        .copied()
        .unwrap_or(Cell::Masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[u32]) -> Vec<Option<u32>> {
        partition(counts).into_iter().map(Cell::shown).collect()
    }

    #[test]
    fn small_counts_take_a_neighbour_with_them() {
        assert_eq!(shown(&[12, 8, 9]), [Some(12), Some(8), Some(9)]);
        assert_eq!(shown(&[12, 8, 3]), [Some(12), None, None]);
        assert_eq!(shown(&[12, 4, 3]), [None; 3]);
        assert_eq!(shown(&[12, 8, 2, 2]), [Some(12), None, None, None]);
        // Which of the equals keeps it company would tell.
        assert_eq!(shown(&[12, 8, 8, 2]), [Some(12), None, None, None]);
        assert_eq!(shown(&[12, 0, 0, 0]), [None; 4]);
        assert_eq!(shown(&[12, 8, 0, 0]), [Some(12), None, None, None]);
        assert_eq!(shown(&[3, 1]), [None; 2]);
        assert_eq!(shown(&[]), [] as [Option<u32>; 0]);
    }

    #[test]
    fn all_but_a_few_is_as_telling_as_a_few() {
        assert_eq!(apart(7, 14), Cell::Shown(7));
        assert_eq!(apart(9, 14), Cell::Shown(9));
        for count in [0, 4, 10, 13, 14] {
            assert_eq!(apart(count, 14), Cell::Masked, "{count} of 14");
        }
        assert_eq!(apart(5, 9), Cell::Masked);
        assert_eq!(apart(5, 10), Cell::Shown(5));
    }
}
