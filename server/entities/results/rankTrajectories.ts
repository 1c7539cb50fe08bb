import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { SeriesWindow } from './series.ts';

export const rankDrawKinds = ['answers', 'records'] as const;
export type RankDrawKind = (typeof rankDrawKinds)[number];
export const RankDrawKindEnum = Object.fromEntries(rankDrawKinds.map((id) => [id, id]));
registerEnumType(RankDrawKindEnum, {
  name: 'RankDrawKind',
  description:
    'What the intervals of ranks are drawn from. answers: what those who did not answer the survey might have said. records: ties that may be recorded wrongly, or are missing',
});

export const rankChangeKinds = ['rose', 'fell', 'unclear'] as const;
export type RankChangeKind = (typeof rankChangeKinds)[number];
export const RankChangeKindEnum = Object.fromEntries(rankChangeKinds.map((id) => [id, id]));
registerEnumType(RankChangeKindEnum, {
  name: 'RankChangeKind',
  description: 'Whether a rank became better, worse, or may just as well have stayed',
});

@ObjectType({
  description: 'A window, how sure ranks are in it, and how alike its order is to the one before',
})
export class RankWindow extends SeriesWindow {
  @Field(() => RankDrawKindEnum)
  drawnFrom!: RankDrawKind;

  @Field(() => Int, { description: 'How many have a value, and so a rank' })
  ranked!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kendall’s τ-b between the values of this window and of the one before, among all who have both: 1 = the same order, 0 = no order in common. Null for the first, or where undefined',
  })
  tauB!: number | null;
}

@ObjectType({ description: 'Where somebody stands in one window. Ranks count from 1 for the largest value' })
export class RankPoint {
  @Field(() => Int, { description: 'Which window, from 0' })
  window!: number;

  @Field(() => Float, { nullable: true, description: 'Null where undefined; ranks are null then too' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'As recorded; equal values share the mean of their ranks',
  })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: 'Over the draws' })
  meanRank!: number | null;

  @Field(() => Float, { nullable: true, description: '5th percentile of the draws' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '95th percentile' })
  high!: number | null;
}

@ObjectType({ description: 'What became of a rank between a window and the one before' })
export class RankChange {
  @Field(() => Int, { description: 'The later window' })
  window!: number;

  @Field(() => Float, { description: 'Share of the paired draws in which the rank is better, 0 to 1' })
  better!: number;

  @Field(() => Float, { description: 'Share of those in which it is worse' })
  worse!: number;

  @Field(() => RankChangeKindEnum, {
    description: 'Changed only when the intervals do not overlap, or one of the shares is at least 0.9',
  })
  change!: RankChangeKind;
}

@ObjectType({ description: 'The ranks of one actor through time' })
export class RankTrajectory {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => [RankPoint], { description: 'One for each window' })
  points!: readonly RankPoint[];

  @Field(() => [RankChange], { description: 'Where there are ranks in both windows' })
  changes!: readonly RankChange[];

  @Spoken({ list: true, description: 'Which changes are real, or that none is' })
  sentences!: readonly Sentence[];
}

@ObjectType({
  description:
    'How the order of actors by a measure changes, and which changes are more than uncertainty. It says nothing about a person’s worth',
})
export class RankTrajectories {
  @Field(() => ID, { description: 'A `MeasureId`' })
  measureId!: string;

  @Field(() => Int)
  draws!: number;

  @Field(() => [RankWindow])
  windows!: readonly RankWindow[];

  @Field(() => [RankTrajectory], {
    description: 'Those chosen, or who are among the first in some window; best mean rank first',
  })
  persons!: readonly RankTrajectory[];
}
