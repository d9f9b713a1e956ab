import type { BlockOf } from './block-of.ts';
import styles from './button-row.module.css';
import { Inlines } from './inlines.tsx';
import { TextLink } from './text-link.tsx';

/** Links that the newsroom set as buttons. */
export function ButtonRow({ links }: { links: BlockOf<'buttons'>['links'] }) {
  return (
    <div className={styles.row} data-block="buttons">
      {links.map(({ href, children }, index) => (
        <TextLink key={index} href={href} className={styles.button}>
          <Inlines inlines={children} />
        </TextLink>
      ))}
    </div>
  );
}
