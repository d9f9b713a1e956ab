import type { Teaser } from '../../../../shared/teaser.ts';
import type { CardShape } from '../card-sizes.ts';
import { TeaserCard } from '../teaser-card.tsx';

type Props = {
  teaser: Teaser;
  shape: CardShape;
  /** `sizes` of its picture. */
  sizes: string;
  /** Slug of the section that it stands under, which its card need not name again. */
  under?: string | undefined;
  /** The list that it is read in, as `listQuery` writes it. */
  list: string;
  first?: boolean;
};

const PLAIN = new Set<CardShape>(['text', 'headline']);
const WITH_DEK = new Set<CardShape>(['lead', 'feature', 'text']);

/** A story on the front page, of which no more is sent than its shape shows. */
export function FrontCard({ teaser, shape, under, ...card }: Props) {
  const { section, image, dek, byline } = teaser;
  const shown: Teaser = {
    ...teaser,
    section: section?.slug === under ? null : section,
    image: PLAIN.has(shape) ? null : image,
    dek: WITH_DEK.has(shape) ? dek : '',
    byline: shape === 'headline' ? [] : byline,
  };
  return <TeaserCard teaser={shown} shape={shape} {...card} />;
}
