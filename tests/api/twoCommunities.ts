import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Role } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices } from './openTestServices.ts';

/** A community to ask about and another one, from the first test of a file to its last. */
interface TwoCommunities {
  readonly services: Services;
  readonly communityId: string;
  readonly otherId: string;
  /** Adds a resident, to the first community unless another is named, and answers the id. */
  resident(name: string, more?: object, where?: string): Promise<string>;
  /** Asks the API as one who has this role in the first community: a social worker unless another is named. */
  ask(text: string, variables: object, role?: Role): Promise<ExecutionResult>;
}

export function twoCommunities(): TwoCommunities {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let [communityId, otherId] = ['', ''];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    const { nodes } = services.stores;
    communityId = (await nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    otherId = (await nodes.create(nodeKind('Community'), { name: '梧桐里' })).id;
  });
  afterAll(() => close());
  return {
    get services() {
      return services;
    },
    get communityId() {
      return communityId;
    },
    get otherId() {
      return otherId;
    },
    resident: async (name, more = {}, where = communityId) =>
      (await services.stores.nodes.create(nodeKind('Resident'), { communityId: where, name, ...more })).id,
    ask: (text, variables, role = 'socialWorker') =>
      askAs(
        services,
        schema,
        viewerWith({ role, communityId: role === 'administrator' ? null : communityId }),
        text,
        variables,
      ),
  };
}
