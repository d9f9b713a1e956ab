import type { ReactNode } from 'react';
import { PageFrame } from '../../components/page-frame.tsx';
import { PageMeta } from '../../components/page-meta.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import styles from './account.module.css';

type Props = {
  title: string;
  description: string;
  path: string;
  /** Said where there is no JavaScript, in place of `children`. */
  needsScript: string;
  children: ReactNode;
};

/** What the two pages of the reader's account stand in. */
export function AccountFrame({ title, description, path, needsScript, children }: Props) {
  return (
    <PageFrame>
      <PageMeta title={title} description={description} path={path} />
      <meta name="robots" content="noindex" />
      <PageTitle title={title} description={description} isInterface />
      <p className={styles.needsScript}>{needsScript}</p>
      <div className={styles.scripted}>{children}</div>
    </PageFrame>
  );
}
