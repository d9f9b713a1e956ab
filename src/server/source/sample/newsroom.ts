import { createHash } from 'node:crypto';
import { dayOf } from './calendar.ts';
import { PlotRota } from './choose-plot.ts';
import { compileHandWritten, handWrittenId, type HandWrittenStory } from './hand-written.ts';
import { DESKS } from './desks.ts';
import type { SampleStory } from './sample-story.ts';
import { appearance, dailySlots, foreignSlot, slotOfId, type Desk, type Slot } from './schedule.ts';
import { SECTIONS } from './sections.ts';
import { STAFF } from './staff.ts';
import { writeStory } from './write-story.ts';

/** 599 pages of ten: the foreign desk's archive, some twenty years of it. */
const FOREIGN_STORIES = 5_989;
/** What the daily sections keep: seven a day for thirteen months. */
export const DAILY_STORIES = 2_772;

/** Raised when the way in which stories are written changes, apart from their texts. */
const WRITING = 1;

/** A story that is due; it is written when it is asked for. */
export type DueStory = {
  id: number;
  publishedAt: number;
  foreign: boolean;
  write: () => SampleStory;
};

export type Newsroom = ReturnType<typeof createNewsroom>;

/** The sample newsroom, whose archive is a function of the clock. */
export function createNewsroom(handWritten: HandWrittenStory[]) {
  const rotas = new Map<Desk, PlotRota>();

  function write(slot: Slot): SampleStory {
    let rota = rotas.get(slot.desk);
    if (rota === undefined) {
      rota = new PlotRota(slot.desk, DESKS[slot.desk]);
      rotas.set(slot.desk, rota);
    }
    return writeStory(slot, rota.choose(slot.number, slot.day));
  }

  const generated = (slot: Slot): DueStory => ({
    id: slot.id,
    publishedAt: slot.publishedAt,
    foreign: slot.desk === 'foreign',
    write: () => write(slot),
  });

  /** Every appearance of hand-written stories until a moment. */
  function appearances(now: number): DueStory[] {
    const due: DueStory[] = [];
    for (const story of handWritten) {
      for (let turn = 0; appearance(story.head, turn) <= now; turn++) {
        due.push({
          id: handWrittenId(story, turn),
          publishedAt: appearance(story.head, turn),
          foreign: story.head.categories.some(isForeign),
          write: () => compileHandWritten(story, turn, handWritten),
        });
      }
    }
    return due;
  }

  return {
    /** What the newsroom has in its archive at a moment, newest first. */
    editionAt(now: number): DueStory[] {
      const written = appearances(now);
      const newest = (foreign: boolean, slots: Slot[], most: number) =>
        [...written.filter((story) => story.foreign === foreign), ...slots.map(generated)]
          .toSorted(newestFirst)
          .slice(0, most);
      return [
        ...newest(true, slotsUntil(now, FOREIGN_STORIES, foreignSlot), FOREIGN_STORIES),
        ...newest(false, slotsUntil(now, DAILY_STORIES, dailySlots), DAILY_STORIES),
      ].toSorted(newestFirst);
    },

    /** A story that was published until a moment, by its id. */
    findStory(id: number, now: number): SampleStory | undefined {
      const slot = slotOfId(id);
      const due = [...appearances(now), ...(slot === undefined ? [] : [generated(slot)])];
      return due.find((story) => story.id === id && story.publishedAt <= now)?.write();
    },

    /** Differs when the same slot would not be written to the letter as before. */
    version(): string {
      const texts = JSON.stringify([WRITING, handWritten, DESKS, STAFF], (_, value: unknown) =>
        typeof value === 'function' ? String(value) : value,
      );
      return createHash('sha256').update(texts).digest('hex').slice(0, 16);
    },
  };
}

/** The newest slots until a moment, at least so many. */
function slotsUntil(
  now: number,
  count: number,
  slotsOf: (day: number) => Slot[] | Slot | undefined,
): Slot[] {
  const slots: Slot[] = [];
  for (let day = dayOf(now); slots.length < count; day--) {
    const found = [slotsOf(day) ?? []].flat();
    slots.push(...found.filter(({ publishedAt }) => publishedAt <= now));
  }
  return slots;
}

const newestFirst = (a: DueStory, b: DueStory) => b.publishedAt - a.publishedAt || b.id - a.id;

/** Whether a category is the foreign desk's or below it. */
function isForeign(slug: string): boolean {
  const section = SECTIONS.find((one) => one.slug === slug);
  return section !== undefined && (section.parent ?? section.slug) === 'foreign-relations';
}
