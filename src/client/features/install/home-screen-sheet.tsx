import { Sheet } from '../../components/sheet.tsx';
import { useInstallWords } from '../../lib/messages/install/use-install-words.ts';
import styles from './home-screen-sheet.module.css';

/** Says how the application gets onto the home screen, where only the reader can put it there. */
export function HomeScreenSheet({ onClose }: { onClose: () => void }) {
  const words = useInstallWords();
  return (
    <Sheet title={words.addToHome} onClose={onClose} isFitted>
      <p className={styles.explained}>{words.explained}</p>
      <ol className={styles.steps}>
        {Object.values(words.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Sheet>
  );
}
