import type { ReactNode } from 'react';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import styles from './link-card.module.css';
import { TextLink } from './text-link.tsx';

/** A card that leads to something outside of the text and loads nothing of it: what it is, and where it opens. */
export function LinkCard({ href, children }: { href: string; children: ReactNode }) {
  const { article } = useMessages();
  const host = URL.parse(href)?.host ?? '';
  return (
    <TextLink href={href} className={styles.card}>
      <span className={styles.title}>{children}</span>
      {host !== '' && (
        <span className={styles.host} data-interface="">
          {' '}
          {article.opensAt(host)}
        </span>
      )}
    </TextLink>
  );
}
