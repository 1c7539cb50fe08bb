import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** The page of one person, with the built product in a real browser; each test goes on from the one before. */
describe.each(['zh', 'en'] as const)('one person in %s', (language) => {
  const texts = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  let personPage = '';
  beforeEach(() => {
    page = visit.page;
  });

  it('is found by name, and tells how each figure is known', async () => {
    await page.goto(`${await visit.openDemonstration()}/people`);
    await page.getByLabel(texts.people.search).fill('苏永和');
    const whole = texts.personPage.wholeOf.replace('{name}', '苏永和');
    await page.getByRole('link', { name: whole }).click();
    await page.getByRole('heading', { level: 2, name: texts.personPage.dimensions.title }).waitFor();
    personPage = page.url();
    expect(personPage).toMatch(/\/people\/[0-9a-f-]{36}$/);
    await page.locator('.dimension button[aria-expanded=false]').first().click();
    await page.locator('.dimension .records li').first().waitFor();
    await page.locator('.mark').nth(9).waitFor();
    await page.locator('.mark button[aria-expanded=false][aria-controls]').first().click();
    await page.locator('.opened .records li').first().waitFor();
    await fitsScreens();
  });

  it('tells who could introduce one to her, from the nearest worker or from somebody chosen', async () => {
    await page.goto(personPage);
    const chains = page.locator('#chains');
    const paths = chains.locator('.path-of-actors');
    await paths.first().waitFor();
    // How sure her rank is takes its time; the roster would wait behind it.
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
    expect(await paths.first().getByText('苏永和').count()).toBe(1);
    await chains.getByRole('button', { name: texts.introductions.chains.choose }).click();
    await chains.getByRole('searchbox', { name: texts.introductions.chains.from }).fill('wang');
    const first = chains.locator('.person-picker .pill').first();
    const name = await first.innerText();
    await first.click();
    await chains.locator('.state .title, .path-of-actors').first().waitFor();
    for (const start of await paths.locator('li:first-child .name').allTextContents())
      expect(name).toContain(start);
    await fitsScreens();
    await chains.getByRole('button', { name: texts.introductions.chains.fromStaff }).click();
    await paths.first().waitFor();
  });

  it('takes a decision with its reason, which stays on record', async () => {
    await page.goto(personPage);
    const decisions = page.locator('#decisions');
    await decisions.getByRole('button', { name: texts.activists.decide.action }).click();
    await decisions.getByLabel(texts.activists.verdict.approached).check();
    await decisions.getByLabel(texts.activists.decide.reason).fill('邻居常提到');
    await fitsScreens();
    await decisions.getByRole('button', { name: texts.activists.decide.save, exact: true }).click();
    await decisions.getByRole('button', { name: texts.activists.decide.again }).waitFor();
    await page.reload();
    await decisions.getByText('邻居常提到').waitFor();
    await page.locator('#timeline').getByText(texts.activists.verdict.approached).waitFor();
    await page.getByRole('button', { name: texts.activists.approach.action }).click();
    await page.getByRole('heading', { name: texts.activists.approach.title }).waitFor();
    await fitsScreens();
  });

  it('has no figures of who does not want to be considered', async () => {
    await page.goto(personPage);
    await page.getByRole('link', { name: texts.privacy.open }).first().click();
    await page.getByRole('button', { name: texts.privacy.objectTitle }).click();
    await page.getByText(texts.privacy.objectSaid).waitFor();
    await page.getByRole('link', { name: texts.personPage.whole }).click();
    await page.getByText(texts.personPage.notScored.refused).waitFor();
    expect(await page.locator('.dimension').count()).toBe(0);
    await fitsScreens();
  });
});
