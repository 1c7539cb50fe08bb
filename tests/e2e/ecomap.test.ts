import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { pageForEach, productInBrowser } from './inBrowser.ts';

/** What surrounds one resident, as pictures in a real browser: drawn, confirmed, compared, kept as files. */
describe.each(['zh', 'en'] as const)('the support network of a resident in %s', (language) => {
  const { ecomap, network, people, personPage } = messages[language];
  const running = productInBrowser();
  const visit = pageForEach(running, language);
  const { fitsScreens } = visit;
  let page: Page;
  let address = '';
  beforeEach(() => {
    page = visit.page;
  });

  /** Whether boxes of what was really drawn touch: names of marks, names of circles. */
  const overlaps = (): Promise<string[]> =>
    page.evaluate(() => {
      const names = [...document.querySelectorAll('.around-mark, .circle-name')].map((each) => {
        const texts = each.matches('text') ? [each] : [...each.querySelectorAll(':scope > text')];
        return { name: each.textContent ?? '', boxes: texts.map((text) => text.getBoundingClientRect()) };
      });
      return names.flatMap((one, i) =>
        names
          .slice(i + 1)
          .flatMap((other) =>
            one.boxes.some((a) =>
              other.boxes.some(
                (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
              ),
            )
              ? [`${one.name} / ${other.name}`]
              : [],
          ),
      );
    });

  it('is reached from the page of the resident, and fits both screens without names on one another', async () => {
    await page.goto(`${await visit.openDemonstration()}/people`);
    await page.getByLabel(people.search).fill('苏永和');
    await page.getByRole('link', { name: personPage.wholeOf.replace('{name}', '苏永和') }).click();
    await page.getByRole('link', { name: ecomap.open }).first().click();
    await page.locator('.around-mark').first().waitFor();
    address = page.url();
    expect(decodeURIComponent(address)).not.toContain('苏永和');
    expect(await overlaps()).toEqual([]);
    await fitsScreens();
    await page.getByRole('link', { name: ecomap.views.convoy }).click();
    await page.locator('.circle-name').nth(2).waitFor();
    expect(await overlaps()).toEqual([]);
    await fitsScreens();
  });

  it('stands beside an earlier day, with a sentence of what has changed', async () => {
    await page.goto(address);
    await page.getByRole('button', { name: ecomap.dates.year, exact: true }).click();
    await page.locator('svg.picture-frame').nth(1).waitFor();
    await page.getByRole('heading', { name: ecomap.change }).waitFor();
    expect(page.url()).toMatch(/before=\d{4}-\d\d-\d\d/);
    expect(await overlaps()).toEqual([]);
    await fitsScreens();
  });

  it('is confirmed at a visit', async () => {
    await page.goto(address);
    const row = page.locator('tbody tr').first();
    await row.getByRole('button', { name: ecomap.table.updateOf.split('{name}')[0]! }).click();
    await page.getByLabel(ecomap.update.frequency).selectOption('monthly');
    await fitsScreens();
    await page.getByRole('button', { name: ecomap.update.save }).click();
    await page.getByText(ecomap.update.done.split('{name}')[0]!).waitFor();
    await page.reload();
    await row.getByText(language === 'zh' ? '每月' : 'Monthly').waitFor();
  });

  it('is kept as files that stand by themselves, with all names', async () => {
    await page.goto(address);
    await page.locator('.around-mark').first().waitFor();
    const saved = async (button: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^linli-ecomap-\d{4}-\d\d-\d\d\.(svg|png)$/);
      return readFile(await download.path());
    };
    const svg = (await saved(network.saveSvg)).toString('utf8');
    expect(svg).not.toContain('var(');
    expect(svg).toContain('苏永和');
    expect(svg).toContain('stroke-dasharray');
    const png = await saved(network.savePng);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [width, frame] = [png.readUInt32BE(16), Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])];
    expect(width).toBe(2 * frame);
    // The names are in it: dark pixels lie where the name of the resident is written.
    const dark = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, 90];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i]! < 100) count++;
      return count;
    }, png.toString('base64'));
    expect(dark).toBeGreaterThan(300);
  });
});
