import type { CategoryRecord, SiteRecord } from '../../store/records.ts';

export const SITE: SiteRecord = {
  name: 'The Strait Courier',
  description: 'News of Halmere and the Narrows',
  language: 'en-GB',
  timeZone: 'Europe/Tallinn',
  url: 'https://courier.example',
};

const section = (
  slug: string,
  name: string,
  description: string,
  parent: string | null = null,
): CategoryRecord => ({
  key: slug,
  slug,
  name,
  description,
  parent,
  link: null,
  mayBeSection: true,
});

/** Parents before their children. */
export const SECTIONS: CategoryRecord[] = [
  section(
    'foreign-relations',
    'Foreign Relations',
    'How a republic of 1.9 million people gets on with four neighbours, one strait and the rest of the world: talks and treaties, embassies and incidents, told from both sides of the table.',
  ),
  section(
    'neighbours',
    'The Neighbours',
    'Torvia, Sarrenland, Brannock and the Keld Isles from the inside, by correspondents who take the train, read the local paper and stay for supper.',
    'foreign-relations',
  ),
  section(
    'strait-compact',
    'The Strait Compact',
    'The customs and shipping union of the five: who votes how at Lindholm Quay, what it costs, and what its annexes do to a crate of fish.',
    'foreign-relations',
  ),
  section(
    'politics',
    'Politics',
    'The Chamber, the ministries and the parties: who decides, who pays for it, and what was said on the stairs before the vote.',
  ),
  section(
    'economy',
    'Economy',
    'Docks, vineyards, batteries and bread: prices, wages and companies of Halmere, with the sums done in front of the reader.',
  ),
  section(
    'society',
    'Society',
    'Schools, hospitals, housing, work and belief: how people in Halmere live, and what changes it.',
  ),
  section(
    'culture',
    'Culture',
    'Books, music, stage, film and food from both shores of the Narrows, reviewed by people who paid for their ticket.',
  ),
  section(
    'science',
    'Science',
    'Tides, batteries, birds and stars: what researchers at the University of Aldane and elsewhere have found out, and how sure they are.',
  ),
  section(
    'defence',
    'Defence',
    'A small army, an old lighthouse and a busy strait: what the republic does to be left in peace.',
  ),
  section(
    'opinion',
    'Opinion',
    'Leaders, columns and guests. They speak for themselves, and the newsroom does not always agree with them.',
  ),
];
