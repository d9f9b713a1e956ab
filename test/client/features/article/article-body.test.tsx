import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { ArticleBody } from '../../../../src/client/features/article/body/article-body.tsx';
import { loadMessages } from '../../../../src/client/lib/messages/load-messages.ts';
import { MessagesContext } from '../../../../src/client/lib/messages/messages-context.ts';
import type { Block } from '../../../../src/shared/block.ts';
import type { NewsImage } from '../../../../src/shared/image.ts';
import type { Inline } from '../../../../src/shared/inline.ts';

const messages = await loadMessages('en');

function draw(...blocks: Block[]) {
  return render(
    <MemoryRouter initialEntries={['/article/any']}>
      <MessagesContext value={messages}>
        <ArticleBody blocks={blocks} />
        <Place />
      </MessagesContext>
    </MemoryRouter>,
  );
}

const Place = () => <output>{useLocation().pathname}</output>;
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const image: NewsImage = {
  id: '4711',
  version: 'a1',
  widths: [120, 640],
  width: 1600,
  height: 1067,
  alt: 'A harbour at low tide',
  placeholder: '#a08970',
};

test('a link to one of our pages opens it without leaving the application', async () => {
  draw(paragraph({ kind: 'link', href: '/category/sea', children: ['The sea'] }));

  await userEvent.click(screen.getByRole('link', { name: 'The sea' }));

  expect(screen.getByRole('status')).toHaveTextContent('/category/sea');
});

test.each([
  'https://example.org/a',
  'mailto:desk@example.org',
  '/media/4711-a1/640.jpg',
  '#story-a',
])('a link to %s is the browser’s own affair', (href) => {
  draw(paragraph({ kind: 'link', href, children: ['There'] }));

  expect(screen.getByRole('link', { name: 'There' })).toHaveAttribute('href', href);
});

test('a table scrolls in a region that is named and can be focused', () => {
  draw({
    kind: 'table',
    caption: ['Boats by port'],
    head: [[{ header: true, children: ['Port'] }]],
    body: [
      [
        { header: true, children: ['Hale'] },
        { header: false, children: ['12'], align: 'right' },
      ],
    ],
    foot: [],
  });

  const region = screen.getByRole('region', { name: 'Boats by port' });

  expect(region).toHaveAttribute('tabindex', '0');
  expect(within(region).getByRole('columnheader', { name: 'Port' })).toBeVisible();
  expect(within(region).getByRole('rowheader', { name: 'Hale' })).toBeVisible();
});

test('a table without a caption has a name as well', () => {
  draw({
    kind: 'table',
    caption: [],
    head: [],
    body: [[{ header: false, children: ['a'] }]],
    foot: [],
  });

  expect(screen.getByRole('region', { name: 'Table' })).toBeVisible();
});

test('a footnote’s mark and the note lead to each other', () => {
  draw(paragraph('So', { kind: 'note', id: 'story-n', label: '1' }, '.'), {
    kind: 'footnotes',
    items: [{ id: 'story-n', children: ['There.'] }],
  });

  const mark = screen.getByRole('doc-noteref', { name: 'Note 1' });
  const back = screen.getByRole('doc-backlink', { name: 'Back to the text' });

  expect(document.querySelector(mark.getAttribute('href') ?? '')).toHaveTextContent('There.');
  expect(document.querySelector(back.getAttribute('href') ?? '')).toBe(mark);
});

test('an embed without a player says what it is and where it opens, and loads nothing', () => {
  const { container } = draw({
    kind: 'embed',
    provider: 'Issuu',
    href: 'https://issuu.com/harbour/docs/a',
    title: 'The chart',
    caption: ['A leaflet'],
  });

  const link = screen.getByRole('link', { name: /The chart.*Issuu.*Opens at issuu\.com/s });

  expect(link).toHaveAttribute('href', 'https://issuu.com/harbour/docs/a');
  expect(container.querySelectorAll('iframe, script, img, video, audio, object')).toHaveLength(0);
});

test('an embed with a player says what it is, whose, and from where it would be loaded, and loads nothing', () => {
  const { container } = draw({
    kind: 'embed',
    provider: 'YouTube',
    href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    title: 'The launch',
    caption: ['A film'],
    frame: { src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', shape: 'film' },
  });

  const card = within(screen.getByRole('figure', { name: 'The launch' }));

  expect(card.getByText('The launch')).toBeVisible();
  expect(card.getByText('A film')).toBeVisible();
  expect(card.getByRole('button', { name: 'Load from youtube-nocookie.com' })).toBeVisible();
  expect(card.getByRole('link', { name: 'See this on YouTube' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  );
  expect(container.querySelectorAll('iframe, script, img, video, audio, object')).toHaveLength(0);
});

test.each(['audio', 'video'] as const)('%s is a link that says what it is', (medium) => {
  draw({ kind: 'media', medium, href: 'https://example.org/a', caption: [] });

  expect(screen.getByRole('link', { name: new RegExp(messages.article[medium]) })).toBeVisible();
});

test('a picture has its size, its words and its colour before it loads', () => {
  const { container } = draw({
    kind: 'figure',
    image,
    caption: ['Low water'],
    credit: 'Drawing: desk',
  });

  const picture = screen.getByRole('img', { name: 'A harbour at low tide' });

  expect(picture).toHaveAttribute('width', '1600');
  expect(picture).toHaveAttribute('height', '1067');
  expect(picture).toHaveAttribute('loading', 'lazy');
  expect(container.querySelector('svg')).toHaveAttribute('fill', '#a08970');
  expect(screen.getByRole('figure')).toHaveTextContent('Low water Drawing: desk');
});

test('a list’s plain items stand without paragraphs, richer ones with', () => {
  const { container } = draw(
    { kind: 'list', ordered: true, start: 3, reversed: true, items: [[paragraph('One')]] },
    { kind: 'list', ordered: false, items: [[paragraph('Two'), paragraph('Three')]] },
  );

  expect(container.querySelector('ol')).toHaveAttribute('start', '3');
  expect(container.querySelector('ol')).toHaveAttribute('reversed');
  expect(container.querySelectorAll('ol p')).toHaveLength(0);
  expect(container.querySelectorAll('ul p')).toHaveLength(2);
});

test('text that is markup is shown as text', () => {
  const { container } = draw(paragraph('<script>hostile()</script><img src=x onerror=hostile()>'));

  expect(container.querySelectorAll('script, img')).toHaveLength(0);
  expect(container).toHaveTextContent('<script>hostile()</script>');
});

test('no block draws a style attribute, which the policy would stop', () => {
  const { container } = draw(
    { kind: 'figure', image, caption: [], align: 'left' },
    { kind: 'gallery', figures: [{ image, caption: [] }], caption: [], columns: 3 },
    { kind: 'cover', image, blocks: [paragraph('Over')] },
    {
      kind: 'media-text',
      figure: { image, caption: [] },
      side: 'right',
      blocks: [paragraph('By')],
    },
    { kind: 'columns', columns: [[paragraph('One')], [paragraph('Two')]] },
    { kind: 'paragraph', children: ['Drop'], dropCap: true, align: 'center' },
  );

  expect(container.querySelectorAll('[style]')).toHaveLength(0);
});
