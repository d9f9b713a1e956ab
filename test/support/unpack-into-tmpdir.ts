import chromium from '@sparticuz/chromium';

// Run by unpack-chromium.ts in a process of its own: the package reads TMPDIR and its runtime's name when it is imported.
await chromium.executablePath();
