import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Asking the graph by choosing and in GraphQL, in a real browser. */
describe.each(['zh', 'en'] as const)('queries in %s', (language) => {
  const { query, parts } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  let page: Page;
  let home: string;
  beforeEach(async () => {
    page = visit.page;
    home = await visit.openDemonstration();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true });

  it('finds people by choosing, draws them, saves the query and opens it by its address', async () => {
    await page.goto(`${home}/query`);
    await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
    await button(`+ ${query.adders.property}`).click();
    await choice(query.property.label).selectOption('gender');
    await choice(query.property.value).selectOption('female');
    await button(`+ ${query.adders.measure}`).click();
    await page.getByLabel(query.measure.top, { exact: true }).fill('5');
    await page.getByLabel(query.measure.top, { exact: true }).press('Tab');
    await page.waitForFunction(() => {
      const { length } = document.querySelectorAll('tbody tr');
      return length > 0 && length < 30;
    });
    const found = await page.locator('tbody tr').count();
    expect(found).toBeGreaterThanOrEqual(5);
    expect(page.url()).toContain('q=');
    const words = await page.locator('.query-words li').allTextContents();
    expect(words.length).toBe(3);
    await visit.fitsScreens();

    await button(query.result.asPicture).click();
    await page.locator('.network-canvas').waitFor();
    await visit.fitsScreens();
    await button(query.result.asTable).click();

    await page.getByRole('heading', { name: query.saved.title }).click();
    await page.getByLabel(query.saved.name, { exact: true }).fill('五位');
    await button(query.saved.saveAs).click();
    const link = page.getByRole('link', { name: '五位', exact: true });
    await link.waitFor();
    const address = await link.getAttribute('href');
    await page.goto(new URL(address!, home).href);
    await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length === count, found);
    expect(await page.locator('.query-words li').allTextContents()).toEqual(words);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(parts.download.arrowLabel.replace('{title}', query.result.caption)).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^linli-query-.*\.arrow$/);
  });

  it('keeps what somebody types out of the address', async () => {
    await page.goto(`${home}/query`);
    await button(`+ ${query.adders.property}`).click();
    await choice(query.property.label).selectOption('name');
    await choice(query.property.comparison).selectOption('contains');
    await page.getByLabel(query.property.value, { exact: true }).fill('王');
    await page.getByLabel(query.property.value, { exact: true }).press('Tab');
    await page.getByText(query.notKept).waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('王');
  });

  it('answers an example of the console, and says what is wrong with a text', async () => {
    await page.goto(`${home}/query?view=console`);
    await page.getByLabel(query.console.examples).selectOption('keptTies');
    const editor = page.getByRole('textbox', { name: query.console.editor });
    await editor.waitFor();
    await button(query.console.run).click();
    await page.locator('pre').filter({ hasText: '"event": "kept"' }).waitFor();
    await visit.fitsScreens();

    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('query {{ measures {{ nothing');
    await page.keyboard.press('Control+Enter');
    await page.getByText(query.console.faults).waitFor();
    await visit.fitsScreens();
  });
});
