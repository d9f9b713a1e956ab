import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AuthorRecord } from '../../../../src/server/store/records.ts';
import { anAuthor, anImage, aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

/** Opens the page of an author, Ilse Maren, who wrote alone and with others. */
async function openAuthor(ilse: Partial<AuthorRecord> = {}, bylines = ['ilse']) {
  await openReader({
    change: {
      images: [anImage({ id: '9', alt: 'Ilse on a quay' })],
      authors: [
        anAuthor({ slug: 'ilse', name: 'Ilse Maren', ...ilse }),
        anAuthor({ slug: 'bo', name: 'Bo Birk' }),
        anAuthor({ slug: 'cy', name: 'Cy Dahl' }),
      ],
      stories: bylines.map((byline, place) =>
        aStory({ id: place + 1, authors: byline.split(' ') }),
      ),
    },
    path: '/author/ilse',
  });
  return within(await screen.findByRole('main'));
}

describe('an author’s page', () => {
  it('tells name, role, biography, picture and number of stories', async () => {
    const main = await openAuthor(
      { role: 'Foreign editor', biography: 'Writes on the coast.', imageId: '9' },
      ['ilse', 'ilse bo'],
    );

    expect(main.getByRole('heading', { level: 1, name: 'Ilse Maren' })).toBeVisible();
    expect(main.getByText('Foreign editor')).toBeVisible();
    expect(main.getByText('Writes on the coast.')).toBeVisible();
    expect(main.getByRole('img', { name: 'Ilse on a quay' })).toBeVisible();
    expect(main.getByRole('heading', { level: 2, name: '2 stories' })).toBeVisible();
  });

  it('links to what the newsroom publishes of them elsewhere, by the names of networks and hosts', async () => {
    const main = await openAuthor({
      links: [
        'https://www.ilse.example/about',
        'https://x.com/ilse-of-nowhere',
        'https://social.example/@ilse',
      ],
    });

    const list = within(main.getByRole('list', { name: 'Ilse Maren elsewhere' }));
    const links = list.getAllByRole('link');

    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Website – ilse.example', 'https://www.ilse.example/about'],
      ['X', 'https://x.com/ilse-of-nowhere'],
      ['@ilse@social.example', 'https://social.example/@ilse'],
    ]);
    for (const link of links) expect(link).toHaveAttribute('rel', 'me nofollow noopener');
  });

  it('leads to those who wrote with them, with how many stories each', async () => {
    const main = await openAuthor({}, ['ilse bo', 'ilse', 'cy bo ilse']);

    const others = within(main.getByRole('region', { name: 'Stories written with' }));

    expect(others.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Bo Birk 2 stories',
      'Cy Dahl 1 story',
    ]);
    expect(others.getByRole('link', { name: 'Bo Birk' })).toHaveAttribute('href', '/author/bo');
  });

  it('has no heading, list or picture for what is not known', async () => {
    const main = await openAuthor();

    expect(main.getByRole('heading', { level: 1, name: 'Ilse Maren' })).toBeVisible();
    expect(main.queryByRole('list', { name: /elsewhere/ })).toBeNull();
    expect(main.queryByRole('region', { name: 'Stories written with' })).toBeNull();
    expect(main.queryByRole('img')).toBeNull();
  });
});
