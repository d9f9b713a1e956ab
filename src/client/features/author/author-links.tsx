import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './author-links.module.css';
import { networkOf } from './network-of.ts';

type Props = {
  /** Whose they are. */
  name: string;
  links: string[];
};

/** An author's own site and profiles elsewhere, each by the name that people know it by; nothing when there are none. */
export function AuthorLinks({ name, links }: Props) {
  const { author } = useMessages();
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={author.elsewhere(name)}>
      {links.map((link) => (
        <li key={link}>
          <a className={styles.link} href={link} rel="me nofollow noopener">
            <bdi>{networkOf(link) ?? author.website(new URL(link).host.replace(/^www\./, ''))}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
