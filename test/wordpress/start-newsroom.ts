import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScriptedNewsroom } from '../support/newsroom-edit.ts';
import type { DoubleSite } from '../support/wordpress-double-site.ts';
import { seededSite } from './seeded-site.ts';
import { startWordPress, type RunningWordPress } from './start-wordpress.ts';

/** Somebody with an account at a newsroom, who reads its premium stories or does not. */
export type Member = { login: string; password: string; name: string; isMember: boolean };

/** A real WordPress that publishes what a description says. */
export interface RealNewsroom extends ScriptedNewsroom, Pick<RunningWordPress, 'hang' | 'goOn'> {
  /** Where its files are, its database among them. */
  folder: string;
  /** Makes accounts, changes their passwords, and begins and ends memberships; from then on premium stories are for members alone. */
  keepMembers(...members: Member[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a WordPress of its own and fills it. */
export async function startNewsroom(site: DoubleSite): Promise<RealNewsroom> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-newsroom-'));
  const folder = join(home, 'site');
  cpSync(await seededSite(), folder, { recursive: true });
  const { url, hang, goOn, stop } = await startWordPress(folder, { path: site.folder });

  async function tell(what: string, told: unknown) {
    const response = await fetch(`${url}/?dateline_${what}=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(told),
    });
    const answer = await response.text();
    if (answer !== '{"done":true}') throw new Error(`WordPress could not ${what}:\n${answer}`);
  }

  const newsroom: RealNewsroom = {
    url,
    folder,
    hang,
    goOn,
    fill: (other) => tell('fill', other),
    edit: (...edits) => tell('edit', edits),
    keepMembers: (...members) => tell('members', members),
    async close() {
      await stop();
      rmSync(home, { recursive: true });
    },
  };
  try {
    await newsroom.fill(site);
  } catch (error) {
    await newsroom.close();
    throw error;
  }
  return newsroom;
}
