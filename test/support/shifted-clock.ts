/** What a browser's clock is ahead by stands in its name: the one thing that pages and workers can both read before they do anything else. */
export const aheadArgument = (milliseconds: number) =>
  `--user-agent=Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36 Ahead/${milliseconds}`;

/** Has whatever comes after it live at the time that the browser's name says. */
export const AHEAD = `{
  const ahead = Number(/Ahead\\/(-?\\d+)/.exec(navigator.userAgent)?.[1] ?? 0);
  const Real = Date;
  const now = () => Real.now() + ahead;
  self.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ahead });
};`;

/** A worker's script that lives at that time as well. It is the same text every day, since another would be another version. */
export const SHIFTED = (script: string) => AHEAD + script;
