import { useInterfaceMark, useMessages } from '../../lib/messages/messages-context.ts';
import styles from './gate.module.css';

/** In the place of a body that only the newsroom's own site can show: where it is read. */
export function Elsewhere({ address }: { address: string }) {
  const { elsewhere } = useMessages();
  const ours = useInterfaceMark();
  return (
    <section className={styles.gate} {...ours}>
      <h2 className={styles.title}>{elsewhere.title(new URL(address).host)}</h2>
      <a className={styles.offer} href={address}>
        {elsewhere.way}
      </a>
    </section>
  );
}
