// Preloaded with --import, into worker threads as well: the process's clock starts at TEST_NOW and goes on from there.
const RealDate = Date;
// Handed on to threads that start later, or their clocks would lag.
process.env.TEST_CLOCK_OFFSET ??= String(
  RealDate.parse(process.env.TEST_NOW ?? '') - RealDate.now(),
);
const offset = Number(process.env.TEST_CLOCK_OFFSET);
if (Number.isNaN(offset)) throw new Error('TEST_NOW is not a date');

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + offset] : given, newTarget),
  apply: () => new RealDate(RealDate.now() + offset).toString(),
  get: (target, name) =>
    name === 'now' ? () => RealDate.now() + offset : Reflect.get(target, name),
});
