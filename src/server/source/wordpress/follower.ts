import type { Archive } from './archive.ts';
import { fillArchive, isBegun, isFilled, rememberFilled } from './fill-archive.ts';
import {
  completeLacking,
  followEdits,
  followNewest,
  followTotal,
  followWhole,
  getNewest,
  getTotal,
  requireMost,
} from './follow-changes.ts';
import { PageFollower } from './page-follower.ts';
import type { RemovalGuard } from './removal-guard.ts';
import { RestError } from './rest-error.ts';

/** Milliseconds: between two looks for changes, and between two sweeps over the whole archive. */
export type FollowPace = { poll: number; sweep: number };

/** A site whose count cannot be explained so often in a row tells it wrongly. */
const MOST_FRUITLESS = 3;
const REST_MILLISECONDS = 10 * 60_000;
const SWEEP_AGAIN_MILLISECONDS = 10 * 60_000;

/** Follows one site: fills the archive, looks for what is new or edited, and sweeps over everything from time to time. What it remembers outlives the connection to the site. */
export class Follower {
  readonly #guard: RemovalGuard;
  readonly #pace: FollowPace;
  readonly #pages = new PageFollower();
  /** Until when edits are known, on the site's clock; the earlier of both where they differ. */
  #knownUntil: number | undefined;
  #lookedAt = -Infinity;
  #sweepAt = -Infinity;
  /** By how much the site's count differs from what it shows. */
  #explained = 0;
  #fruitless = 0;
  #restUntil = -Infinity;

  constructor({ guard, pace }: { guard: RemovalGuard; pace: FollowPace }) {
    this.#guard = guard;
    this.#pace = pace;
  }

  /** Brings the archive in step with the site as it is now. */
  async follow(archive: Archive): Promise<void> {
    const { report, context } = archive;
    if (this.#knownUntil === undefined) await this.#begin(archive);
    if (isFilled(archive)) await this.#look(archive);
    else await this.#fill(archive);
    if (context.now() >= this.#sweepAt) await this.#sweep(archive);
    report.settle(archive.size);
    this.#guard.settle();
  }

  async #begin(archive: Archive) {
    const startedAt = archive.context.now();
    const { total, date } = await getTotal(archive);
    archive.report.expect(total);
    if (isFilled(archive)) archive.report.setFilled();
    this.#knownUntil = Math.min(startedAt, date ?? startedAt);
    this.#lookedAt = startedAt;
  }

  async #fill(archive: Archive) {
    const isResumed = isBegun(archive);
    await this.#pages.follow(archive);
    await fillArchive(archive, this.#turnOf(archive));
    await this.#look(archive);
    const { total } = await getTotal(archive);
    // What changed above the place of an interruption shows in no number.
    if (!isResumed && total === archive.known) this.#planSweep(archive);
    rememberFilled(archive);
    archive.report.setFilled();
    archive.log.info(`All ${archive.size} stories are here.`);
  }

  /** Stores what is new or edited, and finds what is gone by its number. */
  async #look(archive: Archive) {
    const startedAt = archive.context.now();
    this.#lookedAt = startedAt;
    const newest = await getNewest(archive);
    archive.report.expect(newest.total);
    const mayBeWhole = isFilled(archive);
    if (mayBeWhole) requireMost(archive, newest, this.#guard);
    const isDeep = await followNewest(archive, newest);
    await followEdits(archive, this.#knownUntil ?? startedAt);
    this.#knownUntil = Math.min(startedAt, newest.date ?? startedAt);
    await this.#pages.follow(archive);
    if (!mayBeWhole) return;
    if (isDeep) await this.#sweepPosts(archive);
    else await this.#settleTotal(archive, newest.total);
    archive.report.settle(archive.size);
  }

  async #settleTotal(archive: Archive, total: number | null) {
    if (total === null) return;
    const difference = total - archive.known;
    const now = archive.context.now();
    if (difference === 0 || difference === this.#explained || now < this.#restUntil) return;
    const isExplained = await followTotal(archive, { guard: this.#guard, turn: noTurn });
    this.#explained = isExplained ? 0 : difference;
    this.#fruitless = isExplained ? 0 : this.#fruitless + 1;
    if (this.#fruitless >= MOST_FRUITLESS) this.#restUntil = now + REST_MILLISECONDS;
  }

  /** Finds what looks for changes cannot see: whatever was changed behind WordPress's back. */
  async #sweep(archive: Archive) {
    try {
      await archive.renewTerms();
      await this.#sweepPosts(archive);
      await completeLacking(archive);
      this.#planSweep(archive);
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      // New stories come in all the same.
      archive.log.once(`The archive could not be compared: the newsroom's site ${error.message}.`);
      this.#sweepAt = archive.context.now() + SWEEP_AGAIN_MILLISECONDS;
    }
  }

  #planSweep(archive: Archive) {
    this.#sweepAt = archive.context.now() + this.#pace.sweep;
  }

  async #sweepPosts(archive: Archive) {
    await followWhole(archive, { guard: this.#guard, turn: this.#turnOf(archive) });
  }

  /** Lets a look come between two requests of something long when it is due. */
  #turnOf(archive: Archive) {
    return async () => {
      if (archive.context.now() - this.#lookedAt >= this.#pace.poll) await this.#look(archive);
    };
  }
}

const noTurn = async () => {};
