import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Two moments of a network in a real browser: chosen, told in words, drawn in the same places, listed by name. */
describe.each(['zh', 'en'] as const)('before and after in %s', (language) => {
  const { compare } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('compares two survey rounds, in words, pictures and lists', async () => {
    await page.goto(`${await visit.openDemonstration()}/evolution`);
    await page.getByRole('button', { name: compare.moments.waves }).click();
    await page.waitForURL(/before=wave/);
    await page.getByText(compare.howToRead).waitFor();
    const picture = page.getByRole('region', { name: compare.picture.region });
    await picture.waitFor();
    const placeOfFirst = () => picture.locator('circle.dot').first().getAttribute('cx');
    const place = await placeOfFirst();
    const sides = page.getByRole('group', { name: compare.picture.side });
    await sides.getByRole('button', { name: compare.picture.before, exact: true }).click();
    expect(await placeOfFirst()).toBe(place);
    const lists = page.getByRole('group', { name: compare.lists.which });
    await lists.getByRole('button', { name: compare.states.notAsked, exact: true }).click();
    await page.getByRole('table', { name: compare.states.notAsked }).waitFor();
    await fitsScreens();
  });

  it('says whether the later figures are more than chance', async () => {
    await page.goto(`${await visit.openDemonstration()}/evolution`);
    await page.getByRole('table', { name: compare.measures.caption }).waitFor();
    await page.getByLabel(compare.measures.compareWith).selectOption('density');
    await page.getByRole('button', { name: compare.measures.run, exact: true }).click();
    await page.getByRole('columnheader', { name: compare.measures.band }).waitFor({ timeout: 120_000 });
    await page.getByText(compare.measures.outside).first().waitFor();
  });
});
