import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** Who together, and what if they were not there: two questions that lead to each other, in a real browser. */
describe.each(['zh', 'en'] as const)('sets of people in %s', (language) => {
  const texts = messages[language];
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    const { fitsTheScreen } = visit;
    let page: Page;
    beforeEach(async () => {
      page = visit.page;
      await visit.openDemonstration();
    });

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
