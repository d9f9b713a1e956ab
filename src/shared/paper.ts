/** What pages stand on in each scheme, for what is around them: the title bar, and a screen before the first page is there. The same as `--paper` of client/styles/tokens.css. */
export const PAPER = { light: '#fbfaf7', dark: '#121417' } as const;
