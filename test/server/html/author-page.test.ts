import { describe, expect, it } from 'vitest';
import { anAuthor, anImage, aStory } from '../../support/a-story.ts';
import { dataBlock, ORIGIN, pagesOver } from '../../support/rendered-pages.ts';

describe('the page of an author', () => {
  it('has role, links and those who wrote with them in the HTML', async () => {
    const ilse = anAuthor({ slug: 'ilse', role: 'Foreign editor', links: ['https://a.example/'] });
    const get = pagesOver({ authors: [ilse], stories: [aStory({ authors: ['ilse', 'bo'] })] });

    const { html } = await get('/author/ilse');

    expect(html).toContain('Foreign editor');
    expect(html).toContain('href="https://a.example/" rel="me nofollow noopener"');
    expect(html).toContain('href="/author/bo"');
  });

  it('tells machines what it shows, and nothing that is not known', async () => {
    const image = anImage({ id: '9', width: 1200, height: 1200 });
    const ilse = anAuthor({
      slug: 'ilse',
      name: 'Ilse',
      role: 'Foreign editor',
      biography: 'Writes on the coast.',
      links: ['https://ilse.example/'],
      imageId: '9',
    });
    const stories = [aStory({ authors: ['ilse', 'bo'] })];
    const get = pagesOver({ images: [image], authors: [ilse], stories });

    const toldOf = async (slug: string) =>
      dataBlock((await get(`/author/${slug}`)).html, 'application/ld\\+json');
    const known = await toldOf('ilse');
    const bare = await toldOf('bo');

    expect(known).toMatchObject([
      {
        '@type': 'ProfilePage',
        mainEntity: {
          '@type': 'Person',
          name: 'Ilse',
          url: `${ORIGIN}/author/ilse`,
          jobTitle: 'Foreign editor',
          description: 'Writes on the coast.',
          image: expect.stringMatching(/\/media\/9-1\/\d+\.jpg$/),
          sameAs: ['https://ilse.example/'],
        },
      },
    ]);
    expect(bare).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        mainEntity: { '@type': 'Person', name: 'Bo', url: `${ORIGIN}/author/bo` },
      },
    ]);
  });
});
