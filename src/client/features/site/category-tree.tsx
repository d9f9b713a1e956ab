import { Link } from 'react-router';
import type * as v from 'valibot';
import type { categorySchema } from '../../../shared/category.ts';
import { categoryUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useOwnText } from '../../lib/use-own-text.ts';
import styles from './category-tree.module.css';

type Category = v.InferOutput<typeof categorySchema>;

/** The categories below a parent, each with its number of stories, its description and its own children. */
export function CategoryTree({
  categories,
  parent,
}: {
  categories: Category[];
  parent: string | null;
}) {
  const { feed } = useMessages();
  const own = useOwnText();
  const children = categories.filter((category) => category.parent === parent);
  if (children.length === 0) return null;
  return (
    <ul className={styles.tree}>
      {children.map(({ slug, name, description, stories }) => (
        <li key={slug} className={styles.branch}>
          <Link className={styles.name} to={categoryUrl(slug)} {...own(name)}>
            {name}
          </Link>
          <span className={styles.count}>{feed.stories(stories)}</span>
          {description !== '' && (
            <p className={styles.description} {...own(description)}>
              {description}
            </p>
          )}
          <CategoryTree categories={categories} parent={slug} />
        </li>
      ))}
    </ul>
  );
}
