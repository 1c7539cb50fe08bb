import { describe, expect, it } from 'vitest';
import type { AttendanceInput } from '../../../server/entities/attendance.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';
const [wang, li, worker, building, clinic] = [2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
];

describe(`who was at an activity, on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    const create = (label: string, nodeId: string, values: object) =>
      test.stores.nodes.create(nodeKind(label), { id: nodeId, communityId: home, ...values });
    await create('SocialWorker', worker, { name: '周敏' });
    await create('Place', building, { name: '3号楼', kind: 'building' });
    await create('Activity', clinic, { title: '义诊', date: '2026-08-29' });
  });
  const record = (more: Partial<AttendanceInput> = {}) =>
    test.stores.attendances.record(
      { id: id(50), communityId: home, activityId: clinic, attendees: [], ...more },
      today,
    );
  const lists = async () => {
    const read = await test.stores.records.read(home);
    return tiesOf(read, ['ATTENDED', 'LIVES_IN']).map(
      ({ from, kind, to, validFrom }) =>
        `${from.displayName} ${kind} ${to.displayName} ${validFrom ?? '–'}${from.isMentioned ? ' mentioned' : ''}`,
    );
  };
  const faultsOf = async (work: Promise<unknown>): Promise<string[]> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(({ code, field }) => `${code} ${field}`);
      throw error;
    }
    return [];
  };

  it('keeps everybody on the list once, and new names as merely mentioned', async () => {
    const attendees = [
      { personId: wang },
      { personId: worker },
      { personId: wang },
      { newName: ' 孙阿姨 ', placeId: building },
      { newName: '孙阿姨', placeId: building },
      { newName: '孙阿姨' },
    ];
    expect(await record({ attendees })).toMatchObject({ activityId: clinic, added: 4, known: 0, people: 2 });
    const kept = await lists();
    expect(kept.toSorted()).toEqual(
      [
        '周敏 ATTENDED 义诊 2026-08-29',
        '孙阿姨 ATTENDED 义诊 2026-08-29 mentioned',
        '孙阿姨 ATTENDED 义诊 2026-08-29 mentioned',
        '孙阿姨 LIVES_IN 3号楼 – mentioned',
        '王秀英 ATTENDED 义诊 2026-08-29',
      ].toSorted(),
    );
    // The same list again, whose answer was lost; another list that names some of them.
    expect(await record({ attendees })).toMatchObject({ added: 0, known: 4, people: 2 });
    expect(await lists()).toEqual(kept);
    const other = await record({ id: id(51), attendees: [{ personId: wang }, { personId: li }] });
    expect(other).toMatchObject({ added: 1, known: 1, people: 0 });
    expect(await lists()).toHaveLength(6);
  });

  it('makes an activity that is not there, once', async () => {
    const made = { activityId: id(60), title: ' 周六包饺子 ', date: '2026-08-30' };
    await record({ ...made, attendees: [{ personId: wang }] });
    await record({ ...made, id: id(51), title: '别的名字', attendees: [{ personId: li }] });
    expect(await test.stores.nodes.read(id(60))).toMatchObject({
      label: 'Activity',
      title: '周六包饺子',
      date: '2026-08-30',
    });
    expect(await lists()).toEqual(
      expect.arrayContaining([
        '王秀英 ATTENDED 周六包饺子 2026-08-30',
        '李明 ATTENDED 周六包饺子 2026-08-30',
      ]),
    );
  });

  it('does not add again who is on a list from elsewhere', async () => {
    await test.stores.ties.create({ kind: 'ATTENDED', fromId: wang, toId: clinic, subkind: 'volunteer' });
    expect(await record({ attendees: [{ personId: wang }] })).toMatchObject({ added: 0, known: 1 });
    expect(await lists()).toHaveLength(1);
  });

  it('writes nothing when one of the list is wrong, and says which', async () => {
    await test.decide(3, { decision: 'withdrawn', on: '2026-01-01' });
    const before = await test.stores.records.read(home);
    const right = { personId: wang };
    const wrong: readonly (readonly [Partial<AttendanceInput>, string])[] = [
      [{ attendees: [right, { personId: li }] }, 'notFound attendees.1.personId'],
      [{ attendees: [right, { personId: building }] }, 'notFound attendees.1.personId'],
      [{ attendees: [right, {}] }, 'required attendees.1.personId'],
      [{ attendees: [{ newName: 'x'.repeat(81) }] }, 'tooLong attendees.0.newName'],
      [{ attendees: [{ personId: wang, newName: '孙' }] }, 'badRequest attendees.0.newName'],
      [{ attendees: [{ newName: '孙', placeId: wang }] }, 'notFound attendees.0.placeId'],
      [{ attendees: Array.from({ length: 1001 }, () => right) }, 'tooMany attendees'],
      [{ id: 'no uuid' }, 'notAnId id'],
      [{ activityId: 'no uuid' }, 'notAnId activityId'],
      [{ activityId: id(77), attendees: [right] }, 'notFound activityId'],
      [{ activityId: wang, attendees: [right] }, 'notFound activityId'],
      [{ activityId: id(77), title: '义诊', attendees: [right] }, 'required date'],
      [{ activityId: id(77), title: '义诊', date: '2026-09-02' }, 'inTheFuture date'],
      [{ communityId: id(77) }, 'notFound communityId'],
    ];
    for (const [fault, told] of wrong) expect(await faultsOf(record(fault))).toEqual([told]);
    expect(await test.stores.records.read(home)).toEqual(before);
  });
});
