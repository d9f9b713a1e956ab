import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core';

/** Collects, in a list that grows, whatever a reader's browser would complain of. */
export async function watchForProblems(context: BrowserContext, origin: string) {
  const problems: string[] = [];
  /** Addresses that were opened as pages: there an error status is an answer, not a defect. */
  const opened = new Set<string>();

  context.on('request', (request) => {
    if (isPage(request)) opened.add(request.url());
    const { protocol, origin: host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && host !== origin) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What is under way when the reader leaves a page is aborted rightly.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('console', (message) => {
    const isNamed = message.type() === 'error' || message.type() === 'warning';
    if (isNamed && !isOwnStatus(message, opened)) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    problems.push(`exception: ${error.error().stack ?? error.error().message}`);
  });
  await context.exposeFunction(REPORT, (violation: string) => problems.push(violation));
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const tell = Reflect.get(window, report) as (violation: string) => void;
      tell(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  }, REPORT);
  return problems;
}

const REPORT = 'reportPolicyViolation';

const isPage = (request: Request) =>
  request.isNavigationRequest() && request.frame().parentFrame() === null;

/** The browser's own note that the opened page's status was 404 or 410. */
const isOwnStatus = (message: ConsoleMessage, opened: Set<string>) =>
  message.text().startsWith('Failed to load resource') && opened.has(message.location().url);
