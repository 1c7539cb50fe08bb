import { isPersonLabel } from '../entities/actor.ts';
import { withoutNamesOf } from '../entities/namesInText.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { NamedIn } from '../entities/results/personFile.ts';
import type { CultivationStore } from '../store/cultivationStore.ts';
import type { DecisionStore } from '../store/decisionStore.ts';
import type { FollowUpStore } from '../store/followUpStore.ts';
import type { InterventionStore } from '../store/interventionStore.ts';
import type { PersonStore } from '../store/personStore.ts';
import { kindLabel, toNode } from '../store/rows.ts';

/** Where texts are written about persons. */
export interface WrittenOf {
  readonly persons: PersonStore;
  readonly decisions: DecisionStore;
  readonly followUps: FollowUpStore;
  readonly interventions: InterventionStore;
  readonly cultivation: CultivationStore;
}

export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly communityId: string;
}

/**
 * Free texts of a community that hold a person's exact name, in other people's records: a worker decides what to do
 * about each. `except` are nodes and ties that go with her anyway. Sorted; O(texts of the community). A short name may be
 * part of another word: nothing here is sure to mean her.
 */
export async function namedIn(
  { persons, decisions, followUps, interventions, cultivation }: WrittenOf,
  { id, name, communityId }: PersonName,
  except: readonly string[] = [],
): Promise<NamedIn[]> {
  const found: NamedIn[] = [];
  const wanted = name.trim();
  if (wanted === '') return found;
  const skipped = new Set([id, ...except]);
  const isNamed = (value: unknown): boolean =>
    typeof value === 'string' ? value.includes(wanted) : Array.isArray(value) && value.some(isNamed);
  const labels = new Map<string, string>();
  await persons.eachNode(communityId, (row) => {
    const label = kindLabel(row.labels);
    labels.set(String(row.properties.id), label);
    if (skipped.has(String(row.properties.id))) return;
    const node = toNode(row);
    const values: Readonly<Record<string, unknown>> = { ...row.properties, attributes: undefined };
    const kind = nodeKind(label);
    const fields = kind.properties
      .filter((property) => isNamed(values[property.name]))
      .map((each) => each.name);
    if (isNamed(Object.values(node.attributes))) fields.push('attributes');
    // The name of a namesake is hers, not this person's.
    const others = fields.filter((field) => !(isPersonLabel(label) && field === kind.nameProperty));
    found.push(...others.map((field) => ({ nodeId: node.id, tieId: null, kind: label, field })));
  });
  for (const { id: tieId, kind, note } of await persons.tieNotes(communityId))
    if (isNamed(note) && !skipped.has(tieId)) found.push({ nodeId: null, tieId, kind, field: 'note' });
  const told = new Set<string>();
  for (const { personId, reason } of await decisions.reasons(communityId))
    if (personId !== id && isNamed(reason)) told.add(personId);
  found.push(...[...told].map((nodeId) => ({ nodeId, tieId: null, kind: 'Resident', field: 'decision' })));
  const followed = new Set<string>();
  for (const { aboutIds, text } of await followUps.texts(communityId))
    if (!aboutIds.some((each) => skipped.has(each)) && isNamed(text)) followed.add(aboutIds[0]!);
  for (const nodeId of followed)
    found.push({ nodeId, tieId: null, kind: labels.get(nodeId) ?? 'Resident', field: 'followUp' });
  const treated = new Set<string>();
  for (const { aboutIds, text } of await interventions.texts(communityId)) {
    const others = aboutIds.filter((each) => !skipped.has(each));
    if (others.length > 0 && isNamed(text)) treated.add(others[0]!);
  }
  for (const nodeId of treated)
    found.push({ nodeId, tieId: null, kind: labels.get(nodeId) ?? 'Resident', field: 'intervention' });
  const cultivated = new Set<string>();
  // What is about her goes with her; where she is named by her id her name is taken out when she goes.
  const withoutName = withoutNamesOf([wanted]);
  for (const { aboutIds, text } of await cultivation.texts(communityId)) {
    const left = aboutIds.some((each) => skipped.has(each)) ? withoutName(text) : text;
    if (!skipped.has(aboutIds[0]!) && isNamed(left)) cultivated.add(aboutIds[0]!);
  }
  for (const nodeId of cultivated)
    found.push({ nodeId, tieId: null, kind: labels.get(nodeId) ?? 'Community', field: 'caseEntry' });
  const order = (each: NamedIn): string => `${each.kind} ${each.nodeId ?? each.tieId} ${each.field}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
