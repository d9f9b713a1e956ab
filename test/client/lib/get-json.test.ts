import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/client/lib/api-error.ts';
import { getJson } from '../../../src/client/lib/get-json.ts';

const answeredBy = (response: Response) => ({
  signal: new AbortController().signal,
  meta: { fetchApi: () => Promise.resolve(response) },
});

describe('getJson', () => {
  it('gives what the API answered', async () => {
    const given = await getJson('/api/site', answeredBy(Response.json({ name: 'Courier' })));

    expect(given).toEqual({ name: 'Courier' });
  });

  it('throws the problem that the API named', async () => {
    const problem = { type: 'about:blank', title: 'Gone', status: 410, detail: 'Withdrawn' };
    const response = Response.json(problem, {
      status: 410,
      headers: { 'content-type': 'application/problem+json' },
    });

    const given = getJson('/api/articles/x', answeredBy(response));

    await expect(given).rejects.toThrow(new ApiError(problem));
  });

  it("does not take a captive portal's page for an answer", async () => {
    const portal = new Response('<h1>Hotel Wi-Fi</h1>', {
      headers: { 'content-type': 'text/html' },
    });

    await expect(getJson('/api/site', answeredBy(portal))).rejects.toThrow('200 text/html');
  });
});
