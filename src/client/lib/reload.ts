/** Reloads the page in the newest version that there is; `isTooOld` says that this one is of no use any more. */
export function reload(options: { isTooOld: boolean }) {
  import('./reload-newest.ts').then(
    async ({ reloadNewest }) => reloadNewest(options),
    // The code for it is missing as well.
    () => window.location.reload(),
  );
}
