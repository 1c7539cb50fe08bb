import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Organizations in a real browser: who got how much, the community without its professionals, the page of one. */
describe.each(['zh', 'en'] as const)('organizations in %s', (language) => {
  const { organizations, parts } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('shows who got how much, and leads to the page of one', async () => {
    await page.goto(`${await visit.openDemonstration()}/organizations`);
    await page.getByText(organizations.balance.evenness.unbalanced).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: '金桂舞蹈队' }).first().click();
    await page.getByRole('heading', { level: 1, name: '金桂舞蹈队' }).waitFor();
    await page.getByRole('heading', { name: organizations.card.core }).waitFor();
    expect(page.url()).toMatch(/\/organizations\/[0-9a-f-]{36}/);
    await fitsScreens();
  });

  it('shows the community without its professionals', async () => {
    await page.goto(`${await visit.openDemonstration()}/organizations`);
    await page.getByRole('link', { name: organizations.views.autonomy }).click();
    await page.getByRole('heading', { name: organizations.autonomy.now, exact: true }).waitFor();
    await page.getByRole('button', { name: organizations.autonomy.withdrawal.workers, exact: true }).click();
    await page.waitForURL(/without=workers/);
    await page.getByRole('button', { name: parts.chart.asTable }).click();
    await page.getByRole('columnheader', { name: organizations.autonomy.lineWithout }).waitFor();
    await fitsScreens();
  });
});
