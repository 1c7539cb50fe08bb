import { Field, Float, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Somebody with a post and few ties: she may need introductions. No verdict' })
export class OfficeWithoutNetwork {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Spoken({ list: true })
  offices!: Sentence[];

  @Field(() => Float, { description: 'Share of the adults scored who have a lower score, 0 to 1' })
  percentile!: number;

  @Spoken()
  sentence!: Sentence;
}
