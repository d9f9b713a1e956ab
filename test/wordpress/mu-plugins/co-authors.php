<?php
/**
 * What Co-Authors Plus 3.7 puts on the wire, and nothing else of it: terms of the taxonomy `author` in a post's
 * `coauthors`, whose names are logins, and public profiles under /coauthors/v1/coauthors/<nicename>.
 */

add_action( 'init', function () {
	register_taxonomy( 'author', 'post', array(
		'public'       => false,
		'query_var'    => false,
		'rewrite'      => false,
		'show_in_rest' => true,
		'rest_base'    => 'coauthors',
		'sort'         => true,
	) );
}, 1 );

// The order of the byline, which WordPress itself would sort by name.
add_filter( 'rest_prepare_post', function ( $response, $post ) {
	$data = $response->get_data();
	if ( isset( $data['coauthors'] ) ) {
		$byline            = get_post_meta( $post->ID, 'dateline_byline', true );
		$data['coauthors'] = is_array( $byline ) ? array_map( 'intval', $byline ) : array();
		$response->set_data( $data );
	}
	return $response;
}, 10, 2 );

function dateline_coauthor( $nicename ) {
	// Versions before 3.6 publish no profiles.
	if ( ! get_option( 'dateline_has_profiles', 1 ) ) {
		return null;
	}
	$guests = get_option( 'dateline_guests', array() );
	if ( isset( $guests[ $nicename ] ) ) {
		return $guests[ $nicename ] + array( 'user_nicename' => $nicename );
	}
	$user = get_user_by( 'slug', $nicename );
	if ( ! $user ) {
		return null;
	}
	return array(
		'id'             => $user->ID,
		'display_name'   => $user->display_name,
		'description'    => get_user_meta( $user->ID, 'description', true ),
		'featured_media' => 0,
		'user_nicename'  => $nicename,
	);
}

add_action( 'rest_api_init', function () {
	register_rest_route( 'coauthors/v1', '/coauthors/(?P<user_nicename>[\w-]+)', array(
		'methods'             => 'GET',
		'permission_callback' => '__return_true',
		'callback'            => function ( $request ) {
			$author = dateline_coauthor( $request['user_nicename'] );
			if ( ! $author ) {
				return new WP_Error( 'rest_not_found', 'Sorry, we could not find that co-author.', array( 'status' => 404 ) );
			}
			$link = get_author_posts_url( $author['id'], $author['user_nicename'] );
			return array(
				'id'             => $author['id'],
				'display_name'   => $author['display_name'],
				'description'    => array(
					'raw'      => $author['description'],
					'rendered' => wpautop( wptexturize( $author['description'] ) ),
				),
				'link'           => $link,
				'featured_media' => $author['featured_media'],
				'user_nicename'  => $author['user_nicename'],
				'avatar_urls'    => rest_get_avatar_urls( $author['id'] ),
			);
		},
	) );
	foreach ( array( '/authors/(?P<id>[\d]+)', '/search' ) as $route ) {
		register_rest_route( 'coauthors/v1', $route, array(
			'methods'             => 'GET',
			'permission_callback' => '__return_false',
			'callback'            => '__return_null',
		) );
	}
} );
