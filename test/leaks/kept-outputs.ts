import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CanaryServer } from './serve-canaries.ts';

/** Something that the server leaves behind, wherever it lies. */
export type KeptOutput = {
  /** All of it. */
  read: (server: CanaryServer) => (string | Uint8Array)[];
  /** Puts a text where premium text would lie if it leaked there. */
  leak: (server: CanaryServer, text: string) => void;
};

/** Everything that the server leaves behind. */
export const KEPT_OUTPUTS: Record<string, KeptOutput> = {
  // What is written lies in the journal first.
  "the database's journal": journal('dateline.db'),
  'the database': database('dateline.db'),
  "the state file's journal": journal('dateline.db.state'),
  'the state file': database('dateline.db.state'),
  'the media cache': {
    read: ({ folder }) => readFiles(join(folder, 'media'), '**'),
    leak({ folder }, text) {
      mkdirSync(join(folder, 'media/ab'), { recursive: true });
      writeFileSync(join(folder, `media/ab/${text}`), '');
    },
  },
  'the log': {
    read: ({ logged }) => [logged()],
    leak: ({ log }, text) => log.info({ text }, 'A leak'),
  },
  'the words of share pictures': {
    read: ({ drawn }) => [JSON.stringify(drawn)],
    leak({ drawn }, text) {
      const [card] = drawn;
      if (card !== undefined) drawn.push({ ...card, headline: text });
    },
  },
  'built files': {
    read: ({ built }) => readFiles(built, '**/*.{css,html,ico,js,json,svg,txt,webmanifest}'),
    leak: (server, text) => appendToBuilt(server, 'client/favicon.svg', text),
  },
  'source maps': {
    read: ({ built }) => readFiles(built, '**/*.map'),
    leak: (server, text) => appendToBuilt(server, 'client/assets/leak.js.map', text),
  },
};

function database(name: string): KeptOutput {
  return {
    // The file holds what was deleted as well; a row is whole where the file has it in pages.
    read: ({ folder }) => [...readFiles(folder, name), ...rowsOf(join(folder, name))],
    leak({ folder }, text) {
      const opened = new DatabaseSync(join(folder, name));
      opened.exec('CREATE TABLE leaked (text TEXT)');
      opened.prepare('INSERT INTO leaked VALUES (?)').run(text);
      opened.close();
    },
  };
}

function journal(name: string): KeptOutput {
  return {
    read: ({ folder }) => readFiles(folder, `${name}-*`),
    leak: ({ folder }, text) => appendFileSync(join(folder, `${name}-wal`), text),
  };
}

function rowsOf(file: string): string[] {
  const opened = new DatabaseSync(file, { readOnly: true });
  const tables = opened.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) =>
    opened.prepare(`SELECT * FROM "${String(name)}"`).all(),
  );
  opened.close();
  return rows.flatMap((row) => Object.values(row).map(String));
}

/** The files that a pattern names, and what they are called. */
function readFiles(folder: string, pattern: string): (string | Uint8Array)[] {
  return globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))]);
}

/** In a copy, since other tests serve the build as well. */
function appendToBuilt(server: CanaryServer, file: string, text: string) {
  const copy = join(server.folder, 'built');
  if (server.built !== copy) cpSync(server.built, copy, { recursive: true });
  server.built = copy;
  appendFileSync(join(copy, file), text);
}
