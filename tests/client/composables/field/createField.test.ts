import { afterEach, describe, expect, it } from 'vitest';
import { finished, newAttendance } from '../../../../client/composables/field/captures.ts';
import { createField, type FieldSurroundings } from '../../../../client/composables/field/createField.ts';
import { rosterOf, type FieldRoster } from '../../../../client/composables/field/fieldRoster.ts';
import { isPrepared, lastPrepared } from '../../../../client/composables/field/preparedDevice.ts';
import type { Transport } from '../../../../client/field/transport.ts';
import { memoryStore } from '../../field/memoryStore.ts';

const roster: FieldRoster = {
  people: [{ id: 'w', name: '王秀英', isResident: true, placeId: null, placeName: null }],
  ...{ buildings: [], activities: [], rounds: [], sets: [] },
};
const making = {
  ...{ communityId: 'c1', communityName: '桂花里', accountId: null, passcode: 'guihuali', days: 3 },
  placeIds: null,
};
const taken: Transport = () =>
  Promise.resolve({ kind: 'done', data: { recordAttendance: { added: 1, known: 0 } } });
function start(more: Partial<FieldSurroundings> = {}) {
  const store = memoryStore();
  const around = { store, transport: taken, now: () => 0, iterations: 10, ...more };
  return { store, field: createField({ exclusively: (work) => work(), ...around }) };
}
const list = (title: string) =>
  newAttendance({ activityId: 'a', title, date: '2026-08-10', isNew: true, attendees: [] }, 1);

afterEach(() => localStorage.clear());

describe('what is on this device', () => {
  it('is told without the passcode as far as the page needs it, and opens with it', async () => {
    const { field } = start();
    await field.load();
    expect(field.labelOf('c1')).toBeNull();
    await field.make(roster, making);
    expect([isPrepared('c1'), lastPrepared(), isPrepared('c2')]).toEqual([true, 'c1', false]);
    await field.keep(list('义诊'));
    field.lock();
    expect([field.roster.value, field.records.value]).toEqual([null, []]);
    expect(await field.recordCount('c1')).toBe(1);
    expect(await field.open(field.labelOf('c1')!, 'wrong')).toBe(false);
    expect(field.box.value).toBeNull();
    expect(await field.open(field.labelOf('c1')!, 'guihuali')).toBe(true);
    expect([field.roster.value, field.records.value.length]).toEqual([roster, 1]);
    await field.wipe('c1');
    expect([field.labelOf('c1'), field.box.value, isPrepared('c1'), lastPrepared()]).toEqual([
      ...[null, null, false, null],
    ]);
  });

  it('is written in the order in which it was said', async () => {
    const { field } = start();
    await field.make(roster, making);
    const record = list('一');
    await Promise.all(
      ['一', '二', '三'].map((title) => field.keep({ ...record, draft: { ...record.draft, title } })),
    );
    field.lock();
    await field.open(field.labelOf('c1')!, 'guihuali');
    expect(field.records.value.map(({ draft }) => ('title' in draft ? draft.title : ''))).toEqual(['三']);
  });

  it('is sent while the page is locked meanwhile, and never twice at a time', async () => {
    let answer: (value: Awaited<ReturnType<Transport>>) => void = () => undefined;
    const { field } = start({ transport: () => new Promise((resolve) => (answer = resolve)) });
    await field.make(roster, making);
    await field.keep(finished(list('义诊'), 'c1', 2));
    const sending = field.send();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([field.isSending.value, await field.send()]).toEqual([true, null]);
    field.lock();
    answer({ kind: 'done', data: { recordAttendance: { added: 1, known: 0 } } });
    expect(await sending).toMatchObject({ sent: 1, stopped: null });
    expect(await field.recordCount('c1')).toBe(0);
  });

  it('sees what another tab has sent', async () => {
    const { field, store } = start();
    await field.make(roster, making);
    const record = finished(list('义诊'), 'c1', 2);
    await field.keep(record);
    await store.change('c1', { remove: [record.id] });
    expect(await field.send()).toMatchObject({ sent: 0, stopped: null });
    expect(field.records.value).toEqual([]);
  });

  it('is gone when it is past its days, also where the page stayed open', async () => {
    let now = 0;
    const { field } = start({ now: () => now });
    await field.make(roster, making);
    const label = field.labelOf('c1')!;
    field.lock();
    now = 3 * 86_400_000;
    expect(await field.open(label, 'guihuali')).toBe(true);
    expect([field.box.value, field.labelOf('c1')]).toEqual([null, null]);
  });

  it('says when the browser keeps nothing', async () => {
    const store = { ...memoryStore(), labels: () => Promise.reject(new Error('private window')) };
    const { field } = start({ store });
    await field.load();
    expect([field.isUsable.value, field.labels.value]).toEqual([false, []]);
  });
});

describe('the roster that is taken along', () => {
  it('names buildings as people count, and leaves out questions that its taker may not ask', () => {
    const question = (key: string, stressful: boolean) => ({
      ...{
        key,
        zh: key,
        en: key,
        kind: 'KNOWS' as const,
        subkind: null,
        fromNamed: false,
        most: 3,
        stressful,
      },
    });
    const answer = {
      fieldRoster: {
        persons: { ids: ['w', 's'], names: ['王', '周'], residents: [true, false], buildings: [0, -1] },
        buildings: [
          { id: 'b10', name: '10号楼' },
          { id: 'b2', name: '2号楼' },
        ],
        ...{ activities: [], rounds: [] },
      },
      questionSets: [
        {
          ...{ id: 's', name: 'S', version: 0, createdAt: null },
          questions: [question('a', false), question('strain', true)],
        },
      ],
    };
    const result = rosterOf(answer, { seesStressful: false });
    expect(result.people).toEqual([
      { id: 'w', name: '王', isResident: true, placeId: 'b10', placeName: '10号楼' },
      { id: 's', name: '周', isResident: false, placeId: null, placeName: null },
    ]);
    expect(result.buildings.map(({ name }) => name)).toEqual(['2号楼', '10号楼']);
    const keys = (seesStressful: boolean) =>
      rosterOf(answer, { seesStressful }).sets[0]?.questions.map(({ key }) => key);
    expect([keys(false), keys(true)]).toEqual([['a'], ['a', 'strain']]);
  });
});
