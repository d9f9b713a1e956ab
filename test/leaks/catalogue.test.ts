import { expect, test } from 'vitest';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { pageOutputs, publicOutputs } from './outputs.ts';
import { privateOutputs } from './private-outputs.ts';
import { clientRoutes, serverRoutes } from './route-tables.ts';

/** What only passes requests on. */
const PASSING = ['ALL /*', 'ALL /api/private/*', 'ALL /api/push/*', 'ALL /api/session/*'];

test('every route of the server and of the application is in the catalogue, and each one there exists', async () => {
  const { server, known } = await aCanaryNewsroom();

  const outputs = { ...publicOutputs(known), ...privateOutputs(known) };
  const listed = [...PASSING, ...Object.keys(outputs)];

  expect(serverRoutes(server.app).toSorted()).toEqual(listed.toSorted());
  expect(clientRoutes().toSorted()).toEqual(Object.keys(pageOutputs(known)).toSorted());
}, 120_000);
