import type { StoreAddress } from '../../server/store/stores.ts';

/** What the writer is told on its command line. */
export interface WriterOrder {
  readonly address: StoreAddress;
  /** Where acknowledgements go: outside the folder under test. */
  readonly journal: string;
  readonly seed: number;
  readonly withCompaction: boolean;
}

/** One line of the journal: a write that the store said is kept. */
export type Acknowledgement =
  | { readonly kind: 'community' | 'node' | 'removed'; readonly id: string }
  /** The weight counts the versions of the tie. */
  | { readonly kind: 'tie'; readonly id: string; readonly weight: number }
  /** Times that the node was changed; its name ends in the number. */
  | { readonly kind: 'changed'; readonly id: string; readonly times: number }
  /** A batch of so many nodes, each but the first tied to the one before. */
  | { readonly kind: 'batch'; readonly id: string; readonly nodes: number }
  | { readonly kind: 'undone'; readonly id: string }
  /** A person who was removed, and the store written anew: her name is in no file. */
  | { readonly kind: 'erased'; readonly id: string; readonly name: string };

/** Written down before it is begun, since it may be kept without an acknowledgement. */
export type Intention =
  | { readonly kind: 'begun'; readonly id: string; readonly nodes: number }
  | { readonly kind: 'undoing'; readonly id: string }
  /** The person is removed; the store is being written anew. */
  | { readonly kind: 'erasing'; readonly id: string };
