import type { DoubleAnswer } from './wordpress-double-error.ts';

/** What a site answers instead of its answer. */
type Fault = (answer: DoubleAnswer) => DoubleAnswer;

/** What fails wholly. */
export const FAILURES: Record<string, Fault> = {
  'breaks down': () => ({ status: 500, body: 'Allowed memory size exhausted' }),
  'asks for a rest': () => ({ status: 429, headers: { 'retry-after': '0' }, body: {} }),
  'shows a web page': () => ({ body: '<!doctype html><html><body>Soon back</body></html>' }),
  'is torn': ({ body }) => ({ body: JSON.stringify(body).slice(0, -2) }),
};
/** What looks like an answer. */
const LIES: Record<string, Fault> = {
  'asks for a login': () => ({ status: 401, body: { code: 'rest_login_required' } }),
  'shows nothing': (answer) => ({ ...answer, headers: { 'x-wp-total': '0' }, body: [] }),
  'counts wrongly': (answer) => ({ ...answer, headers: { 'x-wp-total': '7' } }),
  'does not count': (answer) => ({ ...answer, headers: {} }),
};

export const FAULTS = { ...FAILURES, ...LIES };
