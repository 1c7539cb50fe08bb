import type { Question } from '../../entities/questionSet.ts';
import { knows } from '../../entities/ties/knows.ts';
import { nominates } from '../../entities/ties/nominates.ts';
import { supports } from '../../entities/ties/supports.ts';
import type { Wording } from '../../entities/wording.ts';
import { conceptCalled } from '../columnWords.ts';
import { meaningOfQuestion, nameQuestionCalled, questionMeant } from './nameQuestions.ts';

/** What the columns about one of those named say of her. */
export const alterMeanings = {
  alter: { zh: ['被提名的人'], en: ['Person named'] },
  alterPlace: { zh: ['被提名人的楼栋'], en: ['Building of the person named'] },
  alterPhone: {
    zh: ['被提名人的电话（只用来核对）'],
    en: ['Phone of the person named (only to tell who it is)'],
  },
  closeness: { zh: ['亲近程度'], en: ['Closeness'] },
  frequency: { zh: ['联系频率'], en: ['Frequency'] },
  note: { zh: ['备注'], en: ['Note'] },
} satisfies Record<string, Wording>;
export type AlterColumn = keyof typeof alterMeanings;

type Asked = Pick<Question, 'kind' | 'subkind' | 'fromNamed' | 'stressful'>;

/** A heading such as 提名1楼栋: what was asked, which of those named it is about, and what it says of her. */
export interface AlterHeading {
  readonly stem: string;
  readonly number: number;
  readonly column: AlterColumn;
}

const columnPatterns: readonly (readonly [AlterColumn, RegExp])[] = [
  ['alterPlace', /(?:的|所在)?(?:楼栋|楼号|住址|地址|住处|楼|building|place|address)$/i],
  ['alterPhone', /(?:的)?(?:手机|电话|联系方式|phone|mobile)$/i],
  ['closeness', /(?:的)?(?:亲近程度|亲近|亲密度?|强度|权重|closeness|strength|weight)$/i],
  ['frequency', /(?:的)?(?:联系频率|频率|多久联系一次|frequency)$/i],
  ['note', /(?:的)?(?:关系|备注|说明|与?(?:您|你)的关系|relation(?:ship)?|note)$/i],
  ['alter', /(?:的)?(?:姓名|名字|name)$/i],
];
const numbered =
  /^(.*?)[\s_\-—–.:：/(（第]*(\d{1,2}|[一二三四五六七八九十])\s*(?:位|人|个|名)?[)）]?[\s_\-—–.:：/]*(.*)$/;
const stems =
  /提名|推荐|被提名|牵头|商量|请教|传话|信任|朋友|好友|邻居|亲属|帮|找谁|谁|同伴|熟人|认识|关系人|alter|nominee|nominat|friend|name|contact|peer/i;
const figures = '一二三四五六七八九十';

const namesSubkind = (part: string): boolean =>
  part !== '' &&
  (nameQuestionCalled(`${part}谁`) !== null ||
    [knows, supports, nominates].some(({ subkinds }) => conceptCalled(subkinds, part) !== null));

/** Null when the heading is not about one of several people who are named. */
export function alterHeading(heading: string): AlterHeading | null {
  const text = heading.normalize('NFKC').trim();
  const match = numbered.exec(text);
  if (!match) return null;
  const [, before = '', number = '', after = ''] = match;
  if (![before, after].some((part) => stems.test(part) || namesSubkind(part))) return null;
  const rest = after.trim();
  const [column, pattern] = columnPatterns.find(([, each]) => each.test(rest)) ?? ['alter', /$^/];
  const stem = `${before.trim()}${rest.replace(pattern, '').trim()}`.replace(/[\s_\-—–.:：/(（第]+$/, '');
  return { stem, number: Number(number) || figures.indexOf(number) + 1, column };
}

const asked = (kind: Asked['kind'], subkind: string | null): Asked => ({
  kind,
  subkind,
  fromNamed: false,
  stressful: false,
});

/** What a heading asks for: a question of the name generator, else a sort of contact; a nomination when it does not say. */
export function questionOf(stem: string): Asked {
  const word = stem.replace(/^(?:被)?(?:提名|推荐)(?:人)?|(?:被)?(?:提名|推荐)(?:人)?$/g, '').trim();
  const built = nameQuestionCalled(`${word}谁`);
  if (built) return built;
  const friend = conceptCalled(knows.subkinds, word.replace(/^好友$/, '朋友'));
  if (friend) return asked('KNOWS', friend);
  if (/^(?:认识|熟人)/.test(word)) return asked('KNOWS', null);
  const help = conceptCalled(supports.subkinds, word);
  if (help) return { ...asked('SUPPORTS', help), fromNamed: true };
  return asked('NOMINATES', conceptCalled(nominates.subkinds, word));
}

/** What a column with the name of somebody is told to mean, as far as one of the built-in questions fits. */
export function meaningOfAlter({ stem, column }: AlterHeading): string {
  if (column !== 'alter') return column;
  const question = questionOf(stem);
  return 'key' in question ? meaningOfQuestion(question as Question) : 'alter';
}

/** The question behind a column with names: what it was told to mean, else what its heading asks. */
export const questionBehind = (meaning: string, stem: string): Asked =>
  questionMeant(meaning) ?? questionOf(stem);
