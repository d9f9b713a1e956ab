import type { ReactNode } from 'react';
import { useInterfaceMark, useMessages } from '../../../lib/messages/messages-context.ts';
import styles from './link-card.module.css';
import { TextLink } from './text-link.tsx';

/** A card that leads to something outside of the text and loads nothing of it: what it is, and where it opens. */
export function LinkCard({ href, children }: { href: string; children: ReactNode }) {
  const { article } = useMessages();
  const ours = useInterfaceMark();
  const host = URL.parse(href)?.host ?? '';
  return (
    <TextLink href={href} className={styles.card}>
      <span className={styles.title}>{children}</span>
      {host !== '' && (
        <span className={styles.host} {...ours}>
          {' '}
          {article.opensAt(host)}
        </span>
      )}
    </TextLink>
  );
}
