import 'reflect-metadata';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MatchStepEnum, matchStep, type MatchStepId } from './matchStep.ts';
import { NeedStatusEnum, type NeedStatus } from './need.ts';
import type { PartialDate } from './partialDate.ts';
import { checkPastDay } from './pastDay.ts';
import { checkPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { GraphQLPartialDate } from './scalars.ts';

const longestNote = 1000;

/** A resource on its way to a need: a MEETS tie, as who sees to it thinks of it. */
@ObjectType({ description: 'A resource on its way to a need: a MEETS tie' })
export class Match {
  @Field(() => ID, { description: 'That of the tie' })
  id!: string;

  communityId!: string;

  @Field(() => ID)
  needId!: string;

  @Field(() => ID)
  resourceId!: string;

  @Field(() => MatchStepEnum)
  step!: MatchStepId;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When it was suggested' })
  since!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When it ended; null = under way' })
  until!: PartialDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said at the latest step: how it went, or why not',
  })
  note!: string | null;

  @Field(() => NeedStatusEnum, { description: 'What the need is now' })
  needStatus!: NeedStatus;
}

@InputType()
export class AdvanceMatchInput {
  @Field(() => ID, {
    description: 'A UUID that the client makes for a new match, and repeats with every further step of it',
  })
  id!: string;

  @Field(() => ID)
  needId!: string;

  @Field(() => ID)
  resourceId!: string;

  @Field(() => MatchStepEnum)
  step!: MatchStepId;

  @Field(() => String, {
    nullable: true,
    description: `How it went, or why not; at most ${longestNote} signs`,
  })
  note?: string | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'A day, kept as the one on which the tie was last confirmed. Default: today',
  })
  on?: PartialDate | null;
}

/** What is wrong with a step as it comes in, whatever came before. */
export function checkAdvance(
  { step, note, on }: Pick<AdvanceMatchInput, 'step' | 'note'> & { readonly on: string },
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const said = note?.trim() ?? '';
  if (matchStep(step).needsNote && said === '') problems.push({ code: 'required', field: 'note' });
  return [
    ...problems,
    ...checkPlainText('note', said, { max: longestNote, hasLines: true }),
    ...checkPastDay('on', on, today),
  ];
}
