const WORKER = '/service-worker.js';

type ScriptPolicies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string };
};

/** Registers the service worker, by the one Trusted Types policy that knows its address alone. Rejects where workers are refused. */
export async function registerWorker(): Promise<void> {
  // Not in TypeScript's library yet.
  const { trustedTypes } = window as { trustedTypes?: ScriptPolicies };
  const policy = trustedTypes?.createPolicy('dateline-worker', { createScriptURL: () => WORKER });
  await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER);
}
