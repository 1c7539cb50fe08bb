import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** What was known on a past day, in a real browser. The demonstration is written when the product starts, so before today nothing was known. */
describe.each(['zh', 'en'] as const)('as we knew it on a past day, in %s', (language) => {
  const { selection, network } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('is chosen with the other conditions, said above every page, and left again', async () => {
    const home = await visit.openDemonstration();
    await page.goto(`${home}/network?ties=KNOWS`);
    await page.getByRole('button', { name: selection.more }).click();
    await page.getByLabel(selection.knownDay).fill('2020-05-05');
    await page.getByLabel(selection.knownDay).blur();
    await page.waitForURL(/known=2020-05-05/);
    const banner = page.getByRole('complementary', { name: selection.known });
    await banner.waitFor();
    await page.getByText(network.emptyTitle).waitFor();
    await fitsScreens();

    await page.goto(`${home}/measures?known=2020-05-05`);
    await banner.waitFor();
    await banner.getByRole('button', { name: selection.knownForget }).click();
    await banner.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('known');
  });

  it('lets ties fade that nobody confirmed lately, and says so in the legend', async () => {
    await page.goto(`${await visit.openDemonstration()}/network`);
    // The picture is drawn without a graphics card here, and keeps the page busy.
    await page.getByLabel(network.fades).check({ timeout: 120_000 });
    await page.getByText(network.halfFaded).waitFor();
    await fitsScreens();
  });
});
