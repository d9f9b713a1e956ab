import { FRAME_HOSTS } from '../../shared/block-frame.ts';

/** Where browsers send what the policy stopped. */
export const CSP_REPORT_PATH = '/csp-report';

/**
 * The policy of every page, which needs nothing but our own origin, and the players that a reader asks for. Scripts and styles inside of the page run by the hashes
 * given (`sha256-…`, without quotes); what a hashed script loads is trusted with it, and nothing else is. Reports go by
 * `report-uri`, which every browser knows and sends at once, where `report-to` waits and is not in all of them.
 */
export function contentSecurityPolicy({
  scriptHashes,
  styleHashes,
  mediaHosts = [],
}: {
  scriptHashes: string[];
  styleHashes: string[];
  /** Where the newsroom's recordings are: `host` or `host:port`. */
  mediaHosts?: string[];
}): string {
  return [
    "default-src 'none'",
    scriptHashes.length === 0
      ? "script-src 'none'"
      : `script-src ${quoted(scriptHashes)} 'strict-dynamic'`,
    styleHashes.length === 0 ? "style-src 'none'" : `style-src ${quoted(styleHashes)}`,
    "img-src 'self'",
    "font-src 'self'",
    `frame-src ${FRAME_HOSTS.map((host) => `https://${host}`).join(' ')}`,
    `media-src ${["'self'", ...mediaHosts].join(' ')}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dateline dateline-worker',
    `report-uri ${CSP_REPORT_PATH}`,
  ].join('; ');
}

const quoted = (hashes: string[]) => hashes.map((hash) => `'${hash}'`).join(' ');
