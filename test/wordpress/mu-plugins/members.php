<?php
/**
 * What a membership plugin does: stories of the category `pro` are whole for members alone. Others get the beginning and
 * a notice, with status 200, wherever WordPress shows a text: pages, excerpts, feeds and the REST API. It is idle until
 * `?dateline_members=1` is told of members; that also makes readers' accounts, and ends memberships.
 */

const DATELINE_NOTICE = 'This story is for members of the newsroom only. Join us to read on, or log in if you are a member already.';

function dateline_is_shut( $post ) {
	return get_option( 'dateline_gates' )
		&& has_category( 'pro', $post )
		&& ! get_user_meta( get_current_user_id(), 'dateline_member', true );
}

add_filter( 'the_content', function ( $content ) {
	if ( ! dateline_is_shut( get_post() ) ) {
		return $content;
	}
	// Its first paragraph, as plugins show a teaser.
	$end = strpos( $content, '</p>' );
	return ( false === $end ? '' : substr( $content, 0, $end + 4 ) )
		. '<div class="members-content-restriction"><p>' . DATELINE_NOTICE . '</p><p><a href="' . home_url( '/join/' ) . '">Join now</a></p></div>';
}, 20 );

add_filter( 'get_the_excerpt', function ( $excerpt, $post ) {
	return dateline_is_shut( $post ) ? "$excerpt " . DATELINE_NOTICE : $excerpt;
}, 20, 2 );

function dateline_keep_member( $member ) {
	$user = get_user_by( 'login', $member['login'] );
	if ( ! $user ) {
		$id = wp_insert_user( array(
			'user_login'   => $member['login'],
			'user_pass'    => $member['password'],
			'user_email'   => "{$member['login']}@example.org",
			'display_name' => $member['name'],
			'role'         => 'subscriber',
		) );
	} else {
		$id = $user->ID;
		if ( ! wp_check_password( $member['password'], $user->user_pass, $id ) ) {
			wp_set_password( $member['password'], $id );
		}
	}
	update_user_meta( $id, 'dateline_member', $member['isMember'] ? '1' : '' );
}

add_action( 'wp_loaded', function () {
	if ( ! isset( $_GET['dateline_members'] ) ) {
		return;
	}
	update_option( 'dateline_gates', '1' );
	array_map( 'dateline_keep_member', json_decode( file_get_contents( 'php://input' ), true ) );
	wp_send_json( array( 'done' => true ) );
} );
