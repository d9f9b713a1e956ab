import { useQuery } from '@tanstack/react-query';
import { askedOfAuthor, MORE_BY_AUTHOR } from '../../../shared/feed.ts';
import { authorUrl } from '../../../shared/page-urls.ts';
import type { NamedLink } from '../../../shared/teaser.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { feedQueries } from './feed-queries.ts';
import { SideTeasers } from './side-teasers.tsx';

type Props = {
  /** The authors of a byline from one on, and that one's place in it. */
  authors: NamedLink[];
  place?: number;
  /** Stories that stand elsewhere: the one that is read, and those of the authors before. */
  taken: number[];
};

/** The newest other stories of each author; what several of them wrote stands under the first. */
export function MoreByAuthors({ authors, place = 0, taken }: Props) {
  const [author, ...others] = authors;
  if (author === undefined) return null;
  return (
    <MoreByFirst key={author.slug} author={author} others={others} place={place} taken={taken} />
  );
}

function MoreByFirst({
  author,
  others,
  place,
  taken,
}: Required<Omit<Props, 'authors'>> & { author: NamedLink; others: NamedLink[] }) {
  const { article } = useMessages();
  const { data, isPending } = useQuery(
    feedQueries.newest({ kind: 'author', slug: author.slug }, askedOfAuthor(place)),
  );
  const own = data?.items.filter(({ id }) => !taken.includes(id)).slice(0, MORE_BY_AUTHOR) ?? [];
  return (
    <>
      <SideTeasers title={article.moreBy(author.name)} teasers={own} to={authorUrl(author.slug)} />
      {/* Who comes next waits, lest a story leave a list that is shown. */}
      {!isPending && (
        <MoreByAuthors
          authors={others}
          place={place + 1}
          taken={[...taken, ...own.map(({ id }) => id)]}
        />
      )}
    </>
  );
}
