import { counted } from './counted.ts';
import type { Finding } from './finding.ts';
import type { Visit } from './visit-site.ts';

const MOST_NAMED = 5;

/** Which categories there are, and whether those that the masthead should show are among them. */
export function examineCategories({ categories, settings }: Visit): Finding[] {
  const { all } = categories;
  const biggest = all
    .slice(0, MOST_NAMED)
    .map(({ name, count }) => `${name} (${counted(count, 'story', 'stories')})`)
    .join(', ');
  const has = counted(all.length, 'category', 'categories');
  const which = all.length > MOST_NAMED ? `; the biggest: ${biggest}` : `: ${biggest}`;
  const text = all.length === 0 ? `${has}.` : `${has}${which}.`;
  return [{ mark: 'ok', subject: 'Categories', text }, ...sectionsOf(settings.SECTIONS, all)];
}

function sectionsOf(sections: string[] | undefined, all: { slug: string }[]): Finding[] {
  if (sections === undefined) return [];
  const variables = { SECTIONS: sections.join(',') };
  const missing = sections.filter((section) => !all.some(({ slug }) => slug === section));
  if (missing.length === 0) {
    return [{ mark: 'ok', subject: 'Sections', text: 'All that SECTIONS names exist.', variables }];
  }
  const text = `No category has the slug ${missing.join(', ')}. Correct SECTIONS.`;
  return [{ mark: 'warning', subject: 'Sections', text, variables }];
}
