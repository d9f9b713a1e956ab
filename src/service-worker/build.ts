/** Of which build this worker is, set in when it is built (server/build/build-worker.ts). */
declare const BUILD: { version: string; files: string[] };

export const { version: VERSION, files: FILES } = BUILD;
