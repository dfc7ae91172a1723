//! A browser that runs no scripts still shows whom to call.

use journeys::journey;

journey! {
    without javascript:
    fn without_javascript_the_hotlines_are_there(journey) {
        // That scripts are off is the engine's word; this is the proof.
        journey.browser().run(async |client| {
            client.goto("data:text/html,<title>off</title><script>document.title='on'</script>").await?;
            assert_eq!(client.title().await?, "off");
            Ok(())
        })?;

        let page = journey.visit()?;
        assert!(!page.place()?.ready);
        assert!(page.sees("#static a[href='tel:08001000']")?, "{}", page.text()?);
        let points = page.help_links()?;
        let dialled = points
            .iter()
            .filter(|point| point.links.iter().any(|(_, address)| address.starts_with("tel:")));
        assert!(dialled.count() >= 3, "the national hotlines: {points:?}");
        assert!(page.text()?.contains("0800-1000"), "{}", page.text()?);
        Ok(())
    }
}
