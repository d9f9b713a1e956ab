import { useInterfaceMark, useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './gate.module.css';

/** Where the opening of a premium story ends: what is missing, and the one offer. */
export function Gate() {
  const { name, subscribeUrl } = useSite();
  const { gate } = useMessages();
  const ours = useInterfaceMark();
  return (
    <section className={styles.gate} {...ours}>
      <h2 className={styles.title}>{gate.title(name)}</h2>
      <a className={styles.offer} href={subscribeUrl}>
        {gate.offer}
      </a>
    </section>
  );
}
