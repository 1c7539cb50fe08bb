import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** A research package in a real browser: chosen, checked, taken away with its key apart. */
describe.each(['zh', 'en'] as const)('the research package in %s', (language) => {
  const { researchPackage } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(() => {
    page = visit.page;
  });

  it('is checked before it leaves, and leaves as one file', async () => {
    await page.goto(`${await visit.openDemonstration()}/evolution?view=package`);
    await page.getByRole('heading', { name: researchPackage.check.remains }).waitFor({ timeout: 60_000 });
    await fitsScreens();
    await page.getByText(researchPackage.load.title).click();
    await fitsScreens();

    await page.getByLabel(researchPackage.attributes.building).uncheck();
    await page.waitForURL(/attributes=gender(,|%2C)birthDecade/);
    await page.getByRole('heading', { name: researchPackage.check.remains }).waitFor({ timeout: 60_000 });

    const leaving = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: researchPackage.take.file }).click();
    const file = await leaving;
    expect(file.suggestedFilename()).toMatch(/^linli-research-package-.*\.zip$/);
    const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const nodes = strFromU8(files['nodes.csv']!).trim().split('\r\n');
    expect(nodes[0]).toMatch(/^row,id,kind,gender,birth_decade,present,/);
    const code = nodes.find((line) => line.includes('Resident'))!.split(',')[1]!;

    const keyLeaving = page.waitForEvent('download');
    await page.getByRole('button', { name: researchPackage.take.key }).click();
    const key = readFileSync(await (await keyLeaving).path(), 'utf8');
    expect(key.split('\r\n').some((line) => line.startsWith(`${code},`))).toBe(true);
  });
});
