import { actorLabels } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { findNodeKind } from '../../entities/nodeKinds.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { PropertyValue } from '../../entities/property.ts';
import type { QueryColumn } from '../../entities/results/graphQueryAnswer.ts';
import { asWritten, type Sentence } from '../../entities/sentence.ts';
import { isActor } from '../actorReferences.ts';

/** By name; of a name that several kinds declare, that of the first kind. */
const declaredProperties = new Map(
  actorLabels
    .toReversed()
    .flatMap((label) =>
      (findNodeKind(label)?.properties ?? []).map(
        (property) => [property.name, { label, property }] as const,
      ),
    ),
);

/** The kind of actor that declares a property, and the property; null = a further fact of a file. */
export const declaredProperty = (name: string) => declaredProperties.get(name) ?? null;

/**
 * Refuses a name that no kind of actor declares and no actor of the record has. O(nodes)
 * @throws ProblemError `unknownAttribute` with the field of the question that holds the name
 */
export function mustBeKnownFact({ nodes }: CommunityRecord, name: string, field: string): void {
  if (declaredProperty(name)) return;
  if (nodes.some((node) => isActor(node) && Object.hasOwn(node.attributes, name))) return;
  throw new ProblemError({ code: 'unknownAttribute', field, value: name });
}

/** The value of a property or a further fact; null = not known. */
export function valueOf({ properties, attributes }: RecordNode, name: string): PropertyValue {
  const value = (Object.hasOwn(properties, name) ? properties[name] : null) ?? null;
  const known = value ?? (Object.hasOwn(attributes, name) ? attributes[name]! : null);
  return Array.isArray(known) && known.length === 0 ? null : known;
}

/** The value as a text; several joined by ", ". */
export function factOf(node: RecordNode, name: string): string | null {
  const value = valueOf(node, name);
  if (value === null) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What a property is called; a further fact as the file called it. */
export function factName(name: string): Sentence {
  const declared = declaredProperty(name);
  return declared ? { text: `field.${declared.label}.${name}` } : asWritten(name);
}

export const factColumn = (name: string): QueryColumn => ({ id: `fact:${name}`, name: factName(name) });
