import type { Environment } from '../environment.ts';

/** Which newsroom the process reads, as its files remember it. */
export function newsroomOf({ WORDPRESS_URL }: Pick<Environment, 'WORDPRESS_URL'>): string {
  return WORDPRESS_URL ?? 'sample';
}
