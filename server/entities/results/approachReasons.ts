import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({
  description: 'Why a person was approached, in words for herself: no scores, no names of others',
})
export class ApproachReasons {
  @Field(() => ActorReference)
  person!: ActorReference;

  @Field(() => String, { description: 'Name of the community' })
  community!: string;

  @Field(() => GraphQLPartialDate, { description: 'The day that the reasons are of' })
  on!: PartialDate;

  @Spoken({ list: true })
  sentences!: Sentence[];

  @Spoken({ list: true, description: 'What she may do: ask, correct, refuse' })
  rights!: Sentence[];
}
