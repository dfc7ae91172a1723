//! WordPress's block editor, as somebody who writes a page uses it.

use crate::{
    page::Page,
    trouble::{Told, trouble},
};

/// What the editor's page knows of the post: its text, and whether it is saved.
const POST: &str = r#"
    const editor = window.wp?.data?.select("core/editor");
    if (!editor?.getCurrentPostId?.()) return null;
    return {
        id: editor.getCurrentPostId(),
        text: editor.getCurrentPost().content,
        link: editor.getPermalink(),
        published: editor.isCurrentPostPublished(),
        still: !editor.isSavingPost() && !editor.isAutosavingPost() && !editor.isEditedPostDirty(),
        invalid: wp.data.select("core/block-editor").getBlocks().some((block) => block.isValid === false),
    };"#;

/// What an editor's page says of the post.
pub struct Post {
    /// What is stored.
    pub text: String,
    /// Where visitors find it.
    pub link: String,
}

/// Opens the panel of that title beside the block.
///
/// # Errors
/// There is none.
pub fn open_panel(page: &Page, title: &str) -> Told {
    page.script(&format!(
        "[...document.querySelectorAll('.block-editor-block-inspector .components-panel__body-toggle')]
            .find((one) => one.innerText.includes('{title}')).click()"
    ))
    .map(drop)
}

/// Puts the widget's block into the page, from the list of blocks, and chooses it.
///
/// # Errors
/// It is not in the list or does not come.
pub fn add_block(page: &Page) -> Told {
    page.touch_first(".edit-post-header-toolbar__inserter-toggle")?;
    page.type_keys(".block-editor-inserter__search input", "job offer")?;
    page.touch_first(".editor-block-list-item-migrasi-aman-check")?;
    page.until("the block", || {
        page.sees(".wp-block-migrasi-aman-check iframe")
    })?;
    // The list would lie over what is touched next.
    page.touch_first(".edit-post-header-toolbar__inserter-toggle")?;
    page.script(
        "wp.data.dispatch('core/block-editor').selectBlock(
            wp.data.select('core/block-editor').getBlocks().find(({ name }) => name === 'migrasi-aman/check').clientId);
         wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');",
    )
    .map(drop)
}

/// Waits for the editor, and for the window that greets newcomers to be gone.
///
/// # Errors
/// It does not come.
pub fn editor_ready(page: &Page) -> Told {
    page.until("the editor", || Ok(!page.script(POST)?.is_null()))?;
    page.script(
        "wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)",
    )?;
    page.until("the editor without its greeting", || {
        Ok(page.sees(".editor-post-title__input")? && !page.sees(".components-modal__frame")?)
    })
}

/// The post as it is saved.
///
/// # Errors
/// A block in it is broken.
pub fn post(page: &Page) -> Told<Post> {
    let post = page.script(POST)?;
    let text = |name: &str| post[name].as_str().unwrap_or_default().to_owned();
    if post["invalid"] != false {
        return trouble(format!("a block is broken: {post}"));
    }
    Ok(Post {
        text: text("text"),
        link: text("link"),
    })
}

/// Saves ten times.
///
/// # Errors
/// It cannot be saved.
///
/// # Panics
/// When it is saved as something else than this text.
pub fn save_ten_times(page: &Page, text: &str) -> Told {
    (0..10).try_for_each(|_| save(page, text))
}

/// Saves once, with another title, since nothing is saved where nothing changed.
///
/// # Errors
/// It cannot be saved.
///
/// # Panics
/// When it is saved as something else than this text.
pub fn save(page: &Page, text: &str) -> Told {
    page.type_keys(".editor-post-title__input", "!")?;
    page.until("something to save", || {
        Ok(page.script(POST)?["still"] == false)
    })?;
    page.touch_first(".edit-post-header .editor-post-publish-button")?;
    page.until("the page to be saved", || {
        Ok(page.script(POST)?["still"] == true)
    })?;
    assert_eq!(post(page)?.text, text, "saved it is another");
    Ok(())
}

/// Publishes the page for the first time.
///
/// # Errors
/// It cannot be published.
pub fn publish(page: &Page) -> Told<Post> {
    page.touch_first(".editor-post-publish-panel__toggle")?;
    page.until("the panel", || {
        page.sees(".editor-post-publish-panel .editor-post-publish-button")
    })?;
    page.touch_first(".editor-post-publish-panel .editor-post-publish-button")?;
    page.until("the page to be published", || {
        Ok(page.script(POST)?["published"] == true)
    })?;
    page.touch_first(".editor-post-publish-panel__header button")?;
    post(page)
}
