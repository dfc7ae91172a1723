//! What a real WordPress needs besides a browser, each found by a file that its
//! Debian package brings.

use crate::browsers::Program;

/// WordPress with a theme, PHP with what WordPress needs of it, the server that
/// reads `.htaccess`, and the database.
pub static PROGRAMS: [Program; 10] = [
    file(
        "MIGRASI_WORDPRESS",
        "wordpress",
        &["/usr/share/wordpress/wp-load.php"],
    ),
    file(
        "MIGRASI_WORDPRESS_THEME",
        "wordpress-theme-twentytwentythree",
        &["/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css"],
    ),
    file("MIGRASI_PHP", "php-cli", &["php"]),
    file(
        "MIGRASI_PHP_MYSQL",
        "php-mysql",
        &["/usr/lib/php/*/mysqli.so"],
    ),
    file("MIGRASI_PHP_XML", "php-xml", &["/usr/lib/php/*/dom.so"]),
    file(
        "MIGRASI_PHP_MBSTRING",
        "php-mbstring",
        &["/usr/lib/php/*/mbstring.so"],
    ),
    file(
        "MIGRASI_APACHE",
        "apache2-bin",
        &["apache2", "/usr/sbin/apache2"],
    ),
    file(
        "MIGRASI_APACHE_PHP",
        "libapache2-mod-php8.2",
        &["/usr/lib/apache2/modules/libphp8.2.so"],
    ),
    file(
        "MIGRASI_MARIADBD",
        "mariadb-server",
        &["mariadbd", "/usr/sbin/mariadbd"],
    ),
    file(
        "MIGRASI_MARIADB_INSTALL",
        "mariadb-server",
        &["mariadb-install-db"],
    ),
];

const fn file(
    variable: &'static str,
    package: &'static str,
    places: &'static [&'static str],
) -> Program {
    Program {
        variable,
        package,
        places,
        answers: None,
    }
}
