//! A WordPress of its own: a copy of Debian's with an empty database, which is
//! gone when the journey ends.

use std::{
    fs::{self, File},
    net::{SocketAddr, TcpStream},
    os::unix::fs::{MetadataExt, PermissionsExt, chown},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    reaper::Reaper,
    settings,
    site::free_address,
    trouble::{Doing, Told, trouble},
};

/// A busy machine may take its time to start a database.
const PATIENCE: Duration = Duration::from_secs(90);
/// PHP warns of what WordPress 6.1 does as in older versions of PHP.
const QUIET: [&str; 8] = [
    "-d",
    "error_reporting=E_ALL & ~E_DEPRECATED",
    "-d",
    "display_errors=stderr",
    "-d",
    "log_errors=0",
    "-d",
    "sendmail_path=/bin/true",
];
/// The account that Apache gives itself when root starts it.
const ACCOUNT: &str = "www-data";
/// Who may do what.
pub const ADMINISTRATOR: (&str, &str) = ("pengurus", "kunci-pengurus-1");
/// An editor may not post unfiltered HTML: so WordPress is set.
pub const EDITOR: (&str, &str) = ("penyunting", "kunci-penyunting-1");

/// Which web server it stands on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Server {
    /// It reads the plugin's `.htaccess`, as most shared hosts do.
    Apache,
    /// PHP's own: it reads none, and its files come without any header.
    Plain,
}

/// A running WordPress.
pub struct WordPress {
    address: SocketAddr,
    /// Ends everything before the folder is removed.
    _reaper: Reaper,
    folder: tempfile::TempDir,
}

impl WordPress {
    /// Starts one, in English and with nothing installed.
    ///
    /// # Errors
    /// A program is missing or does not start: with the end of its log.
    pub fn start(server: Server) -> Told<Self> {
        let folder = tempfile::Builder::new()
            .prefix("migrasi-wordpress-")
            .tempdir()
            .doing("making a folder for WordPress")?;
        let at = folder.path();
        // The server's own account reads it.
        fs::set_permissions(at, fs::Permissions::from_mode(0o755)).doing("opening the folder")?;
        let reaper = Reaper::wait()?;
        let address = free_address()?;
        let root = fs::metadata(at).doing("asking who we are")?.uid() == 0;
        database(&reaper, at, root)?;
        files(&reaper, at, address)?;
        let wordpress = Self {
            address,
            _reaper: reaper,
            folder,
        };
        wordpress.php(
            "define( 'WP_INSTALLING', true );",
            &format!(
                "require ABSPATH . 'wp-admin/includes/upgrade.php';
                wp_install( 'Uji', '{}', 'pengurus@example.org', true, '', '{}' );
                wp_insert_user( array( 'user_login' => '{}', 'user_pass' => '{}',
                    'user_email' => 'penyunting@example.org', 'role' => 'editor' ) );
                // Pictures of people come from somebody else.
                update_option( 'show_avatars', 0 );",
                ADMINISTRATOR.0, ADMINISTRATOR.1, EDITOR.0, EDITOR.1
            ),
        )?;
        if root && server == Server::Apache {
            wordpress.give_to(ACCOUNT)?;
        }
        wordpress.serve(server)?;
        Ok(wordpress)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of something in it.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// Runs PHP in WordPress, as root of everything, and gives what it prints.
    /// `before` runs before WordPress is loaded.
    ///
    /// # Errors
    /// It fails or warns.
    pub fn php(&self, before: &str, code: &str) -> Told<String> {
        let at = self.folder.path();
        let file = at.join("run.php");
        let host = self.address;
        let script = format!(
            "<?php\n$_SERVER['HTTP_HOST'] = '{host}';\n{before}\nrequire '{}/wp-load.php';\n{code}\n",
            at.join("site").display()
        );
        fs::write(&file, script).doing("writing a script")?;
        let output = self
            ._reaper
            .command(settings::PHP.find()?)
            .args(QUIET)
            .arg(&file)
            .output()
            .doing("running php")?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let warned = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() || !warned.trim().is_empty() {
            return trouble(format!(
                "php ended with {}: {warned}\n{said}",
                output.status
            ));
        }
        Ok(said)
    }

    /// Installs the packed plugin and activates it, without a browser.
    ///
    /// # Errors
    /// WordPress does not take it.
    pub fn install(&self, zip: &Path) -> Told {
        let said = self.php(
            "",
            &format!(
                "require ABSPATH . 'wp-admin/includes/admin.php';
                WP_Filesystem();
                $done = unzip_file( '{}', WP_PLUGIN_DIR );
                $done = true === $done ? activate_plugin( 'migrasi-aman/migrasi-aman.php' ) : $done;
                echo is_wp_error( $done ) ? $done->get_error_message() : 'done';",
                zip.display()
            ),
        )?;
        if said == "done" {
            Ok(())
        } else {
            trouble(format!("WordPress does not take the plugin: {said}"))
        }
    }

    /// What WordPress, PHP or the server had to say of the plugin.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        let logs = ["site/wp-content/debug.log", "error.log", "server.log"];
        logs.iter()
            .filter_map(|log| fs::read_to_string(self.folder.path().join(log)).ok())
            .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
            .filter(|line| line.contains("plugins/migrasi-aman") || line.contains("migrasi_aman"))
            // PHP's own server notes every request.
            .filter(|line| !line.contains("]: GET /") && !line.contains("]: HEAD /"))
            .collect()
    }

    fn give_to(&self, account: &str) -> Told {
        let id = |flag: &str| -> Told<u32> {
            let output = Command::new("id")
                .args([flag, account])
                .output()
                .doing("asking for an account")?;
            String::from_utf8_lossy(&output.stdout)
                .trim()
                .parse()
                .doing(&format!("looking for the account {account}"))
        };
        give(&self.folder.path().join("site"), id("-u")?, id("-g")?)
    }

    fn serve(&self, server: Server) -> Told {
        let at = self.folder.path();
        let log = at.join("server.log");
        let mut command = match server {
            Server::Apache => {
                let configuration = at.join("httpd.conf");
                fs::write(&configuration, apache(at, self.address)?).doing("writing httpd.conf")?;
                let mut command = self._reaper.command(settings::APACHE.find()?);
                command.arg("-f").arg(configuration).arg("-DFOREGROUND");
                command
            }
            Server::Plain => {
                let mut command = self._reaper.command(settings::PHP.find()?);
                command
                    .args(QUIET)
                    .args(["-S", &self.address.to_string(), "-t"])
                    .arg(at.join("site"))
                    .env("PHP_CLI_SERVER_WORKERS", "4");
                command
            }
        };
        logged(&mut command, &log)?
            .spawn()
            .doing("starting the web server")?;
        until("the web server", &log, || {
            TcpStream::connect(self.address).is_ok()
        })
    }
}

/// An empty database that listens on a socket alone.
fn database(reaper: &Reaper, at: &Path, root: bool) -> Told {
    let data = at.join("database");
    // Only root may, and has to, say as whom.
    let user: &[&str] = if root { &["--user=root"] } else { &[] };
    let log = at.join("database.log");
    let mut install = reaper.command(settings::MARIADB_INSTALL.find()?);
    install
        .args(["--no-defaults", "--skip-test-db", "--skip-name-resolve"])
        .arg("--auth-root-authentication-method=normal")
        .arg(format!("--datadir={}", data.display()))
        .args(user);
    let status = logged(&mut install, &log)?
        .status()
        .doing("making a database")?;
    if !status.success() {
        return trouble(format!("no database can be made: {}", end(&log)));
    }
    let first = at.join("first.sql");
    fs::write(&first, "CREATE DATABASE wordpress;\n").doing("writing SQL")?;
    let socket = at.join("database.sock");
    let mut server = reaper.command(settings::MARIADBD.find()?);
    server
        .args([
            "--no-defaults",
            "--skip-networking",
            "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=0",
        ])
        .arg(format!("--datadir={}", data.display()))
        .arg(format!("--socket={}", socket.display()))
        .arg(format!("--pid-file={}", at.join("database.pid").display()))
        .arg(format!("--init-file={}", first.display()))
        .args(user);
    logged(&mut server, &log)?
        .spawn()
        .doing("starting the database")?;
    until("the database", &log, || socket.exists())
}

/// A copy of WordPress with its configuration.
fn files(reaper: &Reaper, at: &Path, address: SocketAddr) -> Told {
    let source = settings::WORDPRESS.find()?;
    settings::WORDPRESS_THEME.find()?;
    // Its themes are links to other folders.
    let status = reaper
        .command("cp")
        .arg("-rL")
        .arg(source.parent().unwrap_or(Path::new("/")))
        .arg(at.join("site"))
        .status()
        .doing("copying WordPress")?;
    if !status.success() {
        return trouble(format!("WordPress cannot be copied: {status}"));
    }
    let configuration = format!(
        "<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:{}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', 'http://{address}' );
define( 'WP_SITEURL', 'http://{address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISALLOW_UNFILTERED_HTML', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
",
        at.join("database.sock").display()
    );
    fs::write(at.join("site/wp-config.php"), configuration).doing("writing wp-config.php")?;
    // Every site has one, and browsers ask for it.
    fs::write(at.join("site/favicon.ico"), "").doing("writing an icon")
}

/// As a shared host sets it: `.htaccess` counts, and the whole site forbids
/// framing by others, which the plugin's folder has to undo.
fn apache(at: &Path, address: SocketAddr) -> Told<String> {
    let php = settings::APACHE_PHP.find()?;
    let modules = php.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let load: String = [
        "mpm_prefork",
        "authz_core",
        "dir",
        "mime",
        "headers",
        "rewrite",
        "filter",
        "deflate",
    ]
    .iter()
    .map(|name| {
        format!(
            "LoadModule {name}_module {}/mod_{name}.so\n",
            modules.display()
        )
    })
    .collect();
    let at = at.display();
    Ok(format!(
        "ServerRoot {at}
ServerName 127.0.0.1
Listen {address}
PidFile httpd.pid
ErrorLog error.log
Mutex file:{at} default
User {ACCOUNT}
Group {ACCOUNT}
{load}LoadModule php_module {}
StartServers 2
MaxRequestWorkers 32
TypesConfig /etc/mime.types
DocumentRoot {at}/site
DirectoryIndex index.php index.html
Header always set X-Frame-Options DENY
php_admin_value sendmail_path /bin/true
<FilesMatch \"\\.php$\">
    SetHandler application/x-httpd-php
</FilesMatch>
<Directory {at}/site>
    Options FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>
",
        php.display()
    ))
}

fn give(path: &Path, user: u32, group: u32) -> Told {
    chown(path, Some(user), Some(group)).doing("giving WordPress to the server")?;
    if path.is_dir() {
        for entry in fs::read_dir(path).doing("giving WordPress to the server")? {
            give(&entry.doing("giving it")?.path(), user, group)?;
        }
    }
    Ok(())
}

fn logged<'a>(command: &'a mut Command, log: &Path) -> Told<&'a mut Command> {
    let file = File::options()
        .create(true)
        .append(true)
        .open(log)
        .doing("writing a log")?;
    let same = file.try_clone().doing("writing a log")?;
    Ok(command.stdout(Stdio::from(file)).stderr(Stdio::from(same)))
}

fn until(what: &str, log: &Path, so: impl Fn() -> bool) -> Told {
    let start = Instant::now();
    while !so() {
        if start.elapsed() > PATIENCE {
            return trouble(format!(
                "{what} does not come within {PATIENCE:?}: {}",
                end(log)
            ));
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn end(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(15)..].join("\n")
}
