import { Field, ID, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({
  description: 'One whom a resident named when she was last interviewed, and the tie that it became',
})
export class FormerNaming {
  @Field(() => ID)
  tieId!: string;

  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => Boolean, { description: 'Whether the tie goes from the one named to the one asked' })
  fromNamed!: boolean;

  @Field(() => Boolean, { description: 'Only for whom stressful ties may be shown' })
  stressful!: boolean;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When the tie ended; null = it still holds',
  })
  endedOn!: PartialDate | null;
}

@ObjectType({ description: 'Whom a resident named in the last survey round that she answered' })
export class LastAnswers {
  @Field(() => ID)
  waveId!: string;

  @Field(() => String)
  waveName!: string;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When she answered; null = not recorded' })
  on!: PartialDate | null;

  @Field(() => [FormerNaming], { description: 'By name' })
  namings!: FormerNaming[];
}
