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
  helpKind: { zh: ['帮什么忙（支持的种类）'], en: ['Kind of help'] },
  note: { zh: ['备注'], en: ['Note'] },
} satisfies Record<string, Wording>;
export type AlterColumn = keyof typeof alterMeanings;

type Asked = Pick<Question, 'kind' | 'subkind' | 'fromNamed' | 'stressful'>;

/** A heading such as 提名1楼栋: what was asked, which of those named it is about (0 = not numbered), and what it says of her. */
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
  /^(.*?)[\s_\-—–.:：/(（第]*(\d{1,2}|[一二三四五六七八九十](?![起般些下直定点同件]))\s*(?:位|人|个|名)?[)）]?[\s_\-—–.:：/]*(.*)$/;
const stems =
  /提名|推荐|被提名|牵头|商量|请教|传话|信任|朋友|好友|邻居|亲属|帮|找谁|谁|同伴|熟人|认识|关系人|alter|nominee|nominat|friend|name|contact|peer/i;
const figures = '一二三四五六七八九十';

const namesSubkind = (part: string): boolean =>
  part !== '' &&
  (nameQuestionCalled(`${part}谁`) !== null ||
    [knows, supports, nominates].some(({ subkinds }) => conceptCalled(subkinds, part) !== null));

/** Headings under which nothing but somebody else can stand. */
const namingHeading =
  /^.{0,8}(?:找|向|和|跟|与|请)谁|^谁.{0,2}帮|^帮(?:助|过|了)*谁|^(?:被)?提名(?:谁|人选|的人|对象)|^被提名(?:人|者)?$|^(?:求助|商量|请教|信任)(?:对象|的人)$|^帮(?:忙|助)(?:的人|者|人)$|^asks? whom|^(?:named person|person named|nominee|helper|helped by)$/i;
/** With whom somebody lives, and with whom she would like to be, tells of no tie between neighbours. */
const tellsOfNoTie = /住|生活|想|希望|愿意|\blive|\bwish|would like/i;
const asksForPeople = /谁|哪些人|哪位|哪几位|什么人|\bwho(?:m|se)?\b/i;

const namesOthers = (text: string): boolean =>
  (namingHeading.test(text) && !tellsOfNoTie.test(text)) ||
  (asksForPeople.test(text) && nameQuestionCalled(text) !== null);

/** A heading without a number that asks for somebody, or says something of her: 找谁帮忙, 求助对象楼栋, 对方电话. */
function soleHeading(text: string): AlterHeading | null {
  if (namesOthers(text)) return { stem: text, number: 0, column: 'alter' };
  const found = columnPatterns.find(([, pattern]) => pattern.test(text));
  if (!found) return null;
  const [column, pattern] = found;
  const stem = text.replace(pattern, '').trim();
  if (namesOthers(stem)) return { stem, number: 0, column };
  return /^(?:对方|他|她|TA|ta)$/.test(stem) && column !== 'alter' ? { stem: '', number: 0, column } : null;
}

const besideOne: readonly (readonly [AlterColumn, RegExp])[] = [
  [
    'helpKind',
    /^(?:帮(?:了|的)?什么忙?|(?:帮忙|帮助|求助|支持)的?(?:内容|事项|事情|类型|种类)|(?:kind|type) of (?:help|support)|(?:help|support) (?:kind|type))$/i,
  ],
  ['closeness', /^(?:亲近程度|亲密度|关系强度|closeness|strength)$/i],
  ['frequency', /^(?:联系频率|多久联系一次|frequency)$/i],
  ['note', /^(?:备注|说明|事由|关系|notes?|remarks?)$/i],
];

/** What a column says of the one person who is named in its row; null when it says something else. */
export function headingBesideOne(heading: string): AlterHeading | null {
  const text = heading.normalize('NFKC').trim();
  const found = besideOne.find(([, pattern]) => pattern.test(text));
  return found ? { stem: '', number: 0, column: found[0] } : null;
}

/** Null when the heading is not about people who are named. */
export function alterHeading(heading: string): AlterHeading | null {
  // "At most 5" is no number of somebody named.
  const text = heading
    .normalize('NFKC')
    .replace(/\([^()]*(?:最多|至多|up to|at most)[^()]*\)/gi, '')
    .trim();
  const match = numbered.exec(text);
  return (match && numberedHeading(match)) ?? soleHeading(text);
}

function numberedHeading(match: RegExpExecArray): AlterHeading | null {
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

const helpGiven = /^(?:您|你|他|她|本人)?帮(?:助|过|了)*谁|谁.{0,4}找(?:他|她|本人)/;
const helpGot =
  /^谁.{0,2}帮|找谁$|找谁.{0,2}帮|向谁求|^求助(?:对象|的人)$|^帮(?:忙|助)(?:的人|者|人)$|^asks? whom|^helper$|^helped by$/i;

/** What a heading asks for: a question of the name generator, else a sort of contact; a nomination when it does not say. */
export function questionOf(stem: string): Asked {
  if (helpGiven.test(stem)) return asked('SUPPORTS', null);
  const word = stem.replace(/^(?:被)?(?:提名|推荐)(?:人)?|(?:被)?(?:提名|推荐)(?:人)?$/g, '').trim();
  const built = nameQuestionCalled(`${word}谁`);
  if (built) return built;
  if (helpGot.test(stem)) return { ...asked('SUPPORTS', null), fromNamed: true };
  if (/^.{0,4}(?:和|跟|与)谁/.test(stem)) return asked('KNOWS', null);
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
