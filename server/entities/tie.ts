import 'reflect-metadata';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';
import { ContactFrequencyEnum, type ContactFrequency } from './contactFrequency.ts';
import { TechniqueEnum, type Technique } from './technique.ts';
import { tieKinds, type TieKindId } from './tieKinds.ts';
import type { PartialDate } from './partialDate.ts';

export const TieKindEnum = Object.fromEntries(tieKinds.map((kind) => [kind.id, kind.id]));
registerEnumType(TieKindEnum, {
  name: 'TieKind',
  description: 'The kinds of ties; `tieKinds` says what each may tie',
});

/** A tie is stressful where its weight says so. */
export const isStressful = (weight: number | null): boolean => weight !== null && weight < 0;

/** A dated tie between two nodes. Ending it keeps it; removing it is for what was never true. */
@ObjectType({ description: 'A dated tie between two nodes' })
export class Tie {
  @Field(() => ID)
  id!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true, description: 'Kind of support, question asked, role, post …' })
  subkind!: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  toId!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Not 0; what it means depends on the kind. Negative: dislike or stress. Null counts as 1 in a network',
  })
  weight!: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When it began to hold; null = unknown' })
  validFrom!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The last date (day, month or year) on which it held; null = still holds',
  })
  validTo!: PartialDate | null;

  @Field(() => GraphQLDateTime, { description: 'When it was written down' })
  recordedAt!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When a correction took its place; null = current',
  })
  supersededAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'The Source that it was learnt from' })
  sourceId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The survey round that it was learnt in' })
  waveId!: string | null;

  @Field(() => TechniqueEnum, {
    nullable: true,
    description: 'The technique by which it was learnt; null = not said',
  })
  method!: Technique | null;

  @Field(() => ContactFrequencyEnum, {
    nullable: true,
    description: 'How often they are in contact; null = not said',
  })
  frequency!: ContactFrequency | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When somebody last said that it still holds; null = never since it was written down',
  })
  confirmedOn!: PartialDate | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}
