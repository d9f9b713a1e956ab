import { savedUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SubjectBar } from '../components/subject-bar.tsx';
import { SavedShelf } from '../features/saved/saved-shelf.tsx';
import { TakeButton } from '../features/take/take-button.tsx';
import { TakenLists } from '../features/take/taken-lists.tsx';
import { useSavedWords } from '../lib/messages/saved/use-saved-words.ts';
import styles from './saved-page.module.css';

/** The stories that are saved on this device. All of it comes from there: it needs no network, and nobody else sees it. */
export function SavedPage() {
  const words = useSavedWords();
  return (
    <PageFrame>
      <PageMeta title={words.title} description={words.description} path={savedUrl()} />
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} description={words.description} isInterface />
      <p className={styles.needsScript}>{words.needsScript}</p>
      <SubjectBar>
        <TakeButton path={savedUrl()} name={words.title} />
      </SubjectBar>
      <SavedShelf>
        <TakenLists />
      </SavedShelf>
    </PageFrame>
  );
}
