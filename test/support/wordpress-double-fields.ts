type Fields = Map<string, Fields | true>;

/** An item with only what `_fields` names, which may lead into it: `title.rendered`. */
export function pickFields<T extends object>(item: T, query: URLSearchParams): T {
  const named = query.get('_fields') ?? '';
  return named === '' ? item : (within(item, treeOf(named.split(','))) as T);
}

function treeOf(paths: string[]): Fields {
  const tree: Fields = new Map();
  for (const path of paths) {
    const steps = path.trim().split('.');
    const last = steps.pop() ?? '';
    let at: Fields | true | undefined = tree;
    for (const step of steps) {
      if (!at.has(step)) at.set(step, new Map());
      at = at.get(step);
      // All of it is asked for already.
      if (at === true || at === undefined) break;
    }
    if (at instanceof Map) at.set(last, true);
  }
  return tree;
}

function within(value: unknown, fields: Fields): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const wanted = fields.get(name);
    if (wanted === undefined) return [];
    return [[name, wanted === true ? inner : within(inner, wanted)]];
  });
  return Object.fromEntries(kept);
}
