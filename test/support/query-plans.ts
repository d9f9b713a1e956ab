import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/server/store/open-store.ts';

export type QueryPlan = { sql: string; steps: string[] };

/** How SQLite finds what each of the store's statements on feeds asks for: the statements themselves, as the store prepares them for a database file. */
export function feedPlans(file: string): QueryPlan[] {
  const statements = preparedBy(() => openStore(file).close());
  const database = new DatabaseSync(file, { readOnly: true });
  const plans = [...statements]
    .filter((sql) => /\bfeed_(?:entries|marks|months)\b/.test(sql))
    .map((sql) => ({
      sql: sql.replace(/\s+/g, ' ').trim(),
      steps: database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map((row) => String(row['detail'])),
    }));
  database.close();
  return plans;
}

/** Whether a plan reads a table from end to end, or sorts aside. */
export function isCostly({ steps }: QueryPlan): boolean {
  return steps.some((step) => /^SCAN\b|USE TEMP B-TREE/.test(step));
}

function preparedBy(open: () => void): Set<string> {
  const statements = new Set<string>();
  const prototype = DatabaseSync.prototype;
  const { prepare } = prototype;
  prototype.prepare = function record(this: DatabaseSync, sql, options) {
    statements.add(sql);
    return prepare.call(this, sql, options);
  };
  try {
    open();
  } finally {
    prototype.prepare = prepare;
  }
  return statements;
}
