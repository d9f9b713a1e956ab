import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { signInUrl } from '../../../shared/page-urls.ts';

/** Leads who is not signed in to where that is done, and back here then. Not by the router's own component, which every page would load. */
export function ToSignIn({ returnTo }: { returnTo: string }) {
  const navigate = useNavigate();

  useEffect(() => {
    void navigate(signInUrl({ returnTo }), { replace: true });
  }, [navigate, returnTo]);

  return null;
}
