import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

/** The stores' clock stands at the beginning of 2026, so that everything written here was recorded then. */
describe(`retention on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '欧阳玉兰');
    await test.person(4, 'Mary Ann Smith');
  });

  const due = async (today: string) => {
    test.today = today;
    return (await test.privacy.retention.due(home)).map(({ personId }) => personId);
  };

  it('counts five years from the last record, to the day', async () => {
    expect(await due('2030-12-31')).toEqual([]);
    expect(await due('2031-01-01')).toEqual([id(2), id(3), id(4)]);
    expect(await test.privacy.retention.due(home)).toContainEqual({
      personId: id(3),
      name: '欧阳某',
      lastRecordOn: '2026-01-01',
      dueSince: '2031-01-01',
    });
  });

  it('takes the years from the community', async () => {
    await test.stores.nodes.update(nodeKind('Community'), home, { retentionYears: 3 });
    expect(await due('2028-12-31')).toEqual([]);
    expect(await due('2029-01-01')).toHaveLength(3);
    expect(await codesOf(test.privacy.retention.due(id(99)))).toEqual(['notFound']);
  });

  it('counts a decision about her as a record', async () => {
    await test.stores.decisions.record(
      { personId: id(2), verdict: 'agreed', reason: '愿意', decidedOn: '2028-03-04', decidedBy: 'a-1' },
      '2028-03-04',
    );
    expect(await due('2033-03-03')).toEqual([id(3), id(4)]);
    expect(await due('2033-03-04')).toContain(id(2));
  });

  it('counts what was done about her on a work list as a record', async () => {
    await test.stores.followUps.record(
      {
        communityId: home,
        topic: 'gap',
        subject: `isolation:${id(2)}`,
        step: 'assigned',
        decidedOn: '2028-03-04',
        recordedBy: 'a-1',
      },
      '2028-03-04',
    );
    expect(await due('2033-03-03')).toEqual([id(3), id(4)]);
    expect(await due('2033-03-04')).toContain(id(2));
  });

  it('counts what she answered to a scale as a record', async () => {
    await test.stores.instrumentAnswers.record(
      {
        personId: id(2),
        instrument: 'lsns6',
        parameters: [],
        answers: [{ item: '1', code: 2 }],
        askedOn: '2028-03-04',
        askedBy: 'a-1',
      },
      '2028-03-04',
    );
    expect(await due('2033-03-03')).toEqual([id(3), id(4)]);
    expect(await due('2033-03-04')).toContain(id(2));
  });

  it('counts ties, attendances and decisions as records', async () => {
    await test.stores.nodes.create(nodeKind('Activity'), {
      id: id(20),
      communityId: home,
      title: '义诊',
      date: '2029-05',
    });
    await test.stores.ties.create({ kind: 'ATTENDED', fromId: id(2), toId: id(20) });
    await test.stores.ties.create({
      kind: 'KNOWS',
      fromId: id(3),
      toId: id(4),
      validFrom: '2020',
      validTo: '2028',
    });
    test.today = '2030-07-01';
    await test.decide(4, { on: '2030-07-01' });
    // A month and a year count by their last day: 2029-05-31, 2028-12-31.
    expect(await due('2033-12-30')).toEqual([]);
    expect(await due('2033-12-31')).toEqual([id(3)]);
    expect(await due('2034-05-31')).toEqual([id(3), id(2)]);
    expect(await due('2035-07-01')).toEqual([id(3), id(2), id(4)]);
  });

  it('is listed in pages', async () => {
    test.today = '2031-01-01';
    const first = await test.privacy.retention.page(home, { first: 2, after: null });
    const { endCursor, hasNextPage } = first.pageInfo;
    const second = await test.privacy.retention.page(home, { first: 2, after: endCursor });
    expect([await first.totalCount(), hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect([...first.edges, ...second.edges].map(({ node }) => node.personId)).toEqual([id(2), id(3), id(4)]);
  });

  it('erases only those who are due and were confirmed', async () => {
    test.today = '2030-12-31';
    expect(await codesOf(test.privacy.eraseDue(home, [id(2)]))).toEqual(['notDue']);
    test.today = '2031-01-01';
    const erased = await test.privacy.eraseDue(home, [id(2), id(2), id(4)]);
    expect(erased.map(({ personId }) => personId)).toEqual([id(2), id(4)]);
    expect(await due('2031-01-01')).toEqual([id(3)]);
  });
});
