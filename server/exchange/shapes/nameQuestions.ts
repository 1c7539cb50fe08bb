import { builtInQuestions, type Question } from '../../entities/questionSet.ts';

/** Words that tell which of the built-in questions is asked, however it is put. */
const tellingWords: Readonly<Record<string, RegExp>> = {
  strain: /压力.{0,4}(?:关系|的人)|关系.{0,6}压力|\bstrain/i,
  reverse: /谁.{0,6}找(?:您|你)|(?:您|你)帮(?:过|助)?.{0,4}谁|asked you for help|whom do you help/i,
  gossip: /传得.{0,4}(?:快|广)|告诉谁|让大家都知道|everyone should hear|spread the (?:word|news)/i,
  trust: /牵头|带头|最放心|take the lead|trust to lead/i,
  money: /借.{0,6}钱|borrow/i,
  companionship: /(?:一起|常).{0,8}(?:散步|跳舞|打牌|喝茶|聊天|玩)|walk, dance|have tea|play cards/i,
  informational: /打听|先问谁|请教|政策.{0,8}(?:问|找)|paperwork|ask first/i,
  emotional: /难受|说说话|谈心|倾诉|诉苦|心事|心情不好|feel low|confide/i,
  instrumental: /搭把手|搭手|帮把手|帮忙|拿药|修东西|照看|for a hand|practical help/i,
  discuss: /商量|讨论.{0,6}(?:重要|问题|事)|talk over|discuss/i,
};
/** Whether a question asks for people at all. */
const asksForPeople =
  /谁|哪些人|哪位|哪几位|什么人|姓名|名字|提名|的人|关系|\bwho(?:m|se)?\b|\bname|\bperson|\brelation/i;
/** "Whom would you like to know?" tells of no tie that is there. */
const asksForWishes = /想认识|希望认识|like to know|wish to know/i;

const alikeEnough = 0.6;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function pairsOf(text: string): Set<string> {
  const letters = [...plain(text)];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

/** How alike two texts are: twice their common pairs of neighbouring letters to all pairs (Dice), 0 to 1. */
function likeness(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

const built = builtInQuestions.map((question) => ({
  question,
  pairs: [pairsOf(question.zh), pairsOf(question.en)],
}));

/**
 * The question of the name generator that is asked in a survey, in its own words or in others; null when it asks for
 * something else. O(length).
 */
export function nameQuestionCalled(text: string): Question | null {
  if (asksForWishes.test(text)) return null;
  const pairs = pairsOf(text);
  const [best] = built
    .map(({ question, pairs: known }) => ({
      question,
      alike: Math.max(...known.map((each) => likeness(pairs, each))),
    }))
    .sort((a, b) => b.alike - a.alike);
  if (best && best.alike >= alikeEnough) return best.question;
  if (!asksForPeople.test(text)) return null;
  const key = Object.keys(tellingWords).find((each) => tellingWords[each]?.test(text));
  return built.find(({ question }) => question.key === key)?.question ?? null;
}

const meaningPrefix = 'question:';

/** What a column is told to mean that has the answers to a question of the name generator. */
export const meaningOfQuestion = ({ key }: Question): string => `${meaningPrefix}${key}`;

export const questionMeant = (meaning: string | null): Question | null =>
  builtInQuestions.find((question) => meaningOfQuestion(question) === meaning) ?? null;
