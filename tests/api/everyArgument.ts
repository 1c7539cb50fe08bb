import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** The ids that a question may be about. */
export interface KnownIds {
  readonly communityId: string;
  /** Of nodes of every kind, and one of nothing. */
  readonly others: readonly string[];
}

export interface Question {
  /** `($a: A!)`, or nothing. */
  readonly head: string;
  /** `field(a: $a)`. */
  readonly call: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const mostQuestions = 200;

/**
 * Questions with which a root field can be asked, made from its arguments' types: with every id and every word of an enum,
 * and each argument that may be left out also with a value. Null when a needed argument is of a type without examples.
 */
export function everyQuestion(field: GraphQLField<unknown, unknown>, ids: KnownIds): Question[] | null {
  const needed = field.args.filter(isNeeded);
  const choices = needed.map((each) => examplesOf(each.type, each.name, ids));
  if (choices.some((each) => each.length === 0)) return null;
  const optional = field.args.filter((each) => !isNeeded(each));
  const usual = choices.reduce<readonly unknown[][]>(
    (known, examples) => known.flatMap((each) => examples.map((example) => [...each, example])),
    [[]],
  );
  const asked = usual.flatMap((values) => {
    const given = Object.fromEntries(needed.map(({ name }, i) => [name, values[i]]));
    return [
      given,
      ...optional.flatMap((each) =>
        examplesOf(each.type, each.name, ids).map((example) => ({ ...given, [each.name]: example })),
      ),
    ];
  });
  return asked.slice(0, mostQuestions).map((variables) => questionOf(field, variables));
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

function questionOf(
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): Question {
  const given = field.args.filter(({ name }) => name in variables);
  const list = (text: (argument: GraphQLArgument) => string): string =>
    given.length === 0 ? '' : `(${given.map(text).join(', ')})`;
  return {
    head: list(({ name, type }) => `$${name}: ${String(type)}`),
    call: `${field.name}${list(({ name }) => `${name}: $${name}`)}`,
    variables,
  };
}

/** Values of a type; none when there is no example for it. */
function examplesOf(type: GraphQLInputType, name: string, ids: KnownIds): readonly unknown[] {
  if (isNonNullType(type)) return examplesOf(type.ofType, name, ids);
  if (isListType(type)) {
    const [first] = examplesOf(type.ofType, name, ids);
    return first === undefined ? [[]] : [[first], []];
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((each) => each.name);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const of = (each: GraphQLInputField) => examplesOf(each.type, each.name, ids)[0];
    const usual = Object.fromEntries(fields.filter(isNeeded).map((each) => [each.name, of(each)]));
    const narrowed = fields
      .filter((each) => !isNeeded(each))
      .map((each) => ({ ...usual, [each.name]: of(each) }));
    return [usual, ...narrowed];
  }
  const scalars: Readonly<Record<string, readonly unknown[]>> = {
    ID: name === 'communityId' ? [ids.communityId] : ids.others,
    String: ['x'],
    Int: [3],
    Float: [0.5],
    Boolean: [true],
    PartialDate: ['2026-05-01'],
  };
  return scalars[named.name] ?? [];
}
