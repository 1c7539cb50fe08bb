import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActorReference } from './actorReference.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TechniqueEnum, type Technique } from '../technique.ts';

/** How much is known, and so what a list may claim (cold-start ladder). */
export const evidenceLevels = ['L0', 'L1', 'L2', 'L3'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];
export const EvidenceLevelEnum = Object.fromEntries(evidenceLevels.map((level) => [level, level]));
registerEnumType(EvidenceLevelEnum, {
  name: 'EvidenceLevel',
  description:
    'L0 roster and attendance only; L1 and some observations; L2 a sample was asked; L3 at least 60 % answered',
});

/** What somebody is good for, as far as the records show. */
export const activistStrengths = ['goTo', 'bridge', 'anchor', 'doer'] as const;
export type ActivistStrength = (typeof activistStrengths)[number];
const ActivistStrengthEnum = Object.fromEntries(activistStrengths.map((strength) => [strength, strength]));
registerEnumType(ActivistStrengthEnum, {
  name: 'ActivistStrength',
  description:
    'goTo: many name her; bridge: she links people who have nothing else to do with one another; anchor: her own building names her or is helped by her; doer: she takes part, leads or starts things',
});

@ObjectType({ description: 'What one dimension adds to a score' })
export class ActivistContribution {
  @Field(() => ID)
  dimension!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, {
    nullable: true,
    description: 'Raw value; null = not observed, which is not the same as 0',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of observed residents with a lower value, 0 to 1',
  })
  percentile!: number | null;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Points of the score that come from here; they add up to the score',
  })
  points!: number | null;

  @Spoken({ description: 'The evidence in words' })
  evidence!: Sentence;
}

@ObjectType({ description: 'A resident, and why she is on the list. A score is advice; a person decides' })
export class Activist {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Float, {
    nullable: true,
    description: 'From 1; equal scores share the mean of their ranks. Null where too little is known',
  })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100; null where too little is known' })
  score!: number | null;

  @Field(() => Float, { description: 'Share of the weights for which something was observed, 0 to 1' })
  completeness!: number;

  @Field(() => [ActivistContribution])
  contributions!: ActivistContribution[];

  @Spoken({ list: true, description: 'The strongest evidence, in words' })
  reasons!: Sentence[];

  @Spoken({ list: true, description: 'Formal offices held on the selected date' })
  offices!: Sentence[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of residents with a post who have a lower score, 0 to 1; null where there are fewer than five of them, and where nobody speaks of influence (L0)',
  })
  aboveOfficeHolders!: number | null;

  @Field(() => [ActivistStrengthEnum], { description: 'The foremost first' })
  strengths!: ActivistStrength[];

  @Field(() => [TechniqueEnum], { description: 'The techniques of finding leaders that point to her' })
  techniques!: Technique[];

  @Field(() => Int, {
    description:
      'How many independent sources point to her: techniques of one source, such as herself, count once',
  })
  triangulation!: number;

  @Field(() => Int, {
    description:
      'Her highest post on the selected date: 3 staff or committee, 2 head of an organization, 1 head of a building, 0 none',
  })
  tier!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the adults scored who have a lower score, 0 to 1; null where nobody speaks of influence (L0)',
  })
  influence!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Her influence less the median influence of everybody with such a post, −1 to 1',
  })
  tierResidual!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'In which share of 200 other weightings close to these she is among the first 20, 0 to 1; null where she has no rank, and where fewer than 40 have one',
  })
  weightRobustness!: number | null;

  @Field(() => Boolean, {
    description:
      'Without any post, influence of 0.8 or more, and pointed to by two independent sources. Who is robust in `activistCertainty` may be called so too',
  })
  latent!: boolean;
}

@ObjectType({ description: 'The weights that scores were made with' })
export class WeightsUsed {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'How far two dimensions say the same of the adult residents' })
export class DimensionCorrelation {
  @Field(() => ID)
  one!: string;

  @Field(() => ID)
  other!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Rank correlation, −1 to 1; null where it is undefined',
  })
  value!: number | null;
}

@ObjectType()
export class ActivistDimension {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  meaning!: Sentence;

  @Field(() => Float)
  weight!: number;

  @Field(() => Int, { description: 'For how many residents something was observed' })
  observed!: number;
}

@ObjectType({ description: 'Residents who hold the community together without an office' })
export class LatentActivists {
  @Field(() => EvidenceLevelEnum)
  level!: EvidenceLevel;

  @Spoken({ description: 'What this list may be called with what is known' })
  title!: Sentence;

  @Spoken({ description: 'What it may claim, and what not' })
  claim!: Sentence;

  @Field(() => Int, {
    description: 'Residents asked in any of the rounds that the list rests on, or who named somebody',
  })
  asked!: number;

  @Field(() => Int, { description: 'Those of them who answered in any of these rounds, or named somebody' })
  answered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'answered / asked; null when nobody was asked, or nobody knows how many were',
  })
  responseRate!: number | null;

  @Field(() => WeightsUsed, { nullable: true, description: 'Null: the built-in weights' })
  profile!: WeightsUsed | null;

  @Field(() => [ActivistDimension])
  dimensions!: ActivistDimension[];

  @Field(() => [DimensionCorrelation], {
    description: 'Each pair of the dimensions that were observed, once',
  })
  correlations!: DimensionCorrelation[];

  @Field(() => Int, { description: 'Residents who could be ranked' })
  rankedCount!: number;

  @Field(() => [Activist], { description: 'Without an office and with a point at least, best first' })
  activists!: Activist[];

  @Field(() => [Activist], {
    description:
      'Holders of posts, for comparison: of an office, at the head of an organization, social workers. At most 200',
  })
  officeHolders!: Activist[];

  @Field(() => Int, { description: 'Residents of whom too little is known to rank them' })
  insufficientCount!: number;

  @Spoken({ list: true })
  warnings!: Sentence[];
}
