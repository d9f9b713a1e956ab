/** A language tag taken apart, however a system writes it (`ko_KR`, `eng-USA`); undefined for what is none. */
export function localeOf(tag: string): Intl.Locale | undefined {
  const [language = ''] = tag.split(/[-_]/);
  // Three letters for a country are no tag: the language alone is then what is known.
  return parse(tag.replaceAll('_', '-')) ?? parse(language);
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
