import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { shippedModels } from '../../server/cultivation/stageModels.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The whole way of an organization in a real browser: begun, through closed gates with a reason, to its last stage and its end. */
describe.each(['zh', 'en'] as const)('cultivation in %s', (language) => {
  const { cases, cultivation, parts, standards } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  const { stages } = shippedModels.find(({ id }) => id === 'T3')!;
  const nameOf = (at: number): string => stages[at]!.name[language];
  const fill = (text: string, name: string): string => text.replace('{name}', name);
  const reason = '居民等不及了 They cannot wait';
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  async function isIn(at: number): Promise<void> {
    await page.getByRole('heading', { name: fill(cases.page.stage, nameOf(at)), exact: true }).waitFor();
  }

  /** Opens a way out of the stage; what is missing is shown, and without a reason nothing is decided. */
  async function passWithReason(way: string): Promise<void> {
    await page.getByRole('button', { name: way, exact: true }).click();
    const gate = page.getByRole('dialog', { name: way });
    expect(await gate.getByRole('listitem').count()).toBeGreaterThan(0);
    await gate.getByRole('button', { name: cases.gate.do.anyway }).click();
    await gate.getByRole('alert').waitFor();
    await gate.getByRole('textbox', { name: cases.gate.why }).fill(reason);
    await gate.getByRole('button', { name: cases.gate.do.anyway }).click();
    await gate.waitFor({ state: 'detached' });
  }

  it('leads an organization from its first stage to its end', { timeout: 180_000 }, async () => {
    const home = await visit.openDemonstration();
    await page.goto(`${home}/organizations`);
    await page.getByRole('link', { name: '绿色家园环保队' }).first().click();
    await page.getByRole('link', { name: cases.line.start }).click();
    await page.waitForURL(/start=organization/);
    await page.getByRole('heading', { name: cases.start.title }).waitFor();
    await page
      .getByRole('radio', { name: new RegExp(shippedModels.find(({ id }) => id === 'T3')!.name[language]) })
      .check();
    await fitsScreens();
    await page.getByLabel(cases.start.name).fill('2026');
    await page.getByRole('button', { name: cases.start.save, exact: true }).click();
    await page.waitForURL(/\/cultivation\/[0-9a-f-]{36}$/);

    await isIn(0);
    await page
      .getByRole('button', { name: new RegExp(cases.evidence.do.manual) })
      .first()
      .click();
    await page.getByLabel(standards.statement.text).fill('和居民一起定的 Agreed with the residents');
    await page.getByRole('button', { name: standards.save, exact: true }).click();
    await page.getByText('和居民一起定的 Agreed with the residents').first().waitFor();
    await fitsScreens();

    for (const at of [1, 2, 3]) {
      await passWithReason(fill(cases.gate.enter, nameOf(at)));
      await isIn(at);
    }
    // How the criteria stood is kept with each decision.
    await page.getByText(cases.decisions.override, { exact: true }).nth(2).waitFor();
    await page
      .locator('details summary')
      .filter({ hasText: fill(cases.decisions.snapshot, '').split('{n}')[1]! })
      .first()
      .click();
    await fitsScreens();

    // Back once, and on again: the loop is seen on the path.
    await page.getByRole('button', { name: fill(cases.gate.back, nameOf(2)), exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: cases.gate.do.decide }).click();
    await isIn(2);
    await passWithReason(fill(cases.gate.enter, nameOf(3)));
    await isIn(3);
    await page.getByText('×2').first().waitFor();

    await passWithReason(cases.gate.complete);
    await page
      .getByRole('heading', { name: /2\d{3}/ })
      .filter({ hasText: cases.card.completed.replace('{date}', '').trim() })
      .waitFor();
    await fitsScreens();

    await page.getByRole('link', { name: `← ${cases.page.back}` }).click();
    await page.getByRole('button', { name: new RegExp(cases.states.completed.replace(' {n}', '')) }).click();
    await page.getByRole('link', { name: '绿色家园环保队' }).first().waitFor();
    await fitsScreens();
  });

  it('shows the plan and the way of all cases as a picture and as a table', async () => {
    await page.goto(`${await visit.openDemonstration()}/cultivation?view=schedule`);
    await page.getByRole('heading', { name: cases.schedule.title }).waitFor();
    await page
      .getByRole('link', { name: /金桂舞蹈队/ })
      .first()
      .waitFor();
    await fitsScreens();
    await page.getByRole('button', { name: parts.chart.asTable }).first().click();
    await page.getByRole('columnheader', { name: cases.schedule.columns.planned }).waitFor();
    await page.getByRole('heading', { name: cases.flows.title }).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: cultivation.views.board, exact: true }).click();
    await page.getByRole('heading', { name: cases.board.title }).waitFor();
  });
});
