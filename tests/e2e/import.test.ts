import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { workbook } from '../server/exchange/files.ts';
import { demonstration, pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

const people = 600;
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰英华玉';

/** Names that are all different, spread over twelve buildings. */
const names = Array.from({ length: people }, (_, i) => {
  const [a, b, c] = [
    i % surnames.length,
    Math.floor(i / surnames.length) % given.length,
    (i * 7 + Math.floor(i / 520)) % given.length,
  ];
  return `${surnames[a]}${given[b]}${given[c]}`;
});
const placeOf = (i: number): string => `${(i % 12) + 1}号楼`;

/** Ties between people by their names; two dates are mistyped. */
const ties = [
  '起点,起点楼栋,终点,终点楼栋,关系,开始日期',
  ...Array.from({ length: 900 }, (_, i) => {
    const [from, to] = [i % people, (i * 13 + 1 + Math.floor(i / people)) % people];
    const date = i === 5 || i === 9 ? '上个月' : '2026-03-01';
    return [names[from], placeOf(from), names[to], placeOf(to), i % 2 ? '认识' : '提名', date].join(',');
  }),
].join('\n');

/** A roster under a title, and a grid of 300 people and four dates, two of whom nobody knows. */
async function files() {
  const roster = await workbook('居民名册.xlsx', {
    名册: [
      ['桂花里社区居民名册'],
      ['姓名', '楼栋', '性别', '手机号'],
      ...names.map((name, i) => [name, placeOf(i), i % 2 ? '男' : '女', `138${10_000_000 + i}`]),
    ],
  });
  const grid = await workbook('活动签到.xlsx', {
    签到: [
      ['姓名', '楼栋', '2026-03-05 义诊', '2026-03-12 合唱', '2026年3月19日 象棋', '2026.3.26 书法'],
      ...names
        .slice(0, 300)
        .map((name, i) => [name, placeOf(i), ...[0, 1, 2, 3].map((k) => ((i + k) % 3 === 0 ? '√' : null))]),
      ['马小跳', '3号楼', '√', null, null, null],
      ['钱多多', null, null, '√', null, null],
    ],
  });
  const mimeType = 'application/octet-stream';
  return [
    { name: roster.name, mimeType, buffer: Buffer.from(roster.bytes) },
    { name: '关系.csv', mimeType, buffer: Buffer.from(ties) },
    { name: grid.name, mimeType, buffer: Buffer.from(grid.bytes) },
  ];
}

/** What a newcomer does with the three sheets of her office: drop, look, decide, mend, write. */
describe('importing the sheets of an office', () => {
  const running = productInBrowser();
  const texts = messages.zh;
  const { choose, people: whoIsWho, problems, write, result, next } = texts.importing;

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, 'zh', { width });
    let page: Page;
    let home: string;
    beforeEach(async () => {
      page = visit.page;
      home = await visit.openDemonstration();
    });
    const goOn = () => page.getByRole('button', { name: next, exact: true }).click();

    it('reads roster, ties by name and attendance, asks who two people are, and mends two dates at once', async () => {
      expect(new Set(names).size).toBe(people);
      await page.goto(`${home}/data`);
      await page.getByLabel(choose.targetNew).check();
      await page.getByLabel(choose.newName).fill(`${demonstration} ${width}`);
      await page.locator('input[type=file]').setInputFiles(await files());
      await page.getByRole('button', { name: choose.start, exact: true }).click();

      await page.getByRole('heading', { name: '活动签到.xlsx · 签到' }).waitFor();
      await visit.fitsTheScreen();
      await goOn();

      await page.getByText('马小跳').first().waitFor();
      await page.getByText('钱多多').first().waitFor();
      await visit.fitsTheScreen();
      await page.getByRole('button', { name: whoIsWho.allNew }).click();
      await page.getByText(whoIsWho.allDecided).waitFor();
      await goOn();

      await page.getByRole('heading', { name: problems.title }).waitFor();
      await visit.fitsTheScreen();
      await page.getByLabel(problems.mendOf.replace('{value}', '上个月')).selectOption('empty');
      await page.getByRole('button', { name: problems.apply.replace('{n}', '2') }).click();
      // All is planned once more, which a busy machine takes its time for.
      await page.getByRole('button', { name: write.all, exact: true }).click({ timeout: 90_000 });

      await page.getByRole('heading', { name: result.title }).waitFor();
      await page.getByRole('link', { name: result.openNew }).click();
      await page.getByRole('heading', { level: 1, name: `${demonstration} ${width}` }).waitFor();
      // The 600 of the roster, and the two who were new.
      await page.getByRole('main').getByText('602', { exact: true }).first().waitFor();
    });

    it('takes a pasted sign-up list, asks for its day, and takes it back', async () => {
      await page.goto(`${home}/data`);
      await page.getByRole('button', { name: choose.paste }).click();
      await page
        .getByLabel(choose.pasted)
        .fill('#接龙\n周六义诊\n例 张三 3号楼\n1. 马小跳 3号楼 2人\n2. 钱多多\n3. 马小跳 3号楼');
      await page.getByRole('button', { name: choose.start, exact: true }).click();
      await page.getByText(texts.importing.sheets.activityMissing).waitFor();
      await page.getByLabel(texts.importing.sheets.activityDate).fill('2026-09-12');
      await page.getByText(texts.importing.sheets.activityMissing).waitFor({ state: 'detached' });
      await visit.fitsTheScreen();
      await goOn();
      await page.getByText('钱多多').first().waitFor();
      await page.getByRole('button', { name: whoIsWho.allNew }).click();
      await page.getByText(whoIsWho.allDecided).waitFor();
      await goOn();
      await page.getByRole('button', { name: write.all, exact: true }).click();
      await page.getByRole('heading', { name: result.title }).waitFor();
      await page.getByRole('button', { name: result.undo }).click();
      await page.getByRole('button', { name: result.undoYes }).click();
      await page.getByText(result.undone.split('{')[0]!).first().waitFor();
      await visit.fitsTheScreen();
    });
  });
});
