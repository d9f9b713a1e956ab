import type { Frame } from '../../../../shared/block-frame.ts';
import styles from './embed-frame.module.css';
import { followHeight } from './follow-height.ts';

/** Of the origin that it comes from, which is never ours: players need their storage, and reach nothing of our page. */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
].join(' ');

/** Another site's player, shut off from the page around it. The focus moves into it: the button that called for it is gone. */
export function EmbedFrame({ frame, title }: { frame: Frame; title: string }) {
  return (
    <iframe
      ref={begin}
      className={styles.frame}
      data-shape={frame.shape}
      src={frame.src}
      title={title}
      sandbox={SANDBOX}
      allow="encrypted-media; fullscreen; picture-in-picture"
      // Players refuse to start for who does not say where they stand.
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}

function begin(element: HTMLIFrameElement) {
  element.focus();
  return followHeight(element);
}
