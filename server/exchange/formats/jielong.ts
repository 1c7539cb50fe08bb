import type { RawCell } from '../cells.ts';
import { decodeText, isText, textStart } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { importLimits, megabyte } from '../limits.ts';
import { isExampleLine, numberedLine, signUpLine } from '../signUpLine.ts';

/** Columns of a sign-up list that was pasted. */
export const signUpColumns = {
  number: '接龙号',
  name: '姓名',
  place: '楼栋',
  phone: '电话',
  people: '人数',
  note: '备注',
  state: '状态',
  line: '原文',
} as const;
export const cancelledState = '取消';
/** A line below the first number that no number stands before. */
export const unnumberedState = '没有编号';

const calledSoBy = /接\s*龙/;
const fewestNumbered = 3;
const shareNumbered = 0.6;
const longestTitle = 200;

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Numbers that go up by one from 1, with few other lines between them and no commas as of a table. */
function isCountedList(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => (/[,\t]/.test(line) ? [] : (numberedLine(line)?.number ?? [])));
  const steps = numbers.filter((number, i) => number === (numbers[i - 1] ?? 0) + 1).length;
  return steps >= fewestNumbered && steps >= lines.length * shareNumbered;
}

function isSignUpList(bytes: Uint8Array): boolean {
  if (!isText(bytes)) return false;
  const lines = linesOf(textStart(bytes)).filter((line) => line.trim() !== '');
  const isCalledSo = lines.slice(0, 5).some((line) => calledSoBy.test(line));
  return isCalledSo ? lines.some((line) => numberedLine(line)) : isCountedList(lines);
}

const titleOf = (line: string): string =>
  line
    .replace(/^\s*[#＃]?\s*接\s*龙\s*[:：]?\s*/, '')
    .trim()
    .slice(0, longestTitle);

function rowOf(line: string): RawCell[] {
  if (line.trim() === '' || isExampleLine(line)) return [];
  const read = signUpLine(line);
  if (read.names.length === 0 && !read.isCancelled) return [];
  const state = read.isCancelled ? cancelledState : read.number === null ? unnumberedState : null;
  const { number, place, phone, people, note } = read;
  const cells = [number, read.names.join('、') || null, place, phone, people, note, state];
  return [...cells, line.trim().slice(0, importLimits.cellLength)];
}

/**
 * A list under a message in a chat group, to which everyone adds a line. Rows are the lines of the text where it begins
 * with a title, which becomes the name of the sheet.
 */
export const jielongFormat: FileFormat = {
  id: 'jielong',
  wording: { zh: ['微信接龙文字'], en: ['Sign-up list from a chat'] },
  mediaType: 'text/plain',
  extensions: ['txt'],
  reading: {
    isText: true,
    mostBytes: megabyte,
    recognises: isSignUpList,
    read: async (bytes, name) => {
      const { text, encoding } = decodeText(bytes);
      const lines = linesOf(text.replace(/^\ufeff/, ''));
      const first = Math.max(
        lines.findIndex((line) => !isExampleLine(line) && numberedLine(line)),
        0,
      );
      const title =
        lines
          .slice(0, first)
          .map(titleOf)
          .find((line) => line !== '') ?? null;
      // The header takes the place of the title, so that numbers of rows are those of lines.
      const before = Array.from({ length: Math.max(0, first - 1) }, (): RawCell[] => []);
      const rows = [Object.values(signUpColumns), ...before, ...lines.slice(first).map(rowOf)];
      return [{ file: name, sheet: title, encoding, rows }];
    },
  },
};
