import { withoutBidiControls } from './clean-text.ts';

/** Shortcodes that WordPress itself brings: always markup, even without attributes. */
const CORE = new Set(['gallery', 'caption', 'wp_caption', 'audio', 'video', 'playlist', 'embed']);
const MAYBE = /\[[\s\p{Cf}]*\/?[a-z]/iu;
const CLOSING = /^\/[a-z][\w-]*$/i;
const OPENING = /^([a-z][\w-]*)(\s[^[\]]*)?\/?$/i;
const ATTRIBUTE = /[\w-]\s*=\s*\S/;

/** Longer bracketed text is prose. */
const LONGEST = 1000;

/** Names of the shortcodes that are closed somewhere in a text; their openings are markup as well. */
export function closedShortcodes(text: string): string[] {
  return Array.from(text.matchAll(/\[\/([a-z][\w-]{0,80})\]/gi), (match) =>
    match[1]!.toLowerCase(),
  );
}

/** Text without the brackets of shortcodes whose plugin is gone (`[vc_row width="1"]`, `[/vc_row]`), what they enclose kept; `[sic]` and other words of an editor's stay. */
export function withoutShortcodes(text: string, closed: Set<string>): string {
  if (!text.includes(']') || !MAYBE.test(text)) return text;
  // One entry for each bracket that is open, so that no long text is looked through twice.
  const open = [''];
  const append = (more: string) => open.push((open.pop() ?? '') + more);
  for (const [piece] of text.matchAll(/[[\]]|[^[\]]+/g)) {
    if (piece === '[') open.push('');
    else if (piece === ']' && open.length > 1) {
      const inside = open.pop() ?? '';
      if (!isShortcode(inside, closed)) append(`[${inside}]`);
    } else append(piece);
  }
  return open.join('[');
}

function isShortcode(inside: string, closed: Set<string>): boolean {
  if (inside.length > LONGEST) return false;
  const words = withoutBidiControls(inside).trim();
  if (CLOSING.test(words)) return true;
  const [, name, attributes = ''] = OPENING.exec(words) ?? [];
  if (name === undefined) return false;
  const known = CORE.has(name.toLowerCase()) || closed.has(name.toLowerCase());
  return known || name.includes('_') || ATTRIBUTE.test(attributes);
}
