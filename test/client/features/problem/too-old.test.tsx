import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CONTRACT } from '../../../../src/shared/api-contract.ts';
import type { FetchApi } from '../../../../src/client/lib/get-json.ts';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

/** A server that answers by this contract and newer ones alone. */
const answeringFrom =
  (oldest: number) =>
  (fetchApi: FetchApi): FetchApi =>
  async (url, init) => {
    const answer = await fetchApi(url, init);
    const headers = new Headers(answer.headers);
    headers.set('Dateline-Oldest-Contract', String(oldest));
    return new Response(answer.body, { status: answer.status, headers });
  };

const open = async (oldest: number, path: string) =>
  openReader({
    change: { stories: [aStory({ headline: 'The ferry waits' })] },
    path,
    between: answeringFrom(oldest),
  });

it('asks its reader to reload where the server no longer answers a client so old', async () => {
  await open(CONTRACT + 1, '/latest');

  const title = await screen.findByRole('heading', { level: 1 });

  expect(title).toHaveTextContent('Please reload: this version is too old');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('asks for it in the place of what is not there, too', async () => {
  await open(CONTRACT + 1, '/article/nothing');

  const title = await screen.findByRole('heading', { level: 1 });

  expect(title).toHaveTextContent('Please reload: this version is too old');
});

it('reads what a server answers that knows older ones still', async () => {
  await open(CONTRACT, '/latest');

  expect(await screen.findByRole('link', { name: 'The ferry waits' })).toBeVisible();
});
