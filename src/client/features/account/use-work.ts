import { useState } from 'react';

/** Whether work is being done, and what begins it; work tells its failures itself. Not a transition of React's, which would hold back whatever page the reader goes to meanwhile. */
export function useWork() {
  const [isBusy, setBusy] = useState(false);
  const begin = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return [isBusy, begin] as const;
}
