import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  href: string;
  className?: string | undefined;
  id?: string;
  'aria-label'?: string;
  children: ReactNode;
};

/** A link of the newsroom's: within the reader for our own pages, as the browser does it for all else. */
export function TextLink({ href, children, ...rest }: Props) {
  if (isPage(href)) {
    return (
      <Link to={href} {...rest}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}

/** Whether our router has the page; files of ours have an extension. */
const isPage = (href: string) => href.startsWith('/') && !/^[^?#]*\.\w{1,5}(?:[?#]|$)/.test(href);
