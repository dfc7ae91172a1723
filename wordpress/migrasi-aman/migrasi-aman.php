<?php
/**
 * Plugin Name:       Migrasi Aman
 * Description:       Checks a job offer for work abroad: a block and a shortcode for the Migrasi Aman widget. All files come from your own site, and answers stay in the visitor's browser.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Migrasi Aman
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       migrasi-aman
 * Domain Path:       /languages
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) || exit;

define( 'MIGRASI_AMAN_FILE', __FILE__ );

require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/editor.php';

add_action( 'init', 'migrasi_aman_start' );

/**
 * Registers the block, the shortcode and the loader.
 */
function migrasi_aman_start() {
	load_plugin_textdomain( 'migrasi-aman', false, dirname( plugin_basename( MIGRASI_AMAN_FILE ) ) . '/languages' );

	if ( ! migrasi_aman_content() ) {
		add_action( 'admin_notices', 'migrasi_aman_say_incomplete' );
		return;
	}

	wp_register_script(
		'migrasi-aman',
		migrasi_aman_base() . '/migrasi-aman.js',
		array(),
		migrasi_aman_content()['version'],
		true
	);

	// No HTML is stored, so that no role and no filter can take it away: both
	// are drawn anew at every visit.
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'migrasi_aman_render_block' ) );
	add_shortcode( 'migrasi_aman', 'migrasi_aman_render_shortcode' );
}

/**
 * Says that the folder of the source was installed and not the packed plugin.
 */
function migrasi_aman_say_incomplete() {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'Migrasi Aman is incomplete: the files of the widget are missing. Install the plugin from its zip file.', 'migrasi-aman' )
	);
}
