import { useSuspenseQuery } from '@tanstack/react-query';
import { sectionsUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { CategoryTree } from '../features/site/category-tree.tsx';
import { FooterLinks } from '../features/site/footer-links.tsx';
import { siteQueries } from '../features/site/site-queries.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSite } from '../lib/site-context.ts';

/** All categories as a tree, and everything that the footer has. */
export function SectionsPage() {
  const { pages } = useSite();
  const { sections } = useMessages();
  const { data: categories } = useSuspenseQuery(siteQueries.categories());
  return (
    <PageFrame>
      <PageMeta title={sections.title} description={sections.description} path={sectionsUrl()} />
      <PageTitle title={sections.title} description={sections.description} isInterface />
      <CategoryTree categories={categories} parent={null} />
      <FooterLinks pages={pages} />
    </PageFrame>
  );
}
