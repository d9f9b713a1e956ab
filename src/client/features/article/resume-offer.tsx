import { OfferBar } from '../../components/offer-bar.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useReadingPlace } from './use-reading-place.ts';

/** Keeps where a story is read, and offers to go on where it was left. */
export function ResumeOffer({ id }: { id: number }) {
  const { article } = useMessages();
  const { offer, goOn, dismiss } = useReadingPlace(id);
  if (offer === undefined) return null;
  const text = article.continueAt(Math.round(offer.share * 100));
  return <OfferBar label={article.leftOff} text={text} onTake={goOn} onDismiss={dismiss} />;
}
