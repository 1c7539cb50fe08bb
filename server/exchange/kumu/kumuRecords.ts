import { nodeKind } from '../../entities/nodeKinds.ts';
import type { PropertyValue } from '../../entities/property.ts';
import { shown, type Language } from '../../entities/wording.ts';
import { kindColumnName } from '../actorColumns.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';

/** What Kumu is told of an element or a connection, by the names of its fields. */
export type KumuRecord = Readonly<Record<string, PropertyValue>>;

/** Fields that mean something to Kumu itself. */
const ownFields = new Set([
  'id',
  'label',
  'type',
  'description',
  'tags',
  'image',
  'url',
  'email',
  'from',
  'to',
]);

/** A further fact under a name that Kumu takes for nothing else. */
const fieldOf = (name: string): string => (ownFields.has(name.toLowerCase()) ? `attribute ${name}` : name);

const known = (fields: Readonly<Record<string, PropertyValue | undefined>>): KumuRecord =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );

/** A node as an element: its kind is the type, each property a field under its word in the language of the file. */
function elementOf({ id, label, name, properties, attributes }: FileNode, language: Language): KumuRecord {
  const kind = nodeKind(label);
  const fields = kind.properties
    .filter((property) => property.name !== kind.nameProperty)
    .map((property) => {
      const field =
        property.name === 'kind' ? kindColumnName(kind, language) : shown(property.wording, language);
      return [field, properties[property.name]] as const;
    });
  const facts = Object.entries(attributes).map(([fact, value]) => [fieldOf(fact), value] as const);
  return known({
    ...Object.fromEntries(facts),
    ...Object.fromEntries(fields),
    id,
    label: name,
    type: shown(kind.wording, language),
  });
}

/** A tie as a connection. Kumu has no negative and no dated connections; weight and dates are fields as any other. */
const connectionOf = (tie: FileTie): KumuRecord =>
  known({
    from: tie.source,
    to: tie.target,
    type: tie.kind,
    direction: tie.directed ? 'directed' : 'undirected',
    subkind: tie.subkind,
    weight: tie.weight,
    validFrom: tie.validFrom,
    validTo: tie.validTo,
    wave: tie.wave,
    method: tie.method,
    frequency: tie.frequency,
    confirmedOn: tie.confirmedOn,
    note: tie.note,
  });

/** A network as what Kumu calls elements and connections. O(nodes + ties). */
export function kumuRecords({ nodes, ties, language }: NetworkFile): {
  readonly elements: readonly KumuRecord[];
  readonly connections: readonly KumuRecord[];
} {
  return {
    elements: nodes.map((node) => elementOf(node, language)),
    connections: ties.map(connectionOf),
  };
}
