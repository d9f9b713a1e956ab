import { examineSite } from './doctor/examine-site.ts';
import { canServe } from './doctor/finding.ts';
import { formatFindings } from './doctor/format-findings.ts';
import { EnvironmentError, parseEnvironment } from './environment.ts';

// `npm run doctor -- https://news.example.org`: says what Dateline will find at a site, and stores nothing.
process.exitCode = (await doctor(process.argv[2] || process.env['WORDPRESS_URL'])) ? 0 : 1;

async function doctor(address: string | undefined): Promise<boolean> {
  try {
    const { WORDPRESS_URL, ...settings } = parseEnvironment({
      ...process.env,
      WORDPRESS_URL: address,
    });
    if (WORDPRESS_URL === undefined) {
      console.error('Say which site to look at: npm run doctor -- https://news.example.org');
      return false;
    }
    console.log(`Looking at ${WORDPRESS_URL}, and storing nothing …\n`);
    const { signal } = new AbortController();
    const findings = await examineSite(WORDPRESS_URL, settings, { signal });
    console.log(formatFindings(findings));
    return canServe(findings);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(`${error.message} So: npm run doctor -- https://news.example.org`);
    return false;
  }
}
