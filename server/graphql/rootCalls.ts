import {
  getArgumentValues,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { validate as isUuid } from 'uuid';

/** A field of Query or Mutation that an operation calls. */
export interface RootCall {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What an operation calls, whatever it calls it by. Arguments that are not right are left out. */
export function rootCalls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): RootCall[] {
  const type = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const fields = type?.getFields() ?? {};
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition')
      .map((each) => [each.name.value, each]),
  );
  const seen = new Set<string>();
  const callsIn = (set: SelectionSetNode | undefined): RootCall[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === 'InlineFragment') return callsIn(selection.selectionSet);
      if (selection.kind === 'FragmentSpread') {
        const { value: fragment } = selection.name;
        if (seen.has(fragment)) return [];
        seen.add(fragment);
        return callsIn(fragments.get(fragment)?.selectionSet);
      }
      const field = fields[selection.name.value];
      if (!field) return [];
      try {
        return [{ name: field.name, args: getArgumentValues(field, selection, variables) }];
      } catch {
        return [{ name: field.name, args: {} }];
      }
    });
  return callsIn(operation.selectionSet);
}

const idNames: readonly string[] = [
  ...['id', 'actorId', 'personId', 'nodeId', 'fromId', 'toId'],
  ...['keptId', 'otherId', 'membersOf'],
];
const groups: readonly string[] = ['input', 'selection'];
/** Whom a network is taken without: what it then is tells of them. */
const leftOutName = 'leaveOut';

/** Whether a call asks what a network would be without some of its actors. */
export const leavesOut = (call: RootCall): boolean => leftOutOf(call).length > 0;

const leftOutOf = (call: RootCall): unknown[] =>
  partsOf(call).flatMap((part) => (Array.isArray(part[leftOutName]) ? (part[leftOutName] as unknown[]) : []));

const partsOf = ({ args }: RootCall): Readonly<Record<string, unknown>>[] =>
  [args, ...groups.map((name) => args[name])].filter(isObject);

/** The ids that a call names, and its communities. Only UUIDs: anything else may be what somebody typed. */
export function idsOf(call: RootCall): { readonly ids: string[]; readonly communityIds: string[] } {
  const parts = partsOf(call);
  const idsAt = (names: readonly string[]): string[] =>
    parts.flatMap((part) => names.map((name) => part[name])).filter((id) => isUuid(id)) as string[];
  const leftOut = leftOutOf(call).filter((id) => isUuid(id)) as string[];
  return { ids: [...idsAt(idNames), ...leftOut], communityIds: idsAt(['communityId']) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
