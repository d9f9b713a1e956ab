import { afterAll, beforeAll } from 'vitest';
import { describeNewsroomAddresses } from './describe-newsroom-addresses.ts';
import { describeNewsroomEdits } from './describe-newsroom-edits.ts';
import { describeNewsroomFront } from './describe-newsroom-front.ts';
import { describeNewsroomItems } from './describe-newsroom-items.ts';
import { describeNewsroomLists } from './describe-newsroom-lists.ts';
import { createNewsroomClient } from './newsroom-client.ts';
import { contractSite } from './newsroom-contract-site.ts';
import type { ScriptedNewsroom } from './newsroom-edit.ts';
import type { DoubleSite } from './wordpress-double-site.ts';

type Closable = ScriptedNewsroom & { close: () => Promise<void> };

/** What a WordPress does, over the wire, before and after each kind of edit. The real one and the double are held to the same sentences, so that the double cannot drift. */
export function describeNewsroomContract(open: (site: DoubleSite) => Promise<Closable>) {
  let newsroom: Closable;

  beforeAll(async () => {
    newsroom = await open(contractSite());
  });

  afterAll(() => newsroom.close());

  const client = createNewsroomClient(() => newsroom);
  describeNewsroomLists(client);
  describeNewsroomItems(client);
  describeNewsroomFront(() => newsroom, client);
  describeNewsroomEdits(() => newsroom, client);
  describeNewsroomAddresses(() => newsroom);
}
