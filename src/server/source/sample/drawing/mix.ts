/** A colour between two (`#rrggbb`), `share` of the way to the second. */
export function mix(from: string, to: string, share: number): string {
  const part = (at: number) => {
    const start = parseInt(from.slice(at, at + 2), 16);
    const value = start + (parseInt(to.slice(at, at + 2), 16) - start) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
