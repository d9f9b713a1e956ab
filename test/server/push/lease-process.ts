import { openReaderState } from '../../../src/server/store/open-reader-state.ts';

// Told a number of milliseconds, it asks for the lease of that length and tells whether it has it.
const state = openReaderState(process.argv[2] ?? '', { now: Date.now });
process.on('message', async (milliseconds: number) => {
  process.send?.(await state.takeLease('push', String(process.pid), milliseconds));
});
process.send?.(true);
