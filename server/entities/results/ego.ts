import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { Node } from '../node.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Tie, TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Somebody tied to ego' })
export class Alter {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => [TieKindEnum], { description: 'Kinds of the ties from ego to her' })
  out!: TieKindId[];

  @Field(() => [TieKindEnum], { description: 'Kinds of the ties from her to ego' })
  in!: TieKindId[];

  @Field(() => Float)
  strength!: number;
}

@ObjectType({ description: 'A tie between two alters, by their index' })
export class AlterTie {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;
}

@ObjectType({ description: 'Something that ego belongs to, holds, attended, lacks or gives' })
export class Affiliation {
  @Field(() => ID)
  tieId!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => String, { description: 'Label of the node' })
  label!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validFrom!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validTo!: PartialDate | null;
}

@ObjectType({
  description: 'Persons who would still be linked to one another if ego left, but not to the rest',
})
export class SeparatedGroup {
  @Field(() => Int, { description: 'How many they are' })
  size!: number;

  @Field(() => [ActorReference], { description: 'By name; those for whom there is room' })
  actors!: ActorReference[];
}

@ObjectType({
  description: 'A person or organization and what surrounds her: the card that opens on a click',
})
export class Ego {
  @Field(() => Node, { nullable: true, description: 'Her record; null for who sees pseudonyms' })
  actor!: Node | null;

  @Field(() => ActorReference)
  reference!: ActorReference;

  @Field(() => Int, { description: 'Distinct alters in the selection' })
  degree!: number;

  @Field(() => [Alter], { description: 'Strongest first, at most 200' })
  alters!: Alter[];

  @Field(() => [AlterTie])
  alterTies!: AlterTie[];

  @Field(() => Int, {
    description:
      'How many are linked to the largest part of the network around her only through her: the measure `articulation`',
  })
  separatedCount!: number;

  @Field(() => [SeparatedGroup], {
    description:
      'Those persons, by the parts in which they would be: the largest first, together at most 50 by name',
  })
  separated!: SeparatedGroup[];

  @Field(() => [Affiliation], { description: 'Newest first, at most 200' })
  affiliations!: Affiliation[];

  @Field(() => [Tie], { description: 'The records behind the card: her ties, newest first, at most 500' })
  ties!: Tie[];
}
