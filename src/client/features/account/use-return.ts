import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Leads back, once it is wanted, to where the reader was before signing in: where that is the page before this one, to the very place in it. Back does not meet this page again. */
export function useReturn(returnTo: string, isWanted: boolean): void {
  const navigate = useNavigate();

  useEffect(() => {
    if (!isWanted) return;
    if (isPageBefore(returnTo)) void navigate(-1);
    else void navigate(returnTo, { replace: true });
  }, [navigate, returnTo, isWanted]);
}

/** Whether a path is that of the entry before this one, where the browser tells. */
function isPageBefore(path: string): boolean {
  if (!('navigation' in window)) return false;
  const { navigation, location } = window;
  const index = navigation.currentEntry?.index ?? 0;
  return navigation.entries()[index - 1]?.url === new URL(path, location.origin).href;
}
