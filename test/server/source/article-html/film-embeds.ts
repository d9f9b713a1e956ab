import type { Embed } from './embed.ts';

/** What sites for films say to paste. */
export const FILM_EMBEDS: Embed[] = [
  {
    provider: 'YouTube',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
<iframe loading="lazy" title="The launch" width="500" height="281" src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>
</div><figcaption class="wp-element-caption">A film</figcaption></figure>`,
        href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        title: 'The launch',
        caption: ['A film'],
        src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        shape: 'film',
      },
      'a block that WordPress could not fill': {
        html: `<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=dQw4w9WgXcQ&#038;t=90s
</div></figure>`,
        href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s',
        src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90',
        shape: 'film',
      },
      'a frame of the classic editor': {
        html: '<p><iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?si=abc&amp;start=12" title="YouTube video player" allowfullscreen></iframe></p>',
        href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=12',
        title: 'YouTube video player',
        src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=12',
        shape: 'film',
      },
      'a link of WordPress without the provider': {
        html: '<p><a href="https://youtu.be/dQw4w9WgXcQ?si=abc">https://youtu.be/dQw4w9WgXcQ?si=abc</a></p>',
        href: 'https://youtu.be/dQw4w9WgXcQ?si=abc',
        src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        shape: 'film',
      },
      'a bare address of a short film': {
        html: '<p>https://www.youtube.com/shorts/dQw4w9WgXcQ</p>',
        href: 'https://www.youtube.com/shorts/dQw4w9WgXcQ',
        src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        shape: 'upright',
      },
      'a list of films': {
        html: '<p>https://www.youtube.com/playlist?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs</p>',
        href: 'https://www.youtube.com/playlist?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs',
        src: 'https://www.youtube-nocookie.com/embed/videoseries?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs',
        shape: 'film',
      },
    },
  },
  {
    provider: 'Vimeo',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-video is-provider-vimeo wp-block-embed-vimeo"><div class="wp-block-embed__wrapper">
<iframe loading="lazy" title="The New Vimeo Player" src="https://player.vimeo.com/video/76979871?dnt=1&amp;app_id=122963" width="500" height="281" frameborder="0" allow="autoplay; fullscreen; picture-in-picture; clipboard-write"></iframe>
</div></figure>`,
        href: 'https://vimeo.com/76979871',
        title: 'The New Vimeo Player',
        src: 'https://player.vimeo.com/video/76979871?dnt=1',
        shape: 'film',
      },
      'a frame of a film that is not listed': {
        html: '<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;badge=0" frameborder="0" style="position:absolute;top:0;left:0;width:100%;height:100%;" title="Fog"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>',
        href: 'https://vimeo.com/76979871/8272103f6e',
        title: 'Fog',
        src: 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
        shape: 'film',
      },
      'a bare address': {
        html: '<p>https://vimeo.com/channels/staffpicks/76979871</p>',
        href: 'https://vimeo.com/channels/staffpicks/76979871',
        src: 'https://player.vimeo.com/video/76979871?dnt=1',
        shape: 'film',
      },
    },
  },
  {
    provider: 'TikTok',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-video is-provider-tiktok wp-block-embed-tiktok"><div class="wp-block-embed__wrapper">
<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@harbour/video/6718335390845095173" data-video-id="6718335390845095173" data-embed-from="oembed" style="max-width:605px; min-width:325px;"> <section> <a target="_blank" title="@harbour" href="https://www.tiktok.com/@harbour?refer=embed">@harbour</a> <p>Scramble up ur name</p> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>
</div></figure>`,
        href: 'https://www.tiktok.com/@harbour/video/6718335390845095173',
        title: '@harbour Scramble up ur name',
        src: 'https://www.tiktok.com/player/v1/6718335390845095173',
        shape: 'upright',
      },
      'a frame of the classic editor': {
        html: '<p><iframe src="https://www.tiktok.com/player/v1/6718335390845095173?music_info=1&amp;description=1" allow="fullscreen" title="test"></iframe></p>',
        href: 'https://www.tiktok.com/player/v1/6718335390845095173?music_info=1&description=1',
        title: 'test',
        src: 'https://www.tiktok.com/player/v1/6718335390845095173',
        shape: 'upright',
      },
      'a bare address': {
        html: '<p>https://www.tiktok.com/@harbour/video/6718335390845095173</p>',
        href: 'https://www.tiktok.com/@harbour/video/6718335390845095173',
        src: 'https://www.tiktok.com/player/v1/6718335390845095173',
        shape: 'upright',
      },
    },
  },
];
