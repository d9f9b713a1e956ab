import { Hono } from 'hono';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { CSP_REPORT_PATH } from './content-security-policy.ts';
import { limitBody } from './limit-body.ts';
import { refuse } from './refusal.ts';
import type { Writable } from './writable.ts';

export const CSP_REPORT_WRITABLE: Writable = {
  path: new RegExp(`^${CSP_REPORT_PATH}$`),
  methods: ['POST'],
  takesBody: true,
};

const MOST_BYTES = 64 * 1024;
/** More kinds than that are somebody's invention. */
const MOST_KINDS = 100;

const field = v.optional(v.pipe(v.string(), v.maxLength(2048)), '');
const reportSchema = v.object({
  'csp-report': v.object({
    'effective-directive': field,
    'violated-directive': field,
    'blocked-uri': field,
    'source-file': field,
    'document-uri': field,
  }),
});

/** Takes what browsers report of the Content-Security-Policy, and logs each kind once. */
export function cspReportRoutes({ log }: { log: Logger }) {
  const kinds = new Set<string>();

  return new Hono().post(CSP_REPORT_PATH, limitBody(MOST_BYTES), async (c) => {
    const report = v.safeParse(reportSchema, parseJson(await c.req.text()));
    if (!report.success) {
      return refuse(
        { status: 400, detail: 'This is not a report about a Content-Security-Policy.' },
        { accept: undefined, path: c.req.path },
      );
    }
    const violation = report.output['csp-report'];
    const directive = violation['effective-directive'] || violation['violated-directive'];
    const blocked = withoutQuery(violation['blocked-uri']);
    const kind = `${directive} ${blocked}`;
    if (!kinds.has(kind) && kinds.size < MOST_KINDS) {
      kinds.add(kind);
      const page = withoutQuery(violation['document-uri']);
      const source = withoutQuery(violation['source-file']);
      log.warn(
        { directive, blocked, page, source },
        'The Content-Security-Policy stopped something',
      );
    }
    return c.body(null, 204);
  });
}

/** Queries may hold what is nobody's business. */
const withoutQuery = (address: string) => address.replace(/[?#].*$/s, '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
