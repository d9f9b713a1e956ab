import type { HttpAnswer } from './http-request.ts';

const PLACE = /\/wp-login\.php|\/(?:log-?in|sign-?in|sso|oauth2?)(?:[/.?]|$)/i;
const FORM =
  /<form\b[^>]{0,500}(?:loginform|login-form|wp-login\.php)|<input\b[^>]{0,500}\btype=["']?password/i;
/** Further down a page has links to a login, but is none. */
const LOOKED_AT = 100_000;

/** Whether a login was answered with: known by where a redirect led, or by its form. */
export function isLoginPage({ asked, url, text }: HttpAnswer): boolean {
  return (url !== asked && PLACE.test(url)) || FORM.test(text.slice(0, LOOKED_AT));
}
