/** Somebody called by surname and a form of address (王阿姨, 老李), or by a full name with one (王秀英阿姨). */
export interface FormOfAddress {
  /** What is left of the name without the form, normalized: a surname, or more. */
  readonly rest: string;
  /** What the form says of her; null = nothing. */
  readonly gender: 'female' | 'male' | null;
  readonly age: 'older' | 'younger' | null;
}

type Hints = Omit<FormOfAddress, 'rest'>;

const olderWoman: Hints = { gender: 'female', age: 'older' };
const olderMan: Hints = { gender: 'male', age: 'older' };
const woman: Hints = { gender: 'female', age: null };
const man: Hints = { gender: 'male', age: null };
const anybody: Hints = { gender: null, age: null };

const after: readonly (readonly [string, Hints])[] = [
  ['阿姨 大妈 大娘 奶奶 婆婆 阿婆 大婶 婶婶 婶子 婶 老太太 太婆 姥姥 姨 妈', olderWoman],
  ['大爷 大叔 伯伯 大伯 老伯 叔叔 爷爷 老爷子 公公 阿公 伯 叔 爷', olderMan],
  ['大姐 姐姐 姐 嫂子 大嫂 嫂 妹妹 妹 小姐 女士 太太 老板娘', woman],
  ['大哥 哥哥 哥 弟弟 弟 先生', man],
  [
    '老师 医生 大夫 护士 主任 副主任 书记 师傅 队长 站长 楼栋长 楼长 组长 网格员 经理 警官 同学 律师 教授 社工 老板 委员 会长 总 工',
    anybody,
  ],
].flatMap(([forms, hints]) => (forms as string).split(' ').map((form) => [form, hints as Hints] as const));

const before: readonly (readonly [RegExp, Hints])[] = [
  [/^老(?=.)/u, { gender: null, age: 'older' }],
  [/^小(?=.)/u, { gender: null, age: 'younger' }],
  [/^(?:mrs|ms|miss|madam) /, woman],
  [/^(?:mr|sir) /, man],
  [/^(?:auntie|aunty|aunt|granny|grandma) /, olderWoman],
  [/^(?:uncle|grandpa) /, olderMan],
  [/^(?:dr|prof|teacher) /, anybody],
];

/** Who is called by another's name: 张三妈妈 is not 张三. */
const kin =
  /^.{2,}(?:妈妈|爸爸|妈|爸|女儿|儿子|爱人|老公|老婆|家属|家人|媳妇|丈夫|妻子|孙子|孙女|外孙|外孙女|女婿|邻居|朋友|同事)$/u;

/** Whether the text names somebody only by whose mother, son or neighbour she is; takes a normalized name. */
export const isCalledByAnother = (normalized: string): boolean =>
  kin.test(normalized) && !after.some(([form]) => form.length > 1 && normalized.endsWith(form));

/** The form of address in a normalized name; null where it has none. `老` and `小` count before one character only. */
export function formOfAddressIn(normalized: string): FormOfAddress | null {
  for (const [form, hints] of after) {
    const rest = normalized.slice(0, -form.length);
    if (!normalized.endsWith(form) || rest === '') continue;
    // One character at the end of a name of three or more may be part of it: 李文婷姐 is rare, 张小妹 is not.
    if (form.length === 1 && [...rest].length > 1 && !compoundSurnames.has(rest)) continue;
    return { rest, ...hints };
  }
  for (const [form, hints] of before) {
    const rest = normalized.replace(form, '');
    if (rest === normalized) continue;
    const isChinese = normalized.startsWith('老') || normalized.startsWith('小');
    if (isChinese && [...rest].length > 1 && !compoundSurnames.has(rest)) continue;
    return { rest, ...hints };
  }
  return null;
}

const compoundSurnames = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 西门 呼延 南门 东郭 百里 第五'.split(
    ' ',
  ),
);

/** The surname of a Chinese name: two characters where they are a compound surname, else the first; takes a normalized name. */
export function surnameOf(normalized: string): string {
  const letters = [...normalized];
  const two = letters.slice(0, 2).join('');
  return compoundSurnames.has(two) ? two : (letters[0] ?? '');
}
