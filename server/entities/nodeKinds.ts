import { Activity } from './activity.ts';
import { Committee } from './committee.ts';
import { Community } from './community.ts';
import { describeEntity, type EntityDescriptor } from './entity.ts';
import { Need } from './need.ts';
import { Organization } from './organization.ts';
import { Place } from './place.ts';
import { Resident } from './resident.ts';
import { Resource } from './resource.ts';
import { SocialWorker } from './socialWorker.ts';
import { Source } from './source.ts';
import { Wave } from './wave.ts';
import { isCalled } from './wording.ts';

/** The registry: every kind of node, in the order in which they are shown. */
export const nodeKinds: readonly EntityDescriptor[] = [
  Community,
  Place,
  Resident,
  SocialWorker,
  Organization,
  Committee,
  Activity,
  Resource,
  Need,
  Source,
  Wave,
].map(describeEntity);

export const nodeLabels: readonly string[] = nodeKinds.map((kind) => kind.label);

const byLabel = new Map(nodeKinds.map((kind) => [kind.label, kind]));

export function findNodeKind(label: string): EntityDescriptor | null {
  return byLabel.get(label) ?? null;
}

export function nodeKind(label: string): EntityDescriptor {
  const kind = findNodeKind(label);
  if (!kind) throw new Error(`No node kind ${label}`);
  return kind;
}

/** The kind of node that a word of a file stands for, in either language; null when none. */
export function nodeKindCalled(word: string): EntityDescriptor | null {
  return nodeKinds.find((kind) => isCalled(kind.label, kind.wording, word)) ?? null;
}
