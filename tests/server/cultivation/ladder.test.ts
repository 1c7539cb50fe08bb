import { describe, expect, it } from 'vitest';
import { ladder, ladderRise } from '../../../server/cultivation/ladder.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const activity = (id: string, date: string | null): PlainNode => ({
  ...{ id, label: 'Activity', displayName: `活动${id}` },
  properties: date === null ? {} : { date },
});
const nodes: PlainNode[] = [
  ...['chen', 'li', 'wu', 'new', 'nobody'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'named', label: 'Resident', isMentioned: true },
  { id: 'worker', label: 'SocialWorker' },
  { id: 'choir', label: 'Organization', displayName: '合唱队' },
  activity('1', '2025-03-01'),
  activity('2', '2025-06-01'),
  activity('3', '2026-02-01'),
  activity('ahead', '2026-09-01'),
];
const ties: PlainTie[] = [
  { kind: 'ATTENDED', from: 'chen', to: '2', subkind: 'volunteer' },
  { kind: 'ATTENDED', from: 'chen', to: '1' },
  { kind: 'ATTENDED', from: 'chen', to: '3', subkind: 'organizer' },
  { kind: 'MEMBER_OF', from: 'chen', to: 'choir', subkind: 'leader', validFrom: '2026-04' },
  { kind: 'ATTENDED', from: 'li', to: '1', subkind: 'participant' },
  { kind: 'MEMBER_OF', from: 'li', to: 'choir', subkind: 'core' },
  { kind: 'ATTENDED', from: 'wu', to: '1' },
  { kind: 'ATTENDED', from: 'new', to: '3' },
  { kind: 'ATTENDED', from: 'nobody', to: 'ahead' },
  { kind: 'ATTENDED', from: 'named', to: '1' },
  { kind: 'ATTENDED', from: 'worker', to: '1', subkind: 'organizer' },
];
const record = recordFrom(nodes, ties);
const ask = (personId: string, entries: readonly CaseEntry[] = []) =>
  ladder(record, selection, { personId, book: bookOf(entries), today });
const rungEntry = (subjectId: string, item: string, on: string): CaseEntry =>
  entryOf('rung', { subjectId, item, on, text: '带出了两位新队长' });

describe('the ladder of a resident', () => {
  // By hand, from the earliest date of each role.
  it('dates each step by the first time that it shows', () => {
    const answer = ask('chen');
    expect(answer.rung).toBe('leader');
    expect(answer.steps.map(({ rung, reached, since }) => [rung, reached, since])).toEqual([
      ['participant', true, '2025-03-01'],
      ['helper', true, '2025-06-01'],
      ['organizer', true, '2026-02-01'],
      ['leader', true, '2026-04'],
      ['mentor', false, null],
    ]);
    expect(spoken(answer.steps[1]!.evidence!)).toBe('在“活动2”中当志愿者');
    expect(spoken(answer.reading)).toContain('下一级是带教人');
  });

  it('takes what a worker wrote where it is earlier, and for the highest step', () => {
    const answer = ask('chen', [
      rungEntry('chen', 'mentor', '2026-06-01'),
      rungEntry('chen', 'participant', '2024-05'),
      rungEntry('chen', 'organizer', '2026-03-01'),
    ]);
    expect(answer.rung).toBe('mentor');
    const since = Object.fromEntries(answer.steps.map((step) => [step.rung, step.since]));
    expect(since).toMatchObject({ participant: '2024-05', organizer: '2026-02-01', mentor: '2026-06-01' });
    const mentor = answer.steps[4]!;
    expect(mentor.entryId).toBe('rung|chen|mentor|2026-06-01|');
    expect(spoken(mentor.evidence!)).toBe('带出了两位新队长');
  });

  it('knows a step without a date, and nobody by what lies ahead', () => {
    expect(ask('li').steps[2]).toMatchObject({ rung: 'organizer', reached: true, since: null });
    expect(ask('nobody').rung).toBeNull();
    for (const id of ['named', 'worker', 'choir', 'x']) expect(() => ask(id)).toThrow();
  });
});

describe('who rose', () => {
  // By hand: at the end of 2025 chen was a helper and li an organizer (without a date), wu a participant, new nothing.
  it('counts those who stand higher than on a day', () => {
    const answer = ladderRise(record, selection, { since: '2025-12-31', book: bookOf([]), today });
    expect([answer.persons, answer.rose]).toEqual([4, 2]);
    expect(answer.steps.map(({ rung, persons, rose }) => [rung, persons, rose])).toEqual([
      ['participant', 2, 1],
      ['helper', 0, 0],
      ['organizer', 1, 0],
      ['leader', 1, 1],
      ['mentor', 0, 0],
    ]);
    expect(answer.risen.map(({ person, from, to }) => [person.id, from, to])).toEqual([
      ['chen', 'helper', 'leader'],
      ['new', null, 'participant'],
    ]);
    expect(spoken(answer.risen[0]!.reading)).toBe('从协助者到带头人');
  });
});
