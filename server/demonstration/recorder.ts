import { parse, v5 } from 'uuid';
import { tieKind, type TieKindId } from '../entities/tieKinds.ts';
import type { GeneratedCommunity, GeneratedNode, GeneratedTie } from './generatedCommunity.ts';

type NodeFacts = Pick<GeneratedNode, 'properties'> &
  Partial<Pick<GeneratedNode, 'externalId' | 'sourceId' | 'attributes'>>;
type TieFacts = Partial<Omit<GeneratedTie, 'id' | 'kind' | 'fromId' | 'toId'>>;

/** Collects the community while its parts are made. */
export interface Recorder {
  readonly communityId: string;
  /** Adds a node and returns its id. `key` tells it from the others of its label, in every run. */
  addNode(label: string, key: string, facts: NodeFacts): string;
  /** Adds a tie; a tie without direction is stored with the smaller id first. @throws when it is there already */
  addTie(kind: TieKindId, fromId: string, toId: string, facts?: TieFacts): void;
  community(): GeneratedCommunity;
}

/** Ids are UUIDs of version 5 (RFC 9562) made from the community's id and a key: the same input gives the same ids. */
export function recorder(communityId: string): Recorder {
  const nodes: GeneratedNode[] = [];
  const ties: GeneratedTie[] = [];
  const taken = new Set<string>();
  const namespace = parse(communityId);
  const utf8 = new TextEncoder();
  const newId = (key: string): string => {
    if (taken.has(key)) throw new Error(`The demonstration made ${key} twice.`);
    taken.add(key);
    return v5(utf8.encode(key), namespace);
  };
  return {
    communityId,
    addNode(label, key, { properties, externalId = null, sourceId = null, attributes = {} }) {
      const id = label === 'Community' ? communityId : newId(`${label}/${key}`);
      nodes.push({ id, label, externalId, sourceId, properties, attributes });
      return id;
    },
    addTie(kind, fromId, toId, facts = {}) {
      const {
        subkind = null,
        weight = null,
        validFrom = null,
        validTo = null,
        waveId = null,
        method = null,
        frequency = null,
        confirmedOn = null,
        sourceId = null,
        note = null,
      } = facts;
      const [first, second] = tieKind(kind).directed || fromId < toId ? [fromId, toId] : [toId, fromId];
      const key = [kind, subkind, first, second, waveId, waveId ? null : validFrom].join('/');
      ties.push({
        id: newId(key),
        kind,
        subkind,
        fromId: first,
        toId: second,
        weight,
        validFrom,
        validTo,
        waveId,
        method,
        frequency,
        confirmedOn,
        sourceId,
        note,
      });
    },
    community: () => ({ nodes, ties }),
  };
}
