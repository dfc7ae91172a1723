//! In a real WordPress: an administrator installs the plugin, an editor puts the
//! widget into a page and saves it again and again, and a visitor gets to a
//! verdict. When the plugin is deleted nothing of it is left.
//!
//! Walked by `cargo xtask test wordpress`.

use std::path::Path;

use journeys::{
    answers::BAD_OFFER,
    block_editor::{
        Post, add_block, editor_ready, open_panel, post, publish, save, save_ten_times,
    },
    engine::Engine,
    journey::{Journey, walk},
    page::Page,
    settings,
    trouble::{Told, trouble},
    wordpress::{ADMINISTRATOR, EDITOR, Server, WordPress},
};
use serde_json::{Value, json};

/// The free number of the ministry, from anywhere in Indonesia.
const HALO_PMI: &str = "08001000";
/// A shortcode with what is right, what is wrong, and what looks like HTML.
const SHORTCODE: &str = r##"[migrasi_aman lang="id" region="32.09" theme="auto" accent="#AA0000" start="javascript:alert(1)" mode="bent" contact_name="Rumah & Kita" contact_phone="+62 21 555 0100" contact_web="https://example.org/?a=1&b=2"]"##;
/// What it becomes.
const SHORTCODE_SHOWN: &str = r##"{
    "lang": "id", "region": "32.09", "theme": "auto", "accent": "#aa0000",
    "contact-name": "Rumah & Kita", "contact-phone": "+62 21 555 0100",
    "contact-web": "https://example.org/?a=1&b=2"
}"##;

/// Whom WordPress asks for pictures of its editor, and Chromium for what is typed
/// into forms and passwords.
const NOT_OURS: [&str; 4] = ["s.w.org", "gravatar.com", "googleapis.com", "gvt1.com"];

/// What tells of settings that are left out.
const REFUSED: &str = ".migrasi-aman-refused";

/// Attributes of the element as they are in the page, but for where its files are.
const SHOWN: &str = r#"
    const element = document.querySelector("migrasi-aman");
    return element && Object.fromEntries([...element.attributes]
        .filter(({ name }) => name !== "base").map(({ name, value }) => [name, value]));"#;

/// Whether other scripts of the page can look into the frame.
const LOOK_IN: &str = r#"
    const frame = document.querySelector("migrasi-aman").shadowRoot.querySelector("iframe");
    try { return Boolean(frame.contentDocument || frame.contentWindow.document); } catch { return false; }"#;

/// The same with a frame of their own, which nobody told to be apart.
const OWN_FRAME: &str = r#"
    const done = arguments[0];
    const frame = document.createElement("iframe");
    frame.src = document.querySelector("migrasi-aman").getAttribute("base") + "/index.html";
    frame.onload = () => {
        let seen;
        try { seen = Boolean(frame.contentDocument || frame.contentWindow.document); } catch { seen = false; }
        frame.remove();
        done(seen);
    };
    document.body.append(frame);"#;

/// Where the words in the element lead that the frame covers.
const ADDRESS: &str = "return document.querySelector('migrasi-aman a[target=_blank]').href";

#[test]
fn an_editor_inserts_it_and_a_visitor_completes_a_check() {
    let wordpress = started(Server::Apache);
    let mut links = Vec::new();
    on(&wordpress, "in-wordpress-an-editor", |journey| {
        let page = journey.page();
        page.resize(1280, 1000, 100)?;
        install(&page, &wordpress)?;
        sign_in(&page, &wordpress, EDITOR)?;
        let right = "echo user_can( get_user_by( 'login', 'penyunting' ), 'unfiltered_html' ) ? 'may' : 'may not';";
        assert_eq!(wordpress.php("", right)?, "may not");
        links = vec![
            the_block_stays(&page, &wordpress)?,
            the_shortcode_stays(&page, &wordpress)?,
        ];
        not_about_us(journey, &wordpress)
    });
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        visit(&wordpress, engine, &links);
    }
    assert_eq!(wordpress.complaints(), Vec::<String>::new());
    assert_eq!(left(&wordpress).expect("deleting the plugin"), "[]");
}

/// A server that sends no headers: whom to call is there, and so is the widget,
/// in its own window. The editor is told.
#[test]
fn where_the_server_cannot_be_told_the_lines_stay() {
    let wordpress = started(Server::Plain);
    let zip = settings::WORDPRESS_PLUGIN.find().expect("the plugin");
    wordpress.install(&zip).expect("installing the plugin");
    let words = in_indonesian(&wordpress).expect("WordPress in Indonesian");
    assert!(
        words.starts_with("Migrasi Aman: cek tawaran kerja") && words.contains("Bahasa pengunjung"),
        "{words}"
    );
    assert_eq!(
        judged(&wordpress).expect("PHP"),
        "",
        "not as the widget does"
    );
    let id = with_shortcode(&wordpress).expect("a page");
    on(&wordpress, "in-a-plain-wordpress-a-visitor", |journey| {
        let page = journey.page();
        page.visit(&wordpress.url(&format!("?page_id={id}")))?;
        // The frame's modules are refused; that is said in the console. The frame says
        // it too, with whom to call and the way out of it.
        journey.excuse(&["cors", "err_failed"]);
        page.until("a frame that is seen", || {
            Ok(page.element(0)?["ready"] == json!(true))
        })?;
        let address = page.script(ADDRESS)?;
        let address = address.as_str().unwrap_or_default().to_owned();
        page.enter(0)?;
        page.until("what to do instead", || page.sees("[data-notice=failure]"))?;
        assert!(page.dials("08001000")?, "{}", page.text()?);
        page.out()?;
        journey.listen()?;
        page.visit(&address)?;
        page.ready()?;
        page.check(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    });
    on(&wordpress, "in-a-plain-wordpress-an-editor", |journey| {
        let page = journey.page();
        page.resize(1280, 1000, 100)?;
        sign_in(&page, &wordpress, EDITOR)?;
        page.visit(&wordpress.url("wp-admin/post-new.php?post_type=page"))?;
        editor_ready(&page)?;
        add_block(&page)?;
        page.until("the warning", || {
            Ok(page
                .words_of(".wp-block-migrasi-aman-check .components-notice")?
                .contains("own window"))
        })?;
        not_about_us(journey, &wordpress)
    });
    assert_eq!(wordpress.complaints(), Vec::<String>::new());
}

fn started(server: Server) -> WordPress {
    WordPress::start(server).expect("WordPress")
}

/// In a browser of its own: one that has seen a password asks its maker at every
/// form what it might be.
fn on(wordpress: &WordPress, name: &str, way: impl FnMut(&mut Journey) -> Told) {
    on_in(Engine::Chromium, wordpress, name, way);
}

fn on_in(
    engine: Engine,
    wordpress: &WordPress,
    name: &str,
    mut way: impl FnMut(&mut Journey) -> Told,
) {
    walk(name, engine, true, |journey| {
        journey.recorder().admit(wordpress.address());
        way(journey)
    });
}

/// What the plugin's `.htaccess` says has to let every engine in: each reads a
/// policy for pages without an origin in its own way.
fn visit(wordpress: &WordPress, engine: Engine, links: &[String]) {
    on_in(engine, wordpress, "in-wordpress-a-visitor", |journey| {
        let page = journey.page();
        page.resize(412, 915, 100)?;
        for (name, link) in ["block", "shortcode"].iter().zip(links) {
            page.visit(link)?;
            visitor(&page, name)?;
            assert_eq!(
                page.count(REFUSED)?,
                0,
                "a visitor is told what is left out"
            );
        }
        own_window(&page)
    });
}

/// On a page that asks for nothing more by itself, as the editor does.
fn sign_out(page: &Page, wordpress: &WordPress) -> Told {
    page.visit(&wordpress.url("readme.html"))?;
    page.forget_cookies()
}

fn sign_in(page: &Page, wordpress: &WordPress, (name, password): (&str, &str)) -> Told {
    sign_out(page, wordpress)?;
    page.visit(&wordpress.url("wp-login.php"))?;
    page.until("the form", || page.sees("#user_login"))?;
    page.script(&format!(
        "document.querySelector('#user_login').value = '{name}';
         document.querySelector('#user_pass').value = '{password}';"
    ))?;
    page.touch_first("#wp-submit")?;
    page.until("to be signed in", || page.sees("#wpadminbar"))
}

/// As an administrator does: the zip file is uploaded and the plugin activated.
fn install(page: &Page, wordpress: &WordPress) -> Told {
    sign_in(page, wordpress, ADMINISTRATOR)?;
    page.visit(&wordpress.url("wp-admin/plugin-install.php?tab=upload"))?;
    page.until("the form", || page.sees("#pluginzip"))?;
    let zip = settings::WORDPRESS_PLUGIN.find()?;
    page.type_keys("#pluginzip", &absolute(&zip)?)?;
    page.touch_first("#install-plugin-submit")?;
    page.until("the plugin to be there", || {
        page.sees("a[href*='action=activate']")
    })?;
    page.touch_first("a[href*='action=activate']")?;
    page.until("the plugin to be active", || {
        page.sees("[data-slug=migrasi-aman].active")
    })
}

/// The block, put in and saved again and again by who may not post HTML. Gives
/// the page's address.
fn the_block_stays(page: &Page, wordpress: &WordPress) -> Told<String> {
    let block = insert(page, wordpress)?;
    let shown = shown_to_visitors(page, wordpress, &block.link)?;
    assert_eq!(
        shown,
        json!({ "lang": "id", "contact-name": "Rumah & 'Kita' x", "contact-phone": "021 555 0100" })
    );
    save_ten_times(page, &block.text)?;
    // Opened again it is still a block, and not text that is broken.
    let address = page.script("return location.href")?;
    page.visit(address.as_str().unwrap_or_default())?;
    editor_ready(page)?;
    save(page, &block.text)?;
    let later = shown_to_visitors(page, wordpress, &block.link)?;
    assert_eq!(later, shown, "saved it is another");
    Ok(block.link)
}

/// The same with the shortcode in a page of the administrator.
fn the_shortcode_stays(page: &Page, wordpress: &WordPress) -> Told<String> {
    let id = with_shortcode(wordpress)?;
    page.visit(&wordpress.url(&format!("wp-admin/post.php?post={id}&action=edit")))?;
    editor_ready(page)?;
    let before = post(page)?;
    save_ten_times(page, &before.text)?;
    let expected: Value = serde_json::from_str(SHORTCODE_SHOWN).unwrap_or_default();
    let shown = shown_to_visitors(page, wordpress, &before.link)?;
    assert_eq!(shown, expected);
    // Whoever edits is told what is left out.
    page.visit(&before.link)?;
    page.until("the element", || page.sees("migrasi-aman"))?;
    let told = page.words_of(REFUSED)?;
    assert!(told.contains("not allowed: start, mode."), "{told}");
    Ok(before.link)
}

/// As an editor does: a new page with the block in it and two of its settings.
fn insert(page: &Page, wordpress: &WordPress) -> Told<Post> {
    page.visit(&wordpress.url("wp-admin/post-new.php?post_type=page"))?;
    editor_ready(page)?;
    page.type_keys(".editor-post-title__input", "Cek tawaran")?;
    add_block(page)?;
    page.choose(
        ".block-editor-block-inspector .components-select-control__input",
        "Bahasa Indonesia",
    )?;
    open_panel(page, "Your contact")?;
    let field = |kind: &str| {
        format!(".block-editor-block-inspector .components-text-control__input[type={kind}]")
    };
    page.type_keys(&field("text"), "Rumah & 'Kita' <b>x</b>")?;
    page.type_keys(&field("tel"), "021 555 0100")?;
    page.picture_of("editor")?;
    let post = publish(page)?;
    assert!(
        post.text.contains("<!-- wp:migrasi-aman/check {") && !post.text.contains("<migrasi-aman"),
        "HTML is stored: {}",
        post.text
    );
    Ok(post)
}

/// What somebody gets who is not signed in.
fn shown_to_visitors(page: &Page, wordpress: &WordPress, link: &str) -> Told<Value> {
    assert!(link.starts_with(&wordpress.url("")), "{link}");
    page.script_that_calls_back(&format!(
        "const done = arguments[0];
         fetch('{link}', {{ credentials: 'omit', cache: 'no-store' }}).then((answer) => answer.text()).then((text) => {{
             const document = new DOMParser().parseFromString(text, 'text/html');
             done((() => {{ {SHOWN} }})());
         }});"
    ))
}

/// A page of the administrator with the shortcode, by its number.
fn with_shortcode(wordpress: &WordPress) -> Told<String> {
    wordpress.php(
        "",
        &format!(
            "echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1,
                'post_title' => 'Kode', 'post_content' => '<!-- wp:shortcode -->\n{SHORTCODE}\n<!-- /wp:shortcode -->' ) ) );"
        ),
    )
}

/// A whole check in the frame, which the page around it cannot look into.
fn visitor(page: &Page, name: &str) -> Told {
    page.until("the element", || page.sees("migrasi-aman"))?;
    page.script("document.querySelector('migrasi-aman').scrollIntoView()")?;
    page.embedded(0)?;
    page.out()?;
    let height = page.element(0)?["height"].as_f64();
    assert!(height >= Some(480.0), "{height:?}");
    page.picture_of(&format!("{name}-first"))?;
    page.enter(0)?;
    page.check(BAD_OFFER)?;
    assert_eq!(page.verdict()?, "stop");
    assert!(page.dials(HALO_PMI)?, "no way to dial");
    assert_eq!(page.script("return self.origin")?, json!("null"));
    page.out()?;
    page.picture_of(name)?;
    assert_eq!(page.script(LOOK_IN)?, json!(false), "the page looks in");
    assert_eq!(
        page.script_that_calls_back(OWN_FRAME)?,
        json!(false),
        "another script of the page looks in"
    );
    let kept =
        page.script("return Object.keys(localStorage).concat(Object.keys(sessionStorage))")?;
    assert_eq!(kept, json!([]), "kept where others can read it");
    Ok(())
}

/// The same files in their own window, apart from the rest of the site too.
fn own_window(page: &Page) -> Told {
    let address =
        page.script("return document.querySelector('migrasi-aman a[target=_blank]').href")?;
    page.visit(address.as_str().unwrap_or_default())?;
    page.ready()?;
    assert_eq!(page.script("return self.origin")?, json!("null"));
    Ok(())
}

/// What WordPress's own screens tell the console, and whom they ask, is
/// WordPress's.
fn not_about_us(journey: &mut Journey, wordpress: &WordPress) -> Told {
    // The editor goes on asking while it is open.
    sign_out(&journey.page(), wordpress)?;
    let heard = journey.heard()?;
    let ours: Vec<&String> = heard
        .iter()
        .filter(|line| line.contains("plugins/migrasi-aman"))
        // Where the frame's modules are refused.
        .filter(|line| !line.contains("CORS") && !line.contains("ERR_FAILED"))
        .collect();
    assert!(ours.is_empty(), "{ours:?}");
    let mut strangers = journey.recorder().strangers();
    strangers.retain(|asked| {
        let host = asked.host.split(':').next().unwrap_or_default();
        !NOT_OURS.iter().any(|end| host.ends_with(end))
    });
    assert!(strangers.is_empty(), "{strangers:?}");
    journey.forget()
}

/// The name of the block and the texts of its script, on a site in Indonesian.
fn in_indonesian(wordpress: &WordPress) -> Told<String> {
    wordpress.php(
        "$wp_filter = array( 'locale' => array( 10 => array( array(
            'function' => static function () { return 'id_ID'; }, 'accepted_args' => 1 ) ) ) );",
        "$type = WP_Block_Type_Registry::get_instance()->get_registered( 'migrasi-aman/check' );
        echo $type->title, load_script_textdomain( $type->editor_script_handles[0], 'migrasi-aman',
            WP_PLUGIN_DIR . '/migrasi-aman/languages' );",
    )
}

/// The lines of contacts that PHP judges in another way than the widget does.
fn judged(wordpress: &WordPress) -> Told<String> {
    let lines = include_str!("../../contacts.txt");
    wordpress.php(
        "",
        &format!(
            "$lines = <<<'LINES'\n{lines}\nLINES;
            foreach ( array_filter( explode( \"\\n\", $lines ) ) as $line ) {{
                if ( '#' === $line[0] ) {{ continue; }}
                list( $wanted, $value ) = explode( ': ', $line, 2 );
                list( $taken, $field ) = explode( ' ', $wanted );
                $kept = 'name' === $field ? migrasi_aman_name( $value ) : migrasi_aman_web( $value );
                if ( ( 'yes' === $taken ? $value : '' ) !== $kept ) {{ echo $line, ' -> ', $kept, ';'; }}
            }}"
        ),
    )
}

/// What is left when it is deleted as an administrator deletes it: no file, no
/// setting, no table.
fn left(wordpress: &WordPress) -> Told<String> {
    wordpress.php(
        "",
        "require ABSPATH . 'wp-admin/includes/admin.php';
        deactivate_plugins( 'migrasi-aman/migrasi-aman.php' );
        $done = delete_plugins( array( 'migrasi-aman/migrasi-aman.php' ) );
        $left = array();
        if ( true !== $done || file_exists( WP_PLUGIN_DIR . '/migrasi-aman' ) ) { $left[] = 'files'; }
        foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $name ) {
            $left = array_merge( $left, $wpdb->get_col( \"SELECT $name FROM {$wpdb->$table} WHERE $name LIKE '%migrasi%'\" ) );
        }
        $left = array_merge( $left, $wpdb->get_col( \"SHOW TABLES LIKE '%migrasi%'\" ) );
        echo wp_json_encode( $left );",
    )
}

fn absolute(path: &Path) -> Told<String> {
    match path.canonicalize() {
        Ok(path) => Ok(path.display().to_string()),
        Err(error) => trouble(format!("{}: {error}", path.display())),
    }
}
