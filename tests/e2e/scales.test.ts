import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Scales with one person, with the built product in a real browser; each test goes on from the one before. */
describe.each(['zh', 'en'] as const)('scales in %s', (language) => {
  const texts = messages[language].scales;
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  let scalePage = '';
  beforeEach(() => {
    page = visit.page;
  });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  async function fill(codes: string, day: string): Promise<void> {
    for (const [i, code] of [...codes].entries()) {
      await page.locator('.scale-form h3', { hasText: String(i + 1) }).waitFor();
      await page.keyboard.press(code);
    }
    await page.getByLabel(texts.form.day).fill(day);
    await fitsScreens();
    await press(texts.form.save);
    await page.getByText(texts.saved).waitFor();
  }

  it('are reached from a person, and filled in with the number keys', async () => {
    await page.goto(`${await visit.openDemonstration()}/people`);
    await page.getByLabel(messages[language].people.search).fill('苏永和');
    const whole = messages[language].personPage.wholeOf.replace('{name}', '苏永和');
    await page.getByRole('link', { name: whole }).click();
    await page.getByRole('link', { name: texts.open, exact: true }).first().click();
    await page.locator('.scale-list a', { hasText: 'LSNS-6' }).click();
    scalePage = page.url();
    await press(texts.ask);
    await fitsScreens();
    await fill('111210', '2026-03-01');
    await page.locator('.scores .total .score-track').first().waitFor();
    await fitsScreens();
  });

  it('tell a change only beyond the error of the scale', async () => {
    await page.goto(scalePage);
    await page.getByRole('heading', { name: texts.error.title }).click();
    const error = page.locator('details', { hasText: texts.error.lead });
    await error.getByLabel(texts.error.deviation).first().fill('3');
    await error.getByLabel(texts.error.reliability).first().fill('0.8');
    await error.getByLabel(texts.error.source).first().fill('试用');
    await error.getByRole('button', { name: texts.error.save }).click();
    await error.getByText(texts.error.saved).waitFor();
    await press(texts.askAgain);
    await fill('332332', '2026-06-01');
    // 1.96 × 3 × √0.4 = 3.72
    await page.locator('.scores .total', { hasText: '3.72' }).first().waitFor();
    await page.locator('figure svg[role=img]').waitFor();
    await fitsScreens();
  });

  it('are taken back without losing what was asked before', async () => {
    await page.goto(scalePage);
    const entries = page.locator('.entries details');
    await entries.nth(1).waitFor();
    expect(await entries.count()).toBe(2);
    await entries.first().locator('summary').click();
    await entries.first().getByRole('button', { name: texts.entries.takeBack }).click();
    await page.locator('.confirm-box .danger').click();
    await page.getByText(texts.takenBack).waitFor();
    await page.reload();
    await page.locator('.scores .total', { hasText: '6' }).first().waitFor();
    expect(await entries.count()).toBe(1);
  });
});
