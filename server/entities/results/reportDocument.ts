import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';

/** What can be reported; each is one builder of `server/reports/reports.ts`. */
export const reportKinds = ['diagnosis', 'annual', 'organization', 'leader', 'handover', 'workList'] as const;
export type ReportKind = (typeof reportKinds)[number];
export const ReportKindEnum = enumOf(reportKinds);
registerEnumType(ReportKindEnum, {
  name: 'ReportKind',
  description:
    'diagnosis: the community as a network. annual: of a span, for funders, without names. organization: of one. leader: the file of one resident. handover: what a social worker hands over. workList: what is to be done',
});

export const reportBlockKinds = ['heading', 'paragraph', 'list', 'facts', 'table', 'picture'] as const;
export type ReportBlockKind = (typeof reportBlockKinds)[number];
const ReportBlockKindEnum = enumOf(reportBlockKinds);
registerEnumType(ReportBlockKindEnum, { name: 'ReportBlockKind' });

/** What the cells of a column are; a `share` is a number from 0 to 1. */
export const reportCellKinds = ['text', 'number', 'share', 'date'] as const;
export type ReportCellKind = (typeof reportCellKinds)[number];
const ReportCellKindEnum = enumOf(reportCellKinds);
registerEnumType(ReportCellKindEnum, {
  name: 'ReportCellKind',
  description: 'What the cells of a column are. share: from 0 to 1. date: YYYY, YYYY-MM or YYYY-MM-DD',
});

/**
 * How a picture is drawn. bars: a bar for each row, of the first column of numbers. lines: over the dates of the first column.
 * network, supportNetwork: those of a day, by the code of their pages.
 */
export const reportPictureForms = ['bars', 'lines', 'radar', 'network', 'supportNetwork'] as const;
export type ReportPictureForm = (typeof reportPictureForms)[number];
const ReportPictureFormEnum = enumOf(reportPictureForms);
registerEnumType(ReportPictureFormEnum, {
  name: 'ReportPictureForm',
  description:
    'How a picture is drawn. bars: a bar for each row. lines: over the dates of the first column. radar: an axis for each row. network, supportNetwork: those of a day',
});

@ObjectType()
export class ReportFact {
  @Spoken()
  label!: Sentence;

  @Spoken()
  value!: Sentence;
}

@ObjectType({ description: 'A column of a table: its cells are in `texts` or in `numbers`, by `kind`' })
export class ReportColumn {
  @Spoken()
  title!: Sentence;

  @Field(() => ReportCellKindEnum)
  kind!: ReportCellKind;

  @Spoken({ list: true, description: 'Of text and date; empty text = nothing' })
  texts!: Sentence[];

  @Field(() => [Float], { nullable: 'items', description: 'Of number and share; null = not known' })
  numbers!: (number | null)[];
}

@ObjectType({ description: 'How a picture is drawn; its data are in the columns of the block' })
export class ReportPicture {
  @Field(() => ReportPictureFormEnum)
  form!: ReportPictureForm;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The day of a network' })
  asOf!: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'Whose network of support' })
  actorId!: string | null;
}

@ObjectType({ description: 'A piece of a report, in reading order' })
export class ReportBlock {
  @Field(() => ReportBlockKindEnum)
  kind!: ReportBlockKind;

  @Field(() => Int, { nullable: true, description: 'Of a heading: 1 to 3' })
  level!: number | null;

  @Spoken({ nullable: true, description: 'A heading, a paragraph, or the caption of a table or picture' })
  text!: Sentence | null;

  @Spoken({ nullable: true, description: 'Below a table or picture: how to read it, what was left out' })
  note!: Sentence | null;

  @Spoken({ list: true, description: 'Of a list' })
  items!: Sentence[];

  @Field(() => [ReportFact])
  facts!: ReportFact[];

  @Field(() => [ReportColumn], { description: 'Of a table, and what a picture is drawn from' })
  columns!: ReportColumn[];

  @Field(() => ReportPicture, { nullable: true })
  picture!: ReportPicture | null;
}

@ObjectType({ description: 'A report, to be shown as a page, as text to edit, or as a workbook' })
export class ReportDocument {
  @Field(() => ReportKindEnum)
  kind!: ReportKind;

  @Spoken()
  title!: Sentence;

  @Spoken()
  subtitle!: Sentence;

  @Field(() => [ReportBlock])
  blocks!: ReportBlock[];

  @Field(() => [ReportFact], {
    description: 'What it was made from: day, state of the data, ties, weights, seed, who answered',
  })
  provenance!: ReportFact[];

  @Field(() => [ID], { description: 'Whose data are in it; empty = no person’s' })
  personIds!: string[];
}
