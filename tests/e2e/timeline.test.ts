import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** The network through time: played, stepped, dragged and moved with keys, in a real browser. */
describe.each(['zh', 'en'] as const)('the timeline in %s', (language) => {
  const texts = messages[language].timeline;
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    let page: Page;
    beforeEach(async () => {
      page = visit.page;
      await visit.openDemonstration();
    });

    /** First and last day of the window, as the address has them once it is at rest. */
    const windowAt = async (unlike = ''): Promise<readonly [string, string]> => {
      await page.waitForURL((url) => {
        const time = url.searchParams.get('time') ?? '';
        return time.includes('..') && time !== unlike;
      });
      const [first = '', last = ''] = new URL(page.url()).searchParams.get('time')?.split('..') ?? [];
      return [first, last];
    };

    it('shows who was tied when, and keeps the window in the address', async () => {
      await page.goto(`${page.url()}/network`);
      await page.getByRole('button', { name: texts.open }).click();
      const panel = page.locator('.timeline');
      const sentence = panel.locator('.sentence');
      await panel.locator('svg[role=img]').waitFor();
      const atFirst = await windowAt();
      await visit.fitsTheScreen();

      await panel.getByRole('button', { name: texts.back }).click();
      const stepped = await windowAt(atFirst.join('..'));
      expect(stepped[1] < atFirst[1]).toBe(true);

      const whole = panel.getByRole('slider', { name: texts.moveWindow, exact: true });
      await whole.focus();
      await page.keyboard.press('Home');
      const start = await windowAt(stepped.join('..'));
      expect(await whole.getAttribute('aria-valuenow')).toBe('0');
      const end = panel.getByRole('slider', { name: texts.windowEnd });
      await end.focus();
      await page.keyboard.press('PageUp');
      const longer = await windowAt(start.join('..'));
      expect([longer[0], longer[1] > start[1]]).toEqual([start[0], true]);

      // Whoever wants no motion, as this browser says, sees it jump from step to step.
      const before = await sentence.textContent();
      await panel.getByRole('button', { name: texts.play }).click();
      await page.waitForFunction(
        ([selector, former]) => document.querySelector(selector!)?.textContent !== former,
        ['.timeline .sentence', before] as const,
      );
      await panel.getByRole('button', { name: texts.pause }).click();
      const played = await windowAt(longer.join('..'));
      expect(played[0] > longer[0]).toBe(true);

      // Away from the edge, where the menu of a phone lies over the page.
      await whole.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const grip = (await whole.locator('.grip').boundingBox())!;
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
      await page.mouse.down();
      await page.mouse.move(grip.x + grip.width / 2 + 60, grip.y + grip.height / 2, { steps: 4 });
      await page.mouse.up();
      const dragged = await windowAt(played.join('..'));
      expect(dragged[0] > played[0]).toBe(true);

      // A link leads to the same window.
      const said = await sentence.textContent();
      await page.reload();
      await sentence.waitFor();
      await expect.poll(() => sentence.textContent()).toBe(said);

      await panel.getByRole('button', { name: messages[language].parts.chart.asTable }).click();
      await panel.getByRole('columnheader', { name: texts.periodFormed }).waitFor();
      await visit.fitsTheScreen();
      await page.getByRole('button', { name: texts.close }).click();
      await panel.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('time=');
    });
  });
});
