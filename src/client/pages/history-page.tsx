import { useSyncExternalStore } from 'react';
import { historyUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { readingPlaces, type ReadingPlace } from '../features/article/reading-places.ts';
import { ClearHistory } from '../features/history/clear-history.tsx';
import { HistoryList } from '../features/history/history-list.tsx';
import { historySwitch } from '../features/history/opened-stories.ts';
import { SettingSwitch } from '../features/settings/setting-switch.tsx';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSettingsWords } from '../lib/messages/settings/use-settings-words.ts';

const NONE: ReadingPlace[] = [];

/** The stories that were opened on this device. All of it comes from there: it needs no network, and nobody else sees it. */
export function HistoryPage() {
  const { title } = useMessages().history;
  const { history } = useSettingsWords();
  const places = useSyncExternalStore(readingPlaces.subscribe, readingPlaces.read, () => NONE);
  const progressOf = (id: number) => {
    const place = places.find((each) => each.id === id);
    if (place === undefined) return '';
    return place.isFinished ? history.finished : history.readTo(Math.round(place.share * 100));
  };
  return (
    <PageFrame>
      <PageMeta title={title} description={history.kept} path={historyUrl()} />
      <meta name="robots" content="noindex" />
      <PageTitle title={title} description={history.kept} isInterface />
      <SettingSwitch value={historySwitch} label={history.keep} />
      <ClearHistory />
      <HistoryList progressOf={progressOf} />
    </PageFrame>
  );
}
