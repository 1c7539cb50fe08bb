import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Which group somebody is in, and how surely' })
export class SubgroupMember {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Int, { description: 'From 1 for the largest group' })
  group!: number;

  @Field(() => Float, {
    description: 'Share of the runs in which she is together with most of this group; above 0 to 1',
  })
  certainty!: number;
}

@ObjectType({ description: 'Those of a group by whom people may recognise it' })
export class SubgroupCore {
  @Field(() => Int)
  group!: number;

  @Field(() => [ActorReference], {
    description: 'At most three, with the most ties inside the group (with strength: the strongest)',
  })
  members!: ActorReference[];
}

@ObjectType({
  description:
    'Groups with many ties inside and few to others, found from the ties alone: the best of several runs, and how far the runs agree',
})
export class Subgroups {
  @Field(() => Int, { description: 'How many groups; who is alone is one of her own' })
  groups!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Modularity of the groups at the resolution asked for; null without ties',
  })
  modularity!: number | null;

  @Field(() => Int, { description: 'How many runs were made: on a large network fewer than were asked for' })
  runs!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean adjusted Rand index of all pairs of runs: 1 = all found the same groups, 0 = no more alike than by chance. Null below two runs',
  })
  agreement!: number | null;

  @Field(() => [SubgroupMember], { description: 'By group, then by name' })
  nodes!: SubgroupMember[];

  @Field(() => [Int], { description: 'Sizes of the groups of two or more, the largest first' })
  groupSizes!: number[];

  @Field(() => [SubgroupCore], { description: 'Of the largest groups of two or more' })
  cores!: SubgroupCore[];
}
