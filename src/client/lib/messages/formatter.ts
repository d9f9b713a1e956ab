/** Numbers and plurals as one language writes them. */
export type Formatter = {
  number: (value: number) => string;
  /** The form that the language uses for this count; `other` is always there. */
  plural: (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  ) => string;
};

/** A formatter for a BCP 47 language; throws a RangeError for what is no language tag. */
export function createFormatter(language: string): Formatter {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  return {
    number: (value) => numbers.format(value),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
  };
}
