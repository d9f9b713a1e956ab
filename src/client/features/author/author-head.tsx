import type { ReactNode } from 'react';
import type { Author } from '../../../shared/author.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Picture } from '../../components/picture.tsx';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './author-head.module.css';
import { AuthorLinks } from './author-links.tsx';
import { CoWriters } from './co-writers.tsx';

type Props = {
  author: Author;
  /** What can be done about them, below the name. */
  children: ReactNode;
};

/** What stands at the top of an author's page: who it is, where else to find them, and with whom they wrote. */
export function AuthorHead({ author, children }: Props) {
  const own = useOwnText();
  const { image, name, role, biography, links, coWriters } = author;
  return (
    <div className={styles.head}>
      {image !== null && (
        <div className={styles.portrait}>
          <Picture image={image} alt={image.alt} sizes="(width < 48rem) 6rem, 9rem" />
        </div>
      )}
      <PageTitle title={name} description={role} />
      <div className={styles.about}>
        {children}
        {biography !== '' && (
          <p className={styles.biography} {...own(biography)}>
            {biography}
          </p>
        )}
        <AuthorLinks name={name} links={links} />
        <CoWriters authors={coWriters} />
      </div>
    </div>
  );
}
