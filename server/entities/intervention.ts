import 'reflect-metadata';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from './enumOf.ts';
import { firstDay, lastDay, type PartialDate } from './partialDate.ts';
import { checkPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';
import type { Wording } from './wording.ts';
import { checkWrittenDate } from './writtenDate.ts';

/** What was done for somebody, so that it can be asked whether it changed anything. */
export const interventionKinds = {
  introduction: { zh: ['牵线介绍'], en: ['Introduction'] },
  activities: { zh: ['系列活动'], en: ['Series of activities'] },
  training: { zh: ['培训'], en: ['Training'] },
  accompaniment: { zh: ['陪伴支持'], en: ['Accompaniment'] },
  other: { zh: ['其他'], en: ['Other'] },
} satisfies Record<string, Wording>;
export type InterventionKind = keyof typeof interventionKinds;
export const InterventionKindEnum = enumOf(Object.keys(interventionKinds));
registerEnumType(InterventionKindEnum, {
  name: 'InterventionKind',
  description: 'What was done for residents, organizations or buildings',
});

/** In what a dose is counted. */
export const doseUnits = {
  hours: { zh: ['小时'], en: ['hours'] },
  times: { zh: ['次'], en: ['times'] },
} satisfies Record<string, Wording>;
export type DoseUnit = keyof typeof doseUnits;
export const DoseUnitEnum = enumOf(Object.keys(doseUnits));
registerEnumType(DoseUnitEnum, { name: 'DoseUnit', description: 'In what a dose is counted' });

/** How a network is worked with (Valente 2012, Science 337:49–53). */
export const interventionStrategies = {
  individual: { zh: ['个别'], en: ['Individuals'] },
  segmentation: { zh: ['分众'], en: ['Segmentation'] },
  induction: { zh: ['引导（诱发）'], en: ['Induction'] },
  alteration: { zh: ['改变结构'], en: ['Alteration'] },
} satisfies Record<string, Wording>;
export type InterventionStrategy = keyof typeof interventionStrategies;
export const InterventionStrategyEnum = enumOf(Object.keys(interventionStrategies));
registerEnumType(InterventionStrategyEnum, {
  name: 'InterventionStrategy',
  description:
    'How a network is worked with (Valente 2012): through chosen individuals; groups as a whole; people who bring others; or by changing who is tied to whom',
});

/** On which level something is meant to change. */
export const interventionLevels = {
  individual: { zh: ['个人'], en: ['Individual'] },
  organization: { zh: ['组织'], en: ['Organization'] },
  community: { zh: ['社区'], en: ['Community'] },
} satisfies Record<string, Wording>;
export type InterventionLevel = keyof typeof interventionLevels;
export const InterventionLevelEnum = enumOf(Object.keys(interventionLevels));
registerEnumType(InterventionLevelEnum, {
  name: 'InterventionLevel',
  description: 'On which level something is meant to change',
});

/** Kinds of nodes for which something can be done. */
export const targetLabels: readonly string[] = ['Resident', 'Organization', 'Place'];

const longestTitle = 120;
const longestNote = 2000;
export const mostTargets = 200;
const largestDose = 100_000;
const largestCost = 1_000_000_000;
export const mostActivities = 100;

/**
 * One version of something that was done for residents, organizations or buildings. Versions are added, never changed: a
 * correction takes the place of the one before it, which stays beside it.
 */
@ObjectType({ description: 'Something that was done for residents, organizations or buildings' })
export class Intervention {
  @Field(() => ID)
  id!: string;

  communityId!: string;

  @Field(() => ID, { description: 'Id of its first version, the same for all versions' })
  firstId!: string;

  @Field(() => Int, { description: 'From 1; each correction is one more' })
  version!: number;

  @Field(() => InterventionKindEnum)
  kind!: InterventionKind;

  @Field(() => String)
  title!: string;

  targetIds!: string[];

  @Field(() => Float, { nullable: true, description: 'How much of it each had' })
  dose!: number | null;

  @Field(() => DoseUnitEnum, { nullable: true })
  doseUnit!: DoseUnit | null;

  @Field(() => GraphQLPartialDate, { description: 'When it began' })
  since!: PartialDate;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The last day; null = it goes on' })
  until!: PartialDate | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => InterventionStrategyEnum, { nullable: true })
  strategy!: InterventionStrategy | null;

  @Field(() => InterventionLevelEnum, { nullable: true })
  level!: InterventionLevel | null;

  @Field(() => Float, { nullable: true, description: 'Money spent, in the currency of the community' })
  cost!: number | null;

  @Field(() => ID, { nullable: true, description: 'The case of cultivation that it belongs to' })
  caseId!: string | null;

  activityIds!: string[];

  @Field(() => GraphQLDateTime)
  recordedAt!: string;

  @Field(() => ID, { description: 'Account that wrote this version down' })
  recordedBy!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when a later version stands' })
  supersededAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it is in no list' })
  putAwayAt!: string | null;
}

@InputType()
export class InterventionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same version again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { nullable: true, description: 'The version that this one corrects' })
  replacesId?: string | null;

  @Field(() => InterventionKindEnum)
  kind!: InterventionKind;

  @Field(() => String, { description: `At most ${longestTitle} signs` })
  title!: string;

  @Field(() => [ID], { description: `Residents, organizations, buildings: 1 to ${mostTargets}` })
  @ArrayMaxSize(mostTargets)
  targetIds!: string[];

  @Field(() => Float, { nullable: true, description: 'How much of it each had; above 0' })
  dose?: number | null;

  @Field(() => DoseUnitEnum, { nullable: true })
  doseUnit?: DoseUnit | null;

  @Field(() => GraphQLPartialDate)
  since!: PartialDate;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The last day. Default: it goes on' })
  until?: PartialDate | null;

  @Field(() => String, { nullable: true, description: `At most ${longestNote} signs` })
  note?: string | null;

  @Field(() => InterventionStrategyEnum, { nullable: true })
  strategy?: InterventionStrategy | null;

  @Field(() => InterventionLevelEnum, { nullable: true })
  level?: InterventionLevel | null;

  @Field(() => Float, { nullable: true, description: 'Money spent: 0 or more' })
  cost?: number | null;

  @Field(() => ID, { nullable: true, description: 'The case of cultivation that it belongs to' })
  caseId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Activities that it was done at: who took part is on their lists. At most ${mostActivities}`,
  })
  @IsOptional()
  @ArrayMaxSize(mostActivities)
  activityIds?: string[] | null;
}

/** What is wrong with something that was done, as far as it can be told without looking anything up. */
export function checkIntervention(input: InterventionInput, today: string): Problem[] {
  return [
    ...faultsOfWords(input),
    ...faultsOfTargets(input),
    ...faultsOfDose(input),
    ...faultsOfCost(input),
    ...faultsOfDates(input, today),
  ];
}

function faultsOfWords({ title, note }: InterventionInput): Problem[] {
  const problems: Problem[] = title.trim() === '' ? [{ code: 'required', field: 'title' }] : [];
  return [
    ...problems,
    ...checkPlainText('title', title, { max: longestTitle, hasLines: false }),
    ...checkPlainText('note', note ?? '', { max: longestNote, hasLines: true }),
  ];
}

function faultsOfTargets({ targetIds }: InterventionInput): Problem[] {
  if (targetIds.length === 0) return [{ code: 'required', field: 'targetIds' }];
  return targetIds.length > mostTargets
    ? [{ code: 'tooMany', field: 'targetIds', parameters: { max: mostTargets } }]
    : [];
}

function faultsOfDose({ dose, doseUnit }: InterventionInput): Problem[] {
  if (dose === null || dose === undefined) return doseUnit ? [{ code: 'required', field: 'dose' }] : [];
  if (!doseUnit) return [{ code: 'required', field: 'doseUnit' }];
  if (!(dose > 0)) return [{ code: 'tooSmall', field: 'dose', parameters: { min: 0 } }];
  return dose > largestDose ? [{ code: 'tooLarge', field: 'dose', parameters: { max: largestDose } }] : [];
}

function faultsOfCost({ cost, activityIds }: InterventionInput): Problem[] {
  const problems: Problem[] = [];
  if (cost !== null && cost !== undefined && !(cost >= 0))
    problems.push({ code: 'tooSmall', field: 'cost', parameters: { min: 0 } });
  if (cost && cost > largestCost)
    problems.push({ code: 'tooLarge', field: 'cost', parameters: { max: largestCost } });
  if ((activityIds?.length ?? 0) > mostActivities)
    problems.push({ code: 'tooMany', field: 'activityIds', parameters: { max: mostActivities } });
  return problems;
}

function faultsOfDates({ since, until }: InterventionInput, today: string): Problem[] {
  const wrong = [...checkWrittenDate('since', since), ...(until ? checkWrittenDate('until', until) : [])];
  if (wrong.length > 0) return wrong;
  if (firstDay(since) > today) return [{ code: 'inTheFuture', field: 'since', value: since }];
  if (!until) return [];
  return lastDay(until) < firstDay(since)
    ? [{ code: 'endBeforeStart', field: 'until', value: until, parameters: { start: since } }]
    : [];
}
