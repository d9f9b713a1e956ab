/** Pixels; what a frame says beyond these is not believed. */
const LOWEST = 40;
const HIGHEST = 6000;

/** Has a frame be as high as it says that it is: charts and posts know only when they are drawn. Returns how to stop. */
export function followHeight(frame: HTMLIFrameElement): () => void {
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    const height = source === frame.contentWindow ? heightIn(data) : undefined;
    if (height === undefined || height < LOWEST || height > HIGHEST) return;
    frame.style.blockSize = `${Math.ceil(height)}px`;
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}

/** The height in a message as Datawrapper, X, Instagram and Flourish send it. */
function heightIn(data: unknown): number | undefined {
  const told = typeof data === 'string' ? parsed(data) : data;
  return [
    ...Object.values(at(told, 'datawrapper-height') ?? {}),
    at(told, 'twttr.embed', 'params', '0', 'height'),
    at(told, 'details', 'height'),
    at(told, 'height'),
  ].find((height) => typeof height === 'number');
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
