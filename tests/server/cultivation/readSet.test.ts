import { describe, expect, it } from 'vitest';
import { filingSets } from '../../../server/cultivation/filingSets.ts';
import { maturitySets } from '../../../server/cultivation/maturitySets.ts';
import { readFilingSet, readMaturitySet } from '../../../server/cultivation/readSet.ts';
import { ProblemError } from '../../../server/entities/problem.ts';

const indicators = [
  { id: 'org.members', subjects: ['organization'] },
  { id: 'net.inDegree', subjects: ['person'] },
  { id: 'org.standardsMet', subjects: ['organization'] },
] as const;
const problemsOf = (read: () => unknown): (readonly [string, string | undefined])[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, field }) => [code, field] as const);
  }
};
const words = { zh: '标准', en: 'Standard' };
const maturity = (standards: readonly object[], more: object = {}) =>
  problemsOf(() =>
    readMaturitySet(
      JSON.stringify({ id: 'ours', field: 'other', name: words, source: words, standards, ...more }),
      indicators,
    ),
  );
const shipped = filingSets[0]!;
const filing = (more: object) => problemsOf(() => readFilingSet(JSON.stringify({ ...shipped, ...more })));

describe('standards of maturity that somebody wrote', () => {
  it('are read, and told what is wrong with them by its place', () => {
    expect(maturity([{ id: 'a', name: words }])).toEqual([]);
    expect(maturity([])).toEqual([['required', 'standards']]);
    expect(maturity([{ id: 'a', name: words, indicator: 'org.members' }])).toEqual([
      ['required', 'standards.0.value'],
    ]);
    expect(maturity([{ id: 'a', name: words, indicator: 'x', value: 1 }])).toEqual([
      ['unknownIndicator', 'standards.0.indicator'],
    ]);
    expect(maturity([{ id: 'a', name: words, indicator: 'net.inDegree', value: 1 }])).toEqual([
      ['unfitIndicator', 'standards.0.indicator'],
    ]);
    expect(maturity([{ id: 'a', name: words, indicator: 'org.standardsMet', value: 1 }])).toEqual([
      ['unfitIndicator', 'standards.0.indicator'],
    ]);
    expect(
      maturity([
        { id: 'a', name: words },
        { id: 'a', name: words },
      ]),
    ).toEqual([['notUnique', 'standards.1.id']]);
    expect(maturity([{ id: 'a', name: { zh: '只有中文' } }])).toEqual([['required', 'standards.0.name.en']]);
    expect(maturity([{ id: 'a', name: { zh: ' ', en: 'x' } }])).toEqual([
      ['required', 'standards.0.name.zh'],
    ]);
    expect(maturity([{ id: 'a b', name: words }])).toEqual([['badCode', 'standards.0.id']]);
    expect(maturity([{ id: 'a', name: words }], { field: 'music' })).toEqual([['notAChoice', 'field']]);
    expect(maturity([{ id: 'a', name: words }], { extra: 1 })).toEqual([['unknownPart', 'json']]);
  });

  it('are no endless or broken text', () => {
    expect(problemsOf(() => readMaturitySet('{', indicators))).toEqual([['brokenJson', 'json']]);
    expect(problemsOf(() => readMaturitySet('x'.repeat(100_001), indicators))).toEqual([['tooLong', 'json']]);
    expect(maturitySets).toHaveLength(5);
  });
});

describe('rules of filing that somebody wrote', () => {
  it.each(filingSets.map((set) => [set.id, set] as const))('are read as they are shipped: %s', (_, set) => {
    expect(readFilingSet(JSON.stringify(set))).toEqual(set);
  });

  it('are told what is wrong with them by its place', () => {
    expect(filing({ items: [{ id: 'a', name: words, counts: 'members' }] })).toEqual([
      ['required', 'items.0.atLeast'],
    ]);
    expect(
      filing({
        items: [
          { id: 'a', name: words, onlyIf: 'b' },
          { id: 'b', name: words },
        ],
      }),
    ).toEqual([['notAChoice', 'items.0.onlyIf']]);
    expect(filing({ items: [{ id: 'profit', name: words }] })).toEqual([['notUnique', 'exclusions.2.id']]);
    expect(filing({ validityYears: 0 })).toEqual([['tooSmall', 'validityYears']]);
    expect(filing({ lastChecked: 'May' })).toEqual([['badCode', 'lastChecked']]);
  });
});
