import { describe, expect, it } from 'vitest';
import { dayMs, FieldBox, recordCount, wipeExpired } from '../../../client/field/fieldBox.ts';
import type { FieldRecord, Receipt } from '../../../client/field/records.ts';
import { memoryStore } from './memoryStore.ts';

const roster = { people: ['王秀英'] };
const making = {
  ...{ communityId: 'c1', communityName: '桂花里', accountId: 'a1', passcode: 'guihuali 2026' },
  ...{ days: 3, placeIds: ['b1'], now: 0, iterations: 10 },
};
const record = (id: string, changedAt = 0): FieldRecord => ({
  ...{
    id,
    kind: 'interview',
    state: 'draft',
    changedAt,
    draft: { name: '李明' },
    requests: [],
    problems: [],
  },
});
const receipt = (id: string, at: number): Receipt => ({
  id,
  kind: 'interview',
  at,
  wasKept: false,
  count: 3,
});
const textOf = (buffer: ArrayBuffer): string => new TextDecoder().decode(buffer);

describe('what is kept on the device', () => {
  it('opens with its passcode only, and cannot be read without', async () => {
    const store = memoryStore();
    const box = await FieldBox.make(store, roster, making);
    await box.keep(record('r1'));
    const [label] = await store.labels();
    expect(label).toMatchObject({ communityName: '桂花里', days: 3, wipeAt: 3 * dayMs, placeIds: ['b1'] });
    expect(Object.keys(label!)).not.toContain('passcode');
    expect(await FieldBox.open(store, label!, 'guihuali 2025')).toBeNull();
    const opened = await FieldBox.open(store, label!, 'guihuali 2026');
    expect(await opened?.roster()).toEqual(roster);
    expect(await opened?.records()).toEqual([record('r1')]);
    const stored = JSON.stringify([...store.kept.values()], (_key, value: unknown) =>
      value instanceof ArrayBuffer ? textOf(value) : value,
    );
    expect(JSON.stringify(label) + stored).not.toMatch(/王秀英|李明|2026/);
  });

  it('does not open what was changed or put in another place', async () => {
    const store = memoryStore();
    const box = await FieldBox.make(store, roster, making);
    await box.keep(record('r1'));
    await box.keep(record('r2'));
    const [first, second] = ['c1 r1', 'c1 r2'].map((key) => store.kept.get(key)!);
    store.kept.set('c1 r1', { ...first!, sealed: second!.sealed });
    expect((await box.records()).map(({ id }) => id)).toEqual(['r2']);
    new Uint8Array(second!.sealed.data)[0]! ^= 1;
    expect(await box.records()).toEqual([]);
  });

  it('gives each entry a new nonce, each box a new salt, and many rounds unless told otherwise', async () => {
    const store = memoryStore();
    const box = await FieldBox.make(store, roster, making);
    await box.keep(record('r1'));
    const iv = () => [...store.kept.get('c1 r1')!.sealed.iv].join();
    const former = iv();
    await box.keep(record('r1'));
    expect(iv()).not.toBe(former);
    const salt = box.label.making.salt.join();
    const { iterations: _, ...usual } = making;
    const again = await FieldBox.make(store, roster, usual);
    expect(again.label.making.salt.join()).not.toBe(salt);
    expect(again.label.making.iterations).toBe(600_000);
    // Another box for the same community is a new one.
    expect(await again.records()).toEqual([]);
  });

  it('puts a receipt in the place of a record at once, and keeps the latest hundred', async () => {
    const store = memoryStore();
    const box = await FieldBox.make(store, roster, making);
    for (let i = 0; i < 105; i++) {
      await box.keep(record(`r${i}`, i));
      await box.settle(`r${i}`, receipt(`r${i}`, i));
    }
    expect(await box.records()).toEqual([]);
    const receipts = await box.receipts();
    expect([receipts.length, receipts[0]?.at, receipts.at(-1)?.at]).toEqual([100, 104, 5]);
  });

  it('loses nothing when there is no room', async () => {
    const store = memoryStore();
    const box = await FieldBox.make(store, roster, making);
    await box.keep(record('r1'));
    store.fail = true;
    await expect(box.settle('r1', receipt('r1', 1))).rejects.toThrow('no room');
    store.fail = false;
    expect((await box.records()).length).toBe(1);
  });

  it('is wiped after its days, but for records that the server does not have', async () => {
    const store = memoryStore();
    await FieldBox.make(store, roster, { ...making, communityId: 'c2' });
    const box = await FieldBox.make(store, roster, making);
    await box.keep(record('r1'));
    await box.settle('r0', receipt('r0', 1));
    await wipeExpired(store, 3 * dayMs - 1);
    expect(await store.labels()).toHaveLength(2);
    expect(await box.roster()).toEqual(roster);
    await wipeExpired(store, 3 * dayMs);
    expect((await store.labels()).map(({ communityId }) => communityId)).toEqual(['c1']);
    expect([await box.roster(), await box.receipts(), (await box.records()).length]).toEqual([null, [], 1]);
    expect(await recordCount(store, 'c1')).toBe(1);
    await box.renew({ people: ['李明'] }, 5 * dayMs);
    await wipeExpired(store, 6 * dayMs);
    expect(await box.roster()).toEqual({ people: ['李明'] });
    await box.remove('r1');
    await wipeExpired(store, 8 * dayMs);
    expect([await store.labels(), store.kept.size]).toEqual([[], 0]);
  });
});
