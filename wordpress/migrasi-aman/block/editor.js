/**
 * The block in the editor: a picture of the widget and its settings. Nothing is
 * saved but the settings; the server draws the rest. There is no build step.
 */
( function ( wp ) {
	'use strict';

	const { createElement: el, Fragment, useEffect, useState } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const {
		Button,
		ColorPicker,
		ComboboxControl,
		Notice,
		PanelBody,
		SelectControl,
		TextControl,
	} = wp.components;
	const { decodeEntities } = wp.htmlEntities;
	const { __ } = wp.i18n;
	const told = window.migrasiAmanEditor || { base: '', languages: [], places: [] };

	/** Where the picture of the widget comes from. */
	function address( attributes ) {
		const query = new URLSearchParams( { embed: '1' } );
		[ 'lang', 'region', 'theme', 'accent', 'start' ].forEach( function ( name ) {
			if ( attributes[ name ] ) {
				query.set( name, attributes[ name ] );
			}
		} );
		return told.base + '/index.html?' + query;
	}

	/**
	 * Whether the server sends what a sandboxed frame needs. Servers that do
	 * not read .htaccess have to be told otherwise.
	 */
	function useServer() {
		const [ fit, setFit ] = useState( true );
		useEffect( function () {
			let here = true;
			window
				.fetch( told.base + '/index.html', {
					method: 'HEAD',
					credentials: 'omit',
					cache: 'no-store',
				} )
				.then(
					function ( answer ) {
						const framing = answer.headers.get( 'X-Frame-Options' ) || '';
						return (
							answer.ok &&
							answer.headers.get( 'Access-Control-Allow-Origin' ) === '*' &&
							framing.toLowerCase() !== 'deny'
						);
					},
					function () {
						return false;
					}
				)
				.then( function ( is ) {
					if ( here ) {
						setFit( is );
					}
				} );
			return function () {
				here = false;
			};
		}, [] );
		return fit;
	}

	function Edit( props ) {
		const { attributes, setAttributes } = props;
		const fit = useServer();
		const set = function ( name ) {
			return function ( value ) {
				setAttributes( { [ name ]: value || '' } );
			};
		};
		const select = function ( name, label, options, help ) {
			return el( SelectControl, {
				key: name,
				label,
				help,
				options,
				value: attributes[ name ],
				onChange: set( name ),
			} );
		};
		const text = function ( name, label, type ) {
			return el( TextControl, {
				key: name,
				label,
				type,
				// Saved by who may not post HTML, "&" comes back as "&amp;".
				value: decodeEntities( attributes[ name ] ),
				onChange: set( name ),
			} );
		};

		const settings = el(
			InspectorControls,
			{ key: 'settings' },
			el(
				PanelBody,
				{ title: __( 'Check', 'migrasi-aman' ) },
				select(
					'lang',
					__( 'Language', 'migrasi-aman' ),
					[
						{ value: '', label: __( "The visitor's own", 'migrasi-aman' ) },
						...told.languages,
					]
				),
				el( ComboboxControl, {
					key: 'region',
					label: __( 'Place', 'migrasi-aman' ),
					help: __( 'Help near this place is shown first.', 'migrasi-aman' ),
					options: told.places,
					value: attributes.region,
					onChange: set( 'region' ),
				} ),
				select( 'start', __( 'Opens with', 'migrasi-aman' ), [
					{ value: '', label: __( 'The first screen', 'migrasi-aman' ) },
					{ value: 'cek', label: __( 'The first question', 'migrasi-aman' ) },
					{ value: 'bantuan', label: __( 'Help', 'migrasi-aman' ) },
					{ value: 'hitung', label: __( 'The calculator', 'migrasi-aman' ) },
				] ),
				select(
					'mode',
					__( 'Shown as', 'migrasi-aman' ),
					[
						{ value: '', label: __( 'Part of the page', 'migrasi-aman' ) },
						{ value: 'button', label: __( 'A button that opens it', 'migrasi-aman' ) },
					]
				)
			),
			el(
				PanelBody,
				{ title: __( 'Look', 'migrasi-aman' ), initialOpen: false },
				select( 'theme', __( 'Brightness', 'migrasi-aman' ), [
					{ value: '', label: __( "As the visitor's device is set", 'migrasi-aman' ) },
					{ value: 'light', label: __( 'Light', 'migrasi-aman' ) },
					{ value: 'dark', label: __( 'Dark', 'migrasi-aman' ) },
				] ),
				el( 'p', { key: 'colour' }, __( 'Colour of buttons. It is changed where it could not be read.', 'migrasi-aman' ) ),
				el( ColorPicker, {
					key: 'accent',
					color: attributes.accent,
					enableAlpha: false,
					onChange: set( 'accent' ),
				} ),
				el(
					Button,
					{
						key: 'clear',
						variant: 'secondary',
						disabled: ! attributes.accent,
						onClick: function () {
							setAttributes( { accent: '' } );
						},
					},
					__( 'Use the usual colour', 'migrasi-aman' )
				)
			),
			el(
				PanelBody,
				{ title: __( 'Your contact', 'migrasi-aman' ), initialOpen: false },
				el( 'p', { key: 'why' }, __( 'Shown below the official help and marked as yours. It needs a name and a phone or website.', 'migrasi-aman' ) ),
				text( 'contactName', __( 'Name', 'migrasi-aman' ), 'text' ),
				text( 'contactPhone', __( 'Phone', 'migrasi-aman' ), 'tel' ),
				text( 'contactWeb', __( 'Website', 'migrasi-aman' ), 'url' )
			)
		);

		return el(
			Fragment,
			null,
			settings,
			el(
				'div',
				useBlockProps(),
				! fit &&
					el(
						Notice,
						{ key: 'server', status: 'warning', isDismissible: false },
						__( 'This server does not send what the widget needs inside a page. Visitors will be offered its own window instead. The readme of the plugin says what your host has to set.', 'migrasi-aman' )
					),
				attributes.mode === 'button' &&
					el( 'p', { key: 'mode' }, __( 'Visitors see a button that opens this:', 'migrasi-aman' ) ),
				el( 'iframe', {
					key: 'picture',
					title: __( 'Preview of the widget', 'migrasi-aman' ),
					src: address( attributes ),
					// As on the page: it may not reach into the editor.
					sandbox: 'allow-scripts',
					tabIndex: -1,
					style: {
						border: 0,
						display: 'block',
						height: '640px',
						pointerEvents: 'none',
						width: '100%',
					},
				} )
			)
		);
	}

	wp.blocks.registerBlockType( 'migrasi-aman/check', {
		edit: Edit,
		save: function () {
			return null;
		},
	} );
} )( window.wp );
