import type { Environment } from './environment.ts';
import type { StoredSite } from './store/store.ts';

/** What is printed once readers can come: where, and what to try next. */
export function welcome(origin: string, site: StoredSite, environment: Environment): string {
  const lines: [string, string][] = [['Read it', origin]];
  if (environment.WORDPRESS_URL === undefined) {
    lines.push(['Read yours', 'WORDPRESS_URL=https://news.example.org npm start']);
  }
  lines.push(['Test it', 'npm test'], ['Stop it', 'Ctrl+C']);
  const list = lines.map(([name, what]) => `  ${name.padEnd(12)}${what}`).join('\n');
  return `\n${site.name} is ready to read.\n\n${list}\n`;
}
