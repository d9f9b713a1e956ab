import type { HostileBody } from './hostile-body.ts';

const EVENTS =
  `abort afterscriptexecute animationend animationstart auxclick beforecopy beforecut beforeinput
  beforematch beforepaste beforescriptexecute beforetoggle beforeunload blur bounce cancel canplay change click close
  contentvisibilityautostatechange contextmenu copy cuechange cut dblclick drag drop durationchange ended error finish
  focus focusin formdata fullscreenchange gotpointercapture hashchange input invalid keydown load loadeddata loadstart
  message mousedown mouseenter mouseover mousewheel offline online pagehide pageshow paste play pointerenter pointerover
  pointerrawupdate popstate progress ratechange readystatechange repeat reset resize scroll scrollend search
  securitypolicyviolation seeked select selectionchange start storage submit suspend timeupdate toggle touchstart
  transitionend unhandledrejection unload volumechange webkitanimationend wheel`.split(/\s+/);

/** Markup that makes an event come by itself. */
const AT_ONCE: Record<string, string> = {
  'body that loads': '<body onload=hostile()>text',
  'picture that fails': '<img src=unknown onerror=hostile()>',
  'picture that fails, slashes for spaces': '<img/src=unknown/onerror=hostile()>',
  'picture, quotes and line ends': '<img src="unknown"\nonerror\n=\n"hostile()">',
  'picture, form feed': '<img\fsrc=unknown\fonerror=hostile()>',
  'picture, attribute glued to a value': '<img src="unknown"onerror="hostile()">',
  'picture, back ticks': '<img src=`unknown` onerror=`hostile()`>',
  'picture, entities in the handler': '<img src=unknown onerror="&#104;ostile&lpar;)">',
  'picture, capitals': '<IMG SRC=unknown ONERROR=hostile()>',
  'picture never closed': '<img src=unknown onerror=hostile()//',
  'drawing that loads': '<svg onload=hostile()>',
  'drawing, slashes': '<svg/onload=hostile()//',
  'drawing that animates': '<svg><animate onbegin=hostile() attributeName=x dur=1s>',
  'drawing that sets': '<svg><set onbegin=hostile() attributeName=x>',
  'frame that loads': '<iframe onload=hostile()></iframe>',
  'film that fails': '<video onerror=hostile()><source></video>',
  'film source that fails': '<video><source onerror=hostile() src=unknown></video>',
  'sound that fails': '<audio src=unknown onerror=hostile()></audio>',
  'open details': '<details open ontoggle=hostile()><summary>text</summary></details>',
  'focused input': '<input autofocus onfocus=hostile()>',
  'focused list': '<select autofocus onfocus=hostile()><option>text</select>',
  'focused text area': '<textarea autofocus onfocus=hostile()>text</textarea>',
  'focused link': '<a href="#" autofocus onfocus=hostile() tabindex=0>text</a>',
  'focused anything': '<custom-x autofocus tabindex=1 onfocus=hostile() id=x>text</custom-x>',
  'marquee that starts': '<marquee onstart=hostile()>text</marquee>',
  'style that loads': '<style onload=hostile()></style>',
  'link that fails': '<link rel=stylesheet href=unknown onerror=hostile()>',
  'script that fails': '<script src=unknown onerror=hostile()></script>',
  'object that fails': '<object data=unknown onerror=hostile()></object>',
  'embed that loads': '<embed src=unknown onload=hostile()>',
  'animated paragraph':
    '<style>@keyframes a{}</style><p style="animation:a 1s" onanimationstart=hostile()>text</p>',
  'progress bar': '<progress onfocus=hostile() tabindex=0 autofocus>text</progress>',
  popover:
    '<button popovertarget=x>text</button><div popover id=x onbeforetoggle=hostile()>text</div>',
  invoker:
    '<button commandfor=x command=show-modal onclick=hostile()>text</button><dialog id=x oncancel=hostile()>text</dialog>',
  'content visibility':
    '<p style="content-visibility:auto" oncontentvisibilityautostatechange=hostile()>text</p>',
  'paragraph of WordPress':
    '<p class="has-drop-cap" onmouseover=hostile() style="x:expression(hostile())">text</p>',
};

export const HANDLERS: HostileBody[] = [
  ...EVENTS.map((event) => ({
    name: `handler: ${event}`,
    html: `<p on${event}="hostile()" tabindex="0"><b on${event}='hostile()'>text</b></p><img src="unknown" on${event}=hostile()>`,
  })),
  ...Object.entries(AT_ONCE).map(([name, html]) => ({ name: `at once: ${name}`, html })),
];
