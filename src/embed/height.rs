//! How much room the frame asks for.

/// A height in pixels, in coarse steps.
///
/// A function of width and size of text alone, never of what is shown: neither
/// sizes nor their timing tell the page outside anything of her answers. The
/// widget scrolls within itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Height(u16);

impl Height {
    /// The difference between two heights.
    pub const STEP: u32 = 160;
    /// The least.
    pub const LEAST: u32 = 480;
    /// The most.
    pub const MOST: u32 = 960;

    /// For a frame so wide, with text so large, both in pixels. A width of 0 is
    /// that of a frame which is hidden: it says nothing, and the usual is taken.
    pub fn of(width: u32, text: u32) -> Self {
        let text = text.clamp(1, 1000);
        // In lines of text: where less stands beside each other, more stands below.
        let ems = if width > 0 && width < 20 * text {
            48
        } else {
            40
        };
        let steps = (ems * text).div_ceil(Self::STEP);
        let pixels = (steps * Self::STEP).clamp(Self::LEAST, Self::MOST);
        // At most 960.
        Self(pixels as u16)
    }

    /// In pixels.
    pub fn pixels(self) -> u32 {
        u32::from(self.0)
    }
}
