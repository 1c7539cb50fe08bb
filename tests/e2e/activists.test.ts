import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { seriousFindings, startBrowser, startProduct } from './product.ts';

const demonstration = '桂花里社区';
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** From the list of activists to a decision, with the built product in a real browser. */
describe.each(['zh', 'en'] as const)('activists in %s', (language) => {
  const texts = messages[language];
  const { activists, fairness } = texts;
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
        .getByRole('link', { name: new RegExp(demonstration) })
        .first()
        .click();
      await page.waitForURL(/\/c\/[^/]+$/);
      await page.goto(`${page.url()}/activists`);
      await cards().first().waitFor();
    });
    afterEach(async () => {
      await context.close();
      expect(faults.splice(0)).toEqual([]);
    });
    const cards = () => page.locator('article.activist-card');
    const isAccessible = async (): Promise<void> => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
    };

    it('shows how sure the ranks are once that is computed', async () => {
      await cards().locator('.rank-bar').first().waitFor({ timeout: 60_000 });
      await page.getByText(activists.certainty.show).click();
      await page.locator('.chart .rank-bar').first().waitFor();
      expect(await page.locator('.chart .rank-bar').count()).toBeGreaterThan(10);
      await isAccessible();
    });

    it('compares two people, and decides about one with a reason', async () => {
      for (const place of [1, 2]) await cards().nth(place).getByRole('checkbox').check();
      await page.getByRole('button', { name: activists.picks.compare }).click();
      await page.locator('.compare table').waitFor();
      await isAccessible();
      const reason = `${activists.pick} ${width}`;
      const card = cards().nth(width === 'wide' ? 3 : 4);
      await card.getByRole('button', { name: activists.decide.action, exact: true }).click();
      await card.locator('textarea').fill(reason);
      await isAccessible();
      await card.getByRole('button', { name: activists.decide.save, exact: true }).click();
      await card.getByText(activists.verdict.shortlisted).waitFor();
      await page.locator('.decided', { hasText: reason }).waitFor();
    });

    it('makes the list anew with weights of its own, and goes back to the built-in ones', async () => {
      const panel = page.locator('details.weights');
      await panel.locator('summary').click();
      await panel.locator('input[type=range]').first().fill('80');
      const name = `${activists.weights.title} ${width}`;
      await panel.locator('input.input').fill(name);
      await isAccessible();
      await panel.getByRole('button', { name: activists.weights.save }).click();
      await page.waitForURL(/weights=/);
      await page.locator('.evidence', { hasText: name }).waitFor({ timeout: 60_000 });
      await panel.getByRole('button', { name: activists.weights.back }).click();
      await page.waitForURL((url) => !url.searchParams.has('weights'));
    });

    it('tells whether groups are left out, and why somebody was approached', async () => {
      await page.locator('details.fairness summary').click();
      await page.getByRole('heading', { name: fairness.coverage.title }).waitFor({ timeout: 60_000 });
      await isAccessible();
      await cards().first().getByRole('button', { name: activists.approach.action }).click();
      await page.getByRole('button', { name: activists.approach.print }).waitFor();
      await isAccessible();
    });
  });
});
