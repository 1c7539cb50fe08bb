import 'reflect-metadata';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from './scalars.ts';
import { Spoken, type Sentence } from './sentence.ts';

export const identityChangeKinds = ['merge', 'split'] as const;
export type IdentityChangeKind = (typeof identityChangeKinds)[number];
const IdentityChangeKindEnum = Object.fromEntries(identityChangeKinds.map((kind) => [kind, kind]));
registerEnumType(IdentityChangeKindEnum, {
  name: 'IdentityChangeKind',
  description: 'merge: two persons became one; split: one became two',
});

/** That two persons of the graph are one, or one of them two. It can be undone while nothing later concerns them. */
@ObjectType({ description: 'Two persons became one, or one became two' })
export class IdentityChange {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => IdentityChangeKindEnum)
  kind!: IdentityChangeKind;

  @Field(() => ID, { description: 'The person who stayed' })
  keptId!: string;

  @Field(() => ID, { description: 'Who became one with her, or was made of her' })
  otherId!: string;

  otherName!: string;

  @Field(() => Int, { description: 'How many of her present ties changed their end' })
  tieCount!: number;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;

  @Field(() => ID, { description: 'Account that did it' })
  recordedBy!: string;
}

@ObjectType({ description: 'What came of undoing; sent again, it does nothing' })
export class UndoneIdentityChange {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => Boolean, { description: 'False: there was nothing to undo' })
  isUndone!: boolean;

  personIds!: readonly string[];

  @Spoken({ list: true, description: 'What was changed since, and so could not become as it was' })
  told!: Sentence[];
}
