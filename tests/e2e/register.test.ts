import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The names of kinds and properties come from the server (server/entities/). */
const words = {
  zh: {
    ...{ organization: '组织', resident: '居民', name: '名称', kind: '组织类型', school: '学校' },
    ...{ founded: '成立日期', foundedOn: '2020年5月', company: '企业' },
  },
  en: {
    ...{ organization: 'Organization', resident: 'Resident', name: 'Name', kind: 'Organization kind' },
    ...{ school: 'School', founded: 'Founded on', foundedOn: 'May 2020', company: 'Company' },
  },
};

/** The register in a real browser: a community begun without a file, and what is there looked up, put right, taken out. */
describe.each(['zh', 'en'] as const)('the register in %s', (language) => {
  const { register, overview, communities, standards, resources, personPage } = messages[language];
  const word = words[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  const required = (name: string): string => register.requiredField.replace('{name}', name);
  const newOf = (kind: string): string => register.new.replace('{kind}', kind.toLocaleLowerCase(language));
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });
  const save = () => page.getByRole('button', { name: standards.save, exact: true }).first();

  it('begins an empty community, writes an organization down once, puts it right and takes it out', async () => {
    await page.goto(running.url);
    await page.getByLabel(communities.name).fill(`空社区 ${language}`);
    await page.getByRole('button', { name: communities.createAction, exact: true }).click();
    await page.getByRole('link', { name: overview.emptyRegister }).click();
    // The menu has a page of the same name.
    await page.getByRole('main').getByRole('link', { name: word.organization, exact: true }).click();
    await page.getByText(register.about.Organization).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: newOf(word.organization) }).click();
    await save().click();
    await page.getByText(register.faults.some).waitFor();
    await fitsScreens();
    await page.getByLabel(required(word.name)).fill('合唱团');
    await page.getByLabel(required(word.kind)).selectOption({ label: word.school });
    await page.getByLabel(word.founded, { exact: true }).fill('2020年5月');
    await save().dblclick();
    await page.waitForURL(/\/register\/[0-9a-f-]{36}\?new=true$/);
    await page.getByRole('heading', { level: 1, name: '合唱团' }).waitFor();
    await page.getByText(word.foundedOn).waitFor();
    await fitsScreens();

    await page.goto(page.url().replace('?new=true', ''));
    await page.getByRole('button', { name: register.correct, exact: true }).click();
    await page.getByLabel(required(word.kind)).selectOption({ label: word.company });
    await save().click();
    await page.getByText(register.corrected).waitFor();
    await page.getByText(word.company, { exact: true }).waitFor();

    // Sent twice, it is there once.
    await page.getByRole('link', { name: /^←/ }).click();
    await page.getByText(register.found.split('|')[0]!.replace('{n}', '1').trim(), { exact: true }).waitFor();
    await fitsScreens();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect([lines.length, lines[0]]).toEqual([2, expect.stringContaining(word.founded)]);
    expect(lines[1]).toMatch(new RegExp(`^合唱团,${word.company},.*2020-05`));
    await page.getByRole('link', { name: '合唱团' }).click();
    await page.getByRole('button', { name: register.takeOut.start }).click();
    await page.getByText(register.takeOut.ask.replace('{name}', '合唱团')).waitFor();
    await fitsScreens();
    await page.getByRole('button', { name: register.takeOut.yes, exact: true }).click();
    await page.getByText(register.about.Organization).waitFor();
  });

  it('finds a resident without her name in the address, and leads from her page to her record', async () => {
    await page.goto(`${await visit.openDemonstration()}/register?kind=Resident`);
    await page.getByText(/61\d/).first().waitFor();
    const link = page.getByRole('main').locator('tbody a').nth(3);
    const name = await link.innerText();
    await page.getByLabel(register.search).fill(name);
    await page.getByRole('main').locator('tbody tr').nth(3).waitFor({ state: 'detached' });
    expect(decodeURI(page.url())).not.toContain(name);
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('button', { name: register.takeOut.start }).click();
    await page.getByRole('link', { name: register.takeOut.toHers }).waitFor();
    await fitsScreens();
    await page.getByRole('link', { name: personPage.whole }).click();
    await page.getByRole('link', { name: register.open }).click();
    await page.getByRole('heading', { name: register.facts }).waitFor();
  });

  it('is reached from the pages where something is missing, and keeps what was begun', async () => {
    const home = await visit.openDemonstration();
    await page.goto(`${home}/people`);
    await page.getByRole('link', { name: newOf(word.resident) }).click();
    await page.getByLabel(/^(姓名|Name)/).fill('王');
    await page.getByText(register.alike).waitFor();
    await page.goBack();
    await page.getByText(register.leave.ask).waitFor();
    await page.getByRole('button', { name: register.leave.no }).click();
    expect(await page.getByLabel(/^(姓名|Name)/).inputValue()).toBe('王');
    await fitsScreens();
    await page.getByRole('link', { name: messages[language].shell.resources, exact: true }).first().click();
    await page.getByRole('button', { name: register.leave.yes }).click();
    await page.getByRole('heading', { level: 1, name: resources.title }).waitFor();
    await page.getByRole('link', { name: newOf(language === 'zh' ? '需求' : 'Need') }).click();
    // A new need is open unless it is said otherwise.
    expect(await page.locator('.inset-form select').last().inputValue()).toBe('open');
    await fitsScreens();
  });
});
