import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The work list, with the built product in a real browser; each test goes on from the one before. */
describe.each(['zh', 'en'] as const)('the work list in %s', (language) => {
  const texts = messages[language].gaps;
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  let list: string;
  beforeEach(async () => {
    page = visit.page;
    list = `${await visit.openDemonstration()}/gaps`;
  });
  const card = (n: number): Locator => page.locator('article.gap-card').nth(n);
  const nameOn = async (n: number): Promise<string> =>
    (await card(n).getByRole('heading').getByRole('button').first().innerText()).split('\n')[0]!.trim();
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: texts.work.save, exact: true }).click();
    await page.locator('.said').waitFor();
  };
  const view = (name: string) => page.getByRole('link', { name: name.replace('{n}', '').trim() });

  it('shares out what is to be done, and finds it as mine', async () => {
    await page.goto(list);
    const name = await nameOn(0);
    await card(0).locator('[data-opens=assigned]').click();
    await card(0).getByLabel(texts.work.dueOn).fill('2099-01-10');
    await fitsScreens();
    await save();
    await page.getByRole('button', { name: texts.work.mine, exact: true }).click();
    await card(1).waitFor({ state: 'detached' });
    expect(await nameOn(0)).toBe(name);
    expect(await card(0).innerText()).toContain('2099');
    await fitsScreens();
  });

  it('sets aside what cannot be done now, and brings it back', async () => {
    await page.goto(list);
    const name = await nameOn(1);
    await card(1).locator('[data-opens=snoozed]').click();
    await page.getByRole('button', { name: texts.work.delay[30], exact: true }).click();
    await page.getByLabel(texts.work.words.snoozed).fill('住院了');
    await save();
    await view(texts.views.aside).click();
    await card(0).getByText('住院了').waitFor();
    expect(await nameOn(0)).toBe(name);
    await fitsScreens();
    await card(0).locator('button', { hasText: texts.work.do.reopened }).click();
    await page.getByText(texts.noMatch.aside).waitFor();
  });

  it('keeps what came of it', async () => {
    await page.goto(list);
    const name = await nameOn(2);
    await card(2).locator('[data-opens=done]').click();
    await page.getByLabel(texts.work.words.done).fill('认识了两位邻居');
    await save();
    await view(texts.views.done).click();
    await card(0).getByText('认识了两位邻居').waitFor();
    expect(await nameOn(0)).toBe(name);
    await fitsScreens();
  });

  it('goes by other numbers for everybody, until they are as usual again', async () => {
    await page.goto(list);
    const editor = page.locator('details', { hasText: texts.thresholds.title });
    await editor.locator('summary').click();
    const fields = editor.locator('input[type=number]');
    const former = await fields.first().inputValue();
    await fields.first().fill(String(Number(former) + 1));
    await fitsScreens();
    await page.getByRole('button', { name: texts.thresholds.save, exact: true }).click();
    await editor.getByText(texts.thresholds.saved).waitFor();
    await page.reload();
    await editor.locator('summary').click();
    expect(await fields.first().inputValue()).toBe(String(Number(former) + 1));
    await page.getByRole('button', { name: texts.thresholds.reset, exact: true }).click();
    await page.getByRole('button', { name: texts.thresholds.save, exact: true }).click();
    await editor.getByText(texts.thresholds.asUsual).waitFor();
  });
});
