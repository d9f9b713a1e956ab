import type { Facts } from './wording.ts';
import type { Person } from './world/offices.ts';

/** Who is spoken of: the full name, then as the paper's second mention has it. */
export function personFacts(key: string, { name, woman }: Person): Facts {
  const parts = name.split(' ');
  const [first = ''] = parts;
  const title = /^(?:Sir|Lady|Dr)$/.test(first) ? first : woman ? 'Ms' : 'Mr';
  const surname = parts.slice(title === first ? 2 : 1).join(' ');
  // A knight is called by his first name, a doctor by the surname.
  const short =
    title === 'Sir' || title === 'Lady' ? `${title} ${parts[1]}` : `${title} ${surname}`;
  return {
    [key]: name,
    [`${key}.mr`]: short,
    [`${key}.last`]: surname,
    [`${key}.he`]: woman ? 'she' : 'he',
    [`${key}.him`]: woman ? 'her' : 'him',
    [`${key}.his`]: woman ? 'her' : 'his',
  };
}
