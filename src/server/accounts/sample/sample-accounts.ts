import type { Opens } from '../../../shared/session.ts';

export type SampleAccount = { login: string; password: string; name: string; opens: Opens };

/** Readers of the sample newsroom, invented as its staff is. The sign-in page names them, so that everybody can try both. */
export const SAMPLE_ACCOUNTS: SampleAccount[] = [
  { login: 'subscriber', password: 'quince-cheese', name: 'Edda Marrowin', opens: 'all' },
  { login: 'reader', password: 'cold-porridge', name: 'Osk Tallender', opens: 'none' },
];
