import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { ResourceKindEnum, type ResourceKind } from '../resource.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';
import { HeldActivities } from './heldActivities.ts';
import { ListedResource } from './listedResource.ts';

@ObjectType({ description: 'A member who carries more than others' })
export class OrganizationCoreMember {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => String, { nullable: true, description: 'Sub-kind of MEMBER_OF' })
  role!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In the core of the ties among members; null where there is no core to tell',
  })
  inCore!: boolean | null;

  @Field(() => Int, { description: 'Activities of the organization that she organized in 365 days' })
  organized!: number;
}

@ObjectType({ description: 'What links an organization to another one, or to a committee' })
export class OrganizationBridge {
  @Field(() => ActorReference)
  organization!: ActorReference;

  @Field(() => Boolean, { description: 'They are recorded as working together' })
  collaborates!: boolean;

  @Count('Members of both')
  sharedMembers!: DisclosedCount;

  @Field(() => [ActorReference], {
    description: 'Who of them has most contacts, at most 5; nobody for who sees sums only',
  })
  commonMembers!: ActorReference[];

  @Count('Activities of the last 180 days that both held or three members of each attended')
  sharedActivities!: DisclosedCount;

  @Field(() => Int, { description: 'Resources that one gives and the other uses' })
  resources!: number;

  @Count('Pairs of their members who are in contact')
  contacts!: DisclosedCount;
}

@ObjectType({ description: 'A resource that an organization gives or uses' })
export class OrganizationResource extends ListedResource {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => Boolean)
  provides!: boolean;

  @Field(() => Boolean)
  uses!: boolean;
}

@ObjectType()
export class OrganizationMonth {
  @Field(() => GraphQLPartialDate)
  month!: PartialDate;

  @Field(() => Int)
  activities!: number;
}

@ObjectType({ description: 'One organization: members, core, bridges, resources, rhythm and autonomy' })
export class OrganizationCard extends HeldActivities {
  @Field(() => ActorReference)
  organization!: ActorReference;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What it works on' })
  field!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  foundedOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  filedOn!: PartialDate | null;

  @Count('Members of today')
  members!: DisclosedCount;

  @Count('Members in touch with no other member')
  unlinked!: DisclosedCount;

  @Field(() => [OrganizationCoreMember], {
    description:
      'Those with a role, in the core of ties, or organizing: at most 30; none for who sees only counts',
  })
  core!: OrganizationCoreMember[];

  @Field(() => [OrganizationBridge], { description: 'Strongest first, at most 50' })
  bridges!: OrganizationBridge[];

  @Field(() => [OrganizationResource], { description: 'By title, at most 100' })
  resources!: OrganizationResource[];

  @Field(() => [OrganizationMonth], { description: 'Its activities of each of the last twelve months' })
  months!: OrganizationMonth[];

  @Field(() => Int, {
    nullable: true,
    description: 'Median days between activities; null with fewer than two',
  })
  rhythmDays!: number | null;

  @Field(() => Int, { description: 'Activities of the last 365 days' })
  activities!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of these, begun by residents alone; null: none is known',
  })
  startedByResidents!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours of social workers in 365 days; null: no hours are recorded',
  })
  hours!: number | null;

  @Count('Bus factor: how many members may leave before half of the organizer roles are gone')
  busFactor!: DisclosedCount;

  @Spoken({
    list: true,
    description:
      'What could be done next; at least one, but for who sees only counts none that tells of members',
  })
  nextSteps!: Sentence[];
}
