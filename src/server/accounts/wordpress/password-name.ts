const NAME = /^Dateline, (.+), \d{1,2} \p{L}+ \d{4} \d\d:\d\d:\d\d$/u;

/** What an application password is called at WordPress, which takes no name twice: the second of the sign-in makes it one. */
export function passwordName(device: string, instant: number, timeZone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(instant);
  return `Dateline, ${device}, ${date.replace(',', '')}`;
}

/** The device in a password's name; all of a name that was changed at WordPress. */
export function deviceIn(name: string): string {
  return NAME.exec(name)?.[1] ?? name;
}
