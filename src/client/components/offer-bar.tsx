import type { ComponentProps } from 'react';
import styles from './offer-bar.module.css';
import { Offer } from './offer.tsx';

/** An offer over the page, by the name of what it is about. */
export function OfferBar({ label, ...offer }: ComponentProps<typeof Offer> & { label: string }) {
  return (
    <aside className={styles.bar} aria-label={label}>
      <Offer {...offer} />
    </aside>
  );
}
