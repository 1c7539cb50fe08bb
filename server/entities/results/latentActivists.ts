import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActorReference } from './actorReference.ts';
import { Spoken, type Sentence } from '../sentence.ts';

/** How much is known, and so what a list may claim (cold-start ladder). */
export const evidenceLevels = ['L0', 'L1', 'L2', 'L3'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];
export const EvidenceLevelEnum = Object.fromEntries(evidenceLevels.map((level) => [level, level]));
registerEnumType(EvidenceLevelEnum, {
  name: 'EvidenceLevel',
  description:
    'L0 roster and attendance only; L1 and some observations; L2 a sample was asked; L3 at least 60 % answered',
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

  @Field(() => Int, {
    nullable: true,
    description: 'From 1; equal scores share the better rank. Null where too little is known',
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
    description: 'Share of office holders with a lower score, 0 to 1; null without office holders',
  })
  aboveOfficeHolders!: number | null;
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

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Float, { nullable: true, description: 'answered / asked; null when nobody was asked' })
  responseRate!: number | null;

  @Field(() => [ActivistDimension])
  dimensions!: ActivistDimension[];

  @Field(() => Int, { description: 'Residents who could be ranked' })
  rankedCount!: number;

  @Field(() => [Activist], { description: 'Without an office, best first' })
  activists!: Activist[];

  @Field(() => [Activist], { description: 'Holders of formal offices, for comparison' })
  officeHolders!: Activist[];

  @Field(() => Int, { description: 'Residents of whom too little is known to rank them' })
  insufficientCount!: number;

  @Spoken({ list: true })
  warnings!: Sentence[];
}
