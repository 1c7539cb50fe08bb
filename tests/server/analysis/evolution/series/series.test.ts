import { afterEach, describe, expect, it, vi } from 'vitest';
import { series, type SeriesQuestion } from '../../../../../server/analysis/evolution/series/series.ts';
import { windowsOf } from '../../../../../server/analysis/evolution/series/windows.ts';
import { measureById, measures, type MeasureId } from '../../../../../server/analysis/index.ts';
import { measureOf } from '../../../../../server/analysis/measureOf.ts';
import { installResultCache } from '../../../../../server/analysis/rememberedResult.ts';
import { ResultCache } from '../../../../../server/analysis/resultCache.ts';
import { significanceOf } from '../../../../../server/analysis/significanceOf.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import { installExecution } from '../../../../../server/kernels/execution.ts';
import { recordFrom } from '../../recordFrom.ts';
import { toy12Record } from '../../toy12Record.ts';

const selection = { communityId: 'community' };
const usual: SeriesQuestion = {
  measures: ['density'],
  windows: { first: '2026-01', last: '2026-06', step: 'month', width: 'asOf', months: null, byWaves: false },
  personIds: [],
  first: 3,
  band: null,
  normalized: false,
  weighted: false,
  seed: 1,
  today: '2026-06-30',
};
const ask = (given: Partial<SeriesQuestion>, record = toy12Record()) =>
  series(record, selection, { ...usual, ...given });
const problemOf = (given: Partial<SeriesQuestion>) => {
  try {
    ask(given);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return null;
};

afterEach(() => {
  installExecution({});
  installResultCache(null);
  vi.restoreAllMocks();
});

describe('series', () => {
  it('tells density by hand: eleven ties and one that ends, then three more', () => {
    const { windows, lines } = ask({});
    expect(windows.map(({ size }) => size)).toEqual([12, 12, 12, 14, 14, 14]);
    expect(windows.every(({ order }) => order === 12)).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ measureId: 'density', actor: null, low: windows.map(() => null) });
    expect(lines[0]!.values).toEqual([12, 12, 12, 14, 14, 14].map((ties) => ties / 66));
    expect(lines[0]!.sentences.map(({ text }) => text)).toEqual(['series.rose', 'series.largestStep']);
  });

  // The same question asked of one window by itself is the yardstick.
  it.each(['asOf', 'sliding', 'cumulative'] as const)(
    'gives what each window gives by itself (%s)',
    (width) => {
      const record = toy12Record();
      const ids = measures
        .filter(({ level, needsGroups }) => (level === 'network' || level === 'node') && !needsGroups)
        .map(({ id }) => id as MeasureId);
      const windows = { ...usual.windows, step: 'quarter', width, months: 4 } as const;
      const times = windowsOf(record, selection, { ...windows, today: usual.today });
      expect(times).toHaveLength(2);
      for (let start = 0; start < ids.length; start += 12) {
        const asked = ids.slice(start, start + 12);
        const { lines } = ask({ measures: asked, windows, first: 20 }, record);
        for (const { measureId, actor, values } of lines) {
          const alone = times.map((time) => {
            const answer = measureOf(record, time.selection, {
              id: measureId as MeasureId,
              normalized: false,
              weighted: false,
              seed: 1,
              first: 100,
            });
            return actor ? answer.nodes.find((each) => each.actor.id === actor.id)!.value : answer.value;
          });
          expect({ measureId, values }).toEqual({ measureId, values: alone });
        }
        const nodeMeasures = asked.filter((id) => measureById(id).level === 'node').length;
        expect(lines).toHaveLength(asked.length - nodeMeasures + 12 * nodeMeasures);
      }
    },
  );

  it('passes options on, and finds the groups of each window anew', () => {
    const record = toy12Record();
    const { lines } = ask({ measures: ['eiIndex'], groupBy: 'organization' }, record);
    const alone = measureOf(
      record,
      { ...selection, asOf: '2026-06-30' },
      {
        id: 'eiIndex',
        groupBy: 'organization',
        normalized: false,
        weighted: false,
        seed: 1,
        first: 1,
      },
    );
    expect(lines[0]!.values.at(-1)).toBe(alone.value);
    expect(problemOf({ measures: ['eiIndex'] })).toMatchObject({ code: 'needsGroups' });
  });

  it('follows those with the largest values at the end, or those who were chosen', () => {
    const top = ask({ measures: ['degree'], first: 2 }).lines;
    // By hand: P01 has five ties throughout; P03 and P06 three in the end, and 03 comes first by name.
    expect(top.map(({ actor, values }) => [actor!.id, values])).toEqual([
      ['P01', [5, 5, 5, 5, 5, 5]],
      ['P03', [2, 2, 2, 3, 3, 3]],
    ]);
    const chosen = ask({ measures: ['degree'], personIds: ['P12', 'nobody'] }).lines;
    expect(chosen.map(({ actor, values }) => [actor!.id, values])).toEqual([['P12', [1, 1, 1, 2, 2, 2]]]);
  });

  it('leaves a gap where there is no value', () => {
    const record = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [
        { kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2026-03' },
        { kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026-05' },
      ],
    );
    const { lines } = ask({ measures: ['transitivity'] }, record);
    // Two ties with one person in common are the first two-path; before that there is nothing to close.
    expect(lines[0]!.values).toEqual([null, null, null, null, 0, 0]);
    expect(lines[0]!.sentences.at(-1)).toEqual({ text: 'series.gaps', parameters: { count: 4 } });
  });

  it('singles out nobody who may not be', () => {
    const persons = [
      { id: 'child', label: 'Resident', properties: { birthYear: 2015 } },
      { id: 'mentioned', label: 'Resident', isMentioned: true },
      { id: 'refuses', label: 'Resident', withheld: { leadership: '2026-01-01' } },
      { id: 'shown', label: 'Resident' },
    ];
    const record = recordFrom(
      persons,
      persons.slice(1).map(({ id }) => ({ kind: 'KNOWS', from: 'child', to: id })),
    );
    const own = ask({ measures: ['degree'], personIds: persons.map(({ id }) => id) }, record).lines;
    expect(own.map(({ actor }) => actor!.id)).toEqual(['shown']);
    expect(ask({ measures: ['degree'] }, record).lines.map(({ actor }) => actor!.id)).toEqual(['shown']);
  });

  it('puts beside a line of the whole network what chance gives, as the comparison of one window does', () => {
    const record = toy12Record();
    const { lines } = ask(
      { measures: ['transitivity', 'degree'], band: { model: 'degrees', draws: 50 } },
      record,
    );
    const alone = significanceOf(
      record,
      { ...selection, asOf: '2026-06-30' },
      {
        id: 'transitivity',
        model: 'degrees',
        draws: 50,
        first: 1,
        normalized: false,
        weighted: false,
        seed: 1,
      },
    );
    expect([lines[0]!.low.at(-1), lines[0]!.high.at(-1)]).toEqual([alone.low, alone.high]);
    expect(lines[1]!.low).toEqual(lines[1]!.values.map(() => null));
    expect(problemOf({ band: { model: 'dyads', draws: 50 } })).toMatchObject({ code: 'modelNeedsArrows' });
    expect(problemOf({ band: { model: 'density', draws: 5 } })).toMatchObject({ code: 'badDraws' });
  });

  it('computes a measure once for each content of the network', () => {
    installResultCache(new ResultCache(1e7));
    const compute = vi.spyOn(measureById('density'), 'compute');
    ask({});
    // Two different networks in six windows.
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('tells how far it is, part by part, and can be ended', () => {
    const told: [number, number][] = [];
    installExecution({ onProgress: (done, total) => void told.push([done, total]) });
    ask({ measures: ['density', 'degree'] });
    expect(told.filter(([done]) => Number.isInteger(done)).map(([done]) => done)).toEqual(
      Array.from({ length: 12 }, (_, part) => part),
    );
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([12]));
    const ended = new Error('enough');
    installExecution({
      onProgress: (done) => {
        if (done >= 3) throw ended;
      },
    });
    expect(() => ask({ measures: ['density', 'degree'] })).toThrow(ended);
  });

  it('takes survey rounds, of which there may be none', () => {
    const byWaves = { ...usual.windows, byWaves: true };
    const { windows, lines } = ask({ windows: byWaves }, toy12Record({ nominations: ['01-02', '03-04'] }));
    expect(windows).toMatchObject([{ key: 'wave', waveId: 'wave', name: 'wave', size: 2 }]);
    expect(lines[0]!.values).toEqual([2 / 66]);
    const empty = ask({ windows: byWaves, measures: ['density', 'degree'] }, recordFrom([], []));
    expect(empty.windows).toEqual([]);
    expect(empty.lines).toMatchObject([{ values: [], sentences: [{ text: 'series.undefined' }] }]);
  });

  it('refuses what makes no line, and too much', () => {
    expect(problemOf({ measures: ['louvain'] })).toMatchObject({ code: 'noSeries', field: 'measures' });
    expect(problemOf({ measures: ['bridge'] })).toMatchObject({ code: 'noSeries' });
    expect(problemOf({ measures: Array.from({ length: 13 }, () => 'density' as const) })).toMatchObject({
      code: 'tooMany',
    });
    expect(problemOf({ personIds: Array.from({ length: 21 }, String) })).toMatchObject({ code: 'tooMany' });
  });
});
