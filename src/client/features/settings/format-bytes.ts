const MEGABYTE = 1_000_000;

/** "12.3 MB" in a language, "123 kB" of what is less than one. */
export function formatBytes(bytes: number, language: string): string {
  const isSmall = bytes < MEGABYTE;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall || bytes >= 10 * MEGABYTE ? 0 : 1,
  }).format(bytes / (isSmall ? 1000 : MEGABYTE));
}
