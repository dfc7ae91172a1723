<?php
/**
 * What a block or shortcode may say: an allow-list.
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) || exit;

/**
 * The folder of the widget's files, without a slash at its end.
 *
 * @return string
 */
function migrasi_aman_base() {
	return plugins_url( 'widget', MIGRASI_AMAN_FILE );
}

/**
 * What the packed plugin knows of the widget: version, languages, lines to call.
 *
 * @return array|null Nothing in the folder of the source.
 */
function migrasi_aman_content() {
	static $content = false;
	if ( false === $content ) {
		$file    = __DIR__ . '/content.php';
		$content = is_readable( $file ) ? require $file : null;
	}
	return $content;
}

/**
 * Provinces and regencies, names by code.
 *
 * @return array
 */
function migrasi_aman_places() {
	return require __DIR__ . '/places.php';
}

/**
 * Keeps what is known and allowed, as the element's attributes. The widget
 * reads them with the same care; what is wrong is left out here.
 *
 * @param array $given Attributes of a block or shortcode.
 * @return array Attribute names of the element and their values, none empty.
 */
function migrasi_aman_allowed( $given ) {
	// Saved by who may not post HTML, "&" is stored as "&amp;".
	$text = static function ( $name ) use ( $given ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		return trim( wp_specialchars_decode( $value, ENT_QUOTES ) );
	};
	$one_of = static function ( $value, $known ) {
		return in_array( $value, $known, true ) ? $value : '';
	};

	$lang    = strtolower( $text( 'lang' ) );
	$region  = $text( 'region' );
	$accent  = strtolower( $text( 'accent' ) );
	$phone   = $text( 'contact_phone' );
	$content = migrasi_aman_content();

	$allowed = array(
		'lang'          => isset( $content['languages'][ $lang ] ) ? $lang : '',
		'region'        => '' !== $region && array_key_exists( $region, migrasi_aman_places() ) ? $region : '',
		'theme'         => $one_of( $text( 'theme' ), array( 'light', 'dark', 'auto' ) ),
		'accent'        => preg_match( '/^#[0-9a-f]{6}$/D', $accent ) ? $accent : '',
		'start'         => $one_of( $text( 'start' ), array( 'mulai', 'cek', 'bantuan', 'hitung' ) ),
		'mode'          => $one_of( $text( 'mode' ), array( 'inline', 'button' ) ),
		'contact-name'  => migrasi_aman_short( sanitize_text_field( $text( 'contact_name' ) ) ),
		'contact-phone' => preg_match( '/^\+?[0-9][0-9 ().-]{2,24}$/D', $phone ) ? $phone : '',
		'contact-web'   => migrasi_aman_web( $text( 'contact_web' ) ),
	);
	return array_filter( $allowed, 'strlen' );
}

/**
 * A name of at most 80 characters.
 *
 * @param string $name A name.
 * @return string
 */
function migrasi_aman_short( $name ) {
	// WordPress has this also where PHP does not.
	return mb_substr( $name, 0, 80 );
}

/**
 * An address of the web, or nothing.
 *
 * @param string $address What was given.
 * @return string
 */
function migrasi_aman_web( $address ) {
	if ( ! preg_match( '#^https?://#i', $address ) || strlen( $address ) > 200 ) {
		return '';
	}
	return esc_url_raw( $address, array( 'http', 'https' ) );
}
