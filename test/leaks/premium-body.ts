import { aMedia, type DoubleMedia } from '../support/wordpress-double-site.ts';

/** Pictures of the media library that stand in the premium text alone. */
const PICTURES = [8, 9, 10];

/** What stands behind the opening of a story, with a word of its own in everything that a body can hold: text, captions, notes, alternative texts, addresses and names of files. Those called hidden are told to nobody, subscribers included. */
export function premiumBody(word: (place: string) => string): {
  html: string;
  media: DoubleMedia[];
} {
  const picture = (id: number, name: string) =>
    `<img class="wp-image-${id}" src="/wp-content/uploads/${word(`hidden: file of ${name}`)}.jpg" alt="${word(`alt of ${name}`)}">`;
  const paragraph = (name: string) =>
    `<p>The men who had gone down came back with ${word(name)} and would not say where in the old workings they had found it.</p>`;
  const html = [
    `<h2>${word('heading')}</h2>`,
    ...['first', 'second', 'third', 'fourth'].map(paragraph),
    `<p>See <a href="https://elsewhere.example/${word('link')}">${word('text of link')}</a>.</p>`,
    `<figure class="wp-block-image">${picture(8, 'picture')}<figcaption>${word('caption')}</figcaption></figure>`,
    `<figure class="wp-block-gallery">${[9, 10].map((id) => `<figure class="wp-block-image">${picture(id, `picture ${id}`)}</figure>`).join('')}<figcaption>${word('caption of gallery')}</figcaption></figure>`,
    `<p><img src="/wp-content/uploads/${word('hidden: file of stray picture')}.jpg" alt="${word('hidden: alt of stray picture')}"></p>`,
    `<blockquote class="wp-block-quote"><p>${word('quote')}</p><cite>${word('source of quote')}</cite></blockquote>`,
    `<figure class="wp-block-pullquote"><blockquote><p>${word('pull quote')}</p></blockquote></figure>`,
    `<ul><li>${word('list')}</li></ul>`,
    `<figure class="wp-block-table"><table><thead><tr><th>${word('head of table')}</th></tr></thead><tbody><tr><td>${word('cell')}</td></tr></tbody></table><figcaption>${word('caption of table')}</figcaption></figure>`,
    `<details class="wp-block-details"><summary>${word('summary')}</summary><p>${word('details')}</p></details>`,
    `<pre class="wp-block-code"><code>${word('code')}</code></pre>`,
    `<figure class="wp-block-audio"><audio controls src="/wp-content/uploads/${word('file of sound')}.mp3"></audio><figcaption>${word('caption of sound')}</figcaption></figure>`,
    `<div class="wp-block-file"><a href="/wp-content/uploads/${word('file')}.pdf">${word('name of file')}</a></div>`,
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://www.youtube.com/watch?v=${word('film')}</div></figure>`,
    `<p>It ended there<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup>.</p>`,
    `<ol class="wp-block-footnotes"><li id="a">${word('note')}</li></ol>`,
  ].join('');
  const media = PICTURES.map((id) =>
    aMedia({
      id,
      slug: word(`hidden: slug of picture ${id}`),
      alt: word(`hidden: alt of picture ${id} in the library`),
      caption: `<p>${word(`hidden: caption of picture ${id} in the library`)}</p>`,
    }),
  );
  return { html, media };
}
