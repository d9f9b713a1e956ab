import type { AuthorRecord, ImageRecord } from '../../store/records.ts';
import type { Author } from './author.ts';
import { avatarOf } from './avatar.ts';
import type { Picture } from './picture-book.ts';
import { publicLinks } from './public-links.ts';

/** What is stored of authors: one of each slug, and their portraits. */
type Told = { authors: AuthorRecord[]; images: ImageRecord[] };

type Portrayed = { record: AuthorRecord; image: ImageRecord | undefined };

/** Makes records of authors, and remembers what it told last of each. */
export function createAuthorRecords({
  findPictures,
  mayShow,
  home,
}: {
  findPictures: (ids: number[]) => Promise<Map<number, Picture>>;
  mayShow: (url: string) => boolean;
  /** Address of the newsroom's own front page. */
  home: string;
}) {
  /** By key. */
  const told = new Map<string, string>();

  async function portray(authors: Author[]): Promise<Portrayed[]> {
    const portraits = await findPictures(authors.flatMap(({ mediaId }) => mediaId ?? []));
    return authors.map(({ record, profiles, mediaId, avatars }) => {
      const portrait = mediaId === null ? undefined : portraits.get(mediaId)?.image;
      const image = portrait ?? avatarOf(avatars, mayShow);
      const links = publicLinks(profiles, home);
      return { record: { ...record, links, imageId: image?.id ?? null }, image };
    });
  }

  function note(portrayed: Portrayed[]): Told {
    const unique = [...new Map(portrayed.map((one) => [one.record.slug, one])).values()];
    for (const one of unique) told.set(one.record.key, JSON.stringify(one));
    return {
      authors: unique.map(({ record }) => record),
      images: unique.flatMap(({ image }) => image ?? []),
    };
  }

  return {
    /** All of these authors. */
    async tell(authors: Author[]): Promise<Told> {
      return note(await portray(authors));
    },
    /** Those who are other than when they were told last. Of two who come under one slug one waits for the next time: the store makes one of them then. */
    async tellNews(authors: Author[]): Promise<Told> {
      const portrayed = await portray(authors);
      return note(portrayed.filter((one) => told.get(one.record.key) !== JSON.stringify(one)));
    },
  };
}
