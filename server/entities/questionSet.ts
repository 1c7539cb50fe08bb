import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime } from './scalars.ts';
import { TieKindEnum } from './tie.ts';
import { networkTieKinds, type TieKindId } from './tieKinds.ts';
import type { Wording } from './wording.ts';

const mostQuestions = 30;
const longestQuestion = 400;
const mostNamesOfQuestion = 20;
const keyPattern = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const longestSubkind = 60;

@ObjectType({ description: 'A question by which a person names others, and the tie that an answer becomes' })
@InputType('QuestionInput')
export class Question {
  @Field(() => ID, { description: 'Letters and digits; no other question of the set has it' })
  key!: string;

  @Field(() => String, { description: 'As it is asked in Chinese' })
  zh!: string;

  @Field(() => String, { description: 'As it is asked in English' })
  en!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the tie goes from the one named to the one asked, as help that she gets',
  })
  fromNamed!: boolean;

  @Field(() => Int, { description: `How many names are taken down, 1 to ${mostNamesOfQuestion}` })
  most!: number;

  @Field(() => Boolean, {
    description: 'Answers are stressful ties: only for whom these may be shown',
  })
  stressful!: boolean;
}

@ObjectType({ description: 'The questions of an interview; versions are added' })
export class QuestionSet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'From 1 for each name; 0 = the built-in set' })
  version!: number;

  @Field(() => [Question])
  questions!: Question[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null = built in' })
  createdAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Account that saved it; null = built in' })
  createdBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was put away; null = in use' })
  retiredAt!: string | null;
}

@InputType()
export class SaveQuestionSetInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => String, { description: 'A name that is there gets its next version' })
  name!: string;

  @Field(() => [Question])
  questions!: Question[];
}

const question = (
  key: string,
  wording: Pick<Question, 'zh' | 'en'>,
  tie: Pick<Question, 'kind' | 'subkind'> & Partial<Question>,
): Question => ({ key, ...wording, fromNamed: false, most: 5, stressful: false, ...tie });

const helpFromNamed = { kind: 'SUPPORTS', fromNamed: true } as const;

/**
 * The set that every community has. `discuss` after Burt 1984, Soc. Netw. 6:293–339; the kinds of support after van
 * der Poel 1993, Soc. Netw. 15:49–70; `gossip` after Banerjee et al. 2019, Rev. Econ. Stud. 86:2453–2490.
 */
export const builtInQuestions: readonly Question[] = [
  question(
    'discuss',
    {
      zh: '过去半年里，遇到对您重要的事情，您主要和谁商量？（最多5人，先说本社区的）',
      en: 'In the past six months, with whom did you talk over matters important to you? (up to 5, this community first)',
    },
    { kind: 'NOMINATES', subkind: 'discuss' },
  ),
  question(
    'emotional',
    { zh: '心里难受、想说说话的时候，您会找谁？', en: 'When you feel low, whom do you talk to?' },
    { ...helpFromNamed, subkind: 'emotional' },
  ),
  question(
    'instrumental',
    {
      zh: '家里有事要搭把手（拿药、修东西、照看一会儿），您会找谁？',
      en: 'Whom do you ask for a hand (medicine, repairs, watching someone)?',
    },
    { ...helpFromNamed, subkind: 'instrumental' },
  ),
  question(
    'informational',
    {
      zh: '想打听政策、看病、办事，您先问谁？',
      en: 'Whom do you ask first about policies, doctors, paperwork?',
    },
    { ...helpFromNamed, subkind: 'informational' },
  ),
  question(
    'companionship',
    {
      zh: '平时和谁一起散步、跳舞、打牌、喝茶？',
      en: 'With whom do you walk, dance, play cards, have tea?',
    },
    { ...helpFromNamed, subkind: 'companionship' },
  ),
  // Practical help, too: who lends money as well as a hand is one helper, not two.
  question(
    'money',
    {
      zh: '临时要借一点钱，您能向谁开口？（可不答）',
      en: 'From whom could you borrow a small sum? (may skip)',
    },
    { ...helpFromNamed, subkind: 'instrumental', most: 3 },
  ),
  question(
    'gossip',
    {
      zh: '如果要让大家都知道一件事（比如周六义诊），告诉谁传得最快最广？',
      en: 'If everyone should hear of something (a free clinic on Saturday), whom should we tell?',
    },
    { kind: 'NOMINATES', subkind: 'gossip' },
  ),
  question(
    'trust',
    {
      zh: '大家的事情交给谁来牵头，您最放心？',
      en: 'Whom would you trust to take the lead in a common matter?',
    },
    { kind: 'NOMINATES', subkind: 'trust' },
  ),
  question(
    'reverse',
    { zh: '最近半年，谁找您帮过忙？', en: 'Who has asked you for help in the last six months?' },
    { kind: 'SUPPORTS', subkind: null },
  ),
  question(
    'strain',
    { zh: '有没有让您感到压力的关系？（可不答）', en: 'Any relation that strains you? (may skip)' },
    { kind: 'KNOWS', subkind: null, most: 3, stressful: true },
  ),
];

export const builtInSet = {
  id: 'built-in',
  name: { zh: ['通用问题单'], en: ['Standard questions'] } as const satisfies Wording,
  version: 0,
};

/** What is wrong with the questions of a set. Fields name the place in the list. */
export function checkQuestions(questions: readonly Question[]): Problem[] {
  if (questions.length === 0) return [{ code: 'required', field: 'questions' }];
  if (questions.length > mostQuestions)
    return [{ code: 'tooMany', field: 'questions', parameters: { max: mostQuestions } }];
  return questions.flatMap((each, i) =>
    faultsOf(each, questions.slice(0, i)).map((problem) => ({
      ...problem,
      field: `questions.${i}.${problem.field}`,
    })),
  );
}

function faultsOf(
  { key, kind, subkind, most, ...wording }: Question,
  before: readonly Question[],
): Problem[] {
  const problems: Problem[] = [];
  if (!keyPattern.test(key)) problems.push({ code: 'badRequest', field: 'key' });
  if (before.some((each) => each.key === key)) problems.push({ code: 'nameTaken', field: 'key' });
  for (const field of ['zh', 'en'] as const)
    problems.push(...checkText(field, wording[field].trim(), longestQuestion));
  if (!networkTieKinds.includes(kind))
    problems.push({ code: 'notAChoice', field: 'kind', parameters: { choices: networkTieKinds.join(', ') } });
  if (subkind !== null && subkind !== undefined)
    problems.push(...checkText('subkind', subkind, longestSubkind));
  if (most < 1) problems.push({ code: 'tooSmall', field: 'most', parameters: { min: 1 } });
  if (most > mostNamesOfQuestion)
    problems.push({ code: 'tooLarge', field: 'most', parameters: { max: mostNamesOfQuestion } });
  return problems;
}

function checkText(field: string, text: string, max: number): Problem[] {
  if (text === '') return [{ code: 'required', field }];
  if (text.length > max) return [{ code: 'tooLong', field, parameters: { max } }];
  return isPlainText(text, { hasLines: false }) ? [] : [{ code: 'unreadableSigns', field }];
}
