import 'reflect-metadata';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { hasOwnItems, type OwnItem, type OwnItems } from './instrument.ts';
import { findInstrument } from './instruments.ts';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime } from './scalars.ts';
import type { Setting } from './setting.ts';

const mostOwnItems = 60;
const mostOptions = 12;
const longestItem = 400;
const longestOption = 120;
const longestSource = 300;
const longestInstruction = 1000;
const itemPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

@ObjectType({ description: 'What one item of a scale says, as its user entered it' })
@InputType('InstrumentItemTextInput')
export class InstrumentItemText implements OwnItem {
  @Field(() => ID, { description: 'Item of the scale; of a list of one’s own: letters and digits' })
  item!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [String], { description: 'What the codes mean, from the lowest; empty = as the scale says' })
  options!: string[];

  @Field(() => Float, { nullable: true, description: 'Of an occupation: its prestige' })
  value?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of a resource: its domain' })
  domain?: string | null;
}

@ObjectType({ description: 'The texts of a scale, entered by whoever may use them; versions are added' })
export class InstrumentTexts {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  instrument!: string;

  @Field(() => Int, { description: 'From 1 for each scale' })
  version!: number;

  @Field(() => String, { description: 'Which edition it is, and by what right it is used' })
  source!: string;

  @Field(() => String, { description: 'What is said before the first item; may be empty' })
  instruction!: string;

  @Field(() => [InstrumentItemText])
  items!: InstrumentItemText[];

  @Field(() => GraphQLDateTime)
  createdAt!: string;

  @Field(() => ID, { description: 'Account that saved it' })
  createdBy!: string;
}

@InputType()
export class SaveInstrumentTextsInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ID)
  instrument!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String, { defaultValue: '' })
  instruction!: string;

  @Field(() => [InstrumentItemText])
  items!: InstrumentItemText[];
}

/** Stored texts as they are answered. */
export const toInstrumentTexts = ({ content, name, ...setting }: Setting): InstrumentTexts => ({
  ...(JSON.parse(content) as Pick<InstrumentTexts, 'source' | 'instruction' | 'items'>),
  ...setting,
  instrument: name,
});

/** The same texts are always the same content, whatever order their parts came in. */
export const contentOfTexts = ({
  source,
  instruction,
  items,
}: Pick<SaveInstrumentTextsInput, 'source' | 'instruction' | 'items'>): string =>
  JSON.stringify({
    source: source.trim(),
    instruction: instruction.trim(),
    items: items.map(({ item, text, options, value, domain }) => ({
      item,
      text: text.trim(),
      options: options.map((option) => option.trim()),
      value: value ?? null,
      domain: domain ?? null,
    })),
  });

/** What is wrong with the texts of a scale. Fields name the place in the list. */
export function checkInstrumentTexts({
  instrument: id,
  source,
  instruction,
  items,
}: Omit<SaveInstrumentTextsInput, 'communityId'>): Problem[] {
  const instrument = findInstrument(id);
  if (!instrument) return [{ code: 'notFound', field: 'instrument' }];
  const problems = [
    ...checkText('source', source, longestSource),
    ...(instruction.trim() === '' ? [] : checkText('instruction', instruction, longestInstruction, true)),
  ];
  if (items.length === 0) return [...problems, { code: 'required', field: 'items' }];
  const known = hasOwnItems(instrument.items) ? null : instrument.items.map((item) => item.id);
  const most = known?.length ?? mostOwnItems;
  if (items.length > most)
    return [...problems, { code: 'tooMany', field: 'items', parameters: { max: most } }];
  const own = hasOwnItems(instrument.items) ? instrument.items : null;
  const faults = items.flatMap((each, i) =>
    [
      ...faultsOfId(each.item, known, items.slice(0, i)),
      ...faultsOfText(each),
      ...(own ? faultsOfOwn(each, own) : []),
    ].map((problem) => ({ ...problem, field: `items.${i}.${problem.field}` })),
  );
  return [...problems, ...faults];
}

function faultsOfId(
  item: string,
  known: readonly string[] | null,
  before: readonly InstrumentItemText[],
): Problem[] {
  const isKnown = known ? known.includes(item) : itemPattern.test(item);
  if (!isKnown) return [{ code: 'badRequest', field: 'item' }];
  return before.some((each) => each.item === item) ? [{ code: 'nameTaken', field: 'item' }] : [];
}

function faultsOfText({ text, options }: InstrumentItemText): Problem[] {
  const problems = checkText('text', text, longestItem);
  if (options.length > mostOptions)
    return [...problems, { code: 'tooMany', field: 'options', parameters: { max: mostOptions } }];
  return [...problems, ...options.flatMap((option) => checkText('options', option, longestOption))];
}

function faultsOfOwn(
  { value, domain }: InstrumentItemText,
  { value: needsValue, domains }: OwnItems,
): Problem[] {
  if (needsValue && !Number.isFinite(value ?? NaN)) return [{ code: 'notANumber', field: 'value' }];
  if (domains && !Object.hasOwn(domains, domain ?? ''))
    return [
      { code: 'notAChoice', field: 'domain', parameters: { choices: Object.keys(domains).join(', ') } },
    ];
  return [];
}

function checkText(field: string, text: string, max: number, hasLines = false): Problem[] {
  if (text.trim() === '') return [{ code: 'required', field }];
  if (text.length > max) return [{ code: 'tooLong', field, parameters: { max } }];
  return isPlainText(text, { hasLines }) ? [] : [{ code: 'unreadableSigns', field }];
}
