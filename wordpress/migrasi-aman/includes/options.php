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
 * What a shortcode may name.
 *
 * @return array
 */
function migrasi_aman_names() {
	return array( 'lang', 'region', 'theme', 'accent', 'start', 'mode', 'contact_name', 'contact_phone', 'contact_web' );
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
 * Names of what was given and is left out.
 *
 * @param array $given Attributes of a block or shortcode.
 * @return array
 */
function migrasi_aman_refused( $given ) {
	$allowed = migrasi_aman_allowed( $given );
	return array_values(
		array_filter(
			migrasi_aman_names(),
			static function ( $name ) use ( $given, $allowed ) {
				$is_given = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) && '' !== trim( (string) $given[ $name ] );
				return $is_given && ! isset( $allowed[ str_replace( '_', '-', $name ) ] );
			}
		)
	);
}

/**
 * Whether a name, or the host of an address, promises something or poses as an
 * office of the state. The widget looks in the same way: src/embed/contact.rs.
 *
 * @param string $text A name or a host.
 * @return bool
 */
function migrasi_aman_claims_something( $text ) {
	$folded = static function ( $word ) {
		return strtr( strtolower( remove_accents( $word ) ), '01345l', 'oieasi' );
	};
	$words   = array_map( $folded, preg_split( '/[^\p{L}\p{N}]+/u', $text, -1, PREG_SPLIT_NO_EMPTY ) );
	$looked  = $words;
	$letters = 0;
	foreach ( $words as $place => $word ) {
		$letters += 1 === strlen( $word ) ? 1 : 0;
		if ( isset( $words[ $place + 1 ] ) ) {
			$looked[] = $word . $words[ $place + 1 ];
		}
	}
	$spelled = $letters > 3 ? implode( '', $words ) : '';
	foreach ( array_map( $folded, migrasi_aman_content()['claims'] ) as $claim ) {
		$is_long = strlen( $claim ) >= 6;
		foreach ( $looked as $word ) {
			if ( $word === $claim || ( $is_long && false !== strpos( $word, $claim ) ) ) {
				return true;
			}
		}
		if ( false !== strpos( $spelled, $claim ) ) {
			return true;
		}
	}
	return false;
}

/**
 * A name of Latin letters that holds no telephone number and promises nothing, or
 * nothing.
 *
 * @param string $name What was given.
 * @return string
 */
function migrasi_aman_name( $name ) {
	$name  = sanitize_text_field( $name );
	$plain = preg_match( "~^[A-Za-z0-9À-ÖØ-öø-ÿ .,&'’()/-]+$~uD", $name ) && preg_match( '/\p{L}/u', $name );
	// WordPress has this also where PHP does not.
	$short = mb_strlen( $name ) <= 60 && preg_match_all( '/[0-9]/', $name ) <= 4;
	return $plain && $short && ! migrasi_aman_claims_something( $name ) ? $name : '';
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
 * An address of the web that nobody can change on its way and whose host promises
 * nothing, or nothing.
 *
 * @param string $address What was given.
 * @return string
 */
function migrasi_aman_web( $address ) {
	if ( ! preg_match( '#^https://#', $address ) || strlen( $address ) > 200 ) {
		return '';
	}
	$host  = (string) wp_parse_url( $address, PHP_URL_HOST );
	$named = preg_match( '/^([a-z0-9-]+\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/iD', $host );
	return $named && ! migrasi_aman_claims_something( $host ) ? esc_url_raw( $address, array( 'https' ) ) : '';
}
