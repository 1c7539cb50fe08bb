import type {
  NodeKindTerm,
  NodeValues,
  PropertyTerm,
  PropertyValue,
  RegisteredNode,
} from '../../api/nodeDocuments.ts';
import { readPartialDate } from './partialDate.ts';

/** What stands in the fields of a form, by property: a number where one was typed; of several texts one a line. */
export type NodeDraft = Record<string, string | number>;

/** What has to be known of a property to read its field. */
type FieldTerm = Pick<PropertyTerm, 'id' | 'type' | 'required'>;

/** What is wrong with a field before it is sent. Everything else the server says. */
export type FieldFault = 'required' | 'date';

/** The fields as they stand at first: of a node, or of a new one. */
export const draftOf = (properties: readonly PropertyTerm[], node: RegisteredNode | null): NodeDraft =>
  Object.fromEntries(
    properties.map((property) => [property.id, node ? typed(node[property.id]) : (property.usual ?? '')]),
  );

function typed(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/**
 * The properties that were changed, to be sent: what was not touched is not written again, so that it cannot undo what
 * another wrote meanwhile, nor empty what is not shown. Call it when `faultsOf` finds nothing.
 */
export const changedValues = (
  properties: readonly FieldTerm[],
  draft: NodeDraft,
  first: NodeDraft,
): NodeValues =>
  Object.fromEntries(
    properties
      .filter(({ id }) => differs(draft[id], first[id]))
      .map((property) => [property.id, valueOf(property, draft[property.id])]),
  );

/** All properties of a new node that are filled in. */
export const filledValues = (properties: readonly PropertyTerm[], draft: NodeDraft): NodeValues =>
  changedValues(properties, draft, Object.fromEntries(properties.map(({ id }) => [id, ''])));

export const isChanged = (draft: NodeDraft, first: NodeDraft): boolean =>
  Object.keys(draft).some((id) => differs(draft[id], first[id]));

/** Blanks around a text are no change, unless they stood there. */
const differs = (typedNow: string | number | undefined, stood: string | number | undefined): boolean =>
  ![String(typedNow), String(typedNow).trim()].includes(String(stood));

/** Fields that cannot be sent as they are. A field that is empty from the start, and was left so, is not asked for in a correction. */
export const faultsOf = (
  properties: readonly FieldTerm[],
  draft: NodeDraft,
  first: NodeDraft | null,
): Readonly<Record<string, FieldFault>> =>
  Object.fromEntries(
    properties.flatMap((property): [string, FieldFault][] => {
      const text = String(draft[property.id] ?? '').trim();
      if (text === '') {
        const wasEmpty = first !== null && String(first[property.id]) === '';
        return property.required && !wasEmpty ? [[property.id, 'required']] : [];
      }
      return property.type === 'date' && readPartialDate(text) === null ? [[property.id, 'date']] : [];
    }),
  );

function valueOf({ type }: FieldTerm, field: string | number | undefined): PropertyValue {
  const text = String(field ?? '').trim();
  if (type === 'texts')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text);
  if (type === 'date') return readPartialDate(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The properties of a kind that a list can hold, the name first: notes are read in the record. */
export const listedProperties = ({
  nameProperty,
  properties,
}: Pick<NodeKindTerm, 'nameProperty' | 'properties'>): readonly PropertyTerm[] =>
  properties
    .filter(({ hasLines }) => !hasLines)
    .toSorted((a, b) => Number(b.id === nameProperty) - Number(a.id === nameProperty));

/** Types of properties by how much they say of a node in a list, the most first; others say nothing there. */
const telling = ['choice', 'date', 'integer', 'text', 'texts', 'boolean'];
const mostColumns = 3;

/** The properties that a list shows beside the name: the few that say most and are known of any of its nodes. */
export function tellingProperties(
  { nameProperty, properties }: NodeKindTerm,
  nodes: readonly RegisteredNode[],
): readonly PropertyTerm[] {
  const isKnown = ({ id }: PropertyTerm): boolean => nodes.some((node) => typed(node[id]) !== '');
  return properties
    .filter(({ id, type, hasLines }) => id !== nameProperty && !hasLines && telling.includes(type))
    .filter(isKnown)
    .toSorted((a, b) => telling.indexOf(a.type) - telling.indexOf(b.type))
    .slice(0, mostColumns);
}
