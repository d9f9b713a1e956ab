/** Milliseconds that this thread computes while `run` runs: what else the machine does takes nothing away. */
export function cpuTime(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
