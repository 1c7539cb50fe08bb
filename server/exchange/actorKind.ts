import type { EntityDescriptor } from '../entities/entity.ts';
import { findNodeKind, nodeKindCalled } from '../entities/nodeKinds.ts';
import { choiceCalled, type PropertyDescriptor } from '../entities/property.ts';

/** A kind of node, and what its property `kind` is when the word says so ("物业" is an organization). */
export interface ActorKind {
  readonly entity: EntityDescriptor;
  readonly choice: string | null;
}

const kindsKnownByTheirChoices = ['Organization', 'Place'];

function choiceOf(entity: EntityDescriptor, word: string): string | null {
  const property = entity.properties.find(
    (candidate): candidate is PropertyDescriptor & { type: 'choice' } =>
      candidate.name === 'kind' && candidate.type === 'choice',
  );
  return property ? choiceCalled(property, word) : null;
}

/**
 * The kind of node that a word in a table of actors stands for. A community is none: files describe what is
 * within one.
 */
export function actorKindCalled(word: string, usualKind: string): ActorKind | null {
  const entity = nodeKindCalled(word);
  if (entity) return entity.label === 'Community' ? null : { entity, choice: null };
  for (const label of new Set([usualKind, ...kindsKnownByTheirChoices])) {
    const candidate = findNodeKind(label);
    const choice = candidate && choiceOf(candidate, word);
    // "Other" says nothing of which kind of node it is another one.
    if (candidate && choice && (choice !== 'other' || label === usualKind))
      return { entity: candidate, choice };
  }
  return null;
}

/** What required properties are taken to be where a file does not say; other required ones must be given. */
export const presumedProperties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Organization: { kind: 'other' },
  Place: { kind: 'building' },
  Resource: { kind: 'service' },
  Need: { kind: 'service', status: 'open' },
  Source: { kind: 'record' },
};
