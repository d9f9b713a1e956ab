import type { WordPressDouble } from '../support/wordpress-double.ts';
import type { Account } from './some-accounts.ts';

const NOTICE = '<p>This story is for subscribers only. Subscribe to read on.</p>';

type Text = { rendered: string };
type Item = { id: number; content?: Text; excerpt?: Text };

/** Has a newsroom do what membership plugins do: of premium stories everybody gets the opening and a notice, and each member the whole text, with a word that stands in nobody else's. */
export function sellPremium(
  double: WordPressDouble,
  { accounts, openings }: { accounts: Account[]; openings: Map<number, string> },
) {
  double.readers = accounts.map(({ reader }) => reader);
  const words = new Map(accounts.map(({ isMember, own }) => [own.login, isMember && own.text]));
  double.fault = ({ authorization, answer }) => {
    const given = answer();
    const word = words.get(loginOf(authorization));
    const sold = (item: Item): Item => {
      const opening = openings.get(item.id);
      if (opening === undefined) return item;
      const { content, excerpt } = item;
      const text = word
        ? `${content?.rendered}<p>Number ${item.id}, printed for ${word}.</p>`
        : opening + NOTICE;
      return {
        ...item,
        ...(content && { content: { ...content, rendered: text } }),
        ...(excerpt && !word && { excerpt: { ...excerpt, rendered: opening } }),
      };
    };
    const body = given.body as Item | Item[];
    return { ...given, body: Array.isArray(body) ? body.map(sold) : sold(body) };
  };
}

function loginOf(authorization = ''): string {
  const [, encoded = ''] = /^Basic (.+)$/.exec(authorization) ?? [];
  return Buffer.from(encoded, 'base64').toString().split(':', 1)[0] ?? '';
}
