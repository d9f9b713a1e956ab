<?php
/**
 * Fills the site when `?dateline_seed=1` is asked for, once: a small invented newsroom with everything that is
 * awkward about real ones. The numbers and names are what the tests beside it rely on.
 */

function dateline_seed_users() {
	$people = array(
		'ivetra_login'  => array( 'ilze-vetra', 'Ilze Vētra', 'Writes about harbours & the sea.' ),
		'mtal_login'    => array( 'marek-tal', 'Marek Tal', '' ),
		'pair_login'    => array( 'brill-and-ek', 'Ona Brill | Tam Ek', 'Two who share one desk.' ),
		'silent_login'  => array( 'silent', 'Silent One', 'Never wrote a line here.' ),
	);
	$ids = array();
	foreach ( $people as $login => list( $nicename, $name, $biography ) ) {
		$ids[ $nicename ] = wp_insert_user( array(
			'user_login'    => $login,
			'user_pass'     => wp_generate_password(),
			'user_email'    => "$login@example.org",
			'user_nicename' => $nicename,
			'display_name'  => $name,
			'description'   => $biography,
			'role'          => 'author',
		) );
	}
	return $ids;
}

function dateline_seed_coauthors() {
	$terms = array();
	$logins = array( 'ilze-vetra' => 'ivetra_login', 'marek-tal' => 'mtal_login', 'brill-and-ek' => 'pair_login', 'kora-lind' => 'kora_guest_login' );
	foreach ( $logins as $nicename => $login ) {
		$term = wp_insert_term( $login, 'author', array( 'slug' => "cap-$nicename", 'description' => "$login secret@example.org" ) );
		$terms[ $nicename ] = $term['term_id'];
	}
	return $terms;
}

function dateline_seed_category( $name, $slug, $description = '', $parent = 0 ) {
	$term = wp_insert_term( wp_slash( $name ), 'category', compact( 'slug', 'description', 'parent' ) );
	return $term['term_id'];
}

function dateline_seed_picture( $name, $width, $height, $alt, $caption ) {
	$id = wp_insert_attachment( array(
		'post_title'     => $name,
		'post_excerpt'   => $caption,
		'post_mime_type' => 'image/jpeg',
		'post_status'    => 'inherit',
	), "2026/01/$name.jpg" );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	$sizes = array();
	foreach ( array( 'medium' => 300, 'large' => 1024, '2048x2048' => 2048 ) as $size => $side ) {
		if ( $side < $width ) {
			$high           = (int) round( $height * $side / $width );
			$sizes[ $size ] = array( 'file' => "$name-{$side}x$high.jpg", 'width' => $side, 'height' => $high, 'mime-type' => 'image/jpeg' );
		}
	}
	if ( $width > 0 ) {
		wp_update_attachment_metadata( $id, array( 'width' => $width, 'height' => $height, 'file' => "2026/01/$name.jpg", 'sizes' => $sizes, 'image_meta' => array( 'credit' => 'Ada Wren' ) ) );
	}
	return $id;
}

function dateline_seed_body( $number, $premium, $picture ) {
	$filler = implode( ' ', array_fill( 0, 12, 'The ferry left the quay on time and nobody aboard was surprised.' ) );
	$figure = '';
	if ( $picture ) {
		$figure = "<!-- wp:image {\"id\":$picture} --><figure class=\"wp-block-image\"><img src=\"" . wp_make_link_relative( wp_get_attachment_url( $picture ) ) . "\" alt=\"In the body\" class=\"wp-image-$picture\"/><figcaption>Seen from the pier</figcaption></figure><!-- /wp:image -->";
	}
	$last = $premium ? "CANARY-PREMIUM-$number is for subscribers." : "Story $number ends here.";
	return "<!-- wp:paragraph --><p>Story $number begins at the harbour. It rains.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>A second paragraph &amp; more.</p><!-- /wp:paragraph -->$figure
<!-- wp:paragraph --><p>$last $filler</p><!-- /wp:paragraph -->";
}

function dateline_seed() {
	global $wpdb;
	update_option( 'blogname', 'Strait &amp; Ledger' );
	update_option( 'blogdescription', 'The island’s paper of record' );
	update_option( 'timezone_string', 'Europe/Riga' );
	update_option( 'WPLANG', 'en_GB' );
	$users      = dateline_seed_users();
	$coauthors  = dateline_seed_coauthors();
	$categories = array(
		'world'   => dateline_seed_category( 'World & “Wide”', 'world', 'Everything <em>abroad</em> &amp; beyond' ),
		'economy' => dateline_seed_category( 'Economy', 'economy' ),
		'culture' => dateline_seed_category( 'Culture', 'culture' ),
		'korean'  => dateline_seed_category( '한국 소식', '' ),
		'pro'     => dateline_seed_category( 'PRO', 'pro' ),
		'empty'   => dateline_seed_category( 'Empty', 'empty' ),
	);
	$categories['asia']   = dateline_seed_category( 'Asia', 'asia', '', $categories['world'] );
	$categories['straits'] = dateline_seed_category( 'Straits', 'straits', '', $categories['asia'] );
	$pictures = array(
		dateline_seed_picture( 'harbour', 1600, 1067, 'A harbour at dawn', 'The harbour &amp; its cranes' ),
		dateline_seed_picture( 'huge', 6000, 4000, 'A coast', '' ),
		dateline_seed_picture( 'sizeless', 0, 0, 'Nobody knows how large', '' ),
	);
	$portrait = dateline_seed_picture( 'portrait', 800, 800, 'A portrait', '' );
	update_option( 'dateline_guests', array(
		'kora-lind' => array( 'id' => 9001, 'display_name' => 'Kora Lind', 'description' => 'A guest from the north.', 'featured_media' => $portrait ),
	) );
	$start = strtotime( '2026-11-20 12:00:00 UTC' );
	$wpdb->query( 'START TRANSACTION' );
	for ( $i = 0; $i < 266; $i++ ) {
		// Numbers 94 to 105 share one second, on both sides of the first hundred.
		$time    = $start - 7 * HOUR_IN_SECONDS * ( $i >= 94 && $i <= 105 ? 94 : $i );
		$premium = 0 === $i % 4;
		$section = array( 'world', 'economy', 'culture', 'asia', 'straits', 'korean' )[ $i % 6 ];
		$byline  = array( 'ilze-vetra', 'marek-tal', 'brill-and-ek' )[ $i % 3 ];
		$excerpt = array( '', "Why story $i matters &amp; what follows.", 'Subscribe to read the rest of this story.' )[ $premium && 0 === $i % 8 ? 2 : $i % 2 ];
		$title   = 7 === $i ? '“Fish” &amp; chips — <em>it’s</em> 5 &lt; 6' : ( 11 === $i ? '항구의 아침' : "Story $i: it's \"quoted\"" );
		$id      = wp_insert_post( wp_slash( array(
			'post_title'    => $title,
			'post_name'     => 11 === $i ? '' : "story-$i",
			'post_content'  => dateline_seed_body( $i, $premium, 0 === $i % 5 ? $pictures[1] : 0 ),
			'post_excerpt'  => $excerpt,
			'post_status'   => 'publish',
			'post_author'   => $users[ $byline ],
			'post_date'     => wp_date( 'Y-m-d H:i:s', $time ),
			'post_category' => $premium ? array( $categories[ $section ], $categories['pro'] ) : array( $categories[ $section ] ),
			'tags_input'    => 0 === $i % 10 ? array( 'Ferries', 'Тарифы' ) : array(),
		) ) );
		if ( 0 !== $i % 3 ) {
			set_post_thumbnail( $id, $pictures[ $i % 3 - 1 ] );
		}
		if ( 9 === $i ) {
			set_post_thumbnail( $id, $pictures[2] );
		}
		if ( $i % 2 ) {
			$names = 1 === $i % 4 ? array( $byline ) : array( 'kora-lind', $byline );
			$terms = array_map( fn( $name ) => $coauthors[ $name ], $names );
			wp_set_object_terms( $id, $terms, 'author' );
			update_post_meta( $id, 'dateline_byline', $terms );
		}
		if ( 200 === $i ) {
			stick_post( $id );
		}
	}
	dateline_seed_hidden( $users['ilze-vetra'], $categories['world'] );
	$wpdb->query( 'COMMIT' );
	update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
	flush_rewrite_rules();
	update_option( 'dateline_seeded', 1 );
}

function dateline_seed_hidden( $author, $category ) {
	$kinds = array(
		'draft'     => array( 'post_status' => 'draft' ),
		'private'   => array( 'post_status' => 'private' ),
		'scheduled' => array( 'post_status' => 'future', 'post_date' => '2036-01-01 10:00:00' ),
		'password'  => array( 'post_status' => 'publish', 'post_password' => 'sesame', 'post_date' => '2026-10-01 10:00:00' ),
		'trashed'   => array( 'post_status' => 'trash' ),
	);
	foreach ( $kinds as $kind => $fields ) {
		wp_insert_post( $fields + array(
			'post_title'    => "A $kind story",
			'post_name'     => "$kind-story",
			'post_content'  => "<p>CANARY-HIDDEN-$kind must not be seen.</p>",
			'post_author'   => $author,
			'post_category' => array( $category ),
		) );
	}
}

add_action( 'wp_loaded', function () {
	if ( isset( $_GET['dateline_publish'] ) ) {
		$id = wp_insert_post( array(
			'post_title'   => sanitize_text_field( wp_unslash( $_GET['dateline_publish'] ) ),
			'post_content' => '<p>Just in.</p>',
			'post_status'  => 'publish',
			'post_author'  => 1,
		) );
		wp_send_json( array( 'id' => $id ) );
	}
	if ( isset( $_GET['dateline_seed'] ) ) {
		if ( ! get_option( 'dateline_seeded' ) ) {
			wp_set_current_user( 1 );
			set_time_limit( 0 );
			kses_remove_filters();
			dateline_seed();
		}
		wp_send_json( array( 'posts' => (int) wp_count_posts()->publish ) );
	}
} );
