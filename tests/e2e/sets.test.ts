import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { seriousFindings, startBrowser, startProduct } from './product.ts';

const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** Who together, and what if they were not there: two questions that lead to each other, in a real browser. */
describe.each(['zh', 'en'] as const)('sets of people in %s', (language) => {
  const texts = messages[language];
  let product: Awaited<ReturnType<typeof startProduct>>;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  describe.each(Object.keys(widths) as (keyof typeof widths)[])('%s', (width) => {
    let context: BrowserContext;
    let page: Page;
    const faults: string[] = [];
    beforeEach(async () => {
      context = await browser.newContext({
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        viewport: widths[width],
        reducedMotion: 'reduce',
      });
      page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(product.url);
      await page
        .getByRole('link', { name: /桂花里社区/ })
        .first()
        .click();
      await page.waitForURL(/\/c\/[^/]+$/);
    });
    afterEach(async () => {
      await context.close();
      expect(faults.splice(0)).toEqual([]);
    });

    const fitsTheScreen = async (): Promise<void> => {
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(screen!);
      expect(await seriousFindings(page)).toEqual([]);
    };

    it('finds a set with somebody of a building, and tries what would be without it', async () => {
      await page.goto(`${page.url()}/sets`);
      const set = page.locator('.key-players-result');
      await set.waitFor();
      await page.getByLabel(texts.keyPlayers.quotas.kind).selectOption('place');
      await page.getByRole('button', { name: texts.keyPlayers.quotas.add.place }).click();
      await set.waitFor();
      expect(await set.locator('> ul > li').count()).toBe(3);
      await page.locator('.network-canvas').waitFor();
      await fitsTheScreen();

      await page.getByRole('link', { name: texts.sets.next.whatIf }).click();
      await page.waitForURL(/\/network\?leave=/);
      await page.locator('.what-if-result').waitFor();
      await page.getByRole('rowheader', { name: texts.whatIf.figures.largestComponent }).waitFor();
      await fitsTheScreen();
      await page.getByRole('button', { name: texts.whatIf.clear }).click();
      await page.locator('.what-if-result').waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('leave');
    });
  });
});
