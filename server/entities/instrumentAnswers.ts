import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { askedItems, editionOf, hasOwnItems, type Instrument, type OwnItem } from './instrument.ts';
import type { PartialDate } from './partialDate.ts';
import { checkPastDay } from './pastDay.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';

const mostAnswers = 100;

@ObjectType({ description: 'The answer to one item of a scale' })
@InputType('ItemAnswerInput')
export class ItemAnswer {
  @Field(() => ID)
  item!: string;

  @Field(() => Int, { nullable: true, description: 'The code; null = not answered' })
  code?: number | null;
}

@ObjectType({ description: 'A parameter of the edition of a scale' })
@InputType('InstrumentParameterValueInput')
export class InstrumentParameterValue {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  value!: number;
}

/**
 * What a person answered to a scale on one day. Entries are added, never changed: a correction is a later entry that
 * names the one that it takes the place of, and one without any answer takes it back. Scores are computed when they are read.
 */
@ObjectType({ description: 'What a person answered to a scale on one day' })
export class InstrumentAnswers {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  communityId!: string;

  @Field(() => ID)
  instrument!: string;

  @Field(() => [InstrumentParameterValue], { description: 'The edition that was asked' })
  parameters!: InstrumentParameterValue[];

  @Field(() => ID, { nullable: true, description: 'The texts that were read out; null = none were entered' })
  textsId!: string | null;

  @Field(() => [ItemAnswer], {
    description: 'Every item of the edition, in the order in which they are asked',
  })
  answers!: ItemAnswer[];

  @Field(() => GraphQLPartialDate, { description: 'The day on which she was asked' })
  askedOn!: PartialDate;

  @Field(() => ID, { description: 'Account that asked, or wrote it down' })
  askedBy!: string;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects' })
  replacesId!: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;
}

@InputType()
export class InstrumentAnswersInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same answers again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  instrument!: string;

  @Field(() => [InstrumentParameterValue], {
    defaultValue: [],
    description: 'Of the edition; else the usual ones',
  })
  parameters!: InstrumentParameterValue[];

  @Field(() => ID, {
    nullable: true,
    description: 'The texts that were read out; needed where the items are a list of one’s own',
  })
  textsId?: string | null;

  @Field(() => [ItemAnswer], {
    description:
      'An item that is missing was not answered. None at all: takes back the entry that it corrects',
  })
  answers!: ItemAnswer[];

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'A day. Default: today' })
  askedOn?: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects' })
  replacesId?: string | null;
}

/** Parameters by name. */
export const parametersOf = (values: readonly InstrumentParameterValue[]): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map(({ id, value }) => [id, value]));

/** Answers by item; what was not answered is null. */
export const codesOf = (answers: readonly ItemAnswer[]): ReadonlyMap<string, number | null> =>
  new Map(answers.map(({ item, code }) => [item, code ?? null]));

/**
 * Entries that no later one took the place of, in their order; those taken back are gone. Of two corrections of one entry,
 * written at the same moment, the later stands.
 */
export function standingAnswers(all: readonly InstrumentAnswers[]): InstrumentAnswers[] {
  const writtenAt = ({ recordedAt, id }: InstrumentAnswers): string => `${recordedAt} ${id}`;
  const successors = new Map<string, InstrumentAnswers>();
  for (const each of all) {
    const known = each.replacesId === null ? undefined : successors.get(each.replacesId);
    if (each.replacesId !== null && (!known || writtenAt(known) < writtenAt(each)))
      successors.set(each.replacesId, each);
  }
  return all.filter(
    (each) =>
      !successors.has(each.id) &&
      (each.replacesId === null || successors.get(each.replacesId) === each) &&
      each.answers.some(({ code }) => code !== null && code !== undefined),
  );
}

/** All items of the edition with what was answered, and the parameters of the edition, as they are kept. */
export function keptAnswers(
  instrument: Instrument,
  { parameters, answers }: Pick<InstrumentAnswersInput, 'parameters' | 'answers'>,
  own: readonly OwnItem[],
): Pick<InstrumentAnswers, 'parameters' | 'answers'> {
  const given = parametersOf(parameters);
  const codes = codesOf(answers);
  return {
    parameters: Object.entries(editionOf(instrument, given)).map(([id, value]) => ({ id, value })),
    answers: askedItems(instrument, given, own).map(({ id }) => ({ item: id, code: codes.get(id) ?? null })),
  };
}

/** What is wrong with answers. Fields name the place in the list. `own` are the items of the texts that were read out. */
export function checkInstrumentAnswers(
  instrument: Instrument,
  { parameters, answers, askedOn, replacesId }: InstrumentAnswersInput & Pick<InstrumentAnswers, 'askedOn'>,
  own: readonly OwnItem[],
  today: string,
): Problem[] {
  const problems = [
    ...faultsOfParameters(instrument, parameters),
    ...checkPastDay('askedOn', askedOn, today),
  ];
  if (problems.some(({ field }) => field?.startsWith('parameters'))) return problems;
  if (hasOwnItems(instrument.items) && own.length === 0)
    return [...problems, { code: 'required', field: 'textsId' }];
  if (answers.length > mostAnswers)
    return [...problems, { code: 'tooMany', field: 'answers', parameters: { max: mostAnswers } }];
  const isEmpty = answers.every(({ code }) => code === null || code === undefined);
  if (isEmpty && !replacesId) problems.push({ code: 'required', field: 'answers' });
  return [...problems, ...faultsOfAnswers(instrument, parameters, answers, own)];
}

function faultsOfParameters(
  instrument: Instrument,
  parameters: readonly InstrumentParameterValue[],
): Problem[] {
  return parameters.flatMap(({ id, value }, i): Problem[] => {
    const field = `parameters.${i}`;
    const known = instrument.parameters.find((each) => each.id === id);
    const isAgain = parameters.findIndex((each) => each.id === id) < i;
    if (!known || isAgain) return [{ code: 'badRequest', field }];
    if (value < known.minimum) return [{ code: 'tooSmall', field, parameters: { min: known.minimum } }];
    return value > known.maximum ? [{ code: 'tooLarge', field, parameters: { max: known.maximum } }] : [];
  });
}

function faultsOfAnswers(
  instrument: Instrument,
  parameters: readonly InstrumentParameterValue[],
  answers: readonly ItemAnswer[],
  own: readonly OwnItem[],
): Problem[] {
  const items = new Map(askedItems(instrument, parametersOf(parameters), own).map((item) => [item.id, item]));
  const seen = new Set<string>();
  return answers.flatMap(({ item, code }, i): Problem[] => {
    const field = `answers.${i}`;
    const asked = items.get(item);
    if (!asked || seen.has(item)) return [{ code: 'badRequest', field }];
    seen.add(item);
    if (code === null || code === undefined) return [];
    if (code < asked.from) return [{ code: 'tooSmall', field, parameters: { min: asked.from } }];
    return code > asked.to ? [{ code: 'tooLarge', field, parameters: { max: asked.to } }] : [];
  });
}
