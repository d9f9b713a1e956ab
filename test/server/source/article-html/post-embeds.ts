import type { Embed } from './embed.ts';

/** What social networks say to paste. */
export const POST_EMBEDS: Embed[] = [
  {
    provider: 'X',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-rich is-provider-twitter wp-block-embed-twitter"><div class="wp-block-embed__wrapper">
<blockquote class="twitter-tweet" data-width="550" data-dnt="true"><p lang="en" dir="ltr">Fog on the line.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1460323737035677698?ref_src=twsrc%5Etfw">May 9, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
</div></figure>`,
        href: 'https://twitter.com/harbour/status/1460323737035677698?ref_src=twsrc%5Etfw',
        title: 'Fog on the line. — Harbour (@harbour) May 9, 2024',
        src: 'https://platform.twitter.com/embed/Tweet.html?id=1460323737035677698&dnt=true',
        shape: 'post',
      },
      'a quote of the classic editor': {
        html: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Ice, see <a href="https://t.co/abc">t.co/abc</a></p>— Harbour (@harbour) <a href="https://x.com/harbour/status/1460323737035677698">May 9, 2024</a></blockquote>
<p><script async src="https://platform.x.com/widgets.js"></script></p>`,
        href: 'https://x.com/harbour/status/1460323737035677698',
        title: 'Ice, see t.co/abc — Harbour (@harbour) May 9, 2024',
        src: 'https://platform.twitter.com/embed/Tweet.html?id=1460323737035677698&dnt=true',
        shape: 'post',
      },
      'a bare address': {
        html: '<p>https://x.com/harbour/status/1460323737035677698?s=20</p>',
        href: 'https://x.com/harbour/status/1460323737035677698?s=20',
        src: 'https://platform.twitter.com/embed/Tweet.html?id=1460323737035677698&dnt=true',
        shape: 'post',
      },
    },
  },
  {
    provider: 'Instagram',
    markup: {
      'a quote of the classic editor': {
        html: '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/CsVp4KxM-1a/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/CsVp4KxM-1a/?utm_source=ig_embed">View this post on Instagram</a><p><a href="https://www.instagram.com/p/CsVp4KxM-1a/">A post shared by Harbour (@harbour)</a></p></div></blockquote><script async src="//www.instagram.com/embed.js"></script>',
        href: 'https://www.instagram.com/p/CsVp4KxM-1a/?utm_source=ig_embed&utm_campaign=loading',
        title: 'View this post on Instagram A post shared by Harbour (@harbour)',
        src: 'https://www.instagram.com/p/CsVp4KxM-1a/embed/captioned/',
        shape: 'post',
      },
      'a block that WordPress could not fill': {
        html: `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://www.instagram.com/reel/CsVp4KxM-1a/
</div></figure>`,
        href: 'https://www.instagram.com/reel/CsVp4KxM-1a/',
        src: 'https://www.instagram.com/p/CsVp4KxM-1a/embed/captioned/',
        shape: 'post',
      },
      'a bare address': {
        html: '<p>https://www.instagram.com/harbour/p/CsVp4KxM-1a/</p>',
        href: 'https://www.instagram.com/harbour/p/CsVp4KxM-1a/',
        src: 'https://www.instagram.com/p/CsVp4KxM-1a/embed/captioned/',
        shape: 'post',
      },
    },
  },
  {
    provider: 'Facebook',
    markup: {
      'a frame of a post': {
        html: '<p><iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729%2F&amp;show_text=true&amp;width=500" width="500" height="498" style="border:none;overflow:hidden" allow="encrypted-media"></iframe></p>',
        href: 'https://www.facebook.com/20531316728/posts/10154009990506729/',
        src: 'https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729',
        shape: 'post',
      },
      'a box for its script': {
        html: '<div id="fb-root"></div><script async defer src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v3.2"></script><div class="fb-video" data-href="https://www.facebook.com/facebook/videos/10153231379946729/" data-width="500"><blockquote cite="https://www.facebook.com/facebook/videos/10153231379946729/" class="fb-xfbml-parse-ignore">How to share</blockquote></div>',
        href: 'https://www.facebook.com/facebook/videos/10153231379946729/',
        title: 'How to share',
        src: 'https://www.facebook.com/plugins/video.php?show_text=false&href=https%3A%2F%2Fwww.facebook.com%2Ffacebook%2Fvideos%2F10153231379946729',
        shape: 'film',
      },
      'a block that WordPress could not fill': {
        html: `<figure class="wp-block-embed is-provider-facebook"><div class="wp-block-embed__wrapper">
https://www.facebook.com/harbour/posts/pfbid02abcXYZ
</div></figure>`,
        href: 'https://www.facebook.com/harbour/posts/pfbid02abcXYZ',
        src: 'https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2Fpfbid02abcXYZ',
        shape: 'post',
      },
    },
  },
];
