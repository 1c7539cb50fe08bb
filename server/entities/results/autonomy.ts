import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';
import { SeparatedGroup } from './ego.ts';

export const withdrawals = ['workers', 'workersAndCommittee'] as const;
export type Withdrawal = (typeof withdrawals)[number];
export const WithdrawalEnum = Object.fromEntries(withdrawals.map((each) => [each, each]));
registerEnumType(WithdrawalEnum, {
  name: 'Withdrawal',
  description:
    'Who would withdraw. workers: social workers and their institutions. workersAndCommittee: also everybody with a post other than building head, and the committee',
});

@ObjectType({ description: 'How a community holds together' })
export class AutonomyNetwork {
  @Count('Persons of the network')
  persons!: DisclosedCount;

  @Count('Persons in the largest connected part')
  largestComponent!: DisclosedCount;

  @Field(() => Float, { nullable: true, description: 'largestComponent / persons; null without persons' })
  largestShare!: number | null;

  @Count('Persons without a tie')
  isolates!: DisclosedCount;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of pairs that no path links; null below two persons, and for who sees only counts',
  })
  fragmentation!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The measure `distanceFragmentation`; null where undefined, and for who sees only counts',
  })
  distanceFragmentation!: number | null;
}

@ObjectType({ description: 'Who began the activities of the last days' })
export class ActivityStarts {
  @Field(() => Int, { description: 'Of how many days' })
  days!: number;

  @Field(() => Int, { description: 'Residents or their organizations alone' })
  residents!: number;

  @Field(() => Int, { description: 'Residents together with those who would withdraw' })
  together!: number;

  @Field(() => Int, { description: 'Those who would withdraw' })
  professionals!: number;

  @Field(() => Int, { description: 'Others: school, property management …' })
  others!: number;

  @Field(() => Int, { description: 'Nobody wrote down who' })
  unknown!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'residents / all of which it is known; null when there is none',
  })
  share!: number | null;
}

@ObjectType({ description: 'Resource links, and those that would go on without who withdraws' })
export class AutonomousLinks {
  @Count('Provider–resource–user links')
  links!: DisclosedCount;

  @Count('Those whose provider and user would both stay')
  without!: DisclosedCount;

  @Field(() => Float, { nullable: true, description: 'without / links; null when there are none' })
  share!: number | null;
}

@ObjectType({
  description: 'To whom people turn: each pair of one who stays and whom she turns to counts once',
})
export class HelpLoad {
  @Count('Pairs of somebody and whom she turns to: who supports her, or whom she names')
  pairs!: DisclosedCount;

  @Count('Those that lead to somebody who would withdraw')
  onProfessionals!: DisclosedCount;

  @Field(() => Float, { nullable: true, description: 'onProfessionals / pairs; null when there are none' })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Gini of how many turn to each person: near 1, all turn to a few; null when nobody does, and for who sees only counts',
  })
  gini!: number | null;
}

@ObjectType({ description: 'An organization, and on how few members it rests' })
export class OrganizationAutonomy {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Its activities of the last 365 days' })
  activities!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of these, begun by residents alone; null: none is known',
  })
  startedByResidents!: number | null;

  @Count('Bus factor: how many members may leave before half of the organizer roles are gone')
  busFactor!: DisclosedCount;
}

@ObjectType({ description: 'Autonomy at the end of a quarter; null where nothing was recorded yet' })
export class AutonomyPoint {
  @Field(() => GraphQLPartialDate)
  date!: PartialDate;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of persons in the largest part; for who sees only counts rounded down to 5 %, at most 95 %, and null below 100 persons',
  })
  withEverybody!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same without who would withdraw' })
  without!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the activities of the 90 days before that residents began alone',
  })
  startedByResidents!: number | null;
}

@ObjectType({ description: 'Whether a community carries itself: with and without its professionals' })
export class Autonomy {
  @Field(() => WithdrawalEnum)
  withdrawal!: Withdrawal;

  @Field(() => [ActorReference], { description: 'Who would leave, at most 50 by name' })
  leaving!: ActorReference[];

  @Count('How many would leave')
  leavingCount!: DisclosedCount;

  @Field(() => AutonomyNetwork)
  withEverybody!: AutonomyNetwork;

  @Field(() => AutonomyNetwork)
  without!: AutonomyNetwork;

  @Field(() => [SeparatedGroup], {
    description:
      'Who would be parted from the rest, by the parts in which they would be: at most 50 by name, none for who sees only counts',
  })
  separated!: SeparatedGroup[];

  @Count('How many would be parted from the rest')
  separatedCount!: DisclosedCount;

  @Field(() => [ActorReference], {
    description: 'Residents who would lose their last tie, at most 50 by name; none for who sees only counts',
  })
  isolated!: ActorReference[];

  @Count('How many residents would lose their last tie')
  isolatedCount!: DisclosedCount;

  @Field(() => ActivityStarts)
  activities!: ActivityStarts;

  @Field(() => HelpLoad)
  help!: HelpLoad;

  @Field(() => AutonomousLinks)
  resourceLinks!: AutonomousLinks;

  @Field(() => [OrganizationAutonomy], {
    description: 'Organizations of residents, those that rest on the fewest first; at most 200',
  })
  organizations!: OrganizationAutonomy[];

  @Field(() => [AutonomyPoint], { description: 'The last twelve quarters that are over' })
  series!: AutonomyPoint[];

  @Spoken({ list: true, description: 'What it means; empty for who sees only counts' })
  sentences!: Sentence[];
}
