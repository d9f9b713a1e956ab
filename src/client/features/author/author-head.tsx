import type { Author } from '../../../shared/author.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Picture } from '../../components/picture.tsx';
import styles from './author-head.module.css';

/** Name, biography and portrait at the top of an author's page. */
export function AuthorHead({ author }: { author: Author }) {
  return (
    <div className={styles.head}>
      {author.image !== null && (
        <div className={styles.portrait}>
          <Picture image={author.image} alt={author.image.alt} sizes="6rem" eager={false} />
        </div>
      )}
      <PageTitle title={author.name} description={author.biography} />
    </div>
  );
}
