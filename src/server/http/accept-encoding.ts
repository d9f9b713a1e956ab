export type Encoding = 'br' | 'gzip' | 'identity';

/** Ours in order of preference, for equal weights. */
const COMPRESSED = ['br', 'gzip'] as const;

/** The encoding that an Accept-Encoding header likes best: brotli before gzip before none at equal weights. */
export function chooseEncoding(header: string | undefined): Encoding {
  const weights = parseWeights(header ?? '');
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  // Only where it is named is doing without compression a wish; else it is what remains.
  let weight = weights.get('identity') ?? 0;
  for (const encoding of COMPRESSED) {
    const own = weightOf(encoding);
    if (own > 0 && (own > weight || (best === 'identity' && own === weight))) {
      best = encoding;
      weight = own;
    }
  }
  return best;
}

function parseWeights(header: string): Map<string, number> {
  return new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const quality = parameters.find((parameter) => parameter.startsWith('q='));
        const weight = quality === undefined ? 1 : Number(quality.slice(2));
        return [name, Number.isFinite(weight) ? weight : 0] as const;
      }),
  );
}
