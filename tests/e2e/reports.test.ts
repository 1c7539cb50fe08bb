import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../../client/locales/messages.ts';
import { forms } from '../../client/forms/forms.ts';
import { pageForEach, productInBrowser, widthNames } from './inBrowser.ts';

/** LibreOffice, which reads what is written; the test that needs it says so where it is missing. */
function officeVersion(): string | null {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
const office = officeVersion();

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

describe.each(['zh', 'en'] as const)('reports in %s', (language) => {
  const { reports, forms: formWords } = messages[language];
  const running = productInBrowser();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'linli-reports-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('at a desk', () => {
    const visit = pageForEach(running, language);
    let page: Page;
    let home: string;
    beforeEach(async () => {
      page = visit.page;
      home = await visit.openDemonstration();
    });

    async function take(format: 'docx' | 'xlsx'): Promise<{ path: string; files: Record<string, string> }> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: reports[format], exact: true }).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      const files = Object.entries(unzipSync(new Uint8Array(readFileSync(path))));
      return { path, files: Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)])) };
    }

    it('makes the report for a funder as a text with editable tables', async () => {
      await page.goto(`${home}/reports`);
      await page.getByRole('button', { name: new RegExp(`^${reports.kind.annual.name}`) }).click();
      await page.locator('.report-page h2').waitFor();
      const shown = await page.locator('.report-page table').count();
      const pictures = await page.locator('.report-page figure').count();
      const tables = await page.locator('.report-page .block:not(figure) table').count();
      expect([shown > tables, tables > 5, pictures > 0]).toEqual([true, true, true]);
      const { files } = await take('docx');
      const xml = files['word/document.xml']!;
      expect(count(xml, /<w:tblHeader/g)).toBe(tables);
      expect(Object.keys(files).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(pictures);
    });

    const opening = 'LibreOffice reads back as many tables, with their header rows, and makes a PDF of them';
    it.skipIf(!office)(office ? opening : `${opening}: needs soffice`, async () => {
      await page.goto(`${home}/reports?kind=annual`);
      await page.locator('.report-page h2').waitFor();
      const { path, files } = await take('docx');
      const xml = files['word/document.xml']!;
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
      const convert = (to: string): void =>
        void execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path], {
          stdio: 'ignore',
          timeout: 120_000,
        });
      convert('pdf');
      expect(pagesOf(readFileSync(path.replace(/docx$/, 'pdf')))).toBeGreaterThan(2);
      convert('fodt');
      const read = readFileSync(path.replace(/docx$/, 'fodt'), 'utf8');
      expect(count(read, /<table:table /g)).toBe(count(xml, /<w:tbl>/g));
      expect(count(read, /<table:table-header-rows>/g)).toBe(count(xml, /<w:tblHeader/g));
      expect(count(read, /<draw:image/g)).toBe(count(xml, /<a:blip /g));
    });

    it('makes a workbook with a sheet for each table, frozen and filtered', async () => {
      await page.goto(`${home}/reports?kind=workList`);
      await page.locator('.report-page h2').waitFor();
      const tables = await page.locator('.report-page .block:not(figure) table').count();
      const facts = await page.locator('.report-page > dl').count();
      const { files } = await take('xlsx');
      const sheets = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
      // One more tells what the report is, and who took it away.
      expect(sheets).toHaveLength(tables + facts + 1);
      const withTables = sheets.map((name) => files[name]!).filter((xml) => xml.includes('<autoFilter'));
      expect(withTables).toHaveLength(tables + facts);
      for (const xml of withTables) expect(xml).toContain('state="frozen"');
      expect(Object.keys(files).some((name) => /vba/i.test(name))).toBe(false);
    });

    it('draws the network of the diagnosis, and puts it into the text', async () => {
      await page.goto(`${home}/reports?kind=diagnosis`);
      await page.locator('.network-of-day svg').waitFor();
      const { files } = await take('docx');
      const figures = await page.locator('.report-page figure').count();
      expect(count(files['word/document.xml']!, /<a:blip /g)).toBe(figures);
    });

    it('prints each form in large type on at most two pages', async () => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await page.goto(`${home}/reports?view=forms`);
      const buttons = page.getByRole('button', {
        name: new RegExp(formWords.printOf.replace('{name}', '.+')),
      });
      await page.getByText(formWords.interviewUse).first().waitFor();
      await page.waitForLoadState('networkidle');
      const names = await buttons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')!));
      expect(names.length).toBeGreaterThan(forms.length + 5);
      const pages: Record<string, number> = {};
      for (const name of names) {
        await page.getByRole('button', { name, exact: true }).click();
        const sheet = page.locator('.printed-sheet');
        await sheet.waitFor({ state: 'attached' });
        if ((await sheet.getAttribute('class'))!.includes('printed-form'))
          pages[name] = pagesOf(await page.pdf({ format: 'A4' }));
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await sheet.waitFor({ state: 'detached' });
      }
      expect(Object.entries(pages).filter(([, number]) => number < 1 || number > 2)).toEqual([]);
      expect(Object.keys(pages).length).toBeGreaterThanOrEqual(forms.length + 6);
    });
  });

  describe.each(widthNames)('%s', (width) => {
    const visit = pageForEach(running, language, { width });

    it('fits the screen: what to choose, a report, and the forms', async () => {
      const home = await visit.openDemonstration();
      const { page } = visit;
      await page.goto(`${home}/reports`);
      await page.getByText(reports.start).waitFor();
      await visit.fitsTheScreen();
      await page.goto(`${home}/reports?kind=annual`);
      await page.locator('.report-page h2').waitFor();
      await visit.fitsTheScreen();
      await page.goto(`${home}/reports?view=forms`);
      await page.getByText(formWords.interviewUse).first().waitFor();
      await visit.fitsTheScreen();
    });
  });
});
