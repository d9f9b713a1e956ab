import { expect, test } from 'vitest';
import { createJobQueue } from '../../../src/server/media/job-queue.ts';
import { PictureRefusal } from '../../../src/server/media/picture-refusal.ts';

/** Jobs that run until they are told to end. */
function someJobs(count: number, queue: ReturnType<typeof createJobQueue>) {
  const begun: number[] = [];
  const ends = Array.from({ length: count }, () => Promise.withResolvers<void>());
  const outcomes = ends.map(async (end, place) =>
    queue.run(async () => {
      begun.push(place);
      await end.promise;
      return place;
    }),
  );
  return { begun, outcomes, end: (place: number) => ends[place]?.resolve() };
}

test('no more run at once than may, the others in their order', async () => {
  const queue = createJobQueue({ running: 2, waiting: 10 });
  const { begun, outcomes, end } = someJobs(4, queue);

  expect(begun).toEqual([0, 1]);
  end(1);
  await outcomes[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  [0, 2, 3].forEach(end);
  await expect(Promise.all(outcomes)).resolves.toEqual([0, 1, 2, 3]);
});

test('who comes when too many wait is told so at once', async () => {
  const queue = createJobQueue({ running: 1, waiting: 1 });
  const { outcomes, end } = someJobs(2, queue);

  await expect(queue.run(async () => 'never')).rejects.toMatchObject({ kind: 'busy' });
  [0, 1].forEach(end);
  await Promise.all(outcomes);
  await expect(queue.run(async () => 'later')).resolves.toBe('later');
});

test('a job that fails makes room for the next', async () => {
  const queue = createJobQueue({ running: 1, waiting: 1 });
  const failing = queue.run(async () => {
    throw new PictureRefusal('refused', 'bad');
  });
  const next = queue.run(async () => 'next');

  await expect(failing).rejects.toThrow('bad');
  await expect(next).resolves.toBe('next');
});
