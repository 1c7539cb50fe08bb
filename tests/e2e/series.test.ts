import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The network through time in a real browser: lines, ranks and where people go. */
describe.each(['zh', 'en'] as const)('step by step in %s', (language) => {
  const { series, parts } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });
  const open = async (query = ''): Promise<void> => {
    await page.goto(`${await visit.openDemonstration()}/evolution?view=series&step=quarter${query}`);
    await page.getByRole('heading', { name: series.title, exact: true }).waitFor();
  };

  it('draws lines, says what they say, and shows them as a table', async () => {
    await open('&measures=density,degree');
    const pictures = page.locator('svg[role="img"]');
    await pictures.nth(1).waitFor();
    // Five persons, each with a line of her own.
    expect(await pictures.nth(1).locator('polyline').count()).toBeGreaterThanOrEqual(5);
    await page.getByRole('button', { name: parts.chart.asTable }).first().click();
    await page.getByRole('columnheader', { name: series.table.window }).first().waitFor();
    await fitsScreens();
    await page.getByLabel(series.measures.add).selectOption('transitivity');
    await page.waitForURL(/transitivity/);
    await page.locator('section.card', { hasText: /[0-9]/ }).nth(2).waitFor();
  });

  it('draws ranks with their intervals, and says which changes can be told', async () => {
    await open('&rank=degree');
    await page.getByRole('button', { name: series.pictures.ranks }).click();
    await page.waitForURL(/picture=ranks/);
    await page.getByRole('heading', { name: series.ranks.changes }).waitFor({ timeout: 120_000 });
    expect(await page.locator('svg[role="img"] polyline').count()).toBeGreaterThanOrEqual(5);
    await fitsScreens();
  }, 180_000);

  it('draws where people go, one state alone at a press, and the same by keyboard', async () => {
    await open('&picture=flows');
    await page.getByRole('button', { name: series.flows.kinds.role }).click();
    await page.waitForURL(/state=role/);
    await page.getByRole('heading', { name: series.flows.titles.role }).waitFor();
    const legend = page.getByRole('group', { name: series.flows.legend });
    await legend.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await legend.locator('[aria-pressed="true"]').waitFor();
    await fitsScreens();
    await page.getByRole('button', { name: parts.chart.asTable }).click();
    await page.getByRole('columnheader', { name: series.table.stateAfter }).waitFor();
    await fitsScreens();
  });
});
