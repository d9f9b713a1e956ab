import { WORKER_PATH } from '../../shared/shell.ts';
import { isSaving } from '../lib/saver-context.ts';

type ScriptPolicies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string };
};

/** Registers the service worker, by the one Trusted Types policy that knows its address alone; the first one keeps the page that it finds, unless the reader saves data. Rejects where workers are refused. */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener('controllerchange', () => void keepPage(), { once: true });
  }
  // Not in TypeScript's library yet.
  const { trustedTypes } = window as { trustedTypes?: ScriptPolicies };
  const policy = trustedTypes?.createPolicy('dateline-worker', {
    createScriptURL: () => WORKER_PATH,
  });
  await serviceWorker.register(policy?.createScriptURL(WORKER_PATH) ?? WORKER_PATH);
}

async function keepPage() {
  if (isSaving()) return;
  const { keepThisPage } = await import('./keep-this-page.ts');
  await keepThisPage();
}
