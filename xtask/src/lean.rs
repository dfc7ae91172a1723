//! What a phone need not fetch: comments and indentation of sheets and scripts.
//! They are written for who reads them here.

/// A sheet without comments, and without space that says nothing.
pub fn sheet(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => {
                let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                out += &rest[..end];
                end
            }
            _ if next.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(|before| " {};,:>".contains(before)) {
                    out.push(' ');
                }
                next.len_utf8()
            }
            _ => {
                if "{};,>".contains(next) && out.ends_with(' ') {
                    out.pop();
                }
                if next == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(next);
                next.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out
}

/// A script without lines that are comments, and without indentation. Lines stay
/// lines: where one ends may matter. A text that goes over several keeps all.
pub fn script(text: &str) -> String {
    if text.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        inside = inside || line.starts_with("/*");
        if inside {
            // What follows a comment in its last line is none.
            inside = !line.ends_with("*/") && !line.contains("*/");
            if let Some((_, after)) = line.split_once("*/").filter(|(_, after)| !after.is_empty()) {
                out += after.trim();
                out.push('\n');
            }
        } else if !line.is_empty() && !line.starts_with("//") {
            out += line;
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_keeps_all_that_it_says() {
        let text = "/* What\n it is. */\n.a > .b,\n.c :focus {\n  margin: calc(-1 * var(--x) - 1px) 0;\n  content: \"a;  b \";\n}\n\n@media (min-width: 20rem) and (x) {\n  .d {\n    color: red;\n  }\n}\n";
        assert_eq!(
            sheet(text),
            ".a>.b,.c :focus{margin:calc(-1 * var(--x) - 1px) 0;content:\"a;  b \"}@media (min-width:20rem) and (x){.d{color:red}}"
        );
    }

    #[test]
    fn a_script_keeps_its_lines() {
        let text = "// What it is.\nconst a = 1; // why\n\n/**\n * A page: https://example.org\n */\nfunction b() {\n  /** C. */ const c = `${a}//`;\n  return \"/* no */\";\n}\n";
        assert_eq!(
            script(text),
            "const a = 1; // why\nfunction b() {\nconst c = `${a}//`;\nreturn \"/* no */\";\n}\n"
        );
    }

    #[test]
    fn a_text_over_several_lines_stays_as_it_is() {
        let text = "const a = `\n  // no comment\n`;\n";
        assert_eq!(script(text), text);
    }
}
