import type { GraphQLSchema } from 'graphql';
import { v5 } from 'uuid';
import type { Viewer } from '../../server/entities/access.ts';
import type { NodeDraft, TieDraft } from '../../server/entities/draft.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';

type NodeFacts = Readonly<Record<string, string | number>>;
type PlainNode = readonly [label: string, key: string, facts?: NodeFacts];
export type PlainTie = readonly [
  kind: TieKindId,
  from: string,
  to: string,
  facts?: Partial<Pick<TieDraft, 'subkind' | 'weight' | 'validFrom' | 'validTo'>>,
];

/** A community whose cultivation is walked through; what is in it is called by keys. */
export interface CultivationVillage {
  readonly communityId: string;
  /** The id of what is called so; of `community` the community's own. */
  id(key: string): string;
  /** Writes many at once, as an import does. */
  add(nodes: readonly PlainNode[], ties: readonly PlainTie[]): Promise<void>;
  /** Asks the API; `$c` is the community. @throws Error with the codes of what is wrong */
  ask<Data>(viewer: Viewer, text: string, variables?: object): Promise<Data>;
}

const plain: Omit<TieDraft, 'id' | 'kind' | 'fromId' | 'toId'> = {
  ...{ subkind: null, weight: null, validFrom: null, validTo: null, waveId: null },
  ...{ method: null, frequency: null, confirmedOn: null, note: null },
};

/** What the API found wrong: the codes of its problems, as `codesOfAnswer` tells them. */
export class Refused extends Error {
  constructor(
    readonly codes: readonly string[],
    text: string,
  ) {
    super(text);
  }
}

export async function cultivationVillage(
  services: Services,
  schema: GraphQLSchema,
  name: string,
): Promise<CultivationVillage> {
  const { stores } = services;
  const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name });
  const id = (key: string): string => (key === 'community' ? communityId : v5(key, communityId));
  return {
    communityId,
    id,
    async add(nodes, ties) {
      const drafts = nodes.map(([label, key, facts = {}]): NodeDraft => {
        const properties = { [nodeKind(label).nameProperty]: key, ...facts };
        return { id: id(key), label, externalId: null, properties, attributes: {} };
      });
      const written = ties.map(([kind, from, to, facts = {}]): TieDraft => {
        const key = JSON.stringify([kind, from, to, facts.subkind, facts.validFrom]);
        return { ...plain, ...facts, id: id(key), kind, fromId: id(from), toId: id(to) };
      });
      await stores.batches.write(() => ({ communityId, sourceId: null, nodes: [drafts], ties: [written] }));
    },
    async ask<Data>(viewer: Viewer, text: string, variables: object = {}) {
      const { data, errors } = await askAs(services, schema, viewer, text, { c: communityId, ...variables });
      if (!errors) return data as Data;
      const told = errors.map(({ message, path }) => [message, path]);
      throw new Refused(codesOfAnswer({ errors }), JSON.stringify(told));
    },
  };
}

/** So many keys: `p1`, `p2` … */
export const keys = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
