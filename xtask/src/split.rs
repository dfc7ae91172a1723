//! Parts of the program as files of their own.
//!
//! Trunk calls wasm-bindgen; in small builds it meets this in its place, which
//! splits the compiled program first: the check in one file, what is marked
//! with `wasm_split` in others that are fetched when they are first called.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_split_cli_support::{Options, transform};

use crate::{
    outcome::{Failure, Outcome, failed},
    page::{hash, read},
    workshop::root,
};

/// Where the real wasm-bindgen is, for the call that comes through Trunk.
const BINDGEN: &str = "MIGRASI_WASM_BINDGEN";
/// Where wasm-opt is.
const OPT: &str = "MIGRASI_WASM_OPT";

/// A second attempt asks the server again, in case the copy kept is damaged.
const FETCH_PART: &str = r#"const triedParts = new Set();
function fetchPart(url) {
    const cache = triedParts.has(url.href) ? "reload" : "default";
    triedParts.add(url.href);
    return fetch(url, { cache });
}"#;

/// Where split files wait until the page is written.
pub fn folder() -> PathBuf {
    root().join("target/split")
}

/// Puts this in the place of wasm-bindgen, for a command that runs Trunk, and
/// returns the folder to find it in first.
///
/// # Errors
/// The folder cannot be written.
pub fn stand_in(command: &mut Command, bindgen: &Path, wasm_opt: &Path) -> Outcome<PathBuf> {
    let bin = folder().join("bin");
    let script = bin.join("wasm-bindgen");
    let hook = root().join("xtask/hook.sh");
    let text = format!("#!/bin/sh\nexec sh '{}' bindgen \"$@\"\n", hook.display());
    let trouble = |error: std::io::Error| Failure::Check(format!("{}: {error}", script.display()));
    fs::create_dir_all(&bin).map_err(trouble)?;
    fs::write(&script, text).map_err(trouble)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).map_err(trouble)?;
    }
    command.env(BINDGEN, bindgen).env(OPT, wasm_opt);
    Ok(bin)
}

/// Splits, then does what wasm-bindgen was asked for.
///
/// # Errors
/// A tool that fails, or output that is not the one this expects.
pub fn bindgen(arguments: &[String]) -> Outcome {
    let real = env::var_os(BINDGEN).ok_or_else(|| {
        Failure::Check("`bindgen` is run by Trunk: run `cargo xtask size`".into())
    })?;
    let input = arguments
        .iter()
        .find(|argument| argument.ends_with(".wasm"));
    let Some(input) = input else {
        // `--version` and the like.
        return run(Command::new(real).args(arguments));
    };
    let bytes = fs::read(input).map_err(|e| Failure::Check(format!("{input}: {e}")))?;
    let parts = folder().join("parts");
    let _ = fs::remove_dir_all(&parts);
    let main = parts.join("main.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = &parts;
    options.main_out_path = &main;
    let split = transform(options)
        .map_err(|error| Failure::Check(format!("{input}: cannot be split: {error:#}")))?;
    let arguments: Vec<&str> = arguments
        .iter()
        .map(|argument| {
            if argument == input {
                main.to_str().unwrap_or(input)
            } else {
                argument
            }
        })
        .collect();
    // The split files share the table of functions, which is left out otherwise.
    run(Command::new(real)
        .args(&arguments)
        .arg("--keep-lld-exports"))?;

    let glue = glue(&arguments)?;
    let mut loader = read(&parts.join("__wasm_split.js"))?;
    for part in &split.split_modules {
        let name = shrink(part)?;
        let was = format!("\"./{}\"", file_name(part));
        loader = replaced(&loader, &was, &format!("\"./{name}\""))?;
    }
    let text = joined(&read(&glue)?, &loader)?;
    fs::write(&glue, text).map_err(|e| Failure::Check(format!("{}: {e}", glue.display())))
}

/// Makes a split file small, and names it after what is in it.
fn shrink(part: &Path) -> Outcome<String> {
    let wasm_opt = env::var_os(OPT).unwrap_or_else(|| "wasm-opt".into());
    run(Command::new(wasm_opt)
        .arg("-Oz")
        .args(wasm_opt_flags()?)
        .arg(part)
        .arg("-o")
        .arg(part))?;
    let bytes = fs::read(part).map_err(|e| Failure::Check(format!("{}: {e}", part.display())))?;
    let stem = part.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{}-{}.wasm", stem.replace('_', "-"), hash(&bytes));
    let to = part.with_file_name(&name);
    fs::rename(part, &to).map_err(|e| Failure::Check(format!("{}: {e}", to.display())))?;
    Ok(name)
}

/// The flags that Trunk gives to wasm-opt: they stand in index.html.
///
/// # Errors
/// They do not.
pub fn wasm_opt_flags() -> Outcome<Vec<String>> {
    const FLAGS: &str = "data-wasm-opt-params=\"";
    let page = read(&root().join("index.html"))?;
    let flags = page
        .split_once(FLAGS)
        .and_then(|(_, rest)| rest.split_once('"'));
    match flags {
        Some((flags, _)) => Ok(flags.split_whitespace().map(str::to_owned).collect()),
        None => failed(format!("index.html: has lost {FLAGS}…\"")),
    }
}

/// The script that wasm-bindgen wrote.
fn glue(arguments: &[&str]) -> Outcome<PathBuf> {
    let value = |name: &str| {
        arguments.iter().enumerate().find_map(|(place, argument)| {
            match argument.strip_prefix(name)?.strip_prefix('=') {
                Some(value) => Some(value),
                None => arguments.get(place + 1).copied(),
            }
        })
    };
    match (value("--out-dir"), value("--out-name")) {
        (Some(folder), Some(name)) => Ok(Path::new(folder).join(format!("{name}.js"))),
        _ => failed("wasm-bindgen was called without --out-dir or --out-name"),
    }
}

/// The script with the loader of the split files inside: each copy of the script
/// that a browser opens (after a failure it opens another) then has its own.
fn joined(glue: &str, loader: &str) -> Outcome<String> {
    // One import for each split file, all from the loader.
    let (imports, rest): (Vec<&str>, Vec<&str>) = glue
        .lines()
        .partition(|line| line.ends_with(" from \"./__wasm_split.js\""));
    let glue = rest.join("\n");
    let imported: Vec<&str> = imports
        .iter()
        .filter_map(|line| line.strip_prefix("import * as ")?.split(' ').next())
        .collect();
    if imported.is_empty() {
        return failed("after splitting, the script imports no loader");
    }
    let loader = loader
        .split_once('\n')
        .filter(|(first, _)| first.starts_with("import { initSync }"))
        .map(|(_, rest)| rest)
        .ok_or_else(|| Failure::Check("the loader does not begin as it used to".into()))?;
    // Whole bytes, not a stream: works with any content type a host sends.
    let loader = replaced(
        loader,
        "WebAssembly.instantiateStreaming(src, imports)",
        "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
    )?;
    let loader = replaced(&loader, "fetch(new URL(", "fetchPart(new URL(")?;
    let loader = replaced(&loader, "export const ", "const ")?;
    let names: Vec<&str> = loader
        .lines()
        .filter_map(|line| line.strip_prefix("const ")?.split_once(" = wrapAsyncCb("))
        .map(|(name, _)| name)
        .collect();
    let names = names.join(", ");
    let imported: String = imported
        .iter()
        .map(|import| format!("const {import} = {{ {names} }};\n"))
        .collect();
    Ok(format!("{glue}\n{FETCH_PART}\n{loader}\n{imported}"))
}

/// Replaces a text that must be there.
fn replaced(text: &str, was: &str, with: &str) -> Outcome<String> {
    if text.contains(was) {
        Ok(text.replace(was, with))
    } else {
        failed(format!("after splitting, a script lacks `{}`", was.trim()))
    }
}

fn run(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => failed(format!("{name}: {status}")),
        Err(error) => failed(format!("{name}: {error}")),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Copies the split files beside a page whose script names them.
///
/// # Errors
/// A file that cannot be copied.
pub fn carry(into: &Path, script: &str) -> Outcome {
    let Ok(entries) = fs::read_dir(folder().join("parts")) else {
        return Ok(());
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = file_name(&path);
        if name.ends_with(".wasm") && script.contains(&format!("\"./{name}\"")) {
            fs::copy(&path, into.join(&name))
                .map_err(|e| Failure::Check(format!("{name}: {e}")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\nconst imports = { a: import1, b: import2 };\n";
    const LOADER: &str = "import { initSync } from \"./main.js\";\nexport const __wasm_split_load_sums = wrapAsyncCb(makeLoad(() => {\n    const src = fetch(new URL(\"./split_sums.wasm\", import.meta.url));\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}, []));\n";

    #[test]
    fn the_loader_goes_into_the_script() {
        let text = joined(GLUE, LOADER).expect("as the tools write it");
        assert!(!text.contains("import "), "{text}");
        for line in [
            "const import1 = { __wasm_split_load_sums };",
            "const import2 = { __wasm_split_load_sums };",
            "fetchPart(new URL(",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
    }

    #[test]
    fn scripts_of_another_shape_are_refused() {
        for (glue, loader) in [
            ("const imports = {};\n", LOADER),
            (GLUE, "export const x = 1;\n"),
            (GLUE, "import { initSync } from \"./main.js\";\n"),
        ] {
            assert!(joined(glue, loader).is_err());
        }
    }
}
