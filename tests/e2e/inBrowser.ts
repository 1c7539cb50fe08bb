import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Language } from '../../client/locales/language.ts';
import { seriousFindings, startBrowser, startProduct } from './product.ts';

export const demonstration = '桂花里社区';
/** A desk and a phone. */
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
export type Width = keyof typeof widths;
export const widthNames = Object.keys(widths) as readonly Width[];

interface Running {
  readonly url: string;
  readonly browser: Browser;
}

/** The built product and a browser for the tests of a `describe`, in which this is called. */
export function productInBrowser(): Running {
  let product: Awaited<ReturnType<typeof startProduct>>;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  return {
    get url() {
      return product.url;
    },
    get browser() {
      return browser;
    },
  };
}

interface Visit {
  /** Of the test that runs. */
  readonly page: Page;
  /** Opens the demonstration as a user does; answers the address of its first page. */
  openDemonstration(): Promise<string>;
  /** Nothing sticks out sideways, and axe finds nothing serious. */
  fitsTheScreen(): Promise<void>;
  /** The same on a phone and then at a desk. */
  fitsScreens(): Promise<void>;
}

/**
 * A new page for each test of a `describe`, in which this is called. After each, nothing may have failed in it but what
 * is `expected`, and nothing have been asked of another place than the product.
 */
export function pageForEach(
  running: Running,
  language: Language,
  { width = 'wide', expected }: { readonly width?: Width; readonly expected?: RegExp } = {},
): Visit {
  let context: BrowserContext;
  let page: Page;
  const elsewhere: string[] = [];
  const faults: string[] = [];
  beforeEach(async () => {
    context = await running.browser.newContext({
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      viewport: widths[width],
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(running.url) && !/^(data|blob):/.test(request.url()))
        elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect([elsewhere.splice(0), faults.splice(0)]).toEqual([[], []]);
  });
  const fitsTheScreen = async (): Promise<void> => {
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(screen!);
    expect(await seriousFindings(page)).toEqual([]);
  };
  return {
    get page() {
      return page;
    },
    async openDemonstration() {
      await page.goto(running.url);
      await page
        .getByRole('link', { name: new RegExp(demonstration) })
        .first()
        .click();
      await page.waitForURL(/\/c\/[^/]+$/);
      return page.url();
    },
    fitsTheScreen,
    async fitsScreens() {
      for (const name of widthNames.toReversed()) {
        await page.setViewportSize(widths[name]);
        await fitsTheScreen();
      }
    },
  };
}
