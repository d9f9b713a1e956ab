import type { ImageRecord, PageRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import { textsIn } from '../block-text.ts';
import { compileBody, type BodyContext } from './compile-body.ts';
import type { PlacedPage } from './page-stamp.ts';
import { datesOf } from './post-dates.ts';
import { linkOf } from './site-address.ts';
import type { WirePage } from './wire-page.ts';

/** Nothing but what a plugin would have put something in the place of. */
const ONLY_SHORTCODES = /^(?:\[[^\]]+\]\s*)*$/;

/** A page with the pictures that it needs; undefined for one without any text, which only a plugin of the newsroom's site fills: a list of posts, a basket. */
export function compilePage(
  page: WirePage,
  { slug, stamp }: PlacedPage,
  context: BodyContext & { timeZone: string },
): { page: PageRecord; images: ImageRecord[] } | undefined {
  const { blocks, images } = compileBody(page, { ...context, kind: 'page' });
  const dates = datesOf(page, context.timeZone);
  const isEmpty = textsIn(blocks).every((text) => ONLY_SHORTCODES.test(text.trim()));
  if (isEmpty || dates === undefined) return undefined;
  return {
    page: {
      id: page.id,
      slug,
      link: linkOf(page.link),
      title: plainText(page.title.rendered) || slug,
      updatedAt: dates.updatedAt,
      place: page.menu_order,
      stamp,
      body: blocks,
    },
    images,
  };
}
