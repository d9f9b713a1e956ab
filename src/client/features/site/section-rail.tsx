import { useQuery } from '@tanstack/react-query';
import { categoryUrl } from '../../../shared/page-urls.ts';
import { RailList } from '../../components/rail-list.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { siteQueries } from './site-queries.ts';

/** Beside a category's feed: what is above, below and next to it. Nothing when it stands alone. */
export function SectionRail({ slug }: { slug: string }) {
  const { rail } = useMessages();
  const { data: categories = [] } = useQuery(siteQueries.categories());
  const here = categories.find((category) => category.slug === slug);
  const family = categories.filter(
    (category) =>
      category.parent === slug ||
      category.slug === here?.parent ||
      (here?.parent != null && category.parent === here.parent && category.slug !== slug),
  );
  return (
    <RailList
      title={rail.family}
      items={family.map((category) => ({ to: categoryUrl(category.slug), ...category }))}
    />
  );
}
