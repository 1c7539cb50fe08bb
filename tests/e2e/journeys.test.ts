import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { demonstration, pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

const actors =
  '编号,类型,姓名,楼栋\n1,居民,王秀英,1号楼\n2,居民,李明,1号楼\n3,居民,赵敏,2号楼\n4,组织,合唱队,\n';
const ties = '起点,终点,关系,权重\n1,2,认识,4\n2,3,支持,\n1,4,成员,\n9,1,认识,\n';

/** The five things that a social worker comes for, done with the built product in a real browser. */
describe.each(['zh', 'en'] as const)('journeys in %s', (language) => {
  const texts = messages[language];
  const running = productInBrowser();

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });
    const { fitsTheScreen } = visit;
    let page: Page;
    let home: string;
    beforeEach(async () => {
      page = visit.page;
      home = await visit.openDemonstration();
    });

    it('looks at the community and finds a next step', async () => {
      await page.getByRole('heading', { level: 1, name: demonstration }).waitFor();
      await page.getByRole('main').getByRole('link').first().waitFor();
      await fitsTheScreen();
    });

    it('imports a file with a bad row, skips it, and takes the import back', async () => {
      await page.goto(`${home}/data`);
      const name = `${language}-${width}`;
      const { choose, problems, write, result, next } = texts.importing;
      await page.getByLabel(choose.targetNew).check();
      await page.getByLabel(choose.newName).fill(name);
      await page.locator('input[type=file]').setInputFiles([
        { name: 'actors.csv', mimeType: 'text/csv', buffer: Buffer.from(actors) },
        { name: 'ties.csv', mimeType: 'text/csv', buffer: Buffer.from(ties) },
      ]);
      await page.getByRole('button', { name: choose.start, exact: true }).click();
      await page.getByText('ties.csv').first().waitFor();
      await fitsTheScreen();
      await page.getByRole('button', { name: next, exact: true }).click();
      await page.getByRole('heading', { name: problems.title }).waitFor();
      await fitsTheScreen();
      const skip = write.skip.split('|')[0]!.replace(/\{n\}/, '1').trim();
      await page.getByRole('button', { name: skip }).click();
      await page.getByRole('heading', { name: result.title, exact: true }).waitFor();
      await page.getByRole('button', { name: result.undo }).click();
      await page.getByRole('button', { name: result.undoYes }).click();
      await page.getByText(result.undone.split('{')[0]!).first().waitFor();
      await fitsTheScreen();
    });

    it('finds a latent activist and reads why', async () => {
      await page.goto(`${home}/activists`);
      const card = page.locator('article.activist-card').first();
      await card.locator('.reasons').waitFor();
      expect((await card.locator('.reasons').innerText()).length).toBeGreaterThan(20);
      await card.getByRole('button', { name: texts.activists.details }).click();
      await fitsTheScreen();
      await card
        .getByRole('heading')
        .getByRole('button')
        .or(card.getByRole('heading').getByRole('link'))
        .first()
        .click();
      await page.locator('aside.person-card').getByRole('heading', { level: 3 }).first().waitFor();
      expect((await page.locator('aside.person-card').innerText()).length).toBeGreaterThan(40);
      await fitsTheScreen();
    });

    it('finds an isolated resident and a way to her', async () => {
      await page.goto(`${home}/gaps`);
      const card = page.locator('article.gap-card').first();
      await card.getByText(texts.gaps.nextStep).waitFor();
      expect(await card.innerText()).toContain(texts.gaps.helpers);
      await fitsTheScreen();
      await card.getByRole('link', { name: texts.lists.seeInNetwork }).click();
      await page.waitForURL(/\/network\?.*actor=/);
      await page.locator('aside.person-card').getByRole('heading', { level: 3 }).first().waitFor();
      await fitsTheScreen();
    });

    it('finds a need that nobody can meet', async () => {
      await page.goto(`${home}/resources`);
      await page.getByText(texts.resources.needs.state.noSupply).first().waitFor();
      await fitsTheScreen();
    });

    it('exports the community, and the list of a page', async () => {
      await page.goto(`${home}/data`);
      await page.getByRole('radio', { name: /csv/i }).first().check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.data.export.take, exact: true }).click(),
      ]);
      const files = unzipSync(readFileSync(await download.path()));
      const lines = strFromU8(files['ties.csv']!).split('\r\n');
      expect(lines[0]).toContain('source,target,kind');
      expect(lines.length).toBeGreaterThan(10_000);
      await page.goto(`${home}/gaps`);
      const [list] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.parts.download.xlsx }).first().click(),
      ]);
      expect(list.suggestedFilename()).toMatch(/^linli-gaps-.*\.xlsx$/);
    });

    it('asks who links circles, opens her card, and whether it is more than chance', async () => {
      await page.goto(`${home}/measures`);
      await page.getByRole('heading', { level: 2, name: texts.measures.question.bridging }).waitFor();
      await fitsTheScreen();
      await page.locator('.question-card a[href*="measure=brokerage"]').click();
      await page.waitForURL(/measure=brokerage/);
      const panel = page.locator('.measure-panel');
      await panel.locator('ol li').first().waitFor();
      await fitsTheScreen();
      await panel.locator('ol li').first().getByRole('button').click();
      await page.locator('aside.person-card').getByRole('heading', { level: 3 }).first().waitFor();
      expect(new URL(page.url()).searchParams.get('measure')).toBe('brokerage');

      await page.goto(`${home}/measures?measure=transitivity`);
      await page.getByRole('button', { name: texts.measures.chance.run }).click();
      await page.locator('.more-than-chance .range-picture').waitFor();
      await fitsTheScreen();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.parts.download.csv }).first().click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/\(transitivity\)\r\n0\.\d+\r\n$/);
    });

    it('sees how stable circles are, and which activities link people', async () => {
      await page.goto(`${home}/measures?view=circles`);
      await page.locator('.group-card').first().waitFor();
      await fitsTheScreen();
      await page.getByRole('link', { name: texts.measures.views.shared }).click();
      await page.getByRole('row').nth(3).waitFor();
      await fitsTheScreen();
    });

    it('reads what a measure means', async () => {
      await page.goto(`${home}/methods`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('Freeman').first().waitFor();
      await fitsTheScreen();
    });
  });
});
