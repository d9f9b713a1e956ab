import type { Finding } from './finding.ts';

const subject = 'Sign-in';

/** Whether subscribers can sign in with their accounts of the newsroom; a site that `sells` nothing can do without. */
export function judgeSignIn({
  offers,
  isSecure,
  sells,
}: Record<'offers' | 'isSecure' | 'sells', boolean>): Finding {
  if (offers && isSecure) {
    return { mark: 'ok', subject, text: 'The site offers Application Passwords.' };
  }
  const lacks = offers
    ? 'The site offers Application Passwords, but without https. Give it a certificate'
    : 'The site offers no Application Passwords. Give it https, and let no plugin turn them off';
  const text = `${lacks}, if subscribers are to sign in.`;
  return { mark: sells ? 'warning' : 'note', subject, text };
}
