/** Milliseconds for which it is said. */
const SAID = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let show: (isSaid: boolean) => void = () => undefined;

/** That the code behind what was pressed last did not come. */
export const missingNote = {
  say(): void {
    show(true);
    clearTimeout(timer);
    timer = setTimeout(missingNote.end, SAID);
  },
  /** Something is tried again, or it has been said for long enough. */
  end: (): void => show(false),
  /** Of a page there is one place that says it (components/missing-note.tsx). */
  shownBy(place: typeof show): void {
    show = place;
  },
};
