import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { seriousFindings, startBrowser, startProduct } from './product.ts';

const demonstration = '桂花里社区';
const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The page of one person, with the built product in a real browser; each test goes on from the one before. */
describe.each(['zh', 'en'] as const)('one person in %s', (language) => {
  const texts = messages[language];
  let product: Awaited<ReturnType<typeof startProduct>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let personPage = '';
  const faults: string[] = [];
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      viewport: widths[0]!,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  /** Nothing sticks out and axe finds nothing serious, on a wide screen and on a phone. */
  async function fitsScreens(): Promise<void> {
    for (const size of widths.toReversed()) {
      await page.setViewportSize(size);
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(screen!);
      expect(await seriousFindings(page)).toEqual([]);
    }
  }

  it('is found by name, and tells how each figure is known', async () => {
    await page.goto(product.url);
    await page
      .getByRole('link', { name: new RegExp(demonstration) })
      .first()
      .click();
    await page.waitForURL(/\/c\/[^/]+$/);
    await page.goto(`${page.url()}/people`);
    await page.getByLabel(texts.people.search).fill('苏永和');
    const whole = texts.personPage.wholeOf.replace('{name}', '苏永和');
    await page.getByRole('link', { name: whole }).click();
    await page.getByRole('heading', { level: 2, name: texts.personPage.dimensions.title }).waitFor();
    personPage = page.url();
    expect(personPage).toMatch(/\/people\/[0-9a-f-]{36}$/);
    await page.locator('.dimension button[aria-expanded=false]').first().click();
    await page.locator('.dimension .records li').first().waitFor();
    await page.locator('.mark').nth(9).waitFor();
    await page.locator('.mark button[aria-expanded=false][aria-controls]').first().click();
    await page.locator('.opened .records li').first().waitFor();
    await fitsScreens();
  });

  it('takes a decision with its reason, which stays on record', async () => {
    await page.goto(personPage);
    const decisions = page.locator('#decisions');
    await decisions.getByRole('button', { name: texts.activists.decide.action }).click();
    await decisions.getByLabel(texts.activists.verdict.approached).check();
    await decisions.getByLabel(texts.activists.decide.reason).fill('邻居常提到');
    await fitsScreens();
    await decisions.getByRole('button', { name: texts.activists.decide.save, exact: true }).click();
    await decisions.getByRole('button', { name: texts.activists.decide.again }).waitFor();
    await page.reload();
    await decisions.getByText('邻居常提到').waitFor();
    await page.locator('#timeline').getByText(texts.activists.verdict.approached).waitFor();
    await page.getByRole('button', { name: texts.activists.approach.action }).click();
    await page.getByRole('heading', { name: texts.activists.approach.title }).waitFor();
    await fitsScreens();
  });

  it('has no figures of who does not want to be considered', async () => {
    await page.goto(personPage);
    await page.getByRole('link', { name: texts.privacy.open }).first().click();
    await page.getByRole('button', { name: texts.privacy.objectTitle }).click();
    await page.getByText(texts.privacy.objectSaid).waitFor();
    await page.getByRole('link', { name: texts.personPage.whole }).click();
    await page.getByText(texts.personPage.notScored.refused).waitFor();
    expect(await page.locator('.dimension').count()).toBe(0);
    await fitsScreens();
  });
});
