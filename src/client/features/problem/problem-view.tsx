import { Link, useLocation, useRevalidator } from 'react-router';
import { feedUrl, homeUrl, sectionsUrl } from '../../../shared/page-urls.ts';
import { PageTitle } from '../../components/page-title.tsx';
import type { LoadProblem } from '../../lib/load-problem.ts';
import type { Messages } from '../../lib/messages/en.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { EmptyMonthView } from './empty-month-view.tsx';
import styles from './problem-view.module.css';

/** What stands in the place of a page that cannot be shown: why, in words, and ways on. */
export function ProblemView({ reason }: { reason: LoadProblem }) {
  const messages = useMessages();
  const { pathname, search } = useLocation();
  const { revalidate, state } = useRevalidator();
  const { title, text } = wordsFor(reason, messages);
  const problem = reason.kind === 'problem' ? reason.problem : undefined;
  if (problem?.nearestMonth !== undefined || problem?.unfiltered !== undefined) {
    return <EmptyMonthView {...problem} />;
  }
  const lastPage = problem?.lastPage;
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} description={text} />
      {reason.kind === 'failure' && (
        <button
          className={styles.retry}
          type="button"
          disabled={state === 'loading'}
          onClick={() => void revalidate()}
        >
          {messages.error.retry}
        </button>
      )}
      <ul className={styles.ways}>
        {lastPage !== undefined && (
          <li>
            <Link to={`${pathname}?${withPage(search, lastPage)}`}>
              {messages.error.lastPage(lastPage)}
            </Link>
          </li>
        )}
        <li>
          <Link to={homeUrl()}>{messages.site.home}</Link>
        </li>
        <li>
          <Link to={feedUrl({ kind: 'latest' })}>{messages.feed.latest}</Link>
        </li>
        <li>
          <Link to={sectionsUrl()}>{messages.site.allSections}</Link>
        </li>
      </ul>
    </>
  );
}

/** The query of an address with another page, the rest of it kept. */
function withPage(search: string, page: number) {
  const query = new URLSearchParams(search);
  query.set('page', String(page));
  return query;
}

function wordsFor(reason: LoadProblem, { error }: Messages) {
  if (reason.kind === 'failure') return { title: error.failedTitle, text: error.failed };
  const { status } = reason.problem;
  if (status === 410) return { title: error.goneTitle, text: error.gone };
  if (status === 404) return { title: error.notFoundTitle, text: error.notFound };
  if (status === 400) return { title: error.badTitle, text: error.bad };
  return { title: error.failedTitle, text: error.failed };
}
