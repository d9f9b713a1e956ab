import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { NewsImage } from '../../../../shared/image.ts';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import { shortcutSwitch } from '../../../lib/shortcut-switch.ts';
import { SignButton } from '../sign-button.tsx';
import styles from './picture-viewer.module.css';
import { StagePicture } from './stage-picture.tsx';
import { useZoom } from './use-zoom.ts';
import { MOST_SCALE } from './zoom.ts';

export type PictureViewerProps = {
  image: NewsImage;
  /** Which of how many it is, from 0. */
  place: number;
  count: number;
  onPlace: (place: number) => void;
  onClose: () => void;
  /** Its caption. */
  children: ReactNode;
};

const ZOOM_STEP = 1.5;
/** Pixels by which an arrow key moves a picture that is larger than its stage. */
const PAN_STEP = 80;

/** The pictures of a story, one at a time, as large as the window allows and larger. */
export function PictureViewer({
  image,
  place,
  count,
  onPlace,
  onClose,
  children,
}: PictureViewerProps) {
  const { viewer } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const id = useId();
  const [isFull, setFull] = useState(false);
  /** Whether a wider file is there than the one that the window needs. */
  const [hasMore, setMore] = useState(false);
  const isRightToLeft = document.documentElement.dir === 'rtl';

  const step = (by: 1 | -1) => {
    reset();
    setFull(false);
    setMore(false);
    onPlace((place + by + count) % count);
  };
  const across = (towards: 1 | -1) => {
    if (count > 1) step((towards === 1) === isRightToLeft ? 1 : -1);
  };
  const { zoom, reset, zoomBy, panBy, gestures } = useZoom({ stage, onSwipe: across });

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Back takes the dialog away: closed first, it gives the focus back.
    return () => shown?.close();
  }, []);

  const larger = () => zoomBy(ZOOM_STEP);
  const smaller = () => zoomBy(1 / ZOOM_STEP);
  const arrow = (x: 1 | 0 | -1, y: 1 | 0 | -1) => {
    if (zoom.scale > 1) panBy(x * PAN_STEP, y * PAN_STEP);
    else if (x !== 0) across(x);
  };
  const actions: Record<string, () => void> = {
    ArrowLeft: () => arrow(1, 0),
    ArrowRight: () => arrow(-1, 0),
    ArrowUp: () => arrow(0, 1),
    ArrowDown: () => arrow(0, -1),
    ...(shortcutSwitch.read() && { '+': larger, '=': larger, '-': smaller, '0': reset }),
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.viewer}
      aria-labelledby={id}
      onKeyDown={press}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
    >
      <header className={styles.bar}>
        <SignButton name={viewer.close} icon="close" onPress={() => dialog.current?.close()} />
        <h2 className={styles.title} id={id} aria-live="polite">
          {viewer.place(place + 1, count)}
        </h2>
        {(isFull || hasMore) && (
          <button
            className={styles.full}
            type="button"
            aria-pressed={isFull}
            onClick={() => setFull(!isFull)}
          >
            {viewer.full}
          </button>
        )}
        <SignButton
          name={viewer.smaller}
          icon="smaller"
          isAtLimit={zoom.scale === 1}
          onPress={smaller}
        />
        <SignButton
          name={viewer.larger}
          icon="larger"
          isAtLimit={zoom.scale === MOST_SCALE}
          onPress={larger}
        />
      </header>
      <figure className={styles.figure}>
        <div className={styles.room} {...gestures}>
          <div ref={stage} className={styles.stage} data-large={zoom.scale > 1}>
            <StagePicture key={place} image={image} zoom={zoom} isFull={isFull} onLoad={setMore} />
          </div>
          {count > 1 && (
            <div className={styles.steps}>
              <SignButton name={viewer.previous} icon="previous" onPress={() => step(-1)} />
              <SignButton name={viewer.next} icon="next" onPress={() => step(1)} />
            </div>
          )}
        </div>
        {children}
      </figure>
    </dialog>
  );
}
