import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** What was done in a real browser: written down, looked at, corrected; and the regression of ties for researchers. */
describe.each(['zh', 'en'] as const)('what was done in %s', (language) => {
  const { effect } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('is written down for an organization, and compared with people who began alike', async () => {
    await page.goto(`${await visit.openDemonstration()}/evolution?view=effect`);
    await page.getByRole('button', { name: effect.add }).click();
    await page.locator('form').getByRole('textbox', { name: effect.form.title }).fill('邻里课堂');
    await page.getByLabel(effect.form.since, { exact: true }).fill('2025-09-01');
    await page
      .getByRole('combobox', { name: effect.form.organization })
      .selectOption({ label: '金桂舞蹈队' });
    await page.getByRole('button', { name: '金桂舞蹈队' }).waitFor();
    await fitsScreens();
    await page.getByRole('button', { name: effect.form.save, exact: true }).click();
    await page.getByRole('heading', { name: '邻里课堂', exact: true }).waitFor();

    // The demonstration has some of its own.
    const card = page.getByRole('article').filter({ hasText: '邻里课堂' });
    await card.getByRole('button', { name: effect.look }).click();
    await page
      .getByRole('heading', { name: effect.report.reading, exact: true })
      .waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: effect.report.warnings }).waitFor();
    await page.getByRole('heading', { name: effect.report.picture, exact: true }).waitFor();
    expect(page.url()).toMatch(/done=[0-9a-f-]{36}/);
    await fitsScreens();

    await page.getByRole('combobox', { name: effect.question.comparison }).selectOption('baseline');
    await page.waitForURL(/versus=baseline/);
    await page
      .getByRole('heading', { name: effect.report.reading, exact: true })
      .waitFor({ timeout: 60_000 });

    await card.getByRole('button', { name: effect.correct }).click();
    await page.locator('form').getByRole('textbox', { name: effect.form.title }).fill('邻里课堂（秋）');
    await page.getByRole('button', { name: effect.form.saveCorrection }).click();
    await page.getByRole('heading', { name: '邻里课堂（秋）', exact: true }).waitFor();
  });
});
