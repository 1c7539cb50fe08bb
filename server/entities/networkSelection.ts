import 'reflect-metadata';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { actorLabels, type ActorLabel } from './actor.ts';
import { GraphQLPartialDate } from './scalars.ts';
import type { PartialDate } from './partialDate.ts';
import { TieKindEnum } from './tie.ts';
import type { TieKindId } from './tieKinds.ts';

export const ActorKindEnum = Object.fromEntries(actorLabels.map((label) => [label, label]));
registerEnumType(ActorKindEnum, {
  name: 'ActorKind',
  description: 'Those who can hold ties with one another',
});

/** Which shared affiliations become ties between persons, and how. */
@InputType({ description: 'Ties between persons made from what they share: activities and organizations' })
export class Projection {
  @Field(() => Boolean, { defaultValue: false, description: 'Two persons who attended the same activity' })
  coAttendance!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Two persons who belong to the same organization',
  })
  coMembership!: boolean;

  @Field(() => Int, {
    defaultValue: 40,
    description: 'Activities and organizations with more persons than this make no ties; 2 to 500',
  })
  largestGroup!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Leave activities of mass scale out' })
  withoutMassEvents!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Days after which an activity counts half, 1 to 36500; null = all count alike',
  })
  halfLifeDays!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Only pairs who share more activities or organizations than chance would explain: the largest probability, 0 to 1 (usual 0.05), that two persons with as many of them share so many or more (hypergeometric backbone). Null = all pairs',
  })
  backbone?: number | null;
}

/** Which network an analysis, a picture or an export is made of. */
@InputType({
  description: 'Which network: everything that is computed, drawn or exported starts from one of these',
})
export class NetworkSelection {
  @Field(() => ID)
  communityId!: string;

  @Field(() => [TieKindEnum], { nullable: true, description: 'Default: KNOWS, SUPPORTS, NOMINATES' })
  tieKinds?: TieKindId[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only ties with one of these sub-kinds; default: all',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @MaxLength(60, { each: true })
  subkinds?: string[] | null;

  @Field(() => [ActorKindEnum], {
    nullable: true,
    description: 'Default: Resident, SocialWorker, and whatever the chosen tie kinds tie',
  })
  actorKinds?: ActorLabel[] | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description:
      'The network as it was on this date. Default: today, unless from, to or a wave is given. Not together with from/to',
  })
  asOf?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Ties that held on some day from here …' })
  from?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: '… through here' })
  to?: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description:
      'Only what had been written down by the end of this day, month or year, as it was written then: before later corrections, endings and additions. Default: all that is known now. Without other dates the network is that of this day. Consent applies as it is today',
  })
  asKnownOn?: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'Only ties learnt in this survey round' })
  waveId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the network is directed. Default: when every chosen tie kind is. In a directed network a tie without direction becomes two arcs; in an undirected one the direction is dropped',
  })
  directed?: boolean | null;

  @Field(() => Projection, { nullable: true })
  projection?: Projection | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only the network of one group: of those who belong to this organization, or whose building is this place or lies in it, on some day that the network is about',
  })
  membersOf?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Actors to leave out: for "what if she left", and for a network without staff',
  })
  @IsOptional()
  @ArrayMaxSize(1000)
  leaveOut?: string[] | null;
}
