type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Said of several stories at once, where no page is open whose catalogue could say it; `#` is how many. */
const NEW_STORIES: Record<string, Forms> = {
  en: { one: '# new story', other: '# new stories' },
  ko: { other: '새 기사 #건' },
  ar: {
    zero: 'لا مقالات جديدة',
    one: 'مقال جديد',
    two: 'مقالان جديدان',
    few: '# مقالات جديدة',
    many: '# مقالًا جديدًا',
    other: '# مقال جديد',
  },
};

/** "4 new stories" in a language, or in English where there are no words of it; and the language that it is in. */
export function countWords(count: number, language: string): { text: string; language: string } {
  const base = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = base in NEW_STORIES ? language : 'en';
  const forms = NEW_STORIES[base] ?? NEW_STORIES['en']!;
  const form = forms[new Intl.PluralRules(known).select(count)] ?? forms.other;
  return {
    text: form.replace('#', new Intl.NumberFormat(known).format(count)),
    language: known,
  };
}
