import { isLocalHost } from '../accounts/wordpress/is-local-host.ts';
import { signInProblem } from '../accounts/wordpress/sign-in-problem.ts';
import type { DiscoveredSite } from '../source/wordpress/discover-site.ts';
import type { Finding } from './finding.ts';

const subject = 'Sign-in';

/** Whether subscribers can sign in with their accounts of the newsroom, and come back to `siteUrl`; a site that `sells` nothing can do without. */
export function judgeSignIn(
  site: Pick<DiscoveredSite, 'root' | 'index'>,
  { sells, siteUrl }: { sells: boolean; siteUrl: string | undefined },
): Finding {
  const isSecure = site.root.protocol === 'https:';
  if (signInProblem(site, siteUrl) === null) {
    const how = isSecure ? '' : ', without https, as WordPress does in a local environment alone';
    return { mark: 'ok', subject, text: `The site offers Application Passwords${how}.` };
  }
  const text = `${lackOf(site, isSecure)}, if subscribers are to sign in.`;
  return { mark: sells ? 'warning' : 'note', subject, text };
}

function lackOf({ root, index }: Pick<DiscoveredSite, 'root' | 'index'>, isSecure: boolean) {
  if (index.authentication === null) {
    return 'The site offers no Application Passwords. Give it https, and let no plugin turn them off';
  }
  return isSecure || isLocalHost(root)
    ? 'The site offers Application Passwords, but leads nobody back to an address without https. Set SITE_URL to the address with https at which readers find Dateline'
    : 'The site offers Application Passwords, but without https. Give it a certificate';
}
