import { describe, expect, it } from 'vitest';
import { checkConsent, lastDayUnder14, withheldFrom } from '../../../server/entities/consent.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

const resident = nodeKind('Resident');
const wholePage = { first: 50, after: null, search: null };
const allTies = { first: 50, after: null, kinds: null, nodeId: null, asOf: null };

describe('the rules on decisions', () => {
  const given = { decision: 'given', on: '2026-01-01', until: null, guardian: null } as const;

  it('hold a purpose back from the day of an objection, and after the last day of a consent', () => {
    expect(withheldFrom(given, 1950)).toBeNull();
    expect(withheldFrom({ ...given, until: '2026-12-31' }, 1950)).toBe('2027-01-01');
    expect(withheldFrom({ ...given, until: '2027' }, null)).toBe('2028-01-01');
    expect(withheldFrom({ ...given, until: '2028-02' }, null)).toBe('2028-03-01');
    expect(withheldFrom({ ...given, decision: 'withdrawn', on: '2026-09-01' }, 1950)).toBe('2026-09-01');
    expect(withheldFrom({ ...given, decision: 'refused', on: '2026-09' }, 1950)).toBe('2026-09-01');
  });

  // Born in 2012, somebody becomes 14 on some day of 2026: on its last day everybody is.
  it('ask for a guardian while a person may be younger than 14, and end what the guardian gave', () => {
    expect(lastDayUnder14(2012)).toBe('2026-12-31');
    expect(lastDayUnder14(null)).toBeNull();
    const codes = (more: object, birthYear: number | null) =>
      checkConsent({ ...given, ...more }, birthYear, '2030-01-01').map(({ code }) => code);
    expect(codes({ on: '2026-12-31' }, 2012)).toEqual(['guardianNeeded']);
    expect(codes({ on: '2027-01-01' }, 2012)).toEqual([]);
    expect(codes({ guardian: '  ' }, 2015)).toEqual(['guardianNeeded']);
    expect(codes({ guardian: '李芳（母亲）' }, 2015)).toEqual([]);
    expect(codes({ decision: 'withdrawn' }, 2015)).toEqual([]);
    expect(withheldFrom({ ...given, guardian: '李芳' }, 2015)).toBe('2030-01-01');
    expect(withheldFrom({ ...given, guardian: '李芳', until: '2026-06-30' }, 2015)).toBe('2026-07-01');
    // Her year of birth was learnt after the decision.
    expect(withheldFrom(given, 2015)).toBe('2026-01-01');
    // The guardian of an adult does not end by age.
    expect(withheldFrom({ ...given, guardian: '李芳' }, 1940)).toBeNull();
  });

  it('take no decision of a day to come, and none that ends before it begins', () => {
    const codes = (more: object) =>
      checkConsent({ ...given, ...more }, null, '2026-06-15').map(({ code }) => code);
    expect(codes({ on: '2026-06-15' })).toEqual([]);
    expect(codes({ on: '2026-06-16' })).toEqual(['inTheFuture']);
    expect(codes({ until: '2025-12' })).toEqual(['endBeforeStart']);
    expect(codes({ on: 'yesterday' })).toEqual(['notADate']);
  });
});

describe(`consents on the ${engineUnderTest} engine`, () => {
  const test = privacyStores();

  const names = async () =>
    (await test.stores.nodes.list(resident, home, wholePage)).edges.map(({ node }) => node.displayName);
  const withheld = async () => {
    const { nodes } = await test.stores.records.read(home);
    return nodes.find((node) => node.id === id(2))?.withheld ?? {};
  };

  it('are weighed anew when the year of birth is corrected', async () => {
    await test.person(2, '王小丽');
    await test.decide(2, { purpose: 'network', on: '2025-12-01' });
    await test.decide(2, { purpose: 'research', on: '2025-12-01', guardian: '李芳（母亲）' });
    expect(await names()).toEqual(['王小丽']);
    const corrected = await test.stores.nodes.update(resident, id(2), { birthYear: 2018 });
    expect(corrected.withheldFrom).toBe('2025-12-01');
    expect(await names()).toEqual([]);
    // Born in 2018, she is 14 at the end of 2032: what the guardian agreed to holds so long.
    expect(await withheld()).toEqual({ network: '2025-12-01', research: '2033-01-01' });
    await test.stores.nodes.update(resident, id(2), { name: '王小莉' });
    expect(await names()).toEqual([]);
    await test.stores.nodes.update(resident, id(2), { birthYear: 1988 });
    expect(await names()).toEqual(['王小莉']);
    expect(await withheld()).toEqual({});
  });

  it('take effect at once, with a new revision, and are kept in order', async () => {
    await test.person(2, '王秀英');
    const before = await test.stores.records.revision(home);
    await test.decide(2, { purpose: 'leadership', decision: 'refused' });
    expect(await test.stores.records.revision(home)).not.toBe(before);
    expect(await withheld()).toEqual({ leadership: '2026-01-01' });
    await test.decide(2, { purpose: 'leadership', until: '2026-12-31' });
    expect(await withheld()).toEqual({ leadership: '2027-01-01' });
    await test.decide(2, { purpose: 'leadership' });
    expect(await withheld()).toEqual({});
    const history = await test.privacy.consents.ofPerson(id(2));
    expect(history.map(({ decision, until }) => [decision, until])).toEqual([
      ['refused', null],
      ['given', '2026-12-31'],
      ['given', null],
    ]);
    expect(history[0]).toMatchObject({ personId: id(2), takenBy: 'local', guardian: null, on: '2026-01-01' });
  });

  it('count by their day, not by when they were written down', async () => {
    await test.person(2, '王秀英');
    await test.decide(2, { decision: 'withdrawn', on: '2025-12-01' });
    await test.decide(2, { decision: 'given', on: '2025-06-01' });
    expect(await withheld()).toEqual({ network: '2025-12-01' });
  });

  it('are written once, however often they are sent', async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    const first = await test.decide(2, { id: id(50), decision: 'refused' });
    const again = await test.decide(2, { id: id(50), decision: 'refused' });
    expect(again).toEqual(first);
    expect(await test.privacy.consents.ofPerson(id(2))).toHaveLength(1);
    expect(await codesOf(test.decide(3, { id: id(50) }))).toEqual(['idTaken']);
    expect(await codesOf(test.decide(9, {}))).toEqual(['notFound']);
  });

  it('leave who withdrew out of lists of persons and ties, until she agrees again', async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    await test.stores.ties.create({ id: id(10), kind: 'KNOWS', fromId: id(2), toId: id(3) });
    const ties = async (nodeId: string | null) =>
      (await test.stores.ties.list(home, { ...allTies, nodeId })).totalCount();
    expect([await names(), await ties(null), await ties(id(3))]).toEqual([['李明', '王秀英'], 1, 1]);
    await test.decide(2, { decision: 'withdrawn' });
    expect([await names(), await ties(null), await ties(id(3)), await ties(id(2))]).toEqual([
      ['李明'],
      0,
      0,
      0,
    ]);
    const page = await test.privacy.consents.withheldPersons(home, wholePage, test.today);
    expect([await page.totalCount(), page.edges.map(({ node }) => node.id)]).toEqual([1, [id(2)]]);
    expect(
      await (
        await test.privacy.consents.withheldPersons(home, { ...wholePage, search: '李' }, test.today)
      ).totalCount(),
    ).toBe(0);
    await test.decide(2, { decision: 'given' });
    expect([await names(), await ties(null)]).toEqual([['李明', '王秀英'], 1]);
  });

  it('expire by themselves', async () => {
    await test.person(2, '王秀英');
    await test.decide(2, { until: '2026-03-31', on: '2025-12-31' });
    const onDay = async (day: string) =>
      (await test.privacy.consents.withheldPersons(home, wholePage, day)).totalCount();
    expect([await onDay('2026-03-31'), await onDay('2026-04-01')]).toEqual([0, 1]);
  });

  it('keep of a mentioned person the name only, and take her into the lists when she agrees', async () => {
    const mentioned = { standing: 'mentioned' };
    expect(
      await codesOf(test.person(2, '王秀英', { ...mentioned, birthYear: 1950, tags: ['党员'] })),
    ).toEqual(['mentionedHoldsTooMuch', 'mentionedHoldsTooMuch']);
    expect(await codesOf(test.person(2, '王秀英', { ...mentioned, attributes: { floor: 3 } }))).toEqual([
      'mentionedHoldsTooMuch',
    ]);
    await test.person(2, '王秀英', mentioned);
    expect(await codesOf(test.stores.nodes.update(resident, id(2), { note: '住三楼' }))).toEqual([
      'mentionedHoldsTooMuch',
    ]);
    expect(await names()).toEqual([]);
    await test.decide(2, {});
    expect(await names()).toEqual(['王秀英']);
    expect(await test.stores.nodes.read(id(2))).toMatchObject({ standing: null });
    await test.stores.nodes.update(resident, id(2), { note: '住三楼' });
  });

  it('go with the person, and with the community', async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    await test.decide(2, {});
    await test.decide(3, {});
    await test.stores.nodes.remove(resident, id(2), true);
    expect(await test.privacy.consents.ofPerson(id(2))).toEqual([]);
    expect(await test.privacy.consents.ofPerson(id(3))).toHaveLength(1);
    await test.stores.nodes.remove(nodeKind('Community'), home, true);
    expect(await test.privacy.consents.ofPerson(id(3))).toEqual([]);
  });

  it('keep a person whom an import brought when that is taken back', async () => {
    const nodes = [
      { id: id(2), label: 'Resident', externalId: 'p1', properties: { name: '王' }, attributes: {} },
    ];
    await test.stores.batches.write(() => ({
      communityId: home,
      sourceId: id(900),
      nodes: [nodes],
      ties: [],
    }));
    await test.decide(2, {});
    const undone = await test.stores.batches.undo(home, id(900));
    expect(undone.conflictList.map(({ nodeId, what }) => [nodeId, what.text])).toEqual([
      [id(2), 'undo.consent'],
    ]);
    expect(await test.privacy.consents.ofPerson(id(2))).toHaveLength(1);
  });
});
