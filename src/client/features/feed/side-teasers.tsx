import { Link } from 'react-router';
import type { Teaser } from '../../../shared/teaser.ts';
import { RailSection } from '../../components/rail-section.tsx';
import { TeaserList } from './teaser-list.tsx';

/** A titled group of teasers beside or under an article; nothing when there are none. */
export function SideTeasers({
  title,
  teasers,
  to,
}: {
  title: string;
  teasers: Teaser[];
  to?: string;
}) {
  if (teasers.length === 0) return null;
  return (
    <RailSection title={to === undefined ? title : <Link to={to}>{title}</Link>}>
      <TeaserList teasers={teasers} />
    </RailSection>
  );
}
