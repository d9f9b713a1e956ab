import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCategory, aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const change = {
  stories: [aStory({ headline: 'The ferry waits', categories: ['culture'] })],
  categories: [aCategory({ slug: 'culture', name: 'Culture' })],
};

beforeEach(() => {
  localStorage.clear();
});

describe('the language of the interface', () => {
  it('is chosen among languages that are named in themselves, and is the newsroom’s until then', async () => {
    await openReader({ change, path: '/settings' });
    const group = within(await screen.findByRole('group', { name: 'Language' }));

    const names = group.getAllByRole<HTMLInputElement>('radio').map(({ labels }) => labels?.[0]);

    expect(names.map((name) => name?.textContent)).toEqual([
      'The newsroom’s language (English)',
      'English',
      '한국어',
      'العربية',
    ]);
    expect(group.getByRole('radio', { checked: true })).toBe(
      group.getByRole('radio', { name: /newsroom/ }),
    );
  });

  it('turns the page at once, its direction, title and dates too, and is kept', async () => {
    const { router } = await openReader({ change, path: '/settings' });

    await userEvent.click(await screen.findByRole('radio', { name: 'العربية' }));

    await screen.findByRole('heading', { level: 1, name: 'الإعدادات' });
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.title).toMatch(/^الإعدادات/);
    expect(localStorage.getItem('dateline.language')).toBe('ar');
    await router.navigate('/latest');
    const time = (await screen.findAllByRole('time'))[0];
    expect(time?.textContent).toMatch(/\p{sc=Arab}/u);
  });

  it('leaves what is the newsroom’s in its own language and direction', async () => {
    localStorage.setItem('dateline.language', 'ar');

    await openReader({ change, path: '/latest' });

    await screen.findByRole('heading', { level: 1, name: 'أحدث المقالات' });
    const [headline] = screen.getAllByRole('heading', { level: 3 });
    expect(headline).toHaveAttribute('lang', 'en');
    expect(headline).toHaveAttribute('dir', 'ltr');
    const [section] = screen.getAllByRole('link', { name: 'Culture' });
    expect(section).toHaveAttribute('lang', 'en');
  });

  it('follows another tab, and goes back to the newsroom’s', async () => {
    await openReader({ change, path: '/settings' });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });

    keptElsewhere('ko');
    await screen.findByRole('heading', { level: 1, name: '설정' });
    keptElsewhere('');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });

    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('is in words on pages that cannot be shown', async () => {
    localStorage.setItem('dateline.language', 'ko');

    await openReader({ change, path: '/nowhere' });

    await screen.findByRole('heading', { level: 1, name: '찾을 수 없는 쪽' });
    expect(document.title).toBe('찾을 수 없는 쪽');
  });

  it('is found from every page by who cannot read it', async () => {
    localStorage.setItem('dateline.language', 'ko');
    await openReader({ change, path: '/latest' });

    await userEvent.click(await screen.findByRole('link', { name: /English.*한국어.*العربية/ }));
    await userEvent.click(await screen.findByRole('radio', { name: 'English' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });
});

/** What another tab keeps comes as an event. */
function keptElsewhere(language: string) {
  localStorage.setItem('dateline.language', language);
  window.dispatchEvent(new StorageEvent('storage', { key: 'dateline.language' }));
}
