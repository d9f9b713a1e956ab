const PICTURE = 'https://news.example/wp-content/uploads/quay.jpg';

/** A block as the editor saves it; `meta` is what of it stands beside the post's text. */
export type BlockSource = {
  name: string;
  source: string;
  meta?: Record<string, string>;
  /** What readers are to see of it, where that is less than WordPress shows. */
  shows?: string;
};

const image = (attributes: string, classes: string, inner: string) =>
  `<!-- wp:image ${attributes} -->\n<figure class="wp-block-image ${classes}">${inner}</figure>\n<!-- /wp:image -->`;

/** WordPress's own blocks of text, as posts use them. */
export const TEXT_SOURCES: BlockSource[] = [
  {
    name: 'paragraph',
    source:
      '<!-- wp:paragraph -->\n<p>The <strong>tide</strong> turned at <em>six</em>, H<sub>2</sub>O, 1<sup>st</sup>, <mark style="background-color:#ff0" class="has-inline-color">marked</mark>, <s>struck</s>, <code>npm</code>, <kbd>Esc</kbd>, <abbr title="Knots">kn</abbr>, <del>old</del> <ins>new</ins>, <a href="https://example.org/a?b=1&amp;c=2#d">away</a>.<br>Second line.</p>\n<!-- /wp:paragraph -->',
  },
  {
    name: 'paragraph with a drop cap, set right',
    source:
      '<!-- wp:paragraph {"align":"right","dropCap":true,"style":{"color":{"text":"#123456"}}} -->\n<p class="has-drop-cap has-text-align-right has-text-color" style="color:#123456">Nobody had asked the harbour master.</p>\n<!-- /wp:paragraph -->',
  },
  {
    name: 'words of other languages',
    source:
      '<!-- wp:paragraph -->\n<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>, <bdi>إيان</bdi>, <bdo lang="he" dir="rtl">שלום</bdo>, <span lang="lv">kuģis</span>.</p>\n<!-- /wp:paragraph -->',
  },
  {
    name: 'heading',
    source:
      '<!-- wp:heading {"level":3,"textAlign":"center"} -->\n<h3 class="wp-block-heading has-text-align-center" id="h-the-quay">The <a href="https://example.org/quay">quay</a></h3>\n<!-- /wp:heading -->',
  },
  {
    name: 'list inside of a list',
    source:
      '<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Nets<!-- wp:list {"ordered":true,"start":3,"reversed":true} -->\n<ol reversed start="3"><!-- wp:list-item -->\n<li>Oil</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>Wicks</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list --></li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>Lamps, <a href="https://example.org/lamps">all</a></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
  },
  {
    name: 'list with letters',
    source:
      '<!-- wp:list {"ordered":true,"type":"lower-alpha"} -->\n<ol style="list-style-type:lower-alpha"><!-- wp:list-item -->\n<li>First</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->',
  },
  {
    name: 'quote',
    source:
      '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>We never locked the boathouse.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Ever</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --><cite>A keeper, <a href="https://example.org/letter">in a letter</a></cite></blockquote>\n<!-- /wp:quote -->',
  },
  {
    name: 'pullquote',
    source:
      '<!-- wp:pullquote {"align":"wide"} -->\n<figure class="wp-block-pullquote alignwide"><blockquote><p>The lamp was never out.</p><cite>The last keeper</cite></blockquote></figure>\n<!-- /wp:pullquote -->',
  },
  {
    name: 'verse',
    source:
      '<!-- wp:verse -->\n<pre class="wp-block-verse">Grey water,\n   grey sail,<br>no <em>wind</em></pre>\n<!-- /wp:verse -->',
  },
  {
    name: 'preformatted',
    source:
      '<!-- wp:preformatted -->\n<pre class="wp-block-preformatted">Boat   Crew\nErna   4</pre>\n<!-- /wp:preformatted -->',
  },
  {
    name: 'code',
    source:
      '<!-- wp:code -->\n<pre class="wp-block-code"><code>if (tide &lt; 2) {\n  wait(&#91;1]); // [gallery]\n}</code></pre>\n<!-- /wp:code -->',
  },
  {
    name: 'table',
    source:
      '<!-- wp:table {"hasFixedLayout":true,"className":"is-style-stripes"} -->\n<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Port</th><th class="has-text-align-right" data-align="right">Boats</th></tr></thead><tbody><tr><td><a href="https://example.org/hale">Hale</a></td><td class="has-text-align-right" data-align="right">12</td></tr></tbody><tfoot><tr><td>All</td><td>12</td></tr></tfoot></table><figcaption class="wp-element-caption">Boats by <em>port</em></figcaption></figure>\n<!-- /wp:table -->',
  },
  {
    name: 'details',
    source:
      '<!-- wp:details -->\n<details class="wp-block-details"><summary>What is a spring tide?</summary><!-- wp:paragraph -->\n<p>The higher of two.</p>\n<!-- /wp:paragraph --></details>\n<!-- /wp:details -->',
  },
  {
    name: 'footnotes',
    source:
      '<!-- wp:paragraph -->\n<p>So they say<sup data-fn="8f1c-a" class="fn"><a href="#8f1c-a" id="8f1c-a-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:footnotes /-->',
    meta: {
      footnotes: JSON.stringify([
        { content: 'In <a href="https://example.org/talk">conversation</a>.', id: '8f1c-a' },
      ]),
    },
    // The way back from a note is our own.
    shows: 'So they say1. In conversation.',
  },
  {
    name: 'more',
    source:
      '<!-- wp:paragraph -->\n<p>Before.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n<!-- wp:paragraph -->\n<p>After.</p>\n<!-- /wp:paragraph -->',
  },
  {
    name: 'separator and spacer',
    source:
      '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->\n\n<!-- wp:spacer {"height":"40px"} -->\n<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>\n<!-- /wp:spacer -->\n\n<!-- wp:paragraph -->\n<p>Below.</p>\n<!-- /wp:paragraph -->',
  },
  {
    name: 'a block of a plugin that is gone',
    source:
      '<!-- wp:acme/notice {"tone":"loud"} -->\n<div class="wp-block-acme-notice"><acme-title>Mind the <a href="https://example.org/gap">gap</a></acme-title><ul><li>and the ice</li></ul></div>\n<!-- /wp:acme/notice -->',
  },
];

/** WordPress's own blocks of pictures, recordings and layouts, as posts use them. */
export const MEDIA_SOURCES: BlockSource[] = [
  {
    name: 'image with a caption and a link',
    source: image(
      '{"id":41,"sizeSlug":"large","align":"right"}',
      'alignright size-large',
      `<a href="https://example.org/harbour"><img src="${PICTURE}" alt="A quay" class="wp-image-41"/></a><figcaption class="wp-element-caption">At the <strong>quay</strong>, <a href="https://example.org/map">map</a></figcaption>`,
    ),
  },
  {
    name: 'wide image',
    source: image(
      '{"id":41,"align":"wide"}',
      'alignwide',
      `<img src="${PICTURE}" alt="" class="wp-image-41"/><figcaption class="wp-element-caption">Wide</figcaption>`,
    ),
  },
  {
    name: 'gallery',
    source: `<!-- wp:gallery {"columns":2,"linkTo":"none"} -->\n<figure class="wp-block-gallery has-nested-images columns-2 is-cropped">${['North', 'South'].map((side) => image('{"id":41}', '', `<img src="${PICTURE}" alt="" class="wp-image-41"/><figcaption class="wp-element-caption">${side}</figcaption>`)).join('\n\n')}<figcaption class="blocks-gallery-caption wp-element-caption">Both piers</figcaption></figure>\n<!-- /wp:gallery -->`,
  },
  {
    name: 'media and text',
    source: `<!-- wp:media-text {"mediaPosition":"right","mediaId":41,"mediaType":"image"} -->\n<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile"><div class="wp-block-media-text__content"><!-- wp:paragraph -->\n<p>Beside the <a href="https://example.org/picture">picture</a>.</p>\n<!-- /wp:paragraph --></div><figure class="wp-block-media-text__media"><img src="${PICTURE}" alt="" class="wp-image-41 size-full"/></figure></div>\n<!-- /wp:media-text -->`,
  },
  {
    name: 'cover',
    source: `<!-- wp:cover {"url":"${PICTURE}","id":41,"dimRatio":50} -->\n<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background wp-image-41" alt="" src="${PICTURE}" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><!-- wp:paragraph {"align":"center"} -->\n<p class="has-text-align-center">Over the picture.</p>\n<!-- /wp:paragraph --></div></div>\n<!-- /wp:cover -->`,
  },
  {
    name: 'columns',
    source:
      '<!-- wp:columns -->\n<div class="wp-block-columns"><!-- wp:column {"width":"66.66%"} -->\n<div class="wp-block-column" style="flex-basis:66.66%"><!-- wp:paragraph -->\n<p>Left.</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:column -->\n\n<!-- wp:column -->\n<div class="wp-block-column"><!-- wp:heading -->\n<h2 class="wp-block-heading">Right</h2>\n<!-- /wp:heading --></div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->',
  },
  ...['{"type":"flex","flexWrap":"nowrap"}', '{"type":"grid"}', '{"type":"constrained"}'].map(
    (layout) => ({
      name: `group laid out as ${layout}`,
      source: `<!-- wp:group {"layout":${layout}} -->\n<div class="wp-block-group"><!-- wp:paragraph -->\n<p>Within, <a href="https://example.org/one">one</a>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>And two.</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->`,
    }),
  ),
  {
    name: 'buttons',
    source:
      '<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://example.org/a">Timetable</a></div>\n<!-- /wp:button -->\n\n<!-- wp:button {"className":"is-style-outline"} -->\n<div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="https://example.org/b" target="_blank" rel="noreferrer noopener">Fares</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->',
  },
  {
    name: 'file',
    source:
      '<!-- wp:file {"id":9,"href":"https://example.org/r.pdf"} -->\n<div class="wp-block-file"><a id="wp-block-file--media-1" href="https://example.org/r.pdf">The report</a><a href="https://example.org/r.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>\n<!-- /wp:file -->',
  },
  {
    name: 'audio',
    source:
      '<!-- wp:audio {"id":9} -->\n<figure class="wp-block-audio"><audio controls src="https://example.org/a.mp3"></audio><figcaption class="wp-element-caption">The <a href="https://example.org/bell">bell</a></figcaption></figure>\n<!-- /wp:audio -->',
  },
  {
    name: 'video',
    source:
      '<!-- wp:video {"id":9} -->\n<figure class="wp-block-video"><video controls poster="p.jpg" src="https://example.org/a.mp4"></video><figcaption class="wp-element-caption">The launch</figcaption></figure>\n<!-- /wp:video -->',
  },
  {
    name: 'embed',
    source:
      '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube","responsive":true} -->\n<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n</div><figcaption class="wp-element-caption">A film</figcaption></figure>\n<!-- /wp:embed -->',
  },
  {
    name: 'social links',
    source:
      '<!-- wp:social-links -->\n<ul class="wp-block-social-links"><!-- wp:social-link {"url":"https://www.example.org/us","service":"chain","label":"Our page"} /--></ul>\n<!-- /wp:social-links -->',
  },
  {
    name: 'latest posts',
    source:
      '<!-- wp:latest-posts {"postsToShow":3,"displayPostDate":true,"displayAuthor":true} /-->',
  },
  { name: 'categories', source: '<!-- wp:categories {"showPostCounts":true} /-->' },
  {
    name: 'query loop',
    source:
      '<!-- wp:query {"query":{"perPage":2,"postType":"post","inherit":false}} -->\n<div class="wp-block-query"><!-- wp:post-template -->\n<!-- wp:post-title {"isLink":true} /-->\n\n<!-- wp:post-date /-->\n<!-- /wp:post-template --></div>\n<!-- /wp:query -->',
  },
];

/** What the classic editor leaves. */
export const CLASSIC_SOURCES: BlockSource[] = [
  {
    name: 'text with blank lines',
    source:
      'One thing.\n\nAnother,\non <a href="https://example.org/two">two</a> lines.\n\n<h2>A heading</h2>\n<p style="text-align: center;">Centred.</p>\n&nbsp;\n\n<blockquote>Said so.</blockquote>\n<ul>\n\t<li>One</li>\n</ul>\n\n<!--more-->\n\nA last.',
  },
  {
    name: 'caption',
    source: `[caption id="attachment_41" align="alignleft" width="300"]<a href="https://example.org/harbour"><img class="size-medium wp-image-41" src="${PICTURE}" alt="" width="300" height="200" /></a> Ebb, <a href="https://example.org/map">map</a>[/caption]\n\nBeside it.`,
  },
  { name: 'gallery', source: 'Before.\n\n[gallery ids="41,42" columns="2" link="none"]\n\nAfter.' },
  { name: 'audio', source: 'Hear it:\n\n[audio mp3="https://example.org/a.mp3"][/audio]' },
  {
    name: 'video',
    source: 'See it:\n\n[video width="640" height="360" mp4="https://example.org/a.mp4"][/video]',
  },
  {
    name: 'address of a film',
    source:
      'Watch:\n\nhttps://youtu.be/dQw4w9WgXcQ\n\nand then [embed]https://vimeo.com/76979871[/embed]',
  },
  {
    name: 'quote of a network',
    source:
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Fog on the line.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1460323737035677698?ref_src=twsrc%5Etfw">May 9, 2024</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
  },
  {
    name: 'shortcodes whose plugin is gone',
    source:
      '[vc_row width="1/2"][vc_column]Kept, <a href="https://example.org/kept">too</a>.[/vc_column][/vc_row]\n\nHe said [sic] so.',
    shows: 'Kept, too. He said [sic] so.',
  },
  {
    name: 'table',
    source:
      '<table>\n<tbody>\n<tr>\n<th>Port</th>\n<td>12</td>\n</tr>\n<tr>\n<th>Hale</th>\n<td><a href="https://example.org/hale">9</a></td>\n</tr>\n</tbody>\n</table>',
  },
];
