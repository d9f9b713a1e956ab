import { ASK_HEADER } from '../../../shared/worker-messages.ts';

/** Gets a picture whole; undefined where it does not come so. */
export async function getPicture(path: string): Promise<Blob | undefined> {
  try {
    // The worker would have it in another width where this one does not come, and that is not whole.
    const answer = await fetch(path, { headers: { [ASK_HEADER]: 'network' } });
    // A captive portal's page is none; nor is what ends before its end, which rejects.
    if (!answer.ok || answer.headers.get('content-type')?.startsWith('image/') !== true) {
      return undefined;
    }
    return await answer.blob();
  } catch {
    return undefined;
  }
}
