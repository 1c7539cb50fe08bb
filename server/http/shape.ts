import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What can be counted in a query before anything is looked up in the schema. */
export interface Shape {
  /** How deep fields lie in one another; what is asked about the schema itself counts too. */
  readonly depth: number;
  /** Renamed fields in the whole document, `__typename` among them. */
  readonly aliases: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Names of the different fields at the top of the operation; of each only once, however often it is asked. */
  readonly rootFields: readonly string[];
  /** Fields at the top of the operation, renamed ones counted each. */
  readonly rootCount: number;
  /** How often the whole schema is asked for: each answer is long. */
  readonly schemaCount: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** Linear in the size of the document, whatever its fragments spread. Fragments must not be circular. */
export function shapeOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Shape {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  const top = rootFieldsOf(operation.selectionSet, fragments);
  return {
    depth: depthOf(operation.selectionSet, fragments),
    aliases,
    directives,
    rootFields: [...new Set(top.values())].sort(),
    rootCount: top.size,
    schemaCount: [...top.values()].filter((field) => field === '__schema').length,
  };
}

function depthOf(top: SelectionSetNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const below = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) deepest = Math.max(deepest, of(selection));
    return deepest;
  };
  const of = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1 + below(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
    const name = selection.name.value;
    const depth = known.get(name) ?? below(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  return below(top);
}

/** What the fields at the top are called in the answer, and which field each is. */
function rootFieldsOf(top: SelectionSetNode, fragments: Fragments): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        found.set((selection.alias ?? selection.name).value, selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        collect(fragments.get(selection.name.value)?.selectionSet);
      }
    }
  };
  collect(top);
  return found;
}
