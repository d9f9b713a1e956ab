import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { listQuery } from '../../shared/article-neighbours.ts';
import type { FrontBlock as Block } from '../../shared/front.ts';
import { homeUrl } from '../../shared/page-urls.ts';
import { PageMeta } from '../components/page-meta.tsx';
import { LEAD_SIZES } from '../features/feed/front/block-cards.ts';
import { FrontBlock } from '../features/feed/front/front-block.tsx';
import { FrontCard } from '../features/feed/front/front-card.tsx';
import { frontQueries } from '../features/feed/front/front-queries.ts';
import { KeptPlace } from '../features/feed/front/kept-place.tsx';
import { useFollowed } from '../features/feed/front/use-followed.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSite } from '../lib/site-context.ts';
import { useOwnText } from '../lib/use-own-text.ts';
import styles from './home-page.module.css';

const LATEST = { kind: 'latest' } as const;

const subjectOf = ({ section }: Block) =>
  section === null ? LATEST : { kind: 'category' as const, slug: section.slug };

/** The front page: a lead, the latest, and a block for each section that publishes. */
export function HomePage() {
  const { name, description } = useSite();
  const { feed, front } = useMessages();
  const own = useOwnText();
  const { data } = useSuspenseQuery(frontQueries.current());
  const { lead, latest, blocks } = data;
  useFollowed();
  const leadId = useId();
  return (
    <div className={styles.page}>
      <PageMeta
        title=""
        description={description === '' ? name : description}
        path={homeUrl()}
        image={lead.image}
      />
      <h1 className="visually-hidden" tabIndex={-1} {...own(name)}>
        {name}
      </h1>
      <KeptPlace of={data}>
        <section className={styles.lead} aria-labelledby={leadId}>
          <h2 className="visually-hidden" id={leadId}>
            {front.lead}
          </h2>
          <FrontCard teaser={lead} shape="lead" sizes={LEAD_SIZES} list={listQuery(LATEST)} first />
        </section>
        <div className={styles.blocks}>
          <FrontBlock
            title={feed.latest}
            more={front.all}
            of={LATEST}
            shape="latest"
            items={latest}
          />
          {blocks.map((block) => (
            <FrontBlock
              key={block.section?.slug ?? ''}
              title={block.section?.name ?? front.others}
              more={block.section === null ? front.all : front.moreIn(block.section.name)}
              of={subjectOf(block)}
              shape={block.shape}
              items={block.items}
            />
          ))}
        </div>
      </KeptPlace>
    </div>
  );
}
