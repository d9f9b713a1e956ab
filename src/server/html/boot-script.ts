import { COMFORT } from '../../shared/comfort.ts';
import { FACES_CACHE } from '../../shared/faces-cache.ts';
import { INSTALL_PROMPT_NAME } from '../../shared/install-prompt-name.ts';
import { directionOf, LANGUAGE_KEY, LANGUAGES } from '../../shared/languages.ts';
import { PAPER } from '../../shared/paper.ts';
import { READER_HINT_KEY } from '../../shared/reader-hint-key.ts';
import { SAVER_SIZES } from '../../shared/saver-sizes.ts';

const DIRECTIONS = Object.keys(LANGUAGES).map((language) => [language, directionOf(language)]);

/** Milliseconds after which the words that were sent are better than none. */
const LONGEST_WAIT = 10_000;

/** Milliseconds within which a page begins to arrive where the faces will be there by first paint. */
const QUICK = 400;

/** Milliseconds within which a phone paints a picture that has come; scripts that are asked for sooner come before it. */
const PAINTED = 100;

/**
 * The one executable inline script, allowed by its hash, so it is the same on every page. Before first paint it sets what
 * CSS obeys (what client/lib/comfort.ts and client/lib/reader-hint.ts keep, here and in other tabs; the faces, where they come before it: see
 * client/app/keep-faces.ts), has the title bar go by the chosen theme as the page does, keeps the browser from asking whether to install the page until the reader wants that (client/lib/install-prompt.ts), and under the data saver it has pictures be small ones: all but the lead picture, which is under way before any
 * script runs, so that a small one would come on top of it. Where the reader chose another language than the page's, it
 * gives the page that language's direction, holds back the words that were sent, the title's too, and has the chosen ones
 * fetched with the application, which is then what the reader waits for most; where they do not come, the page is as it was
 * sent. Where there is no page yet (`data-now`), it starts at once. A worker (public/languages.js) has the browser read its tables of languages, which it does once and which would take a
 * phone's page 0.1 s. Otherwise the application and the lower pictures come after the lead picture; see ARCHITECTURE.md, rendering.
 * `data-modules` of its own element names the files to start, `data-` and a language that language's words: as elements,
 * since `strict-dynamic` covers what a script inserts, but no import() of a script that the parser inserted; by the page's
 * one Trusted Types policy, for our own addresses alone.
 */
export const BOOT_SCRIPT = `(()=>{
const d=document,e=d.documentElement,s=d.currentScript;
const kept=(k)=>{try{return localStorage.getItem(k)}catch{return null}};
const bar=()=>{
const t=e.dataset.theme,sides=${JSON.stringify(Object.keys(PAPER))};
d.querySelectorAll('meta[name="theme-color"]').forEach((m,i)=>{
m.media=sides.includes(t)?t===sides[i]?'all':'not all':'(prefers-color-scheme: '+sides[i]+')';
});
};
new MutationObserver(bar).observe(e,{attributeFilter:['data-theme']});
for(const n of ['beforeinstallprompt','appinstalled'])addEventListener(n,(x)=>{x.preventDefault();self.${INSTALL_PROMPT_NAME}=x.prompt&&x});
const choices=${JSON.stringify(COMFORT)};
const comfort=()=>{
for(const n in choices){
const c=kept('dateline.'+n)||n==='saver'&&navigator.connection?.saveData&&'on';
if(choices[n].includes(c))e.dataset[n]=c;else delete e.dataset[n];
}
e.toggleAttribute('data-subscriber',kept('${READER_HINT_KEY}')==='1');
};
comfort();
const say=(n)=>d.dispatchEvent(new Event('dateline:'+n));
addEventListener('storage',()=>{say('restyle');comfort();say('restyled')});
if(e.dataset.saver==='on'){
const o=new MutationObserver(()=>{
for(const i of d.querySelectorAll('img[loading=lazy]:not([sizes="${SAVER_SIZES}"])'))
for(const p of i.parentNode.children)p.sizes='${SAVER_SIZES}';
});
o.observe(d,{childList:true,subtree:true});
d.addEventListener('DOMContentLoaded',()=>o.disconnect());
}
const {lang,dir}=e,title=d.title;
const [chosen,side]=${JSON.stringify(DIRECTIONS)}.find(([l])=>l===kept('${LANGUAGE_KEY}')&&l!==lang.split('-')[0])||[];
const asSent=()=>{
if(!('wording' in e.dataset))return;
delete e.dataset.wording;e.lang=lang;e.dir=dir;d.title=title;
};
if(chosen){
e.dataset.wording='';e.lang=chosen;e.dir=side;
d.title=d.querySelector('meta[property="og:site_name"]')?.content??'';
setTimeout(asSent,${LONGEST_WAIT});
}
const faces=()=>{if(performance.getEntriesByType('paint').length===0)e.dataset.fonts=''};
if(performance.now()<${QUICK})faces();
else self.caches?.has('${FACES_CACHE}').then((is)=>{if(is)faces()},()=>{});
e.dataset.hold='';
const rules={createScriptURL:(u)=>{if(/^\\/(?!\\/)/.test(u))return u;throw new TypeError(u)}};
const own=window.trustedTypes?trustedTypes.createPolicy('dateline',rules):rules;
let started=false;
const start=()=>{
if(started)return;started=true;
delete e.dataset.hold;
for(const m of new Set((s.dataset.modules+' '+(s.dataset[chosen]??'')).trim().split(' '))){
const x=d.createElement('script');x.type='module';x.src=own.createScriptURL(m);x.onerror=()=>{e.dataset.broken='';asSent()};d.head.append(x);
}
setTimeout(()=>{try{new Worker(own.createScriptURL('/languages.js'))}catch{}});
};
const afterPaint=()=>d.hidden?start():requestAnimationFrame(()=>setTimeout(start));
d.addEventListener('DOMContentLoaded',()=>{
const p=d.querySelector('img[fetchpriority="high"]');
if('now' in s.dataset)return start();
if(chosen||!p||p.complete)return afterPaint();
p.addEventListener('load',()=>setTimeout(start,${PAINTED}));
p.addEventListener('error',start);
setTimeout(start,4000);
for(const w of ['pointerdown','keydown'])addEventListener(w,start,{once:true,passive:true});
});
})()`;
