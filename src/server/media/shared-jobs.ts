/** Lets those who ask for the same thing at the same time share one job. */
export function createSharedJobs<T>() {
  const jobs = new Map<string, Promise<T>>();
  return {
    /** The outcome of the job of this name that is under way, or of one started now. */
    async share(name: string, start: () => Promise<T>): Promise<T> {
      const known = jobs.get(name);
      if (known !== undefined) return known;
      const job = start().finally(() => jobs.delete(name));
      jobs.set(name, job);
      return job;
    },
    /** Resolves when nothing is under way. */
    async settled(): Promise<void> {
      while (jobs.size > 0) await Promise.allSettled(jobs.values());
    },
  };
}
