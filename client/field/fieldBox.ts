import type { BoxLabel, DeviceStore, EntryKind, SealedEntry } from './deviceStore.ts';
import type { FieldRecord, Receipt } from './records.ts';
import { keyOf, newKeyMaking, seal, unseal, usualIterations } from './sealing.ts';

export const dayMs = 86_400_000;
const checkWord = 'linli';
const rosterId = 'roster';
/** How many receipts are kept. */
const mostReceipts = 100;

/** What a new box is made with. */
export interface BoxMaking {
  readonly communityId: string;
  readonly communityName: string;
  readonly accountId: string | null;
  readonly passcode: string;
  readonly days: number;
  readonly placeIds: readonly string[] | null;
  readonly now: number;
  /** Of the key; fewer only in tests. */
  readonly iterations?: number;
}

/**
 * What one community's worker has along on this device, encrypted with a key of her passcode. The key is in memory only, as
 * long as the box is open.
 */
export class FieldBox<Roster = unknown> {
  private constructor(
    private readonly store: DeviceStore,
    private readonly key: CryptoKey,
    private known: BoxLabel,
  ) {}

  /** Makes a box with a roster; one that was there for the community is gone. */
  static async make<Roster>(
    store: DeviceStore,
    roster: Roster,
    { passcode, now, iterations = usualIterations, ...chosen }: BoxMaking,
  ): Promise<FieldBox<Roster>> {
    const { communityId, days } = chosen;
    const making = newKeyMaking(iterations);
    const key = await keyOf(passcode, making);
    const label: BoxLabel = {
      ...chosen,
      making,
      ...{ takenAt: now, wipeAt: now + days * dayMs },
      check: await seal(key, aboutCheck(communityId), checkWord),
    };
    const box = new FieldBox<Roster>(store, key, label);
    const entry = await box.sealed(rosterId, 'roster', roster);
    await store.wipe(communityId);
    await store.change(communityId, { label, put: [entry] });
    return box;
  }

  /** Opens a box; null when the passcode is wrong. */
  static async open<Roster>(
    store: DeviceStore,
    label: BoxLabel,
    passcode: string,
  ): Promise<FieldBox<Roster> | null> {
    const key = await keyOf(passcode, label.making);
    const word = await unseal(key, aboutCheck(label.communityId), label.check);
    return word === checkWord ? new FieldBox<Roster>(store, key, label) : null;
  }

  get label(): BoxLabel {
    return this.known;
  }

  /** Null once it was wiped. */
  async roster(): Promise<Roster | null> {
    const [roster = null] = await this.all<Roster>('roster');
    return roster;
  }

  /** The oldest first. An entry whose bytes were damaged is left out, and stays where it is. */
  async records(): Promise<readonly FieldRecord[]> {
    return (await this.all<FieldRecord>('record')).toSorted((a, b) => a.changedAt - b.changedAt);
  }

  /** The latest first. */
  async receipts(): Promise<readonly Receipt[]> {
    return (await this.all<Receipt>('receipt')).toSorted((a, b) => b.at - a.at);
  }

  /** Puts a fresh roster in the place of the former, to be wiped `days` from now. */
  async renew(roster: Roster, now: number): Promise<void> {
    const label = { ...this.known, takenAt: now, wipeAt: now + this.known.days * dayMs };
    const put = [await this.sealed(rosterId, 'roster', roster)];
    await this.store.change(this.communityId, { label, put });
    this.known = label;
  }

  async keep(record: FieldRecord): Promise<void> {
    await this.store.change(this.communityId, { put: [await this.sealed(record.id, 'record', record)] });
  }

  async remove(recordId: string): Promise<void> {
    await this.store.change(this.communityId, { remove: [recordId] });
  }

  /** The server has it: the record makes room for a receipt, in one change. Of receipts only the latest stay. */
  async settle(recordId: string, receipt: Receipt): Promise<void> {
    const old = (await this.receipts()).slice(mostReceipts - 1).map(({ id }) => receiptId(id));
    await this.store.change(this.communityId, {
      put: [await this.sealed(receiptId(receipt.id), 'receipt', receipt)],
      remove: [recordId, ...old],
    });
  }

  private get communityId(): string {
    return this.known.communityId;
  }

  private async sealed(id: string, kind: EntryKind, value: unknown): Promise<SealedEntry> {
    const { communityId } = this;
    return { communityId, id, kind, sealed: await seal(this.key, aboutEntry(communityId, id), value) };
  }

  private async all<Value>(kind: EntryKind): Promise<Value[]> {
    const entries = (await this.store.entries(this.communityId)).filter((entry) => entry.kind === kind);
    const values = await Promise.all(
      entries.map(({ id, sealed }) => unseal(this.key, aboutEntry(this.communityId, id), sealed)),
    );
    return values.filter((value) => value !== null) as Value[];
  }
}

const aboutCheck = (communityId: string): string => `check ${communityId}`;
const aboutEntry = (communityId: string, id: string): string => `entry ${communityId} ${id}`;
const receiptId = (id: string): string => `receipt ${id}`;

/** How many records lie in a box: can be told without its passcode. */
export async function recordCount(store: DeviceStore, communityId: string): Promise<number> {
  return (await store.entries(communityId)).filter(({ kind }) => kind === 'record').length;
}

/**
 * Wipes what was taken along longer ago than its days. Records that the server does not have yet stay, encrypted, since no
 * other copy of them exists; a box without any goes whole.
 */
export async function wipeExpired(store: DeviceStore, now: number): Promise<void> {
  for (const { communityId, wipeAt } of await store.labels()) {
    if (now < wipeAt) continue;
    const entries = await store.entries(communityId);
    const gone = entries.filter(({ kind }) => kind !== 'record');
    if (gone.length === entries.length) await store.wipe(communityId);
    else if (gone.length > 0) await store.change(communityId, { remove: gone.map(({ id }) => id) });
  }
}
