//! Where a link leads.

/// The address that a link begins with: of the page itself, or of the real one where
/// the page stands on another site and whoever put it there said where that is.
/// `None` where another phone could not open it, such as a file of this one.
///
/// ```
/// use migrasi_aman::share::own_address;
///
/// let page = "https://example.org/cek/index.html?lang=id#hasil";
/// assert_eq!(own_address(page, None).as_deref(), Some("https://example.org/cek/index.html"));
/// let real = Some("https://real.example/");
/// assert_eq!(own_address(page, real).as_deref(), Some("https://real.example/"));
/// assert_eq!(own_address("file:///sdcard/index.html", None), None);
/// ```
pub fn own_address(page: &str, real: Option<&str>) -> Option<String> {
    [real, Some(page)]
        .into_iter()
        .flatten()
        .find_map(|address| {
            let end = address.find(['?', '#']).unwrap_or(address.len());
            let address = &address[..end];
            let web = ["https://", "http://"].iter().any(|scheme| {
                let host = address.strip_prefix(scheme);
                host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
            });
            web.then(|| address.to_owned())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_only_this_device_knows_is_none() {
        for page in [
            "file:///index.html",
            "about:srcdoc",
            "blob:https://example.org/1",
            "",
            "https://",
        ] {
            assert_eq!(own_address(page, None), None, "{page}");
            let real = own_address(page, Some("https://real.example/a/?b#c"));
            assert_eq!(real.as_deref(), Some("https://real.example/a/"), "{page}");
        }
        // What is no address of the web is not taken for the real one.
        let page = own_address("http://192.168.1.7:8080/?lang=id", Some("file:///x"));
        assert_eq!(page.as_deref(), Some("http://192.168.1.7:8080/"));
    }
}
