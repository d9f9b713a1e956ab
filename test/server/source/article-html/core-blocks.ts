import type { Block } from '../../../../src/shared/block.ts';

export type CoreBlock = { name: string; html: string; kinds: Block['kind'][] };

/** Each block of WordPress's own, as its REST API hands it out, and what it becomes. */
export const CORE_BLOCKS: CoreBlock[] = [
  {
    name: 'paragraph',
    kinds: ['paragraph'],
    html: '<p>The <strong>tide</strong> turned at <em>six</em>.</p>',
  },
  {
    name: 'paragraph with a drop cap, centred',
    kinds: ['paragraph'],
    html: '<p class="has-drop-cap has-text-align-center has-large-font-size">Nobody had asked the harbour master.</p>',
  },
  {
    name: 'heading',
    kinds: ['heading'],
    html: '<h3 class="wp-block-heading has-text-align-center" id="h-the-quay">The quay</h3>',
  },
  {
    name: 'list',
    kinds: ['list'],
    html: `<ul class="wp-block-list">
<li>Nets</li>

<li>Lamps<ol class="wp-block-list" start="3" reversed>
<li>Oil</li>

<li>Wicks</li>
</ol></li>
</ul>`,
  },
  {
    name: 'quote',
    kinds: ['quote'],
    html: `<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">
<p>We never locked the boathouse.</p>
<cite>A keeper, <em>in a letter</em></cite></blockquote>`,
  },
  {
    name: 'pullquote',
    kinds: ['pullquote'],
    html: '<figure class="wp-block-pullquote alignwide"><blockquote><p>The lamp was never out.</p><cite>The last keeper</cite></blockquote></figure>',
  },
  {
    name: 'verse',
    kinds: ['verse'],
    html: '<pre class="wp-block-verse">Grey water,\n   grey sail,<br>no wind</pre>',
  },
  {
    name: 'preformatted',
    kinds: ['preformatted'],
    html: '<pre class="wp-block-preformatted">Boat   Crew\nErna   4</pre>',
  },
  {
    name: 'code',
    kinds: ['code'],
    html: '<pre class="wp-block-code"><code>if (tide &lt; 2) {\n  wait();\n}</code></pre>',
  },
  {
    name: 'table',
    kinds: ['table'],
    html: `<figure class="wp-block-table aligncenter is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Port</th><th class="has-text-align-right" data-align="right">Boats</th></tr></thead><tbody><tr><td rowspan="2">Hale</td><td class="has-text-align-right" data-align="right">12</td></tr><tr><td colspan="2">none</td></tr></tbody><tfoot><tr><td>All</td><td>12</td></tr></tfoot></table><figcaption class="wp-element-caption">Boats by <em>port</em></figcaption></figure>`,
  },
  {
    name: 'separator',
    kinds: ['separator'],
    html: '<hr class="wp-block-separator has-alpha-channel-opacity is-style-dots"/>',
  },
  {
    name: 'spacer',
    kinds: [],
    html: '<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>',
  },
  {
    name: 'more',
    kinds: ['paragraph', 'paragraph'],
    html: '<p>Before.</p>\n<span id="more-12"></span>\n<p>After.</p>',
  },
  {
    name: 'page break',
    kinds: ['paragraph', 'paragraph'],
    html: '<p>One.</p>\n<!--nextpage-->\n<p>Two.</p>',
  },
  {
    name: 'image',
    kinds: ['figure'],
    html: '<figure class="wp-block-image alignright size-large"><a href="https://example.org/harbour"><img decoding="async" width="1024" height="683" src="https://news.example/wp-content/uploads/a-1024x683.jpg" alt="A quay" class="wp-image-41" srcset="https://news.example/a.jpg 300w" sizes="auto"/></a><figcaption class="wp-element-caption">At the <strong>quay</strong></figcaption></figure>',
  },
  {
    name: 'image of older themes',
    kinds: ['figure'],
    html: '<div class="wp-block-image"><figure class="aligncenter"><img src="a.jpg" alt="" class="wp-image-42"/><figcaption>Low water</figcaption></figure></div>',
  },
  {
    name: 'gallery',
    kinds: ['gallery'],
    html: `<figure class="wp-block-gallery has-nested-images columns-3 is-cropped wp-block-gallery-1 is-layout-flex">
<figure class="wp-block-image size-large"><img data-id="51" src="a.jpg" alt="" class="wp-image-51"/><figcaption class="wp-element-caption">North</figcaption></figure>
<figure class="wp-block-image size-large"><img data-id="52" src="b.jpg" alt="" class="wp-image-52"/></figure>
<figcaption class="blocks-gallery-caption wp-element-caption">Both piers</figcaption></figure>`,
  },
  {
    name: 'gallery before WordPress 5.9',
    kinds: ['gallery'],
    html: '<ul class="wp-block-gallery columns-2"><li class="blocks-gallery-item"><figure><img src="a.jpg" data-id="53"/><figcaption>West</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="b.jpg" data-id="54"/></figure></li></ul>',
  },
  {
    name: 'media and text',
    kinds: ['media-text'],
    html: '<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile"><div class="wp-block-media-text__content"><p>Beside the picture.</p></div><figure class="wp-block-media-text__media"><img src="a.jpg" class="wp-image-61 size-full"/></figure></div>',
  },
  {
    name: 'cover',
    kinds: ['cover'],
    html: '<div class="wp-block-cover alignfull"><img class="wp-block-cover__image-background wp-image-71" alt="" src="a.jpg" data-object-fit="cover"/><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"><p class="has-text-align-center">Over the picture.</p></div></div>',
  },
  {
    name: 'cover before WordPress 5.7',
    kinds: ['cover'],
    html: '<div class="wp-block-cover has-background-dim" style="background-image:url(https://news.example/a.jpg)"><div class="wp-block-cover__inner-container"><p>Old cover.</p></div></div>',
  },
  {
    name: 'columns',
    kinds: ['columns'],
    html: '<div class="wp-block-columns is-layout-flex"><div class="wp-block-column is-layout-flow" style="flex-basis:66%"><p>Left.</p></div>\n<div class="wp-block-column"><h2 class="wp-block-heading">Right</h2><p>More.</p></div></div>',
  },
  {
    name: 'group',
    kinds: ['group'],
    html: '<div class="wp-block-group has-background is-layout-constrained"><div class="wp-block-group__inner-container"><p>Within.</p></div></div>',
  },
  {
    name: 'buttons',
    kinds: ['buttons'],
    html: '<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://example.org/a">Timetable</a></div>\n<div class="wp-block-button is-style-outline"><a class="wp-block-button__link" href="https://example.org/b">Fares</a></div></div>',
  },
  {
    name: 'file',
    kinds: ['file'],
    html: '<div class="wp-block-file"><object class="wp-block-file__embed" data="https://example.org/r.pdf" type="application/pdf" aria-label="Embed"></object><a id="wp-block-file--media-1" href="https://example.org/r.pdf">The report</a><a href="https://example.org/r.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>',
  },
  {
    name: 'audio',
    kinds: ['media'],
    html: '<figure class="wp-block-audio"><audio controls src="https://example.org/a.mp3"></audio><figcaption class="wp-element-caption">The bell</figcaption></figure>',
  },
  {
    name: 'video',
    kinds: ['media'],
    html: '<figure class="wp-block-video"><video controls poster="p.jpg" src="https://example.org/a.mp4"></video><figcaption>The launch</figcaption></figure>',
  },
  {
    name: 'details',
    kinds: ['details'],
    html: '<details class="wp-block-details is-layout-flow"><summary>What is a <em>spring tide</em>?</summary>\n<p>The higher of two.</p>\n</details>',
  },
  {
    name: 'footnotes',
    kinds: ['paragraph', 'footnotes'],
    html: `<p>So they say<sup data-fn="8f1c-a" class="fn"><a href="#8f1c-a" id="8f1c-a-link">1</a></sup>.</p>
<ol class="wp-block-footnotes"><li id="8f1c-a">In <em>conversation</em>. <a href="#8f1c-a-link" aria-label="Jump to footnote reference 1"></a></li></ol>`,
  },
  {
    name: 'embed of a bare address',
    kinds: ['embed'],
    html: '<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\n</div><iframe title="" src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe><figcaption class="wp-element-caption">A film</figcaption></figure>',
  },
  {
    name: 'embed of a post elsewhere',
    kinds: ['embed'],
    html: '<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Fog on the line.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1?ref_src=tw">9 May</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script></div></figure>',
  },
  {
    name: 'social links',
    kinds: ['list'],
    html: '<ul class="wp-block-social-links"><li class="wp-social-link wp-block-social-link"><a href="https://example.org/us" class="wp-block-social-link-anchor"><svg width="24" height="24"><path d="M0 0"></path></svg><span class="wp-block-social-link-label screen-reader-text">Our page</span></a></li></ul>',
  },
  {
    name: 'latest posts',
    kinds: ['list'],
    html: '<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://news.example/one/">One</a><time datetime="2024-01-01T00:00:00+00:00" class="wp-block-latest-posts__post-date">1 January</time></li></ul>',
  },
  {
    name: 'categories',
    kinds: ['list'],
    html: '<ul class="wp-block-categories-list wp-block-categories"><li class="cat-item"><a href="https://news.example/category/sea/">Sea</a> (4)<ul class="children"><li><a href="https://news.example/category/sea/ice/">Ice</a> (2)</li></ul></li></ul>',
  },
  {
    name: 'search',
    kinds: ['paragraph', 'paragraph'],
    html: '<form role="search" method="get" action="https://news.example/" class="wp-block-search"><label class="wp-block-search__label" for="s">Look for</label><div class="wp-block-search__inside-wrapper"><input type="search" id="s" name="s"/><button type="submit">Go</button></div></form>',
  },
  {
    name: 'tag cloud',
    kinds: ['paragraph'],
    html: '<p class="wp-block-tag-cloud"><a href="https://news.example/tag/fog/" style="font-size: 8pt;" aria-label="fog (1 item)">fog</a>\n<a href="https://news.example/tag/ice/">ice</a></p>',
  },
  {
    name: 'calendar',
    kinds: ['table', 'paragraph'],
    html: '<div class="wp-block-calendar"><table id="wp-calendar"><caption>May 2024</caption><thead><tr><th scope="col">M</th><th>T</th></tr></thead><tbody><tr><td>1</td><td><a href="https://news.example/2024/05/02/">2</a></td></tr></tbody></table><nav aria-label="Months"><a href="https://news.example/2024/04/">« Apr</a></nav></div>',
  },
  {
    name: 'query loop',
    kinds: ['list'],
    html: '<div class="wp-block-query"><ul class="wp-block-post-template"><li class="wp-block-post"><h2 class="wp-block-post-title"><a href="https://news.example/one/">One more</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Shortly.</p></div></li></ul></div>',
  },
  {
    name: 'accordion',
    kinds: ['heading', 'paragraph'],
    html: '<div class="wp-block-accordion"><div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button" aria-expanded="false"><span>May I fish?</span><span aria-hidden="true"></span></button></h3><div role="region" class="wp-block-accordion-panel"><p>On Sundays.</p></div></div></div>',
  },
  {
    name: 'math',
    kinds: ['paragraph'],
    html: '<div class="wp-block-math"><math display="block"><mi>a</mi><mo>+</mo><mi>b</mi></math></div>',
  },
  {
    name: 'custom HTML',
    kinds: ['paragraph'],
    html: '<marquee>Still <blink>here</blink></marquee>',
  },
  {
    name: 'classic text with blank lines',
    kinds: ['paragraph', 'paragraph', 'paragraph'],
    html: 'One thing.\n\nAnother,<br>on two lines.<br><br>A third.',
  },
  {
    name: 'classic caption',
    kinds: ['figure'],
    html: '<div id="attachment_9" style="width: 310px" class="wp-caption alignleft"><img class="size-medium wp-image-9" src="a.jpg" alt="" width="300" height="200" /><p id="caption-attachment-9" class="wp-caption-text">Ebb</p></div>',
  },
  {
    name: 'classic gallery',
    kinds: ['gallery'],
    html: '<div id="gallery-1" class="gallery galleryid-5 gallery-columns-2"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="a.jpg"><img src="a.jpg" alt=""/></a></dt><dd class="wp-caption-text gallery-caption">Flood</dd></dl><br style="clear: both" /><dl class="gallery-item"><dt class="gallery-icon"><img src="b.jpg" alt=""/></dt></dl></div>',
  },
  {
    name: 'definition list',
    kinds: ['definitions'],
    html: '<dl><dt>Ebb</dt><dd>Going out.</dd><dt>Flood</dt><dd>Coming in.</dd></dl>',
  },
];
