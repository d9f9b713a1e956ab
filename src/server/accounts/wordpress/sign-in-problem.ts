import type { SignIn } from '../../../shared/session.ts';
import type { DiscoveredSite } from '../../source/wordpress/discover-site.ts';
import { isLocalHost } from './is-local-host.ts';

export type SignInProblem = Extract<SignIn, { kind: 'newsroom' }>['problem'];

const isSecure = ({ protocol }: URL) => protocol === 'https:';

/** Why readers cannot sign in at a site and come back to ours; null when they can. Without an address of ours, readers are taken to come to this machine. */
export function signInProblem(
  { root, index }: Pick<DiscoveredSite, 'root' | 'index'>,
  siteUrl: string | undefined,
): SignInProblem {
  const ours = new URL(siteUrl ?? 'http://localhost');
  // WordPress does without https in its local environment alone, which only it knows of.
  const isLocal = isLocalHost(root) && index.authentication !== null;
  if (!isSecure(root) && !isLocal) return 'no-https';
  if (index.authentication === null) return 'not-offered';
  // Besides, browsers keep the session's cookie only where it is safe.
  if (!isSecure(ours) && !(isLocal && isLoopback(ours))) return 'no-https';
  return null;
}

const isLoopback = ({ hostname }: URL) =>
  /^(?:localhost|127\.|\[::1\])|\.localhost$/.test(hostname);
