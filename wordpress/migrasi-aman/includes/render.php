<?php
/**
 * What a visitor's browser gets.
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) || exit;

/**
 * Draws the block.
 *
 * @param array $attributes The block's attributes, in their names of scripts.
 * @return string
 */
function migrasi_aman_render_block( $attributes ) {
	$names = array(
		'contactName'  => 'contact_name',
		'contactPhone' => 'contact_phone',
		'contactWeb'   => 'contact_web',
	);
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[ isset( $names[ $name ] ) ? $names[ $name ] : $name ] = $value;
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), migrasi_aman_element( $given ) );
}

/**
 * Draws the shortcode.
 *
 * @param array|string $attributes Its attributes; a text when there are none.
 * @return string
 */
function migrasi_aman_render_shortcode( $attributes ) {
	$known   = array_fill_keys( migrasi_aman_names(), '' );
	$unknown = array_keys( array_diff_key( (array) $attributes, $known ) );
	return migrasi_aman_element( shortcode_atts( $known, $attributes, 'migrasi_aman' ), array_filter( $unknown, 'is_string' ) );
}

/**
 * Tells whoever edits the site, and no visitor, what is left out.
 *
 * @param array $refused Names.
 * @return string HTML, or nothing.
 */
function migrasi_aman_told( $refused ) {
	if ( ! $refused || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p class="migrasi-aman-refused" role="note" style="border:2px solid;padding:.5em">%s</p>',
		esc_html(
			sprintf(
				/* translators: %s: names of settings. */
				__( 'Only those who edit this site see this. The widget does not use these settings, because they are not allowed: %s. The readme of the plugin says what is.', 'migrasi-aman' ),
				implode( ', ', $refused )
			)
		)
	);
}

/**
 * The element, with what is shown where it cannot run: a link to the whole page
 * and the lines to call.
 *
 * @param array $given   What the block or shortcode says.
 * @param array $unknown Names that mean nothing.
 * @return string HTML.
 */
function migrasi_aman_element( $given, $unknown = array() ) {
	wp_enqueue_script( 'migrasi-aman' );

	$allowed   = migrasi_aman_allowed( $given );
	$languages = migrasi_aman_content()['languages'];
	$lang      = isset( $allowed['lang'] ) ? $allowed['lang'] : migrasi_aman_page_language();
	$words     = $languages[ $lang ];

	// Said and not left to be found: plugins that join scripts move the loader.
	$attributes = sprintf( ' base="%s"', esc_url( migrasi_aman_base() ) );
	foreach ( $allowed as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}

	$lines = '';
	foreach ( $words['lines'] as $line ) {
		$lines .= sprintf(
			'<li>%s: <a href="%s">%s</a></li>',
			esc_html( $line['name'] ),
			esc_url( $line['href'], array( 'tel' ) ),
			esc_html( $line['show'] )
		);
	}

	$told = migrasi_aman_told( array_merge( migrasi_aman_refused( $given ), $unknown ) );
	return $told . sprintf(
		'<migrasi-aman%s><p lang="%s"><a href="%s" target="_blank" rel="noopener noreferrer">%s</a></p><p lang="%2$s">%s</p><ul lang="%2$s">%s</ul></migrasi-aman>',
		$attributes,
		esc_attr( $lang ),
		esc_url( add_query_arg( 'lang', $lang, migrasi_aman_base() . '/index.html' ) ),
		esc_html( $words['open'] ),
		esc_html( $words['heading'] ),
		$lines
	);
}

/**
 * The widget's language that is the page's, or Indonesian.
 *
 * @return string
 */
function migrasi_aman_page_language() {
	$language = strtolower( substr( determine_locale(), 0, 2 ) );
	return isset( migrasi_aman_content()['languages'][ $language ] ) ? $language : 'id';
}
