import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The names of the roles come from the server (server/entities/ties/). */
const roles = {
  zh: { funds: '出资', core: '骨干' },
  en: { funds: 'Funds', core: 'Core member' },
};

/** Ties at the desk, in a real browser: written down, refused, corrected, ended, taken back. */
describe.each(['zh', 'en'] as const)('the ties of a record in %s', (language) => {
  const { registerTies, register, standards, ecomap, people, personPage, resources } = messages[language];
  const { ways, ending, fields, picker, remove, done, movedOut, confirm } = registerTies;
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });
  const wholeOf = (what: string, name: string) =>
    registerTies.of.replace('{what}', what).replace('{name}', name);
  const form = (): Locator => page.locator('form.inset-form');
  const save = (): Promise<void> => form().getByRole('button', { name: standards.save }).dblclick();
  const group = (name: string): Locator =>
    page.locator('section.card', { has: page.locator('h3', { hasText: name }) });

  /** The record of the first of a kind by name. */
  const openFirst = async (kind: string): Promise<void> => {
    const base = await visit.openDemonstration();
    await page.goto(`${base}/register?kind=${kind}`);
    await page.locator('tbody a').first().click();
    await page.waitForURL(/\/register\/[0-9a-f-]{36}$/);
    await page.locator('.tie').first().waitFor();
  };
  const addTo = (way: string): Promise<void> =>
    page.getByRole('button', { name: wholeOf(registerTies.more, way), exact: true }).click();
  const pick = async (name: string): Promise<void> => {
    await form().getByPlaceholder(picker.search).fill(name);
    await form().getByRole('list', { name: picker.found }).getByRole('button', { name }).first().click();
  };

  it('say who provides a resource, refuse the same again, and end, are corrected and taken back', async () => {
    const name = '邻里合唱团';
    await openFirst('Resource');
    await addTo(ways.PROVIDES.to);
    await form().getByRole('button', { name: standards.save }).click();
    await page.getByText(registerTies.faults.other).waitFor();
    await pick(name);
    await form().getByLabel(fields.subkind).selectOption({ label: roles[language].funds });
    await form().getByLabel(fields.since, { exact: true }).fill('2026-03');
    await fitsScreens();
    await save();
    await page.getByText(language === 'zh' ? '记下了 1 条关系。' : 'One tie is written down.').waitFor();
    const providers = group(ways.PROVIDES.to);
    const own = providers.locator('.tie', { hasText: name });
    await own.first().waitFor();
    expect(await own.count()).toBe(1);
    expect(await own.textContent()).toContain(roles[language].funds);

    await addTo(ways.PROVIDES.to);
    await pick(name);
    await form().getByLabel(fields.subkind).selectOption({ label: roles[language].funds });
    await page.getByText(registerTies.faults.already.replace('{names}', name)).waitFor();
    await form().getByRole('button', { name: standards.cancel }).click();

    await page.getByRole('button', { name: wholeOf(register.correct, name) }).click();
    await form().getByLabel(fields.until, { exact: true }).fill('2026-01');
    await save();
    await form().locator('.problem').first().waitFor();
    await form().getByLabel(fields.until, { exact: true }).fill('');
    await form().getByLabel(fields.note).fill('口头说定');
    await save();
    await page.getByText(done.corrected.replace('{name}', name)).waitFor();
    await own.getByText('口头说定').waitFor();

    await page.getByRole('button', { name: wholeOf(ending.of.PROVIDES, name) }).click();
    await form().getByLabel(ending.since, { exact: true }).fill('2026-06');
    await fitsScreens();
    await save();
    await page.getByText(done.ended.replace('{name}', name)).waitFor();
    await providers.locator('summary').click();
    await providers.locator('.tie.ended', { hasText: name }).waitFor();

    await page.getByRole('button', { name: wholeOf(remove.start, name) }).click();
    await fitsScreens();
    await page.getByRole('button', { name: remove.yes, exact: true }).click();
    await page.getByText(done.removed.replace('{name}', name)).waitFor();
    await own.waitFor({ state: 'detached' });
  });

  it('write several members down at once', async () => {
    await openFirst('Organization');
    await page.getByRole('button', { name: registerTies.add, exact: true }).click();
    await form().getByLabel(fields.way).selectOption({ label: ways.MEMBER_OF.to });
    for (const name of ['唐慧艳', '张燕薇']) await pick(name);
    await form().getByLabel(fields.subkind).selectOption({ label: roles[language].core });
    await fitsScreens();
    await save();
    await page.getByText(language === 'zh' ? '记下了 2 条关系。' : '2 ties are written down.').waitFor();
    for (const name of ['唐慧艳', '张燕薇']) {
      const own = group(ways.MEMBER_OF.to).locator('.tie', { hasText: name });
      await own.first().waitFor();
      expect(await own.count()).toBe(1);
    }
  });

  it('end with a home when a resident moves out, and around her in the ecomap', async () => {
    const base = await visit.openDemonstration();
    await page.goto(`${base}/people`);
    await page.getByLabel(people.search).fill('苏永和');
    await page.getByRole('link', { name: personPage.wholeOf.replace('{name}', '苏永和') }).click();
    await page.getByRole('link', { name: ecomap.open }).first().click();
    const row = page.locator('tbody tr').first();
    await row.getByRole('button', { name: ecomap.table.updateOf.split('{name}')[0]! }).click();
    const endings = page.locator('.tie-update').getByRole('button', { name: ending.title });
    await endings.first().waitFor();
    const before = await endings.count();
    await endings.first().click();
    await fitsScreens();
    await save();
    await page.waitForFunction(
      (former) => document.querySelectorAll('.tie-update li').length < former,
      before,
    );

    await page.goto(page.url().replace(/\/ecomap.*$/, ''));
    await page.getByRole('button', { name: movedOut.start }).click();
    await fitsScreens();
    await save();
    await page.getByText(movedOut.done.replace('{name}', '苏永和')).waitFor();
    await page.getByRole('button', { name: movedOut.start }).waitFor({ state: 'detached' });
  });

  it('confirm that a resource is still there', async () => {
    const base = await visit.openDemonstration();
    await page.goto(`${base}/resources`);
    await page.getByRole('link', { name: resources.views.flow, exact: true }).click();
    const stale = page.getByRole('button', { name: confirm.today });
    await stale.first().waitFor();
    const before = await stale.count();
    await stale.first().click();
    await page.getByText(confirm.done.split('{title}')[0]!).waitFor();
    await fitsScreens();
    await page.waitForFunction(
      ([count, label]) =>
        document.querySelectorAll(`button[aria-label^="${String(label)}"]`).length < Number(count),
      [before, confirm.today] as const,
    );
  });
});
