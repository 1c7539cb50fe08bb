import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from './partialDate.ts';

function partialDate(value: unknown): string {
  // The value is not repeated: what a user typed does not belong in an error that may be logged.
  if (typeof value !== 'string' || !isPartialDate(value)) {
    throw new GraphQLError('Not a date: give YYYY, YYYY-MM or YYYY-MM-DD', {
      extensions: { code: 'BAD_USER_INPUT', problem: 'notADate' },
    });
  }
  return value;
}

export const GraphQLPartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  description: 'A date YYYY-MM-DD, a month YYYY-MM or a year YYYY. A month or a year means its whole span.',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
});

function dateTime(value: unknown): string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
    throw new GraphQLError('Not a date and time in ISO 8601');
  return value;
}

export const GraphQLDateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 in UTC',
  serialize: dateTime,
  parseValue: dateTime,
});

export type Attributes = Readonly<Record<string, string | number | boolean>>;

function attributes(value: unknown): Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new GraphQLError('Attributes are an object of names and plain values');
  const entries = Object.entries(value);
  if (entries.length > 200) throw new GraphQLError('At most 200 attributes');
  for (const [name, entry] of entries) {
    const plain = ['string', 'number', 'boolean'].includes(typeof entry);
    if (!plain || name.length > 100 || String(entry).length > 2000)
      throw new GraphQLError('An attribute is a text (up to 2000 characters), a number, or true/false');
  }
  return Object.fromEntries(entries) as Attributes;
}

export const GraphQLAttributes = new GraphQLScalarType({
  name: 'Attributes',
  description:
    'Further facts about a node, by name: texts, numbers, true/false. What a file said beyond the properties that we know.',
  serialize: attributes,
  parseValue: attributes,
});
