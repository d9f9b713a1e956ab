import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { watchShifts } from '../support/layout-shift.ts';
import {
  ENGLISH,
  FERRY,
  FERRY_SENTENCES,
  serveListening,
  type ListeningNewsroom,
} from '../support/listening-newsroom.ts';
import {
  end,
  isInView,
  isSpeaking,
  listen,
  listenOn,
  marked,
  openListening,
  player,
  saidOn,
  wordsOn,
  type ListeningOptions,
} from '../support/listening-page.ts';
import { openHydrated } from '../support/open-hydrated.ts';
import { scrollEnded } from '../support/scroll.ts';
import { aVoice } from '../support/scripted-speech.ts';

let browser: Browser;
let newsroom: ListeningNewsroom;
beforeAll(async () => {
  newsroom = await serveListening('en');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const openStory = (path?: string, options?: ListeningOptions) =>
  openListening(browser, { origin: newsroom.origin, path, ...options });
const press = (page: Page, name: string) =>
  player(page).getByRole('button', { name, exact: true }).press('Enter');

describe('listening to a story', () => {
  it('is not offered where no voice speaks its language, nor without JavaScript', async () => {
    const silent = await openStory(FERRY, { voices: [] });
    const foreign = await openStory('/article/korean');
    const { origin } = newsroom;
    const { page: plain } = await openPage(browser, { origin, javaScriptEnabled: false });
    await plain.goto(FERRY);

    for (const page of [silent, foreign, plain]) {
      const tools = await page.getByRole('button', { name: 'Share' }).count();
      expect(tools).toBe(page === plain ? 0 : 1);
      expect(await listenOn(page).count()).toBe(0);
    }
  });

  it.each([
    [320, 'largest'],
    [1280, 'normal'],
  ])('is offered by late voices without moving a thing, %i px, %s text', async (width, size) => {
    const kept = { 'dateline.size': size };
    const page = await openStory(FERRY, { voices: [], viewport: { width, height: 800 }, kept });
    const takeShift = await watchShifts(page);

    await page.evaluate((voice) => window.speech.bring([voice]), ENGLISH);
    await listenOn(page).waitFor();
    await scrollEnded(page);

    expect(await takeShift()).toBe(0);
  });

  it('says all of its text sentence by sentence, the one that is said marked', async () => {
    const page = await openStory();
    await listen(page);

    const spoken: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      spoken.push(await marked(page));
      await end(page, 1);
    }
    await end(page);
    await player(page).getByText('That was the story.').waitFor();

    expect(await wordsOn(page)).toEqual(FERRY_SENTENCES);
    expect(spoken).toEqual(FERRY_SENTENCES.slice(0, 6));
    expect(await marked(page)).toBe('');
  });

  it.each([
    ['korean', 'Yuna', '해협의 마지막 나룻배/아무도 모른다./나룻배는 기다린다./왜 그럴까?'],
    ['arabic', 'Majed', 'لماذا تنتظر العبّارة؟/لا أحد يعرف./هي تنتظر.'],
  ])('is in a voice of its language: %s', async (slug, voice, sentences) => {
    const voices = [
      ENGLISH,
      aVoice({ name: 'Yuna', lang: 'ko-KR' }),
      aVoice({ name: 'Majed', lang: 'ar-SA' }),
    ];
    const page = await openStory(`/article/${slug}`, { voices });

    await listen(page);
    await end(page);

    expect((await wordsOn(page)).join('/')).toBe(sentences);
    expect((await saidOn(page)).every((each) => each.voice === voice)).toBe(true);
  });

  it('is gone through, paused, sped up and left by keys alone, and the speed is kept for the next story', async () => {
    const page = await openStory();
    await listen(page);

    await press(page, 'On by a sentence');
    await press(page, 'On by a sentence');
    await press(page, 'Back by a sentence');
    await press(page, 'Pause');
    expect(await isSpeaking(page)).toBe(false);
    await press(page, 'Play');
    await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.4×');
    const words = await wordsOn(page);
    await page.keyboard.press('Escape');
    await player(page).waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(await isSpeaking(page)).toBe(false);
    await openHydrated(page, '/article/quay');
    await listen(page);

    const [headline, dek, byline] = FERRY_SENTENCES;
    expect(words).toEqual([headline, dek, byline, dek, dek, dek]);
    expect(focused).toBe('Continue');
    expect(await saidOn(page)).toEqual([{ text: 'The quay', voice: 'Ava', speed: 1.4 }]);
  });

  it('goes on after a reload with the sentence that it was in, and from the start after its end', async () => {
    const page = await openStory();
    await listen(page);
    await end(page, 7);

    await page.reload();
    await page.getByRole('button', { name: 'Continue listening' }).press('Enter');
    await expect.poll(() => wordsOn(page)).toEqual([FERRY_SENTENCES[7]]);
    await end(page);
    await player(page).getByText('That was the story.').waitFor();
    await page.reload();
    await listen(page);

    await expect.poll(() => wordsOn(page)).toEqual([FERRY_SENTENCES[0]]);
  });

  it('falls silent when its reader leaves the page, or goes to another story', async () => {
    const page = await openStory();
    await listen(page);
    await end(page, 4);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect(await isSpeaking(page)).toBe(false);
    await press(page, 'Play');

    await page.getByRole('link', { name: /^Next in World/ }).click();
    await page.getByRole('heading', { level: 1, name: 'The quay' }).waitFor();

    expect(await isSpeaking(page)).toBe(false);
    expect(await player(page).count()).toBe(0);
    expect(await marked(page)).toBe('');
    await listenOn(page).waitFor();
  });

  it('says in words why it stopped, and goes on there in another voice', async () => {
    const page = await openStory(FERRY, { voices: [ENGLISH, aVoice({ name: 'Ben' })] });
    await listen(page);
    await end(page, 3);
    const status = player(page).getByRole('status');
    expect(await status.textContent()).toBe('');

    await page.evaluate(() => window.speech.fail('synthesis-failed'));
    await status.getByText('The voice of this device fell silent. Play tries again.').waitFor();
    await press(page, 'Play');

    expect(await status.textContent()).toBe('');
    expect((await saidOn(page)).slice(-2)).toEqual([
      { text: FERRY_SENTENCES[3], voice: 'Ava', speed: 1 },
      { text: FERRY_SENTENCES[3], voice: 'Ben', speed: 1 },
    ]);
  });

  it('keeps what is said in view, unless its reader has scrolled away, and leads back', async () => {
    const page = await openStory();
    await listen(page);
    await end(page, 30);
    await expect.poll(() => isInView(page)).toBe(true);
    await scrollEnded(page);

    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, -3000);
    const way = player(page).getByRole('button', { name: 'Follow' });
    await way.waitFor();
    const top = await page.evaluate(() => scrollY);
    await end(page, 4);
    await scrollEnded(page);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await way.press('Enter');
    await expect.poll(() => isInView(page)).toBe(true);

    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Pause',
    );
    expect(await way.count()).toBe(0);
  });

  it('ends at the gate of a premium story', async () => {
    const page = await openStory('/article/premium');
    await listen(page);

    await end(page);
    await player(page).getByText('That was the opening. The rest is for subscribers.').waitFor();

    expect(await wordsOn(page)).toEqual(['Headline 1', 'Body 1.']);
  });
});

describe('the player', () => {
  it.each([
    { width: 320, height: 640, colourScheme: 'dark' },
    { width: 1280, height: 800, colourScheme: 'light' },
  ] as const)(
    'has nothing that axe finds at $width px, $colourScheme, and hides nothing that has the focus',
    async ({ colourScheme, ...viewport }) => {
      const page = await openStory(FERRY, { viewport, colourScheme });
      await listen(page);

      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      const links = page.getByRole('contentinfo').getByRole('link');
      await links.last().focus();
      await scrollEnded(page);
      const link = await links.last().boundingBox();
      const bar = await player(page).boundingBox();

      expect(violations).toEqual([]);
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    },
  );

  it('stands in the text of a window too low for a bar', async () => {
    const page = await openStory(FERRY, { viewport: { width: 640, height: 360 } });
    await listen(page);

    await page.evaluate(() => scrollTo(0, 2000));
    const bar = await player(page).boundingBox();

    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(0);
  });

  it.each([
    ['ko', '이어 듣기', '이 기사 듣기', '한 문장 뒤로/일시 정지/한 문장 앞으로/닫기'],
    [
      'ar',
      'تابع الاستماع',
      'الاستماع إلى هذا المقال',
      'جملة إلى الخلف/أوقف مؤقتًا/جملة إلى الأمام/إغلاق',
    ],
    [
      'en-XA',
      '⟦Continue listening⟧',
      '⟦Listening to this story⟧',
      '⟦Back by a sentence⟧/⟦Pause⟧/⟦On by a sentence⟧/⟦Close⟧',
    ],
  ])('speaks %s with its readers', async (language, continued, name, buttons) => {
    const { origin, stop } = await serveListening(language);
    onTestFinished(stop);
    const page = await openListening(browser, {
      origin,
      voices: [aVoice({ lang: language })],
      kept: { 'dateline.heard.2': '[{"id":5,"passage":4,"mark":0}]' },
    });

    await page.getByRole('button', { name: continued }).click();
    const region = page.getByRole('region', { name });
    const [, pause = ''] = buttons.split('/');
    // The player comes with its code, after the press, and speaks a moment later.
    await region.getByRole('button', { name: pause, exact: true }).waitFor();
    const names = await region
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));

    expect(names.join('/')).toBe(buttons);
    expect((await wordsOn(page)).at(-1)).toBe(FERRY_SENTENCES[4]);
  });
});
