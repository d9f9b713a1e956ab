import { useId, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { feedUrl } from '../../../../shared/page-urls.ts';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { FeedAddress } from '../feed-address.ts';
import styles from './go-to-page.module.css';

/** A field for those who know the number of the page. Without JavaScript it is a form that asks for that page. */
export function GoToPage({ at: { subject, access }, last }: { at: FeedAddress; last: number }) {
  const { archive } = useMessages();
  const navigate = useNavigate();
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const hintId = useId();

  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const page = Number(new FormData(event.currentTarget).get('page'));
    const isThere = Number.isInteger(page) && page >= 1 && page <= last;
    setRefused(!isThere);
    if (isThere) void navigate(feedUrl(subject, { page, access }));
  };

  return (
    <form className={styles.form} action={feedUrl(subject)} noValidate onSubmit={go}>
      <label htmlFor={id}>{archive.goToPage}</label>
      <input
        className={styles.field}
        id={id}
        name="page"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isRefused}
        aria-describedby={hintId}
      />
      {access !== 'all' && <input type="hidden" name="access" value={access} />}
      <button className={styles.go} type="submit">
        {archive.go}
      </button>
      <p className={styles.hint} id={hintId} role={isRefused ? 'alert' : undefined}>
        {isRefused ? archive.noSuchPage(last) : archive.pages(last)}
      </p>
    </form>
  );
}
