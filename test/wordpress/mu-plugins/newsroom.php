<?php
/**
 * Fills the site with a newsroom that is described in JSON (`DoubleSite` in test/support/wordpress-double-site.ts) at
 * `?dateline_fill=1`, straight in the database and with the ids of the description; at `?dateline_edit=1` does
 * `NewsroomEdit`s with WordPress's own functions, whose consequences are what the double is held against.
 */

const DATELINE_TAXONOMIES = array( 'categories' => 'category', 'tags' => 'post_tag' );

/** The columns of a post or page for the fields of a description. */
function dateline_columns( $item ) {
	$names   = array(
		'title'      => 'post_title',
		'content'    => 'post_content',
		'excerpt'    => 'post_excerpt',
		'slug'       => 'post_name',
		'status'     => 'post_status',
		'author'     => 'post_author',
		'parent'     => 'post_parent',
		'menu_order' => 'menu_order',
	);
	$columns = array();
	foreach ( array_intersect_key( $names, $item ) as $field => $name ) {
		$columns[ $name ] = $item[ $field ];
	}
	foreach ( array_intersect_key( array( 'date' => 'post_date', 'modified' => 'post_modified' ), $item ) as $field => $name ) {
		$columns[ $name ]       = str_replace( 'T', ' ', $item[ $field ] );
		$columns[ "{$name}_gmt" ] = get_gmt_from_date( $columns[ $name ] );
	}
	if ( isset( $item['password'] ) ) {
		$columns['post_password'] = $item['password'] ? 'sesame' : '';
	}
	return $columns;
}

/** What of a post stands in other tables. */
function dateline_relate( $id, $item ) {
	foreach ( array_intersect_key( DATELINE_TAXONOMIES + array( 'coauthors' => 'author' ), $item ) as $field => $taxonomy ) {
		wp_set_object_terms( $id, $item[ $field ], $taxonomy );
	}
	if ( isset( $item['coauthors'] ) ) {
		update_post_meta( $id, 'dateline_byline', $item['coauthors'] );
	}
	if ( isset( $item['featured_media'] ) ) {
		update_post_meta( $id, '_thumbnail_id', $item['featured_media'] );
	}
	foreach ( $item['meta'] ?? array() as $name => $value ) {
		update_post_meta( $id, $name, wp_slash( $value ) );
	}
	if ( isset( $item['sticky'] ) ) {
		$item['sticky'] ? stick_post( $id ) : unstick_post( $id );
	}
}

function dateline_empty() {
	global $wpdb;
	foreach ( array( 'posts', 'postmeta', 'terms', 'term_taxonomy', 'term_relationships', 'termmeta', 'comments' ) as $table ) {
		$wpdb->query( "DELETE FROM {$wpdb->$table}" );
	}
	$wpdb->query( "DELETE FROM {$wpdb->users} WHERE ID > 1" );
	update_option( 'sticky_posts', array() );
	wp_cache_flush();
}

function dateline_fill_settings( $site ) {
	$structures = array(
		'plain'    => '',
		'pretty'   => '/%year%-%monthnum%/%postname%/',
		'category' => '/%category%/%postname%/',
	);
	$options    = array(
		'blogname'                  => $site['name'],
		'blogdescription'           => $site['description'],
		'dateline_locale'           => str_replace( '-', '_', $site['language'] ),
		'timezone_string'           => $site['timeZone'],
		'gmt_offset'                => $site['offset'],
		'permalink_structure'       => $structures[ $site['permalinks'] ],
		'dateline_shows_users'      => $site['showsUsers'] ? 1 : 0,
		'dateline_has_profiles' => array_filter( array_column( $site['coauthors'], 'profile' ) ) || ! $site['coauthors'] ? 1 : 0,
		'default_category'          => 1,
	);
	foreach ( $options as $name => $value ) {
		update_option( $name, $value );
	}
}

function dateline_fill_term( $taxonomy, $term ) {
	global $wpdb;
	$wpdb->insert( $wpdb->terms, array( 'term_id' => $term['id'], 'name' => $term['name'], 'slug' => $term['slug'] ) );
	$wpdb->insert( $wpdb->term_taxonomy, array(
		'term_taxonomy_id' => $term['id'],
		'term_id'          => $term['id'],
		'taxonomy'         => $taxonomy,
		'description'      => $term['description'],
		'parent'           => $term['parent'],
	) );
}

function dateline_fill_people( $site ) {
	global $wpdb;
	foreach ( $site['users'] as $user ) {
		$wpdb->replace( $wpdb->users, array(
			'ID'            => $user['id'],
			'user_login'    => "login_{$user['id']}",
			'user_pass'     => wp_generate_password(),
			'user_nicename' => $user['slug'],
			'user_email'    => "user-{$user['id']}@example.org",
			'display_name'  => $user['name'],
			'user_url'      => isset( $user['url'] ) ? $user['url'] : '',
		) );
		update_user_meta( $user['id'], 'description', $user['description'] );
		( new WP_User( $user['id'] ) )->set_role( 'author' );
	}
	$guests = array();
	foreach ( $site['coauthors'] as $coauthor ) {
		$login = $coauthor['login'];
		dateline_fill_term( 'author', array( 'name' => $login, 'slug' => "cap-{$coauthor['nicename']}", 'description' => "$login private@example.org", 'parent' => 0 ) + $coauthor );
		if ( $coauthor['profile'] ) {
			$guests[ $coauthor['nicename'] ] = array(
				'id'             => $coauthor['id'],
				'display_name'   => $coauthor['profile']['name'],
				'description'    => $coauthor['profile']['biography'],
				'featured_media' => $coauthor['profile']['media'],
			);
		}
	}
	update_option( 'dateline_guests', $guests );
}

function dateline_fill_media( $media ) {
	global $wpdb;
	$id = $media['id'];
	$wpdb->insert( $wpdb->posts, array( 'ID' => $id, 'post_type' => 'attachment', 'post_status' => 'inherit', 'post_mime_type' => $media['mime'], 'post_excerpt' => $media['caption'] ) + dateline_columns( $media ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $media['alt'] );
	update_post_meta( $id, '_wp_attached_file', "$id.jpg" );
	if ( $media['width'] > 0 ) {
		wp_update_attachment_metadata( $id, array(
			'width'  => $media['width'],
			'height' => $media['height'],
			'file'   => "$id.jpg",
			'sizes'  => array(
				'thumbnail' => array( 'file' => "$id-150x150.jpg", 'width' => 150, 'height' => 150, 'mime-type' => 'image/jpeg' ),
				'large'     => array( 'file' => "$id-1024.jpg", 'width' => 1024, 'height' => (int) round( $media['height'] * 1024 / $media['width'] ), 'mime-type' => 'image/jpeg' ),
			),
		) );
	}
}

function dateline_fill( $site ) {
	global $wpdb;
	$wpdb->query( 'START TRANSACTION' );
	dateline_empty();
	dateline_fill_settings( $site );
	foreach ( DATELINE_TAXONOMIES as $field => $taxonomy ) {
		foreach ( $site[ $field ] as $term ) {
			dateline_fill_term( $taxonomy, $term );
		}
	}
	dateline_fill_people( $site );
	array_map( 'dateline_fill_media', $site['media'] );
	wp_defer_term_counting( true );
	foreach ( array( 'post' => 'posts', 'page' => 'pages' ) as $type => $field ) {
		foreach ( $site[ $field ] as $item ) {
			$wpdb->insert( $wpdb->posts, array( 'ID' => $item['id'], 'post_type' => $type, 'guid' => home_url( ( 'post' === $type ? '/?p=' : '/?page_id=' ) . $item['id'] ) ) + dateline_columns( $item ) );
			dateline_relate( $item['id'], $item );
		}
	}
	wp_defer_term_counting( false );
	$wpdb->query( 'COMMIT' );
	delete_option( 'category_children' );
	wp_cache_flush();
	$GLOBALS['wp_rewrite']->init();
	flush_rewrite_rules();
}

function dateline_edit( $edit ) {
	global $wpdb;
	$id = $edit['id'] ?? 0;
	switch ( $edit['kind'] ) {
		case 'publish':
		case 'publishPage':
			$item = $edit['post'] ?? $edit['page'];
			$type = isset( $edit['post'] ) ? 'post' : 'page';
			$made = wp_insert_post( wp_slash( array( 'import_id' => $item['id'], 'post_type' => $type ) + dateline_columns( $item ) ), true );
			return is_wp_error( $made ) ? $made : dateline_relate( $made, $item );
		case 'edit':
			$saved = wp_update_post( wp_slash( array( 'ID' => $id, 'edit_date' => isset( $edit['changes']['date'] ) ) + dateline_columns( $edit['changes'] ) ), true );
			return is_wp_error( $saved ) ? $saved : dateline_relate( $id, $edit['changes'] );
		case 'trash':
			return wp_trash_post( $id );
		case 'restore':
			return wp_untrash_post( $id );
		case 'comeDue':
			// What WordPress's timer does once it has compared the time, which nothing can set.
			return wp_publish_post( $id );
		case 'raw':
			$columns = dateline_columns( $edit['changes'] );
			if ( $columns ) {
				$wpdb->update( $wpdb->posts, $columns, array( 'ID' => $id ) );
			}
			return dateline_relate( $id, $edit['changes'] );
		case 'renameTerm':
			return wp_update_term( $id, DATELINE_TAXONOMIES[ $edit['taxonomy'] ], wp_slash( array( 'name' => $edit['name'], 'slug' => $edit['slug'] ) ) );
		case 'deleteTerm':
			$into = isset( $edit['into'] ) ? array( 'default' => $edit['into'], 'force_default' => true ) : array();
			return wp_delete_term( $id, DATELINE_TAXONOMIES[ $edit['taxonomy'] ], $into );
		case 'renameUser':
			return wp_update_user( array( 'ID' => $id, 'display_name' => $edit['name'], 'user_nicename' => $edit['slug'] ) );
	}
}

add_action( 'wp_loaded', function () {
	if ( ! isset( $_GET['dateline_fill'] ) && ! isset( $_GET['dateline_edit'] ) ) {
		return;
	}
	wp_set_current_user( 1 );
	set_time_limit( 0 );
	kses_remove_filters();
	$told = json_decode( file_get_contents( 'php://input' ), true );
	try {
		isset( $_GET['dateline_fill'] ) ? dateline_fill( $told ) : array_map( 'dateline_edit', $told );
	} catch ( Throwable $problem ) {
		wp_send_json( array( 'problem' => (string) $problem ) );
	}
	wp_send_json( array( 'done' => true ) );
} );

// A plugin for security that keeps names from visitors.
add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
	if ( '0' === get_option( 'dateline_shows_users', '1' ) && str_starts_with( $request->get_route(), '/wp/v2/users' ) ) {
		return new WP_Error( 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.', array( 'status' => 401 ) );
	}
	return $result;
}, 10, 3 );

// A language needs no files of translations for a site to say that it is written in it.
add_filter( 'locale', fn( $locale ) => get_option( 'dateline_locale' ) ?: $locale );
