import type { WordPressDouble } from './wordpress-double.ts';

type Gate = {
  /** Whether the membership of a login, '' for visitors, has the story of an id. */
  opens: (login: string, id: number) => boolean;
  /** What everybody else gets behind the first paragraph. */
  notice: string;
};

/** Has a double do what membership plugins do: of its premium stories whoever is no member gets the first paragraph and a notice, with status 200. The gate may be changed between two requests. */
export function gatePremium(double: WordPressDouble, gate: Gate): Gate {
  double.fault = ({ route, authorization, answer }) => {
    const given = answer();
    if (!route.startsWith('wp/v2/posts') || !Array.isArray(given.body)) return given;
    const login = loginOf(authorization);
    const body = (given.body as Post[]).map((post) =>
      isPremium(double, post) && !gate.opens(login, post.id)
        ? { ...post, content: gated(post.content, gate) }
        : post,
    );
    return { ...given, body };
  };
  return gate;
}

type Post = { id: number; content?: { rendered: string } };

const isPremium = ({ site }: WordPressDouble, { id }: Post) =>
  site.posts.some((post) => post.id === id && post.categories.includes(3));

function gated(content: Post['content'], { notice }: Gate): Post['content'] {
  const [first = ''] = /^<p>.*?<\/p>/s.exec(content?.rendered ?? '') ?? [];
  return content && { ...content, rendered: first + notice };
}

function loginOf(authorization = ''): string {
  const given = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
  return given.slice(0, given.indexOf(':'));
}
