import 'reflect-metadata';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from './partialDate.ts';
import { checkPastDay } from './pastDay.ts';
import { checkPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { FairnessFactEnum, type FairnessFact } from './results/activistFairness.ts';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';
import type { Wording } from './wording.ts';

/** Where somebody stands with a person who may become a leader. */
export const activistVerdicts = {
  shortlisted: { zh: ['列入考虑'], en: ['Shortlisted'] },
  approached: { zh: ['已联系'], en: ['Approached'] },
  agreed: { zh: ['本人愿意'], en: ['Agreed'] },
  declined: { zh: ['本人不愿意'], en: ['Declined'] },
  notNow: { zh: ['暂不考虑'], en: ['Not now'] },
} satisfies Record<string, Wording>;
export type ActivistVerdict = keyof typeof activistVerdicts;
const ActivistVerdictEnum = Object.fromEntries(Object.keys(activistVerdicts).map((id) => [id, id]));
registerEnumType(ActivistVerdictEnum, {
  name: 'ActivistVerdict',
  description: 'What was decided about a person who may become a leader',
});

/** Verdicts that put nobody forward: they may be recorded of a person who does not want to be considered. */
export const leavesAlone = (verdict: ActivistVerdict): boolean =>
  verdict === 'declined' || verdict === 'notNow';

const longestReason = 1000;
const longestProfileName = 120;

/** What the list said of her then; null = she was on none, or it did not say. */
@ObjectType()
@InputType('DecisionFiguresInput')
abstract class DecisionFigures {
  @Field(() => Float, {
    nullable: true,
    description: 'Her place in the list; equal scores share the mean of theirs',
  })
  rank?: number | null;

  @Field(() => Float, { nullable: true, description: 'The best place that is likely' })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The worst place that is likely' })
  high?: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'Weights of the list; null = the built-in ones' })
  profileName?: string | null;

  @Field(() => Int, { nullable: true })
  profileVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the random numbers behind `low` and `high`' })
  seed?: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The day that the list was about' })
  asOf?: PartialDate | null;

  @Field(() => FairnessFactEnum, {
    nullable: true,
    description:
      'Which list was used: by which fact groups were told apart, where she was chosen from the first of each; null = the list of all. Of which group she is, it does not say',
  })
  groupBy?: FairnessFact | null;
}

/** What a worker decided about a person. Decisions are added, never changed: the latest one counts. */
@ObjectType({ description: 'What was decided about a person who may become a leader; the latest counts' })
export class Decision extends DecisionFigures {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  communityId!: string;

  @Field(() => ActivistVerdictEnum)
  verdict!: ActivistVerdict;

  @Field(() => String)
  reason!: string;

  @Field(() => ID, { description: 'Account that decided' })
  decidedBy!: string;

  @Field(() => GraphQLPartialDate, { description: 'The day of the decision' })
  decidedOn!: PartialDate;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;
}

@InputType()
export class DecisionInput extends DecisionFigures {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same decision again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  personId!: string;

  @Field(() => ActivistVerdictEnum)
  verdict!: ActivistVerdict;

  @Field(() => String, { description: `At most ${longestReason} signs. She can read it in her file` })
  reason!: string;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'A day. Default: today' })
  decidedOn?: PartialDate | null;
}

/** What is wrong with a decision. */
export function checkDecision(
  { reason, profileName, decidedOn }: Pick<Decision, 'reason' | 'profileName' | 'decidedOn'>,
  today: string,
): Problem[] {
  const problems: Problem[] = reason.trim() === '' ? [{ code: 'required', field: 'reason' }] : [];
  return [
    ...problems,
    ...checkPlainText('reason', reason, { max: longestReason, hasLines: true }),
    ...checkPlainText('profileName', profileName ?? '', { max: longestProfileName, hasLines: false }),
    ...checkPastDay('decidedOn', decidedOn, today),
  ];
}
