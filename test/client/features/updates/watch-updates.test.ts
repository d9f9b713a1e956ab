import { afterEach, expect, it, onTestFinished } from 'vitest';
import { newerVersion } from '../../../../src/client/features/updates/newer-version.ts';
import { watchUpdates } from '../../../../src/client/features/updates/watch-updates.ts';
import { getJson } from '../../../../src/client/lib/get-json.ts';
import { createQueryClient } from '../../../../src/client/lib/query-client.ts';
import { CONTRACT } from '../../../../src/shared/api-contract.ts';
import { OLDEST_CONTRACT_HEADER } from '../../../../src/shared/oldest-contract.ts';

afterEach(() => newerVersion.note(undefined));

it('notes that the server answers this version no more, where that was said before anybody listened', async () => {
  const queryClient = createQueryClient({
    fetchApi: async () =>
      Response.json({}, { headers: { [OLDEST_CONTRACT_HEADER]: String(CONTRACT + 1) } }),
    retries: 0,
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: Object.assign(new EventTarget(), { ready: new Promise(() => undefined) }),
  });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));
  const asked = queryClient.query({
    queryKey: ['site'],
    queryFn: async (context) => getJson('/api/site', context),
  });
  await expect(asked).rejects.toThrow('Please reload');
  let news = 0;

  onTestFinished(watchUpdates(queryClient, () => (news += 1)));

  expect(newerVersion.read()).toBe('too old');
  expect(news).toBe(1);
});
