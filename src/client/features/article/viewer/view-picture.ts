import { createContext } from 'react';
import type { NewsImage } from '../../../../shared/image.ts';

/** Shows a picture large. Undefined where nothing does: there a picture is no link. */
export const ViewPicture = createContext<((image: NewsImage) => void) | undefined>(undefined);
