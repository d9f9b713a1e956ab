type Story = { id: number; slug: string };

/** Remembers the premium stories that the newsroom's site gives to everybody, and tells its operator. */
export interface HandedOutWatch {
  /** Such a story was asked for. */
  note(story: Story): void;
  /** What to tell the operator now; null when no such story was asked for within the last hour. */
  warning(): string | null;
}

const HOUR = 3_600_000;
const MOST_KEPT = 1_000;

/** A watch that has one line a story and hour for the log, which names the story and says nothing of its text. */
export function createHandedOutWatch({
  log,
  now,
}: {
  log: { warn: (fields: Record<string, unknown>, message: string) => void };
  /** Milliseconds since 1970. */
  now: () => number;
}): HandedOutWatch {
  /** When each story was told of last, the longest ago first. */
  const toldAt = new Map<number, number>();

  function forgetOld() {
    for (const [id, at] of toldAt) {
      if (now() - at < HOUR && toldAt.size <= MOST_KEPT) return;
      toldAt.delete(id);
    }
  }

  return {
    note({ id, slug }) {
      forgetOld();
      if (toldAt.has(id)) return;
      toldAt.set(id, now());
      log.warn(
        { story: id, slug },
        'The site gives this premium story to everybody: nobody is shown it here until its membership plugin guards the REST API',
      );
    },
    warning() {
      forgetOld();
      if (toldAt.size === 0) return null;
      return `The site gives premium stories to everybody (${toldAt.size} within the last hour): nobody is shown them here until its membership plugin guards the REST API.`;
    },
  };
}
