import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { saveFile } from '../exchange/saveFile.ts';
import { takeList, takeMade, TakingRefused } from '../exchange/takeAway.ts';
import { useCommunity } from '../useCommunity.ts';
import { useLanguage } from '../useLanguage.ts';
import { pngOf, standaloneSvg } from '../usePictureFiles.ts';
import { useSession } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import type { ReportDocument } from './reportCells.ts';
import { reportDocx, type ReportImage } from './reportDocx.ts';
import { reportSheets, type ReportSheet } from './reportSheets.ts';
import { useReportWords } from './useReportWords.ts';

export type ReportFormat = 'docx' | 'xlsx';

/** A picture that has not been drawn by then is left out, and the text says so. */
const patienceMs = 15_000;
/** The server takes no longer titles; a workbook shortens them further. */
const longestTitle = 200;
const shortTitled = (sheet: ReportSheet): ReportSheet => ({
  ...sheet,
  title: sheet.title.slice(0, longestTitle),
});

/** Takes a report away as a text to edit or as a workbook. The server is told first, so that it is in its log. */
export function useReportFiles(
  report: Ref<ReportDocument | null>,
  drawn: Ref<ReadonlySet<number>>,
  pictureOf: (block: number) => SVGSVGElement | null,
) {
  const { t } = useI18n();
  const { ask } = useSession();
  const { language } = useLanguage();
  const { communityId } = useCommunity();
  const today = useToday();
  const words = useReportWords();
  const running = ref<ReportFormat | null>(null);
  const saved = ref<ReportFormat | null>(null);
  const failure = shallowRef<{ readonly reason: string | null } | null>(null);
  const pictures = computed(() =>
    (report.value?.blocks ?? []).flatMap(({ kind }, index) => (kind === 'picture' ? [index] : [])),
  );
  watch(report, () => {
    [saved.value, failure.value] = [null, null];
  });
  const isDrawn = computed(() => pictures.value.every((index) => drawn.value.has(index)));

  function untilDrawn(): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(finish, patienceMs);
      const stop = watch(isDrawn, (is) => is && finish(), { flush: 'post' });
      function finish(): void {
        clearTimeout(timer);
        stop();
        done();
      }
      if (isDrawn.value) finish();
    });
  }

  /** @throws Error where another report was asked for meanwhile: its pictures are not of this one */
  async function images(made: ReportDocument): Promise<ReadonlyMap<number, ReportImage>> {
    await untilDrawn();
    if (report.value !== made) throw new Error('another report is shown');
    const found = new Map<number, ReportImage>();
    for (const index of pictures.value) {
      const svg = pictureOf(index);
      if (!svg) continue;
      const picture = standaloneSvg(svg);
      const content = await pngOf(picture);
      const png = new Uint8Array(await content.arrayBuffer());
      found.set(index, { png, width: picture.width, height: picture.height });
    }
    return found;
  }

  async function docx(made: ReportDocument): Promise<void> {
    const place = { communityId: communityId.value, language: language.value };
    const taken = {
      what: `document:${made.kind}`,
      title: made.title.slice(0, longestTitle),
      about: [made.subtitle],
    };
    const mark = await takeMade(ask, place, taken, 'document', made.personIds);
    const content = await reportDocx(made, await images(made), mark, {
      ...{ number: words.number, share: words.share, date: words.date, unknown: words.unknown },
      caption: (kind, number, text) => words.caption({ kind, number }, text),
      ...{ provenance: t('reports.provenance'), noPicture: t('reports.noPicture') },
      language: language.value === 'zh' ? 'zh-CN' : 'en-GB',
    });
    saveFile(`linli-${made.kind}-${today}.docx`, content);
  }

  async function xlsx(made: ReportDocument): Promise<void> {
    const place = { communityId: communityId.value, language: language.value };
    const about = [
      made.subtitle,
      ...made.provenance.map(({ label, value }) => t('reports.fact', { label, value }).slice(0, 500)),
    ];
    const [first, ...more] = reportSheets(made, {
      table: (number, caption) => t('reports.sheet.table', { number, caption }),
      picture: (number, caption) => t('reports.sheet.picture', { number, caption }),
      facts: (heading) => heading || t('reports.sheet.facts'),
      ...{ label: t('reports.sheet.label'), value: t('reports.sheet.value') },
    });
    const { title, columns, rows } = first ?? { title: made.title, columns: [], rows: [] };
    const taken = {
      what: `report:${made.kind}`,
      title: title.slice(0, longestTitle),
      about: [made.title, ...about],
    };
    const sheet = { columns, rows, personIds: made.personIds, more: more.map(shortTitled) };
    const { name, content } = await takeList(ask, place, taken, sheet, 'xlsx');
    saveFile(name, content);
  }

  async function save(format: ReportFormat): Promise<void> {
    const { value: made } = report;
    if (!made || running.value) return;
    [running.value, saved.value, failure.value] = [format, null, null];
    try {
      await (format === 'docx' ? docx(made) : xlsx(made));
      saved.value = format;
    } catch (error) {
      failure.value = { reason: error instanceof TakingRefused ? error.reason : null };
    }
    running.value = null;
  }

  return { running, saved, failure, save };
}
