import { useInstalledPart } from '../lib/use-installed-part.ts';

const load = () => import('./installed-app.tsx');

/** What the installed application does on every page. Where its code does not come, the page that was opened is good enough. */
export function Installed() {
  const part = useInstalledPart(load);
  return part && <part.InstalledApp />;
}
