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
	$content = migrasi_aman_content();

	$allowed = array(
		'lang'   => isset( $content['languages'][ $lang ] ) ? $lang : '',
		'region' => '' !== $region && array_key_exists( $region, migrasi_aman_places() ) ? $region : '',
		'theme'  => $one_of( $text( 'theme' ), array( 'light', 'dark', 'auto' ) ),
		'accent' => preg_match( '/^#[0-9a-f]{6}$/D', $accent ) ? $accent : '',
		'start'  => $one_of( $text( 'start' ), array( 'mulai', 'cek', 'bantuan', 'hitung' ) ),
		'mode'   => $one_of( $text( 'mode' ), array( 'inline', 'button' ) ),
	);
	$contact = array(
		'contact-name'  => migrasi_aman_name( $text( 'contact_name' ) ),
		'contact-phone' => migrasi_aman_phone( $text( 'contact_phone' ) ),
		'contact-web'   => migrasi_aman_web( $text( 'contact_web' ) ),
	);
	// A contact is somebody, and reached somehow.
	if ( '' !== $contact['contact-name'] && '' !== $contact['contact-phone'] . $contact['contact-web'] ) {
		$allowed += $contact;
	}
	return array_filter( $allowed, 'strlen' );
}

/**
 * A name, or nothing. Which names promise too much the widget knows.
 *
 * @param string $name What was given.
 * @return string
 */
function migrasi_aman_name( $name ) {
	$name = sanitize_text_field( $name );
	// WordPress has this also where PHP does not.
	return mb_strlen( $name ) <= 60 ? $name : '';
}

/**
 * A telephone number of 6 to 15 digits, or nothing.
 *
 * @param string $number What was given.
 * @return string
 */
function migrasi_aman_phone( $number ) {
	$digits = strlen( preg_replace( '/[^0-9]/', '', $number ) );
	$plain  = preg_match( '/^\+?[0-9 ().-]{6,24}$/D', $number );
	return $plain && $digits >= 6 && $digits <= 15 ? $number : '';
}

/**
 * An address of the web that nobody can change on its way, or nothing.
 *
 * @param string $address What was given.
 * @return string
 */
function migrasi_aman_web( $address ) {
	if ( ! preg_match( '#^https://#', $address ) || strlen( $address ) > 200 ) {
		return '';
	}
	return esc_url_raw( $address, array( 'https' ) );
}
