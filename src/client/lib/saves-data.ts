/** Whether nothing is to be loaded that was not asked for: the reader saves data, as the browser says. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
