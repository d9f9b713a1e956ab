import type { Embed } from './embed.ts';

/** What sites for music and for charts say to paste. */
export const OTHER_EMBEDS: Embed[] = [
  {
    provider: 'Spotify',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-rich is-provider-spotify wp-block-embed-spotify wp-embed-aspect-21-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
<iframe title="Spotify Embed: Never Gonna" style="border-radius: 12px" width="100%" height="352" frameborder="0" allowfullscreen allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" loading="lazy" src="https://open.spotify.com/embed/album/4cOdK2wGLETKBW3PvgPWqT?si=x&amp;utm_source=oembed"></iframe>
</div></figure>`,
        href: 'https://open.spotify.com/album/4cOdK2wGLETKBW3PvgPWqT',
        title: 'Spotify Embed: Never Gonna',
        src: 'https://open.spotify.com/embed/album/4cOdK2wGLETKBW3PvgPWqT',
        shape: 'list',
      },
      'a bare address': {
        html: '<p>https://open.spotify.com/intl-de/track/4cOdK2wGLETKBW3PvgPWqT?si=x</p>',
        href: 'https://open.spotify.com/intl-de/track/4cOdK2wGLETKBW3PvgPWqT?si=x',
        src: 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT',
        shape: 'sound',
      },
    },
  },
  {
    provider: 'SoundCloud',
    markup: {
      'a block': {
        html: `<figure class="wp-block-embed is-type-rich is-provider-soundcloud wp-block-embed-soundcloud"><div class="wp-block-embed__wrapper">
<iframe title="Flickermood by Forss" width="500" height="400" scrolling="no" frameborder="no" src="https://w.soundcloud.com/player/?visual=true&#038;url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293&#038;show_artwork=true&#038;maxheight=750&#038;maxwidth=500"></iframe>
</div></figure>`,
        href: 'https://w.soundcloud.com/player/?visual=true&url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293&show_artwork=true&maxheight=750&maxwidth=500',
        title: 'Flickermood by Forss',
        src: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
        shape: 'sound',
      },
      'a frame of the classic editor': {
        html: '<p><iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/forss/flickermood&amp;color=%23ff5500"></iframe></p>',
        href: 'https://soundcloud.com/forss/flickermood',
        src: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood',
        shape: 'sound',
      },
      'a bare address of a list': {
        html: '<p>https://soundcloud.com/forss/sets/soulhack</p>',
        href: 'https://soundcloud.com/forss/sets/soulhack',
        src: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fsets%2Fsoulhack',
        shape: 'list',
      },
    },
  },
  {
    provider: 'Datawrapper',
    markup: {
      'a frame with its script': {
        html: '<iframe title="Boats by port" aria-label="Bar Chart" id="datawrapper-chart-aBc12" src="https://datawrapper.dwcdn.net/aBc12/3/" scrolling="no" frameborder="0" style="width: 0; min-width: 100% !important; border: none;" height="400" data-external="1"></iframe><script type="text/javascript">!function(){"use strict";window.addEventListener("message",function(a){})}();</script>',
        href: 'https://datawrapper.dwcdn.net/aBc12/3/',
        title: 'Boats by port',
        src: 'https://datawrapper.dwcdn.net/aBc12/',
        shape: 'chart',
      },
      'a box for its script': {
        html: '<div style="min-height:345px" id="datawrapper-vis-aBc12"><script type="text/javascript" defer src="https://datawrapper.dwcdn.net/aBc12/embed.js" charset="utf-8" data-target="#datawrapper-vis-aBc12"></script><noscript><img src="https://datawrapper.dwcdn.net/aBc12/full.png" alt="Boats by port" /></noscript></div>',
        href: 'https://datawrapper.dwcdn.net/aBc12/',
        src: 'https://datawrapper.dwcdn.net/aBc12/',
        shape: 'chart',
      },
      'a bare address': {
        html: '<p>https://www.datawrapper.de/_/aBc12/</p>',
        href: 'https://www.datawrapper.de/_/aBc12/',
        src: 'https://datawrapper.dwcdn.net/aBc12/',
        shape: 'chart',
      },
    },
  },
  {
    provider: 'Flourish',
    markup: {
      'a box for its script': {
        html: '<div class="flourish-embed flourish-chart" data-src="visualisation/1688396"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/1688396/thumbnail" width="100%" alt="chart visualization" /></noscript></div>',
        href: 'https://public.flourish.studio/visualisation/1688396/',
        src: 'https://flo.uri.sh/visualisation/1688396/embed?auto=1',
        shape: 'chart',
      },
      'a frame': {
        html: "<iframe src='https://flo.uri.sh/story/1688396/embed' title='Ice by year' class='flourish-embed-iframe' frameborder='0' scrolling='no' style='width:100%;height:600px;' sandbox='allow-same-origin allow-forms allow-scripts allow-downloads allow-popups'></iframe><div style='width:100%!;margin-top:4px!important;text-align:right!important;'></div>",
        href: 'https://public.flourish.studio/story/1688396/',
        title: 'Ice by year',
        src: 'https://flo.uri.sh/story/1688396/embed?auto=1',
        shape: 'chart',
      },
      'a bare address': {
        html: '<p>https://public.flourish.studio/visualisation/1688396/</p>',
        href: 'https://public.flourish.studio/visualisation/1688396/',
        src: 'https://flo.uri.sh/visualisation/1688396/embed?auto=1',
        shape: 'chart',
      },
    },
  },
];
