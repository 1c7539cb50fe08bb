import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Filing, standards, assessments and the ladder in a real browser. */
describe.each(['zh', 'en'] as const)('standards in %s', (language) => {
  const { cultivation, standards } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('shows who rose on the ladder, and the assessment of the community', async () => {
    await page.goto(`${await visit.openDemonstration()}/cultivation?view=growth`);
    await page.getByRole('heading', { name: standards.ladder.rise }).waitFor();
    await page.getByRole('heading', { name: standards.assessment.title, exact: true }).waitFor();
    await fitsScreens();
  });

  it('chooses rules of filing, and states an item of a checklist', async () => {
    await page.goto(`${await visit.openDemonstration()}/cultivation`);
    await page.getByRole('link', { name: cultivation.views.filing, exact: true }).click();
    await page.getByRole('button', { name: standards.filing.choose }).click();
    await page.getByLabel(standards.filing.chosenSet).selectOption('xiangtan');
    await page.getByRole('button', { name: standards.save, exact: true }).click();
    await page.getByText(standards.filing.validity.replace('{years}', '3')).waitFor();
    const list = page.getByRole('region', { name: standards.filing.list });
    await list.getByRole('button', { name: standards.filing.openOne }).first().click();
    await list
      .getByRole('button', { name: new RegExp(`^${standards.write}[:：]`) })
      .first()
      .click();
    await list.getByLabel(standards.statement.text).fill('3月全体通过');
    await list.getByRole('button', { name: standards.save, exact: true }).click();
    await list.getByText('3月全体通过').first().waitFor();
    await fitsScreens();
  });

  it('assesses an organization on a phone, and draws before and after', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${await visit.openDemonstration()}/organizations`);
    await page.getByRole('link', { name: '金桂舞蹈队' }).first().click();
    const panel = page.getByRole('region', { name: standards.assessment.title, exact: true });
    const start = new RegExp(`${standards.assessment.start}|${standards.assessment.again}`);
    await panel.getByRole('button', { name: start }).first().click();
    const form = panel.locator('.assessment-form');
    for (const dimension of await form.locator('fieldset').all())
      await dimension.getByRole('radio').nth(3).check();
    await form.getByLabel(standards.assessment.rater).fill('队长');
    await form.getByLabel(standards.assessment.text).fill('例会记录');
    await form.getByRole('button', { name: standards.save, exact: true }).click();
    await panel.locator('.said').waitFor();
    await panel.locator('svg[role="img"]').first().waitFor();
    expect(await panel.locator('.radar tbody tr').count()).toBe(6);
    await fitsScreens();
  });
});
