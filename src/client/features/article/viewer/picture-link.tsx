import { use, type MouseEvent, type ReactNode } from 'react';
import type { NewsImage } from '../../../../shared/image.ts';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import { largestFile } from './largest-file.ts';
import styles from './picture-link.module.css';
import { ViewPicture } from './view-picture.ts';

type Props = { image: NewsImage; className?: string | undefined; children: ReactNode };

/** A picture that can be looked at large. Without JavaScript, and in a tab of its own, the link shows the file itself. */
export function PictureLink({ image, className, children }: Props) {
  const view = use(ViewPicture);
  const { viewer } = useMessages();
  if (view === undefined) return <div className={className}>{children}</div>;
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view(image);
  };
  return (
    <a
      className={`${className ?? ''} ${styles.link}`}
      href={largestFile(image)}
      aria-label={viewer.enlarge(image.alt)}
      onClick={press}
    >
      {children}
    </a>
  );
}
