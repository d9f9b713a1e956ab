import type { ReactNode } from 'react';
import type { Inline } from '../../../../shared/inline.ts';
import { useInterfaceMark, useMessages } from '../../../lib/messages/messages-context.ts';
import { Inlines } from './inlines.tsx';
import styles from './details.module.css';

/** Text that opens when its summary is pressed. */
export function Details({ summary, children }: { summary: Inline[]; children: ReactNode }) {
  const { article } = useMessages();
  const ours = useInterfaceMark();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {summary.length > 0 ? (
          <Inlines inlines={summary} />
        ) : (
          <span {...ours}>{article.details}</span>
        )}
      </summary>
      {children}
    </details>
  );
}
