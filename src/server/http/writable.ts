/** Addresses that take more than being read. */
export type Writable = {
  path: RegExp;
  /** All that they answer. */
  methods: string[];
  takesBody: boolean;
};

export function findWritable(writables: Writable[], url: string): Writable | undefined {
  const path = url.replace(/\?.*$/s, '');
  return writables.find((writable) => writable.path.test(path));
}
