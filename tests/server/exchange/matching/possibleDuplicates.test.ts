import { describe, expect, it } from 'vitest';
import { duplicateId } from '../../../../server/exchange/matching/duplicateId.ts';
import {
  possibleDuplicates,
  type DuplicateQuestion,
} from '../../../../server/exchange/matching/possibleDuplicates.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../analysis/recordFrom.ts';
import { labelledCommunity } from './labelledCommunity.ts';
import { inYardsticks } from '../../../yardsticks.ts';

const resident = (id: string, displayName: string, more: Partial<PlainNode> = {}): PlainNode => ({
  ...{ id, label: 'Resident', displayName },
  ...more,
});
const everything: DuplicateQuestion = { first: 100, offset: 0, apart: [], mentioned: [] };
const ask = (
  nodes: readonly PlainNode[],
  ties: readonly PlainTie[],
  question: Partial<DuplicateQuestion> = {},
) => possibleDuplicates(recordFrom(nodes, ties), { communityId: 'c' }, { ...everything, ...question });

const building = { id: 'p3', label: 'Place', displayName: '3号楼' };
const lives = (from: string): PlainTie => ({ kind: 'LIVES_IN', from, to: 'p3' });

describe('possible duplicates', () => {
  const two = [resident('a', '王秀英'), resident('b', '王秀瑛'), building];
  const home = [lives('a'), lives('b')];

  it('scores by names and traits, then by what is recorded of the two together (by hand)', () => {
    // Same sound 1.5, same building 2, prior -2: 1.5. Common contacts, a share of one: 1.5 more.
    const friends: PlainTie[] = [
      { kind: 'KNOWS', from: 'c', to: 'a' },
      { kind: 'KNOWS', from: 'b', to: 'c' },
    ];
    const [pair] = ask([...two, resident('c', '李明')], [...home, ...friends]).pairs;
    expect(pair).toMatchObject({ id: duplicateId('b', 'a'), position: 0 });
    expect(pair!.score).toBeCloseTo(1 / (1 + Math.exp(-3)), 12);
    expect(pair!.speaksFor.map(({ text }) => text)).toEqual([
      'identity.sameSound',
      'identity.sameBuilding',
      'identity.common',
    ]);
  });

  it('takes two who are in contact, were both asked, or came together, for two', () => {
    expect(ask(two, home).total).toBe(1);
    expect(ask(two, [...home, { kind: 'KNOWS', from: 'a', to: 'b' }]).total).toBe(0);
    const wave = { id: 'w', label: 'Wave' };
    const answered = ['a', 'b'].map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' }));
    expect(ask([...two, wave], [...home, ...answered]).total).toBe(0);
  });

  it('leaves out who was found to be two', () => {
    expect(ask(two, home, { apart: [duplicateId('a', 'b')] }).total).toBe(0);
  });

  it('finds by the whole name whom others mentioned, and tells the short one', () => {
    const nodes = [resident('a', '王秀英'), resident('m', '三某', { isMentioned: true }), building];
    expect(ask(nodes, [lives('a')]).total).toBe(0);
    const { pairs } = ask(nodes, [lives('a')], { mentioned: [['m', '三号楼王秀英']] });
    expect(pairs[0]!.other).toMatchObject({ id: 'm', name: '王某', isMentioned: true, placeName: null });
  });

  it('answers pages of one order', () => {
    const nodes = Array.from({ length: 6 }, (_, i) => resident(`n${i}`, i < 3 ? '张伟' : '刘洋'));
    const all = ask(nodes, []).pairs.map(({ id }) => id);
    expect(all).toHaveLength(6);
    expect(ask(nodes, [], { first: 2, offset: 2 }).pairs.map(({ id }) => id)).toEqual(all.slice(2, 4));
  });
});

it('goes through 10,000 residents without comparing each with each', async () => {
  const { persons } = labelledCommunity(10_000, 5);
  const places = [...new Set(persons.map(({ place }) => place!))];
  const nodes = [
    ...persons.map(({ id, name, gender, birthYear }) =>
      resident(id, name, {
        properties: { ...(gender && { gender }), ...(birthYear && { birthYear }) },
      }),
    ),
    ...places.map((id) => ({ id, label: 'Place', displayName: id })),
  ];
  const ties = persons.map(({ id, place }): PlainTie => ({ kind: 'LIVES_IN', from: id, to: place! }));
  const record = recordFrom(nodes, ties);
  const { result, yardsticks } = await inYardsticks(() =>
    possibleDuplicates(record, { communityId: 'c' }, everything),
  );
  expect(yardsticks).toBeLessThan(300);
  expect(result.total).toBeGreaterThan(0);
});
