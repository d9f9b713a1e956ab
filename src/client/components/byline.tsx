import { Fragment } from 'react';
import { Link } from 'react-router';
import { authorUrl } from '../../shared/page-urls.ts';
import type { NamedLink } from '../../shared/teaser.ts';
import { makeOnce } from '../lib/make-once.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useOwnText } from '../lib/use-own-text.ts';
import styles from './byline.module.css';

/** The authors in the newsroom's order, each linked: "A, B and C". Compact, more than three become "A, B and 2 others". */
export function Byline({ authors, compact = false }: { authors: NamedLink[]; compact?: boolean }) {
  'use memo';
  const { language, feed } = useMessages();
  const own = useOwnText();
  const named = compact && authors.length > 3 ? authors.slice(0, 2) : authors;
  const others = authors.length - named.length;
  const names = named.map(({ name }) => name);
  if (others > 0) names.push(feed.others(others));
  return <>{linked(lists(language).formatToParts(names), named, own)}</>;
}

const lists = makeOnce((language) => new Intl.ListFormat(language));

function linked(
  parts: { type: 'element' | 'literal'; value: string }[],
  authors: NamedLink[],
  own: ReturnType<typeof useOwnText>,
) {
  let elements = 0;
  return parts.map(({ type, value }, index) => {
    const author = type === 'element' ? authors[elements++] : undefined;
    if (author === undefined) return <Fragment key={index}>{value}</Fragment>;
    return (
      <Link
        key={index}
        className={styles.author}
        to={authorUrl(author.slug)}
        rel="author"
        {...own(value)}
      >
        {value}
      </Link>
    );
  });
}
