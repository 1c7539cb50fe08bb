import type { Wording } from '../../entities/wording.ts';
import { textOf, type RawCell } from '../cells.ts';

/** What columns of a sheet from an office say of the person whom a row is about. */
export const personMeanings = {
  name: { zh: ['姓名'], en: ['Name'] },
  place: { zh: ['楼栋'], en: ['Building'] },
  phone: { zh: ['电话（只用来核对是谁）'], en: ['Phone (only to tell who it is)'] },
  gender: { zh: ['性别'], en: ['Gender'] },
  birthYear: { zh: ['出生年'], en: ['Birth year'] },
} satisfies Record<string, Wording>;
export type PersonColumn = keyof typeof personMeanings;
export const personColumnIds = Object.keys(personMeanings) as readonly PersonColumn[];

/** Questions and headings about other people than the one whom the row is about. */
const ofOthers =
  /谁|哪些人|哪位|提名|推荐|联系人|配偶|爱人|老伴|父亲|母亲|孩子|子女|儿子|女儿|家属|负责人|填表人|登记人|经办人|活动名|whom|who\b|emergency|nominat/i;
const patterns: Readonly<Record<PersonColumn, RegExp>> = {
  name: /姓名|名字|称呼|^(?:参加|参与|签到|报名|到场)(?:人|者|人员|居民)$|^(?:居民|成员|学员|队员|志愿者)$|^(?:求助|受访|被访|受访谈|被访谈)(?:人|者)$|\bname\b|^(?:participant|attendee|resident|person)$/i,
  place:
    /楼栋|楼号|楼幢|几号楼|哪栋|哪一栋|几栋|门牌|住址|地址|房号|房间号|住处|室号|居住楼|\bbuilding\b|\baddress\b|^place$/i,
  phone: /手机|电话|联系方式|\bphone\b|\bmobile\b|\btel\b/i,
  gender: /^(?:您|你)?的?性别|^gender$|^sex$/i,
  birthYear: /出生年|出生日期|生日|\bbirth\b|year of birth/i,
};

/** What a heading or a question says of the person whom the row is about; null when it says nothing of her. */
export function personColumnCalled(heading: string): PersonColumn | null {
  const text = heading.normalize('NFKC').trim();
  if (ofOthers.test(text)) return null;
  return personColumnIds.find((id) => patterns[id].test(text)) ?? null;
}

/** Positions of the columns of a person; the first of each kind is taken. */
export function personColumnsIn(meanings: readonly (string | null)[]): ReadonlyMap<PersonColumn, number> {
  const found = new Map<PersonColumn, number>();
  for (const id of personColumnIds) {
    const index = meanings.indexOf(id);
    if (index >= 0) found.set(id, index);
  }
  return found;
}

/** What a row says of its person in one of these columns. */
export const personCell = (
  columns: ReadonlyMap<PersonColumn, number>,
  column: PersonColumn,
  cells: readonly RawCell[],
): string => {
  const index = columns.get(column);
  return index === undefined ? '' : textOf(cells[index]);
};

/** A row of sums below the persons. */
export const isSumRow = (cells: readonly RawCell[]): boolean =>
  cells.some((cell) => /^(?:合计|总计|小计|总人数|人数|合计人数|total|sum)[:：]?$/i.test(textOf(cell)));

const nobody = /^(?:没有?|无|暂无|没人|不知道|不清楚|不方便|略|空|none|nobody|no one|n\/?a|[-—/\\.。]+)$/i;
const oneName = /^[\p{Script=Han}·]{2,4}$/u;

/** The people whom a cell names: "张三、3号楼李四；王五". Words for nobody name none. */
export function peopleIn(cell: RawCell | undefined): string[] {
  const parts = textOf(cell)
    .split(/[、,，;；/|┋\n\r]+/)
    .map((part) => part.trim())
    .flatMap((part) => {
      const words = part.split(/\s+/);
      return words.length > 1 && words.every((word) => oneName.test(word)) ? words : [part];
    });
  return [...new Set(parts)].filter((part) => part !== '' && !nobody.test(part));
}
