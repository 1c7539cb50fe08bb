import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  getVariableValues,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { costOfWork, valuesOf } from './costOfFields.ts';
import type { Fragments } from './shape.ts';

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** More fields than this, fragments written out, are not looked at one by one. */
const mostFields = 20_000;

/**
 * What a query costs at most, by estimate, in values of the answer: one for each field, times the lengths of the lists
 * that it lies in, and more for a field that looks something up or computes (`costOfWork`). A list is as long as the
 * `first` of its own field or of the field right above it (given, in a variable, or by default), else as long as such
 * lists get. A fragment counts once for each place that it is spread in.
 *
 * Range: 1 to Infinity (more than `mostFields` fields). With variables that are missing or wrong it is 1: execution
 * refuses them, in words that repeat nothing of them.
 */
export function costOf({ schema, operation, fragments, variables: given }: Asked): number {
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 1,
  });
  if (!variables) return 1;
  let looked = 0;

  const costOfSet = (
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType,
    first: number | null,
    spread: Set<string>,
  ): number => {
    let sum = 0;
    for (const selection of set?.selections ?? []) {
      looked += 1;
      if (looked > mostFields) return Infinity;
      if (selection.kind === Kind.FIELD) sum += costOfField(selection, parent, first);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = typeNamed(selection.typeCondition?.name.value) ?? parent;
        sum += costOfSet(selection.selectionSet, type, first, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        const type = typeNamed(fragment?.typeCondition.name.value) ?? parent;
        sum += costOfSet(fragment?.selectionSet, type, first, spread);
      }
    }
    return sum;
  };

  const costOfField = (node: FieldNode, parent: GraphQLCompositeType, first: number | null): number => {
    const field = fieldOf(schema, parent, node.name.value);
    if (!field) return 1;
    const own = firstOf(field, node, variables);
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const values = valuesOf(schema, parent, field, own ?? first);
    const { once, each } = costOfWork(parent, field, type);
    const below = isCompositeType(type)
      ? costOfSet(node.selectionSet, type, isList ? null : own, new Set())
      : 0;
    return once + values * (each + below);
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | null => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : null;
  };

  const root = schema.getRootType(operation.operation);
  return root ? Math.max(1, costOfSet(operation.selectionSet, root, null, new Set())) : 1;
}

/** The length that a field's `first` gives: null when it has none; what cannot be read counts as 1 and is refused later. */
function firstOf(field: Field, node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  const argument = field.args.find((each) => each.name === 'first');
  if (!argument) return null;
  const given = node.arguments?.find((each) => each.name.value === 'first')?.value;
  const value: unknown = given && valueFromAST(given, argument.type, variables);
  const orDefault: unknown = value === undefined ? argument.defaultValue : value;
  return typeof orDefault === 'number' ? Math.max(1, orDefault) : 1;
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): Field | null {
  if (name === '__typename') return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType() && name === '__schema') return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === '__type') return TypeMetaFieldDef;
  if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name] ?? null;
  return null;
}
