import type { Inline } from '../../../../shared/inline.ts';
import styles from './inlines.module.css';
import { NoteMark } from './note-mark.tsx';
import { TextLink } from './text-link.tsx';

/** Running text with its links and marks. */
export function Inlines({ inlines }: { inlines: Inline[] }) {
  return inlines.map((inline, index) => <Piece key={index} inline={inline} />);
}

function Piece({ inline }: { inline: Inline }) {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'break':
      return <br />;
    case 'link':
      return (
        <TextLink href={inline.href} className={styles.link}>
          <Inlines inlines={inline.children} />
        </TextLink>
      );
    case 'note':
      return <NoteMark id={inline.id} label={inline.label} />;
    case 'mark': {
      const { name: Name, title, lang, dir, children } = inline;
      return (
        <Name title={title} lang={lang} dir={dir}>
          <Inlines inlines={children} />
        </Name>
      );
    }
  }
}
