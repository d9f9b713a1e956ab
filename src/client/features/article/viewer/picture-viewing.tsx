import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { Block, Figure } from '../../../../shared/block.ts';
import type { NewsImage } from '../../../../shared/image.ts';
import { Caption } from '../body/caption.tsx';
import { largestFile } from './largest-file.ts';
import { leavePicture, pushPicture, replacePicture, usePictureEntry } from './picture-entry.ts';
import type { PictureViewerProps } from './picture-viewer.tsx';
import { picturesOf } from './pictures-of.ts';
import { ViewPicture } from './view-picture.ts';

type Props = {
  /** The picture that stands above the text. */
  lead?: Figure | undefined;
  blocks: Block[];
  children: ReactNode;
};

/** Has the pictures in it open in the viewer, which is loaded with the first that is pressed. */
export function PictureViewing({ lead, blocks, children }: Props) {
  const [loaded, setLoaded] = useState<{ PictureViewer: ComponentType<PictureViewerProps> }>();
  const place = usePictureEntry();
  const isShown = place !== undefined;
  const pictures = [...(lead === undefined ? [] : [lead]), ...picturesOf(blocks)];
  const shown = isShown ? pictures[place] : undefined;

  useEffect(() => {
    // Reload and Forward come to it without a press; where it does not load, the story is there.
    if (isShown) loadViewer().then(setLoaded, () => undefined);
  }, [isShown]);

  const view = (image: NewsImage) => {
    const show = () => pushPicture(pictures.findIndex((picture) => picture.image === image));
    loadViewer().then(show, () => window.location.assign(largestFile(image)));
  };

  return (
    <ViewPicture value={view}>
      {children}
      {isShown && shown !== undefined && loaded !== undefined && (
        <loaded.PictureViewer
          image={shown.image}
          place={place}
          count={pictures.length}
          onPlace={replacePicture}
          onClose={leavePicture}
        >
          <Caption caption={shown.caption} credit={shown.credit} />
        </loaded.PictureViewer>
      )}
    </ViewPicture>
  );
}

const loadViewer = () => import('./picture-viewer.tsx');
