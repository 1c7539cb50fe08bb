import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** Who gives what to whom, and what becomes of a need, in a real browser. */
describe.each(['zh', 'en'] as const)('the page of resources in %s', (language) => {
  const { resources, network } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  beforeEach(async () => {
    page = visit.page;
    await page.goto(`${await visit.openDemonstration()}/resources`);
    await page.locator('article').first().waitFor();
  });
  const open = (view: 'flow' | 'matrix' | 'map') =>
    page.getByRole('link', { name: resources.views[view], exact: true }).click();

  it('fits both screens, whatever is looked at', async () => {
    await fitsScreens();
    await open('flow');
    await page.locator('.flow-picture').waitFor();
    await fitsScreens();
    await open('matrix');
    await page.getByRole('heading', { name: resources.dependence.title }).waitFor();
    await fitsScreens();
    await open('map');
    await page.locator('.building-picture').waitFor();
    await fitsScreens();
  });

  it('follows a need from the suggestion to the outcome', async () => {
    const { match } = resources;
    const count = (text: string) => page.getByRole('link', { name: text.split('{n}')[0]! });
    const before = await count(resources.needs.phase.underWay).textContent();
    const card = page.locator('article').filter({ has: page.getByRole('button', { name: match.propose }) });
    const title = await card.first().locator('h3').textContent();
    await card.first().getByRole('button', { name: match.propose }).click();
    await page.getByRole('status').getByText(title!).waitFor();
    await count(resources.needs.phase.underWay).click();
    await page.getByRole('link', { name: before!, exact: true }).waitFor({ state: 'detached' });
    const followed = page.locator('article').filter({ hasText: title! }).last();
    await followed.getByRole('button', { name: match.do.accepted }).click();
    await followed.getByRole('button', { name: match.do.delivered }).click();
    await followed.getByRole('button', { name: match.do.met }).click();
    await followed.getByRole('textbox').fill('ok');
    await fitsScreens();
    await followed.getByRole('button', { name: match.do.met }).click();
    await page.getByText(match.said.met.split('{need}')[1]!).waitFor();
  });

  it('lets the plan of buildings be arranged by keys and by hand, and keeps it', async () => {
    await open('map');
    const { map } = resources;
    await page.getByRole('button', { name: map.schematic }).click();
    await page.getByRole('button', { name: map.arrange }).click();
    const tile = (name: string) => page.locator('g.building').filter({ hasText: name }).first();
    const where = async (name: string) => (await tile(name).boundingBox())!;
    await fitsScreens();
    const [one, two] = [await where('3号楼'), await where('2号楼')];
    await tile('3号楼').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => where('3号楼')).toMatchObject({ x: two.x, y: two.y });
    expect(await where('2号楼')).toMatchObject({ x: one.x, y: one.y });
    const from = await where('5号楼');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(two.x + 20, two.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await where('5号楼')).x).toBeCloseTo(two.x, 0);
    await page.getByRole('button', { name: map.save, exact: true }).click();
    await page.getByText(map.saved).waitFor();
    await page.reload();
    await page.locator('.building-picture').waitFor();
    const [five, four] = [await where('5号楼'), await where('4号楼')];
    expect(five.y).toBeCloseTo(four.y, 0);
  });

  it('keeps the pictures as files that stand by themselves', async () => {
    for (const [view, name, sign] of [
      ['flow', 'resource-flows', '桂花里社区居民委员会'],
      ['map', 'buildings', '12号楼'],
    ] as const) {
      await open(view);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: network.saveSvg }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^linli-${name}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
      const svg = await readFile(await download.path(), 'utf8');
      expect(svg).not.toContain('var(');
      expect(svg).toContain(sign);
    }
  });
});
