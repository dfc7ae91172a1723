<?php
/**
 * What the block's script needs. Written by hand: there is no build step.
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
	'version'      => '0.1.0',
);
