import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { OfferBar } from '../../components/offer-bar.tsx';
import { installAnswer } from '../../lib/install-answer.ts';
import { askToInstall } from '../../lib/install-prompt.ts';
import { useInstallWords } from '../../lib/messages/install/use-install-words.ts';
import { useSite } from '../../lib/site-context.ts';
import { HomeScreenSheet } from './home-screen-sheet.tsx';
import { useInstallWay } from './use-install-way.ts';

/** Lists, where nobody is in the middle of a text. */
const LISTS = /^\/(?:$|latest$|(?:category|author|tag)\/)/;

/** Offers to install the application, once it is due and in a list; what the reader answers holds for good. */
export function InstallOffer() {
  const words = useInstallWords();
  const { name } = useSite();
  const { pathname } = useLocation();
  const way = useInstallWay();
  const answer = useSyncExternalStore(installAnswer.subscribe, installAnswer.read);
  const [isExplained, setExplained] = useState(false);

  if (isExplained) return <HomeScreenSheet onClose={() => setExplained(false)} />;
  if (answer !== 'due' || way === undefined || !LISTS.test(pathname)) return null;
  const take = () => {
    installAnswer.keep('given');
    if (way === 'prompt') askToInstall();
    else setExplained(true);
  };
  return (
    <OfferBar
      label={words.title}
      text={way === 'prompt' ? words.install(name) : words.addToHome}
      onTake={take}
      onDismiss={() => installAnswer.keep('given')}
    />
  );
}
