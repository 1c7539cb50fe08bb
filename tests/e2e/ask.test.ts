import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** Evidence written down in a real browser: an interview, whom it leads to, ratings, an office, the form on paper. */
describe.each(['zh', 'en'] as const)('asking in %s', (language) => {
  const { ask } = messages[language];
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    const { fitsTheScreen } = visit;
    let page: Page;
    let home: string;
    beforeEach(async () => {
      page = visit.page;
      home = await visit.openDemonstration();
    });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    /** Types into the search with this label, and takes the first who is found. */
    const pick = async (label: string | RegExp, typed: string): Promise<void> => {
      const field = page.getByRole('searchbox', { name: label });
      await field.fill(typed);
      await page
        .locator('ul')
        .getByRole('button')
        .filter({ hasNotText: '✓' })
        .and(page.locator(':not([aria-pressed])'))
        .first()
        .click();
    };

    it('records an interview, and leads to those who were named', async () => {
      await page.goto(`${home}/ask`);
      await pick(ask.interview.respondent, width === 'wide' ? 'wang' : 'zhao');
      await fitsTheScreen();
      await press(ask.interview.begin);
      await pick(ask.interview.add, 'li');
      await page.getByRole('searchbox').fill(width === 'wide' ? '新来的甲' : '新来的乙');
      await press(ask.interview.newAdd);
      await page.locator('.named').nth(1).waitFor();
      await page.locator('.named').first().getByText('4', { exact: true }).click();
      await fitsTheScreen();
      while ((await page.getByRole('button', { name: ask.interview.next, exact: true }).count()) > 0)
        await press(ask.interview.next);
      await press(ask.interview.check);
      await page.getByRole('heading', { name: ask.interview.checkTitle }).waitFor();
      await fitsTheScreen();
      await press(ask.interview.finish);
      await page.getByText(ask.interview.doneText.replace('{ties}', '2').replace('{people}', '1')).waitFor();
      expect(decodeURIComponent(page.url())).not.toContain('新来的');
      await page.getByRole('link', { name: new RegExp(ask.interview.doneSnowball) }).click();
      await page.locator('.queue li').first().waitFor();
      await fitsTheScreen();
      await page.locator('.queue li').getByRole('link').first().click();
      await page.locator('.person-picker [aria-pressed=true]').waitFor();
    });

    it('begins a later interview with the names of the last, and ends only what is said to have ended', async () => {
      const begin = async (round: string): Promise<void> => {
        await page.goto(`${home}/ask`);
        await pick(ask.interview.respondent, width === 'wide' ? 'sun' : 'zhou');
        await page.getByLabel(ask.round.label).selectOption('');
        await page.getByLabel(ask.round.newName).fill(`${round} ${language} ${width}`);
        await press(ask.interview.begin);
      };
      const finish = async (): Promise<void> => {
        while ((await page.getByRole('button', { name: ask.interview.next, exact: true }).count()) > 0)
          await press(ask.interview.next);
        await press(ask.interview.check);
        await page.getByRole('heading', { name: ask.interview.checkTitle }).waitFor();
      };
      await begin('1');
      for (const typed of ['li', 'chen', 'liu']) {
        await page.getByRole('searchbox', { name: ask.interview.add }).fill(typed);
        await page.getByRole('list', { name: ask.person.found }).getByRole('button').first().click();
      }
      await page.locator('.named').nth(2).waitFor();
      await finish();
      await press(ask.interview.finish);
      await page.getByRole('heading', { name: ask.interview.doneTitle }).waitFor();

      await begin('2');
      const former = page.locator('.former');
      await former.nth(2).waitFor();
      expect(await former.locator('[aria-pressed=true]').allTextContents()).toEqual(
        Array.from({ length: 3 }, () => expect.stringContaining(ask.lastNames.notAsked) as string),
      );
      await fitsTheScreen();
      await former.nth(0).getByRole('button', { name: ask.lastNames.still, exact: true }).click();
      await former.nth(1).getByRole('button', { name: ask.lastNames.noLonger, exact: true }).click();
      await former.nth(1).getByRole('checkbox').check();
      await fitsTheScreen();
      await finish();
      await page.getByText(ask.lastNames.checkNotAsked.split('{')[0]!).waitFor();
      await fitsTheScreen();
      await press(ask.interview.finish);
      await page.getByText(ask.interview.doneText.replace('{ties}', '1').replace('{people}', '0')).waitFor();
      await page.getByText(ask.lastNames.doneEnded.split(' | ')[0]!.replace('{n}', '1')).waitFor();
    });

    it('records ratings, and shows how far the raters agree', async () => {
      await page.goto(`${home}/ask?view=ratings`);
      await pick(ask.ratings.rater, 'liu');
      await pick(new RegExp(ask.ratings.persons.split('{')[0]!.replace('(', '\\(')), 'wang');
      for (const item of [0, 1])
        await page.locator('.grid-of-ratings fieldset').nth(item).getByText('4').click();
      await fitsTheScreen();
      await page.locator('form').getByRole('button', { name: /2/ }).last().click();
      await page.getByRole('heading', { name: ask.ratings.spread }).waitFor();
      await page.locator('article .item, article .none').first().waitFor();
      await fitsTheScreen();
    });

    it('shows self-assessment, present offices and question sets', async () => {
      await page.goto(`${home}/ask?view=self`);
      await pick(ask.self.who, 'chen');
      await page.getByRole('checkbox').check();
      await fitsTheScreen();
      await page.goto(`${home}/ask?view=offices`);
      await page.getByRole('table').waitFor();
      await fitsTheScreen();
      await page.goto(`${home}/ask?view=sets`);
      await page.locator('article').first().waitFor();
      await fitsTheScreen();
      await page
        .getByRole('button', { name: new RegExp(ask.sets.editLabel.split('{')[0]!) })
        .first()
        .click();
      await page.locator('textarea').first().waitFor();
      await fitsTheScreen();
    });

    it('prints the form in large type on at most two pages', async () => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await page.goto(`${home}/ask?view=sets`);
      await press(ask.sets.print);
      await page.locator('.interview-form.large').waitFor({ state: 'attached' });
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect([1, 2]).toContain(pdf.match(/\/Type\s*\/Page\b/g)?.length);
    });
  });
});
