import type { NodeChange } from '../entities/draft.ts';
import type { EntityDescriptor } from '../entities/entity.ts';
import type { PropertyValue } from '../entities/property.ts';
import { checkNode } from '../entities/rules.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { NodeFacts } from './nodeFacts.ts';
import type { KnownTreatment } from '../entities/results/importReading.ts';
import type { KnownFacts } from './plan.ts';
import type { Fault } from './problemLog.ts';
import { withoutKeptDates } from '../entities/writtenDate.ts';

export type ChangeOutcome =
  | { readonly as: 'same' | 'changed' }
  /** She was merely mentioned by others: nothing but her name is kept. */
  | { readonly as: 'merelyMentioned' }
  | { readonly as: 'faults'; readonly faults: readonly Fault[] };

type Value = PropertyValue | Attributes[string] | undefined;

const isEmpty = (value: Value): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isEqual = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The values that are to become different. */
function different<Of extends Value>(
  said: Readonly<Record<string, Of>>,
  known: Readonly<Record<string, Of>>,
  treatment: KnownTreatment,
): Record<string, Of> {
  const changed = Object.entries(said).filter(([name, value]) => {
    if (isEmpty(value) || isEqual(value, known[name])) return false;
    return treatment === 'take' || isEmpty(known[name]);
  });
  return Object.fromEntries(changed);
}

/** What the files change of nodes that are there already, each node once. */
export class PlannedChanges {
  readonly changes: NodeChange[] = [];
  private readonly indexOf = new Map<string, number>();

  constructor(private readonly treatment: KnownTreatment) {}

  /** Number of the change of a node; null when nothing changes of it. */
  changeOf(nodeId: string): NodeChange | null {
    return this.changes[this.indexOf.get(nodeId) ?? -1] ?? null;
  }

  /** Plans what a row changes of a node that is there. Who is known by her name keeps the name that she has. O(properties). */
  plan(known: KnownFacts, entity: EntityDescriptor, facts: NodeFacts, isMatched: boolean): ChangeOutcome {
    // Who withdrew from the network is not described by files.
    if (this.treatment === 'keep' || known.withheldFrom !== null) return { as: 'same' };
    const before = this.changeOf(known.id);
    const properties: Record<string, PropertyValue> = { ...known.properties, ...before?.properties };
    const attributes = { ...known.attributes, ...before?.attributes };
    const said = Object.entries(facts.properties).filter(
      ([name]) => !facts.presumed.has(name) && !(isMatched && name === entity.nameProperty),
    );
    const changedProperties = different(Object.fromEntries(said), properties, this.treatment);
    const isOnRoster = properties.standing === 'mentioned' && facts.properties.standing === 'known';
    if (isOnRoster) changedProperties.standing = 'known';
    const changedAttributes = different(facts.attributes, attributes, this.treatment);
    const count = Object.keys(changedProperties).length + Object.keys(changedAttributes).length;
    if (count === 0) return { as: 'same' };
    const after = {
      ...properties,
      ...changedProperties,
      attributes: { ...attributes, ...changedAttributes },
    };
    const problems = withoutKeptDates(checkNode(entity, after), after, properties);
    if (problems.some(({ code }) => code === 'mentionedHoldsTooMuch')) return { as: 'merelyMentioned' };
    if (problems.length > 0) return { as: 'faults', faults: problems };
    this.keep({
      id: known.id,
      label: known.label,
      properties: { ...before?.properties, ...changedProperties },
      attributes: { ...before?.attributes, ...changedAttributes },
    });
    return { as: 'changed' };
  }

  private keep(change: NodeChange): void {
    const index = this.indexOf.get(change.id) ?? this.changes.length;
    this.indexOf.set(change.id, index);
    this.changes[index] = change;
  }
}
