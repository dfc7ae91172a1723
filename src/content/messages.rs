//! How texts that code names are declared.

/// Declares an enum of messages: the name used in code, the key used in the
/// `.ftl` file, and the variables that code gives to it.
///
/// Packing puts these first and in this order, so code that names a message
/// nobody wrote does not build.
macro_rules! messages {
    (
        $(#[$about:meta])*
        pub enum $Words:ident {
            $($name:ident = $key:literal $(($($variable:ident),+))?,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum $Words {
            $(#[doc = concat!("`", $key, "`")] $name,)*
        }

        impl $Words {
            /// Every message, in the order of the catalog.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The key of its text.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// The variables that its text may use.
            pub fn variables(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($(stringify!($variable)),+)?],)*
                }
            }

            /// Its place in the catalog that it belongs to.
            pub fn id(self) -> crate::locale::MessageId {
                crate::locale::MessageId(self as u16)
            }
        }
    };
}

pub(crate) use messages;
