import type { KeyMaking, Sealed } from './sealing.ts';

/** What can be read of a box without its passcode. No name of a person is in it. */
export interface BoxLabel {
  readonly communityId: string;
  readonly communityName: string;
  /** Who took the roster along; null where nobody signs in. */
  readonly accountId: string | null;
  readonly making: KeyMaking;
  /** Opens with the right passcode only. */
  readonly check: Sealed;
  /** When the roster was taken, and when it is wiped; in ms. */
  readonly takenAt: number;
  readonly wipeAt: number;
  readonly days: number;
  /** Ids of the buildings whose residents go along; null = all. */
  readonly placeIds: readonly string[] | null;
}

export type EntryKind = 'roster' | 'record' | 'receipt';

export interface SealedEntry {
  readonly communityId: string;
  readonly id: string;
  readonly kind: EntryKind;
  readonly sealed: Sealed;
}

export interface DeviceChange {
  readonly label?: BoxLabel;
  readonly put?: readonly SealedEntry[];
  /** Ids of entries. */
  readonly remove?: readonly string[];
}

/** Where a browser keeps boxes. A change is done whole or not at all. */
export interface DeviceStore {
  labels(): Promise<readonly BoxLabel[]>;
  entries(communityId: string): Promise<readonly SealedEntry[]>;
  change(communityId: string, change: DeviceChange): Promise<void>;
  /** Removes a box with everything in it. */
  wipe(communityId: string): Promise<void>;
}
