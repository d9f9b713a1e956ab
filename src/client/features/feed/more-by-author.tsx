import { useQuery } from '@tanstack/react-query';
import { MORE_BY_AUTHOR } from '../../../shared/feed.ts';
import { authorUrl } from '../../../shared/page-urls.ts';
import type { NamedLink } from '../../../shared/teaser.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import type { feedQueries } from './feed-queries.ts';
import { SideTeasers } from './side-teasers.tsx';

type Props = {
  author: NamedLink;
  query: ReturnType<typeof feedQueries.newest>;
  /** The story that is being read. */
  except: number;
};

/** An author's newest other stories. */
export function MoreByAuthor({ author, query, except }: Props) {
  const { article } = useMessages();
  const { data } = useQuery(query);
  const others = data?.items.filter(({ id }) => id !== except).slice(0, MORE_BY_AUTHOR) ?? [];
  return (
    <SideTeasers title={article.moreBy(author.name)} teasers={others} to={authorUrl(author.slug)} />
  );
}
