import DataLoader from 'dataloader';
import type { Node } from '../entities/node.ts';
import type { Tie } from '../entities/tie.ts';
import type { Stores } from '../store/stores.ts';

/** Reads that a request batches: however many rows ask, each kind of read reaches the store once. */
export interface Loaders {
  readonly node: DataLoader<string, Node | null>;
  readonly tie: DataLoader<string, Tie | null>;
}

export function makeLoaders(stores: Stores): Loaders {
  return {
    node: new DataLoader((ids) => stores.nodes.readMany(ids), { maxBatchSize: 1000 }),
    // A request asks for a tie by its id once or twice, never for many.
    tie: new DataLoader((ids) => Promise.all(ids.map((id) => stores.ties.read(id)))),
  };
}
