import DataLoader from 'dataloader';
import type { Node } from '../entities/node.ts';
import { shownNode } from '../entities/shownNode.ts';
import type { Tie } from '../entities/tie.ts';
import type { ConsentStore } from '../store/consentStore.ts';
import type { Stores } from '../store/stores.ts';

/** Reads that a request batches: however many rows ask, each kind of read reaches the store once. */
export interface Loaders {
  /** Nodes as they may be shown. */
  readonly node: DataLoader<string, Node | null>;
  readonly tie: DataLoader<string, Tie | null>;
  /** Ids of the residents who were at an activity, as far as they may be shown. */
  readonly attendants: DataLoader<string, readonly string[]>;
  /** Whether a person agreed to be in the network, as far as it is recorded. */
  readonly hasAgreed: DataLoader<string, boolean>;
}

export function makeLoaders(stores: Stores, consents: ConsentStore, today: string): Loaders {
  return {
    node: new DataLoader(
      async (ids) => {
        const nodes = await stores.nodes.readMany(ids);
        return nodes.map((node) => node && shownNode(node, today));
      },
      { maxBatchSize: 1000 },
    ),
    // A request asks for a tie by its id once or twice, never for many.
    tie: new DataLoader((ids) => Promise.all(ids.map((id) => stores.ties.read(id)))),
    attendants: new DataLoader(
      async (ids) => {
        const lists = await stores.attendances.ofActivities(ids, today);
        return ids.map((id) => lists.get(id) ?? []);
      },
      { maxBatchSize: 1000 },
    ),
    hasAgreed: new DataLoader(
      async (ids) => {
        const agreed = await consents.agreed(ids, 'network');
        return ids.map((id) => agreed.has(id));
      },
      { maxBatchSize: 1000 },
    ),
  };
}
