import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs } from './askAs.ts';
import { withdrawConsent } from './withdrawConsent.ts';

/** A community made through the stores, and questions about it. */
export interface Village {
  readonly communityId: string;
  /** Ids by the names that were given to `person` and `create`. */
  readonly ids: Readonly<Record<string, string>>;
  person(name: string, more?: object): Promise<void>;
  create(label: string, name: string, more?: object): Promise<void>;
  tie(kind: string, from: string, to: string, more?: object): Promise<void>;
  withdraw(person: string, purpose: 'network' | 'leadership'): Promise<void>;
}

export async function village(services: Services, name: string): Promise<Village> {
  const { stores } = services;
  const community = await stores.nodes.create(nodeKind('Community'), { name });
  const communityId = community.id;
  const ids: Record<string, string> = {};
  const create = async (label: string, title: string, more: object = {}): Promise<void> => {
    const kind = nodeKind(label);
    const made = await stores.nodes.create(kind, { communityId, [kind.nameProperty]: title, ...more });
    ids[title] = made.id;
  };
  return {
    communityId,
    ids,
    create,
    person: (title, more) => create('Resident', title, more),
    async tie(kind, from, to, more = {}) {
      await stores.ties.create({ kind: kind as never, fromId: ids[from]!, toId: ids[to]!, ...more });
    },
    withdraw: (person, purpose) => withdrawConsent(services, ids[person]!, purpose),
  };
}

/** What the API answers to one viewer about one community; `s` is its selection. @throws Error for an error of the API */
export const asker =
  (services: Services, schema: GraphQLSchema, viewer: Viewer, communityId: string) =>
  async <Answer>(text: string, variables: object = {}): Promise<Answer> => {
    const { data, errors } = await askAs(services, schema, viewer, text, {
      s: { communityId },
      ...variables,
    });
    if (errors?.length) throw new Error(JSON.stringify(errors.map(({ message, path }) => [path, message])));
    return data as Answer;
  };
