/** Where the server has the application's shell: the document around a page, without a page in it, for the service worker. */
export const SHELL_PATH = '/shell';

/** Where the server has the service worker. */
export const WORKER_PATH = '/service-worker.js';

/** On the shell: the version of the build whose files it names. */
export const VERSION_HEADER = 'Dateline-Version';
