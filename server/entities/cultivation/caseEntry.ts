import 'reflect-metadata';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLDateTime, GraphQLPartialDate } from '../scalars.ts';
import type { CultivationChoices } from './choices.ts';
import type { CultivationCase } from './cultivationCase.ts';

/** How a criterion, a standard or an item of a checklist stands. */
export type CriterionStanding = 'met' | 'unmet' | 'unknown';
export const CriterionStandingEnum = enumOf<CriterionStanding>(['met', 'unmet', 'unknown']);
registerEnumType(CriterionStandingEnum, {
  name: 'CriterionStanding',
  description: 'How a criterion, a standard or an item of a checklist stands',
});

@ObjectType({ description: 'How a criterion stood when a gate was decided' })
export class CriterionSnapshot {
  @Field(() => String)
  readonly criterionId!: string;

  @Field(() => CriterionStandingEnum)
  readonly standing!: CriterionStanding;

  @Field(() => Float, { nullable: true })
  readonly value!: number | null;
}

@ObjectType({ description: 'What was given for one dimension of an assessment' })
@InputType('RatingInput')
export class Rating {
  @Field(() => String)
  readonly dimension!: string;

  @Field(() => Int, { description: '1 to 5' })
  readonly value!: number;
}

/** What can be written down in the course of cultivation. */
export const entryKindIds = [
  'stage',
  'statement',
  'task',
  'session',
  'assessment',
  'rung',
  'filing',
  'departure',
] as const;
export type EntryKind = (typeof entryKindIds)[number];
export const EntryKindEnum = enumOf(entryKindIds);
registerEnumType(EntryKindEnum, {
  name: 'CaseEntryKind',
  description: 'What can be written down in the course of cultivation',
});

/**
 * One entry of the book of cultivation. Entries are added, never changed: a correction takes the place of the one
 * before, which stays beside it (`supersededAt`). Which of the values a kind uses, and what it means by them:
 *
 * - `stage`: a decision at a gate. `item` = entered | completed | stopped; `stage` = where to (entered), or which one was
 *   left; `text` = why it was passed although criteria were unmet; `snapshot` = how they stood.
 * - `statement`: a manual, document or approval criterion, a maturity standard or an item of a filing checklist. `item` =
 *   `exit/<stage>/<criterion>`, `entry/<stage>/<criterion>`, `maturity/<set>/<standard>` or `filing/<set>/<item>`;
 *   `holds`, `value`, `text` = what it rests on, `reference` = where the document is (one of both where it holds, but for an
 *   approval), `until` = until when it holds.
 * - `task`: `form`, `title`, `item` = code of the planned task, `stage`, `dueOn`, `doneOn`, `owner`, `text` = what came of it,
 *   `holds` = the team of the organization that it is about sees it too.
 * - `session`: something that took place: `form`, `title`, `aboutIds` = with whom, or the activity, `minutes`, `text`.
 * - `assessment`: `item` = id of the assessment, `form` = baseline | mid | end, `ratings`, `rater` and `text` = evidence (both needed).
 * - `rung`: a step of the resident's ladder: `item` = participant | helper | organizer | leader | mentor, since `on`.
 * - `filing`: `item` = submitted | approved | renewed | changed | cancelled, `form` = id of the rule set, `reference` = number, `until` = expiry.
 * - `departure`: of a social worker: `until` = last day, `aboutIds` = successor, `text`.
 */
@ObjectType({ description: 'One entry of the book of cultivation: added, never changed' })
export class CaseEntry {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: 'Id of its first version, the same for all versions' })
  readonly firstId!: string;

  @Field(() => Int, { description: 'From 1; each correction is one more' })
  readonly version!: number;

  readonly communityId!: string;

  @Field(() => ID, { nullable: true })
  readonly caseId!: string | null;

  /** The node that it is about: the subject of the case, an organization, a resident, a social worker, or the community. */
  @Field(() => ID, { description: 'The node that it is about' })
  readonly subjectId!: string;

  @Field(() => EntryKindEnum)
  readonly kind!: EntryKind;

  /** Further nodes that it names. */
  @Field(() => [ID], { description: 'Further nodes that it names' })
  readonly aboutIds!: readonly string[];

  @Field(() => GraphQLPartialDate)
  readonly on!: PartialDate;

  @Field(() => String, { nullable: true, description: 'Code of a stage of the model' })
  readonly stage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is decided, stated, reached; see `CaseEntryInput`',
  })
  readonly item!: string | null;

  @Field(() => String, { nullable: true })
  readonly form!: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly holds!: boolean | null;

  @Field(() => Float, { nullable: true })
  readonly value!: number | null;

  @Field(() => Int, { nullable: true })
  readonly minutes!: number | null;

  @Field(() => String, { nullable: true })
  readonly title!: string | null;

  @Field(() => String, { nullable: true })
  readonly text!: string | null;

  @Field(() => String, { nullable: true })
  readonly rater!: string | null;

  @Field(() => String, { nullable: true, description: 'Where a document is, or its number' })
  readonly reference!: string | null;

  @Field(() => ID, { nullable: true, description: 'Account that looks after it' })
  readonly owner!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  readonly dueOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  readonly doneOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  readonly until!: PartialDate | null;

  @Field(() => [Rating])
  readonly ratings!: readonly Rating[];

  @Field(() => [CriterionSnapshot])
  readonly snapshot!: readonly CriterionSnapshot[];

  @Field(() => GraphQLDateTime)
  readonly recordedAt!: string;

  @Field(() => ID, { description: 'Account that wrote this version down' })
  readonly recordedBy!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when a later version stands' })
  readonly supersededAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it is in no list' })
  readonly putAwayAt!: string | null;
}

/** What the rules of cultivation read beside the record of a community: plain values, so that threads may have them. */
export interface CultivationBook {
  /** All that go on, and of those that ended the 500 that began last; the latest beginning first. */
  readonly cases: readonly CultivationCase[];
  /** Those that stand, in order of `on`, `recordedAt`, `id`; of what was done (sessions, tasks) the latest 20,000. */
  readonly entries: readonly CaseEntry[];
  /** Absent = all as shipped. */
  readonly choices?: CultivationChoices;
  /** The same for the same content: by it what was made of a book is found again, without reading the book through. */
  readonly digest?: string;
}

export const longestTitle = 120;
export const longestText = 2_000;
const mostAbout = 50;
const mostRatings = 40;

@InputType({
  description:
    'An entry of the book of cultivation. Which values a kind needs and may have is told in docs/cultivation.md; decisions at gates are made with `decideStage`',
})
export class CaseEntryInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same entry again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ID, { nullable: true })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The node that it is about. Default: the subject of the case',
  })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The version that this one corrects' })
  replacesId?: string | null;

  @Field(() => EntryKindEnum)
  kind!: EntryKind;

  @Field(() => [ID], { nullable: true, description: `Further nodes that it names: at most ${mostAbout}` })
  @IsOptional()
  @ArrayMaxSize(mostAbout)
  aboutIds?: string[] | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description:
      'When it was so: a whole day; of sessions, tasks and departures also a month or a year. Default: today',
  })
  on?: PartialDate | null;

  @Field(() => String, { nullable: true })
  stage?: string | null;

  @Field(() => String, { nullable: true })
  item?: string | null;

  @Field(() => String, { nullable: true })
  form?: string | null;

  @Field(() => Boolean, { nullable: true })
  holds?: boolean | null;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 1,440' })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: `At most ${longestTitle} signs` })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `At most ${longestText} signs` })
  text?: string | null;

  @Field(() => String, { nullable: true })
  rater?: string | null;

  @Field(() => String, { nullable: true })
  reference?: string | null;

  @Field(() => ID, { nullable: true })
  owner?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  dueOn?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  doneOn?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  until?: PartialDate | null;

  @Field(() => [Rating], { nullable: true, description: `At most ${mostRatings}` })
  @IsOptional()
  @ArrayMaxSize(mostRatings)
  @ValidateNested({ each: true })
  ratings?: Rating[] | null;
}
