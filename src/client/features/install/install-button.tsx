import { useState } from 'react';
import { askToInstall } from '../../lib/install-prompt.ts';
import { useInstallWords } from '../../lib/messages/install/use-install-words.ts';
import { useSite } from '../../lib/site-context.ts';
import { HomeScreenSheet } from './home-screen-sheet.tsx';
import styles from './install-button.module.css';
import type { useInstallWay } from './use-install-way.ts';

type Props = { way: NonNullable<ReturnType<typeof useInstallWay>> };

/** Installs the application, or says how. */
export function InstallButton({ way }: Props) {
  const words = useInstallWords();
  const { name } = useSite();
  const [isExplained, setExplained] = useState(false);
  return (
    <>
      <button
        className={styles.button}
        type="button"
        onClick={() => (way === 'prompt' ? askToInstall() : setExplained(true))}
      >
        {way === 'prompt' ? words.install(name) : words.addToHome}
      </button>
      {isExplained && <HomeScreenSheet onClose={() => setExplained(false)} />}
    </>
  );
}
