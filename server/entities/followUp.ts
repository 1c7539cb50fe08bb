import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import { enumOf } from './enumOf.ts';
import { isWholeDay, type PartialDate } from './partialDate.ts';
import { checkPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';
import type { Wording } from './wording.ts';
import { checkWrittenDate } from './writtenDate.ts';

/** What somebody did about an entry of a work list. */
export const followUpSteps = {
  assigned: { zh: ['有人跟进'], en: ['Taken on'] },
  snoozed: { zh: ['暂时放一放'], en: ['Set aside for now'] },
  done: { zh: ['办好了'], en: ['Done'] },
  reopened: { zh: ['重新打开'], en: ['Opened again'] },
  accepted: { zh: ['双方愿意'], en: ['Both agreed'] },
  declined: { zh: ['不合适'], en: ['Declined'] },
  happened: { zh: ['已经见面'], en: ['They have met'] },
  confirmed: { zh: ['往来稳定'], en: ['They keep in touch'] },
  apart: { zh: ['不是同一个人'], en: ['Two different persons'] },
} satisfies Record<string, Wording>;
export type FollowUpStep = keyof typeof followUpSteps;
export const FollowUpStepEnum = enumOf(Object.keys(followUpSteps));
registerEnumType(FollowUpStepEnum, {
  name: 'FollowUpStep',
  description: 'What somebody did about an entry of a work list',
});

/** What is followed up, and the steps that it can take. */
export const followUpTopics = {
  gap: ['assigned', 'snoozed', 'done', 'reopened'],
  introduction: ['accepted', 'declined', 'happened', 'confirmed', 'reopened'],
  identity: ['apart', 'reopened'],
  alert: ['assigned', 'snoozed', 'done', 'reopened'],
} as const satisfies Record<string, readonly FollowUpStep[]>;
export type FollowUpTopic = keyof typeof followUpTopics;
export const FollowUpTopicEnum = enumOf(Object.keys(followUpTopics));
registerEnumType(FollowUpTopicEnum, { name: 'FollowUpTopic', description: 'What is followed up' });

/** What a step cannot do without. */
const needed: Readonly<Partial<Record<FollowUpStep, readonly ('until' | 'reason' | 'outcome')[]>>> = {
  snoozed: ['until', 'reason'],
  done: ['outcome'],
  declined: ['reason'],
};

const longestText = 1000;
const longestSubject = 400;
const mostAbout = 10;

/** What was done about an entry of a work list. Follow-ups are added, never changed: the latest of a subject counts. */
@ObjectType({ description: 'What was done about an entry of a work list; the latest of a subject counts' })
export class FollowUp {
  @Field(() => ID)
  id!: string;

  communityId!: string;

  @Field(() => FollowUpTopicEnum)
  topic!: FollowUpTopic;

  @Field(() => ID, {
    description: 'Id of the entry: of a gap or an alert, or the two of an introduction, joined by :',
  })
  subject!: string;

  @Field(() => [ID], { description: 'The nodes that it is about' })
  aboutIds!: string[];

  @Field(() => FollowUpStepEnum)
  step!: FollowUpStep;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it; null = nobody yet' })
  owner!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The day by which it should be done' })
  dueOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Set aside until the day before this one' })
  until!: PartialDate | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it' })
  outcome!: string | null;

  @Field(() => GraphQLPartialDate, { description: 'The day of the step' })
  decidedOn!: PartialDate;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;

  @Field(() => ID, { description: 'Account that wrote it down' })
  recordedBy!: string;
}

@InputType()
export class FollowUpInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same follow-up again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => FollowUpTopicEnum)
  topic!: FollowUpTopic;

  @Field(() => ID, { description: 'Id of the entry, as its list gives it' })
  subject!: string;

  @Field(() => FollowUpStepEnum)
  step!: FollowUpStep;

  @Field(() => ID, {
    nullable: true,
    description: 'Account that looks after it (see `colleagues`). Left out: stays as it is; null: nobody',
  })
  owner?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'A day. Left out: stays as it is' })
  dueOn?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The day on which it comes back' })
  until?: PartialDate | null;

  @Field(() => String, { nullable: true, description: `At most ${longestText} signs` })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: `What came of it; at most ${longestText} signs` })
  outcome?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'A day. Default: today' })
  decidedOn?: PartialDate | null;
}

/** The nodes that a subject is about: the ids in it, in their order, each once. O(length). */
export const aboutIdsOf = (subject: string): string[] => [
  ...new Set(subject.split(':').filter((part) => isUuid(part))),
];

/** Whether a subject tells that a tie is stressful: it is for those only who may see such ties. */
export const isOfStressfulTie = (subject: string): boolean => subject.startsWith('stressfulTie:');

/** What is wrong with a follow-up, as far as it can be told without looking anything up. */
export function checkFollowUp(
  input: Pick<FollowUpInput, 'topic' | 'subject' | 'step' | 'dueOn' | 'until' | 'reason' | 'outcome'> & {
    readonly decidedOn: PartialDate;
  },
  today: string,
): Problem[] {
  const { topic, subject, step, decidedOn, dueOn, until } = input;
  const problems: Problem[] = [];
  const steps: readonly string[] = followUpTopics[topic];
  if (!steps.includes(step))
    problems.push({ code: 'notAChoice', field: 'step', parameters: { choices: steps.join(', ') } });
  const about = isSubject(subject) ? aboutIdsOf(subject).length : 0;
  if (about === 0 || about > mostAbout) problems.push({ code: 'notFound', field: 'subject' });
  for (const field of needed[step] ?? [])
    if (!input[field]?.trim()) problems.push({ code: 'required', field });
  for (const field of ['reason', 'outcome'] as const)
    problems.push(...checkPlainText(field, input[field] ?? '', { max: longestText, hasLines: true }));
  for (const [field, day] of Object.entries({ decidedOn, dueOn, until }))
    if (typeof day === 'string')
      problems.push(
        ...(isWholeDay(day) ? checkWrittenDate(field, day) : [{ code: 'notADate', field } as const]),
      );
  if (isWholeDay(decidedOn) && decidedOn > today)
    problems.push({ code: 'inTheFuture', field: 'decidedOn', value: decidedOn });
  if ((step === 'snoozed' || step === 'declined') && until && isWholeDay(until) && until <= decidedOn)
    problems.push({ code: 'endBeforeStart', field: 'until' });
  return problems;
}

/** Ids, and at most one word before them: no room for anything that is said of somebody. */
function isSubject(subject: string): boolean {
  const [first = '', ...others] = subject.split(':');
  const isWordOrId = /^[A-Za-z]+$/.test(first) || isUuid(first);
  return subject.length <= longestSubject && isWordOrId && others.every((part) => isUuid(part));
}
