import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** From the list of activists to a decision, with the built product in a real browser. */
describe.each(['zh', 'en'] as const)('activists in %s', (language) => {
  const texts = messages[language];
  const { activists, fairness } = texts;
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    const { fitsTheScreen } = visit;
    let page: Page;
    beforeEach(async () => {
      page = visit.page;
      await page.goto(`${await visit.openDemonstration()}/activists`);
      await cards().first().waitFor();
    });
    const cards = () => page.locator('article.activist-card');

    it('shows how sure the ranks are once that is computed', async () => {
      await cards().locator('.rank-bar').first().waitFor({ timeout: 60_000 });
      await page.getByText(activists.certainty.show).click();
      await page.locator('.chart .rank-bar').first().waitFor();
      expect(await page.locator('.chart .rank-bar').count()).toBeGreaterThan(10);
      await fitsTheScreen();
    });

    it('keeps a reason that is written while the evidence is read, and asks before it is lost', async () => {
      const card = cards().nth(1);
      await card.getByRole('button', { name: activists.decide.action, exact: true }).click();
      await card.locator('textarea').fill(activists.title);
      await card.getByRole('button', { name: activists.details }).click();
      await card.locator('.records-toggle button').first().click();
      await card.locator('.records li').first().waitFor();
      await fitsTheScreen();
      expect(await card.locator('textarea').inputValue()).toBe(activists.title);
      await page.locator('.activist-filters select').first().selectOption({ index: 1 });
      await card.getByRole('button', { name: texts.register.leave.no }).click();
      expect(await card.locator('textarea').inputValue()).toBe(activists.title);
      await card.locator('textarea').press('Escape');
      await card.getByRole('button', { name: texts.register.leave.yes }).click();
      await card.locator('textarea').waitFor({ state: 'detached' });
    });

    it('lists one building and who is picked, and shows both again after the page of a person', async () => {
      await cards().first().getByRole('checkbox').check();
      await page.locator('.activist-filters select').first().selectOption({ index: 3 });
      await page.waitForURL(/building=/);
      await page.locator('.picked-bar', { hasText: '1' }).waitFor();
      const { href } = new URL(page.url());
      await cards().first().waitFor();
      await cards().first().getByRole('link', { name: texts.personPage.whole }).click();
      await page.waitForURL(/people/);
      await page.goBack();
      await cards().first().waitFor();
      expect(page.url()).toBe(href);
      await page.locator('.picked-bar').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.locator('.print-head').getByText(texts.parts.print.internal).waitFor();
      await page.emulateMedia({ media: null });
    });

    it('compares two people, and decides about one with a reason', async () => {
      for (const place of [1, 2]) await cards().nth(place).getByRole('checkbox').check();
      await page.getByRole('button', { name: activists.picks.compare }).click();
      await page.locator('.compare table').waitFor();
      await fitsTheScreen();
      const reason = `${activists.pick} ${width}`;
      const card = cards().nth(width === 'wide' ? 3 : 4);
      await card.getByRole('button', { name: activists.decide.action, exact: true }).click();
      await card.locator('textarea').fill(reason);
      await fitsTheScreen();
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
      await fitsTheScreen();
      await panel.getByRole('button', { name: activists.weights.save }).click();
      await page.waitForURL(/weights=/);
      await page.locator('.evidence', { hasText: name }).waitFor({ timeout: 60_000 });
      await panel.getByRole('button', { name: activists.weights.back }).click();
      await page.waitForURL((url) => !url.searchParams.has('weights'));
    });

    it('tells whether groups are left out, and why somebody was approached', async () => {
      await page.locator('details.fairness summary').click();
      await page.getByRole('heading', { name: fairness.coverage.title }).waitFor({ timeout: 60_000 });
      expect(await page.locator('.reliance .dot').count()).toBeGreaterThan(5);
      await page.locator('.reliance').getByRole('button', { name: texts.parts.chart.asTable }).click();
      await page.locator('.reliance table').waitFor();
      await fitsTheScreen();
      await cards().first().getByRole('button', { name: activists.approach.action }).click();
      await page.getByRole('button', { name: activists.approach.print }).waitFor();
      await fitsTheScreen();
    });

    it('chooses somebody from the first of each building, and makes a team of all buildings', async () => {
      await page.locator('details.fairness summary').click();
      const lists = page.locator('.side-by-side');
      await lists.waitFor({ timeout: 60_000 });
      const place = activists.lists.place;
      await page.locator('details.fairness .pill').last().click();
      const person = lists.locator('.groups .listed-person').nth(width === 'wide' ? 2 : 3);
      await person.getByRole('button', { name: new RegExp(activists.decide.action) }).click();
      const reason = `${fairness.best.title} ${width}`;
      await person.locator('textarea').fill(reason);
      await fitsTheScreen();
      await person.getByRole('button', { name: activists.decide.save, exact: true }).click();
      await page.locator('.decided', { hasText: reason }).filter({ hasText: place }).waitFor();
      await lists.locator('a.next-step').click();
      await page.waitForURL(/\/sets\?.*each=/);
      await page.locator('.key-players-result').waitFor({ timeout: 60_000 });
      expect(await page.locator('.quotas select.group').count()).toBe(10);
      await fitsTheScreen();
    });
  });
});
