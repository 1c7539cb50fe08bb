import { computed, ref, shallowRef } from 'vue';
import type { BoxLabel, DeviceStore } from '../../field/deviceStore.ts';
import { FieldBox, recordCount, wipeExpired, type BoxMaking } from '../../field/fieldBox.ts';
import { isToSend, type FieldRecord, type Receipt } from '../../field/records.ts';
import { sendRecords, type SendingResult } from '../../field/sendRecords.ts';
import type { Transport } from '../../field/transport.ts';
import type { Capture } from './captures.ts';
import type { FieldRoster } from './fieldRoster.ts';
import { forgetPrepared, rememberPrepared } from './preparedDevice.ts';

/** What recording outdoors needs from the browser. */
export interface FieldSurroundings {
  readonly store: DeviceStore;
  readonly transport: Transport;
  readonly now: () => number;
  /** Runs work while no other tab runs its like. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Rounds of the key derivation; fewer only in tests. */
  readonly iterations?: number;
}

/** What is on this device: closed boxes by their labels, and one that is open. */
export function createField(around: FieldSurroundings) {
  const { store, now } = around;
  /** Null until they were read. */
  const labels = shallowRef<readonly BoxLabel[] | null>(null);
  const box = shallowRef<FieldBox<FieldRoster> | null>(null);
  const roster = shallowRef<FieldRoster | null>(null);
  const records = shallowRef<readonly Capture[]>([]);
  const receipts = shallowRef<readonly Receipt[]>([]);
  /** Whether this browser can keep anything at all. */
  const isUsable = ref(true);
  const isSending = ref(false);
  let writing: Promise<unknown> = Promise.resolve();

  /** One change after the other, so that the last one said is the one that stays. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = writing.then(work, work);
    writing = done.catch(() => undefined);
    return done;
  }

  async function load(): Promise<void> {
    try {
      await wipeExpired(store, now());
      labels.value = await store.labels();
    } catch {
      isUsable.value = false;
      labels.value = [];
    }
  }

  async function show(next: FieldBox<FieldRoster>): Promise<void> {
    roster.value = await next.roster();
    records.value = (await next.records()) as readonly Capture[];
    receipts.value = await next.receipts();
    box.value = next;
  }

  function lock(): void {
    box.value = null;
    roster.value = null;
    records.value = [];
    receipts.value = [];
  }

  const mustBeOpen = (): FieldBox<FieldRoster> => {
    if (!box.value) throw new Error('The box is closed');
    return box.value;
  };

  /** Only what is open is shown; sending goes on when it was locked meanwhile. */
  async function keepIn(open: FieldBox<FieldRoster>, record: FieldRecord): Promise<void> {
    if (open === box.value) showRecord(record as Capture);
    await inTurn(() => open.keep(record));
  }

  function showRecord(changed: Capture): void {
    const isThere = records.value.some(({ id }) => id === changed.id);
    records.value = isThere
      ? records.value.map((each) => (each.id === changed.id ? changed : each))
      : [...records.value, changed];
  }

  async function settleIn(open: FieldBox<FieldRoster>, recordId: string, receipt: Receipt): Promise<void> {
    await inTurn(() => open.settle(recordId, receipt));
    if (open !== box.value) return;
    records.value = records.value.filter(({ id }) => id !== recordId);
    receipts.value = [receipt, ...receipts.value];
  }

  return {
    labels,
    box,
    roster,
    records,
    receipts,
    isUsable,
    isSending: computed(() => isSending.value),
    toSend: computed(() => records.value.filter(isToSend)),
    load,
    labelOf: (communityId: string): BoxLabel | null =>
      labels.value?.find((label) => label.communityId === communityId) ?? null,
    /** How many records would be lost with a box. */
    recordCount: (communityId: string): Promise<number> => recordCount(store, communityId),
    /** Takes a roster along, and opens it. */
    async make(taken: FieldRoster, making: Omit<BoxMaking, 'now' | 'iterations'>): Promise<void> {
      const { iterations } = around;
      const made = await FieldBox.make(store, taken, {
        ...making,
        now: now(),
        ...(iterations !== undefined && { iterations }),
      });
      rememberPrepared(making.communityId);
      await load();
      await show(made);
    },
    /** False when the passcode is wrong. */
    async open({ communityId }: Pick<BoxLabel, 'communityId'>, passcode: string): Promise<boolean> {
      // It may be past its days since the page was opened.
      await load();
      const label = labels.value?.find((each) => each.communityId === communityId);
      if (!label) return true;
      const opened = await FieldBox.open<FieldRoster>(store, label, passcode);
      if (opened) await show(opened);
      return opened !== null;
    },
    lock,
    async renew(taken: FieldRoster): Promise<void> {
      await mustBeOpen().renew(taken, now());
      roster.value = taken;
      await load();
    },
    keep: (record: FieldRecord): Promise<void> => keepIn(mustBeOpen(), record),
    async remove(recordId: string): Promise<void> {
      const open = mustBeOpen();
      await inTurn(() => open.remove(recordId));
      records.value = records.value.filter(({ id }) => id !== recordId);
    },
    /** Removes everything of a community from this device. */
    async wipe(communityId: string): Promise<void> {
      await inTurn(() => store.wipe(communityId));
      forgetPrepared(communityId);
      if (box.value?.label.communityId === communityId) lock();
      await load();
    },
    /** Sends what is finished; null when it is being sent already. */
    async send(): Promise<SendingResult | null> {
      if (isSending.value) return null;
      const open = mustBeOpen();
      isSending.value = true;
      try {
        return await around.exclusively(async () => {
          // Another tab may have sent some of them meanwhile.
          const there = (await inTurn(() => open.records())) as readonly Capture[];
          if (open === box.value) records.value = there;
          const keeper = {
            keep: (record: FieldRecord) => keepIn(open, record),
            settle: (recordId: string, receipt: Receipt) => settleIn(open, recordId, receipt),
          };
          return sendRecords(there, keeper, { transport: around.transport, now });
        });
      } finally {
        isSending.value = false;
      }
    },
  };
}

export type Field = ReturnType<typeof createField>;
