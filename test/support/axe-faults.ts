import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page as it stands, small targets included: the rules that do not hold, each with the elements in question. */
export async function axeFaults(page: Page): Promise<{ rule: string; nodes: string[] }[]> {
  const { violations } = await new AxeBuilder({ page })
    // Pages have no frames of other origins: without asking them, it takes half of the time.
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
}
