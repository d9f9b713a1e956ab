import { useMessages } from '../../lib/messages/messages-context.ts';
import { useLatePart, type Watch } from '../../lib/use-late-part.ts';
import { useReadingPlace } from './use-reading-place.ts';

const loadBar = () => import('../../components/offer-bar.tsx');
const now: Watch = (begin) => {
  begin();
  return undefined;
};
const notYet: Watch = () => undefined;

/** Keeps where a story is read, and offers to go on where it was left; most stories were not left, and load nothing for it. */
export function ResumeOffer({ id }: { id: number }) {
  const { article } = useMessages();
  const { offer, goOn, dismiss } = useReadingPlace(id);
  const bar = useLatePart(loadBar, offer === undefined ? notYet : now);
  if (offer === undefined || bar === undefined) return null;
  const text = article.continueAt(Math.round(offer.share * 100));
  return <bar.OfferBar label={article.leftOff} text={text} onTake={goOn} onDismiss={dismiss} />;
}
