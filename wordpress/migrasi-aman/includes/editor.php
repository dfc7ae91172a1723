<?php
/**
 * What the block editor gets.
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_editor_assets', 'migrasi_aman_tell_editor' );

/**
 * Gives the block's script its choices and its texts.
 */
function migrasi_aman_tell_editor() {
	$content = migrasi_aman_content();
	if ( ! $content ) {
		return;
	}
	$handle    = generate_block_asset_handle( 'migrasi-aman/check', 'editorScript' );
	$languages = array();
	foreach ( $content['languages'] as $tag => $language ) {
		$languages[] = array(
			'value' => $tag,
			'label' => $language['name'],
		);
	}
	$places = array();
	foreach ( migrasi_aman_places() as $code => $name ) {
		$places[] = array(
			'value' => (string) $code,
			'label' => $name,
		);
	}
	$told = array(
		'base'      => migrasi_aman_base(),
		'languages' => $languages,
		'places'    => $places,
	);
	wp_add_inline_script( $handle, 'window.migrasiAmanEditor = ' . wp_json_encode( $told ) . ';', 'before' );
	wp_set_script_translations( $handle, 'migrasi-aman', plugin_dir_path( MIGRASI_AMAN_FILE ) . 'languages' );
}
