import type { BlockOf } from './block-of.ts';
import { Inlines } from './inlines.tsx';
import styles from './text-blocks.module.css';

/** A paragraph, with a drop cap where the newsroom set one. */
export function Paragraph({ block }: { block: BlockOf<'paragraph'> }) {
  const { children, dropCap = false, align, lang, dir } = block;
  return (
    <p
      className={dropCap || align !== undefined ? styles.paragraph : undefined}
      data-align={align}
      data-drop-cap={dropCap ? '' : undefined}
      lang={lang}
      dir={dir}
    >
      <Inlines inlines={children} />
    </p>
  );
}

/** A heading within the story, below the headline's level. */
export function Heading({ block }: { block: BlockOf<'heading'> }) {
  const { level, id, children, align, lang, dir } = block;
  const Level = `h${level}` as const;
  return (
    <Level className={styles.heading} id={id} data-align={align} lang={lang} dir={dir}>
      <Inlines inlines={children} />
    </Level>
  );
}

/** Verse, code and other text whose lines are meant. */
export function Preformatted({ block }: { block: BlockOf<'verse' | 'preformatted' | 'code'> }) {
  const { kind, children, lang, dir } = block;
  const text = <Inlines inlines={children} />;
  if (kind !== 'code') {
    return (
      <pre className={styles[kind]} data-block={kind} lang={lang} dir={dir}>
        {text}
      </pre>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll, which has to work from the keyboard as well
    <pre className={styles.code} data-block="code" lang={lang} dir={dir} tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
