import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../../server/analysis/basis.ts';
import { contactsOf } from '../../../../../server/analysis/activists/certainty/contactsOf.ts';
import { answerBits } from '../../../../../server/analysis/activists/certainty/naming.ts';
import { namingSurvey } from '../../../../../server/analysis/activists/certainty/namingSurvey.ts';
import { redrawnDimensions } from '../../../../../server/analysis/activists/certainty/redrawn.ts';
import { dimensions } from '../../../../../server/analysis/activists/dimensions.ts';
import { scoringBasis } from '../../../../../server/analysis/activists/scoringBasis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { toy12Record } from '../../toy12Record.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const { nominated, listens, known } = answerBits;

const nodes: PlainNode[] = [
  ...['a', 'b', 'c', 'd'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'e', label: 'Resident', isMentioned: true },
  { id: 'w', label: 'SocialWorker' },
  { id: 'one', label: 'Place' },
  { id: 'wave', label: 'Wave', properties: { startsOn: '2026-01-01' } },
];
const ties: PlainTie[] = [
  { kind: 'ANSWERED', from: 'a', to: 'wave' },
  { kind: 'ASKED', from: 'wave', to: 'c' },
  { kind: 'NOMINATES', from: 'a', to: 'b', subkind: 'trust' },
  { kind: 'NOMINATES', from: 'a', to: 'b', subkind: 'advice' },
  { kind: 'NOMINATES', from: 'b', to: 'e' },
  { kind: 'NOMINATES', from: 'w', to: 'c' },
  { kind: 'KNOWS', from: 'c', to: 'a' },
  { kind: 'KNOWS', from: 'c', to: 'd' },
  { kind: 'SUPPORTS', from: 'd', to: 'b' },
  { kind: 'SUPPORTS', from: 'a', to: 'w' },
  { kind: 'LIVES_IN', from: 'a', to: 'one' },
  { kind: 'LIVES_IN', from: 'c', to: 'one' },
];

// By hand, from the definition.
describe('namingSurvey', () => {
  const found = namingSurvey(basisOf(recordFrom(nodes, ties), selection, today));
  const { lists, ...survey } = found.survey;
  const [a, b, c, d, e, w] = [0, 1, 2, 3, 4, 5] as const;

  it('has a row for each person, and says who is of the roster, who answered and who lives where', () => {
    expect(found.persons.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'w']);
    expect([...survey.isResident]).toEqual([1, 1, 1, 1, 0, 0]);
    expect([...survey.hasAnswered]).toEqual([1, 1, 0, 0, 0, 0]);
    expect([...survey.places]).toEqual([0, -1, 0, -1, -1, -1]);
    expect(found.places.map(({ id }) => id)).toEqual(['one']);
  });

  it('puts each tie into the list of who told it', () => {
    const entries = (row: number) =>
      Array.from({ length: lists.offsets[row + 1]! - lists.offsets[row]! }, (_, i) => {
        const slot = lists.offsets[row]! + i;
        return [lists.alters[slot], lists.answers[slot]];
      });
    expect(entries(a)).toEqual([
      [b, nominated | listens],
      [c, known],
      [w, known],
    ]);
    expect(entries(b)).toEqual([
      [d, known],
      [e, nominated | listens],
    ]);
    expect(entries(w)).toEqual([[c, listens]]);
    expect([...entries(c), ...entries(d), ...entries(e)]).toEqual([]);
  });

  it('keeps contacts of which nobody told who answered', () => {
    expect([[...survey.otherContacts.firsts], [...survey.otherContacts.seconds]]).toEqual([[c], [d]]);
  });
});

// The draw that is the survey itself must give what the dimensions of the list give.
describe('redrawnDimensions on the answers as they are', () => {
  const nominations = [
    '03-01',
    '04-01',
    '05-01',
    '06-01',
    '07-06',
    '08-06',
    '09-02',
    '01-02',
    '10-09',
    '12-10',
  ];
  const records = {
    'Toy-12': toy12Record({ asked: true, nominations }),
    'six persons': recordFrom(nodes, ties),
  };
  const selections = {
    usual: selection,
    'nominations are no contacts': { ...selection, tieKinds: ['KNOWS', 'SUPPORTS'] },
  };
  const cases = Object.entries(records).flatMap(([name, record]) =>
    Object.entries(selections).flatMap(([words, chosen]) =>
      redrawnDimensions.map((redrawn) => ({ name, record, words, chosen, id: redrawn.id, redrawn })),
    ),
  );

  it.each(cases)('gives $id of the list: $name, $words', ({ record, chosen, id, redrawn }) => {
    const basis = basisOf(record, chosen as typeof selection, today);
    const { persons, survey } = namingSurvey(basis);
    const draw = { lists: survey.lists, copies: null };
    const keys = persons.map((person) => person.id);
    const values = redrawn.column(draw, contactsOf(survey, draw, keys));
    const seen = dimensions.find((dimension) => dimension.id === id)!.observe(scoringBasis(basis));
    const observed = persons.map((person) => seen.value(person.id));
    expect(observed.some((value) => value !== null && value > 0)).toBe(true);
    observed.forEach((value, row) => {
      if (value !== null) expect(values[row]).toBeCloseTo(value, 12);
    });
  });
});
