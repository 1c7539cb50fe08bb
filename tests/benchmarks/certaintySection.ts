import { activistCertainty } from '../../server/analysis/activists/certainty/activistCertainty.ts';
import { latentActivists } from '../../server/analysis/activists/latentActivists.ts';
import { random } from '../../server/analysis/random.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import type { NetworkSelection } from '../../server/entities/networkSelection.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../server/analysis/recordFrom.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';

interface SurveySize {
  readonly residents: number;
  /** Nominations, acquaintances and help that each respondent names. */
  readonly named: number;
  readonly response: number;
  readonly draws: number;
}

const today = '2026-09-01';
const selection = { communityId: 'benchmark' } as NetworkSelection;
const repetitions = 5;
const residentsOfBuilding = 25;

/** How long rank intervals take, beside the list whose ranks they are of. Each time of a record nobody has asked about. */
export async function certaintySection(size: SurveySize): Promise<Section> {
  const question = { today, top: 20, draws: size.draws, seed: 1 };
  const measured: { list: number[]; intervals: number[] } = { list: [], intervals: [] };
  for (let round = 0; round < repetitions; round++) {
    const [, list] = await timed(() => latentActivists(surveyed(size), selection, { first: 20, today }));
    measured.list.push(list);
    const [, intervals] = await timed(() => activistCertainty(surveyed(size), selection, question));
    measured.intervals.push(intervals);
  }
  const [list, intervals] = [spreadOf(measured.list), spreadOf(measured.intervals)];
  const perDraw = intervals.median / (2 * size.draws);
  return {
    title: `Certainty: rank intervals of ${size.residents} residents`,
    notes: [
      `${100 * size.response} % answered, each named ${size.named}. The answers are completed ${size.draws} times and resampled as often, ` +
        'and each time the score is computed anew. In one thread.',
    ],
    columns: ['what', 'ms', 'ratio'],
    rows: [
      ['the list of latent activists, once', saySpread(list), ratio(list.median, list.median)],
      [`its rank intervals, ${size.draws} draws`, saySpread(intervals), ratio(intervals.median, list.median)],
      ['one draw of them', perDraw.toFixed(1), ratio(perDraw, list.median)],
    ],
  };
}

/** Invented residents of buildings, of whom a share answered in one round; three in four names are of neighbours. */
function surveyed({ residents, named, response }: SurveySize): CommunityRecord {
  const draw = random(20_260_901);
  const below = (count: number): number => Math.floor(draw() * count);
  const person = (i: number): string => `r${String(i).padStart(6, '0')}`;
  const place = (i: number): string => `place${Math.floor(i / residentsOfBuilding)}`;
  const all = Array.from({ length: residents }, (_, i) => i);
  const nodes: PlainNode[] = [
    { id: 'round', label: 'Wave', properties: { startsOn: '2026-01-01' } },
    ...[...new Set(all.map(place))].map((id): PlainNode => ({ id, label: 'Place' })),
    ...all.map((i): PlainNode => ({ id: person(i), label: 'Resident' })),
  ];
  const ties = all.flatMap((i): PlainTie[] => {
    const home: PlainTie[] = [
      { kind: 'LIVES_IN', from: person(i), to: place(i) },
      { kind: 'ASKED', from: 'round', to: person(i) },
    ];
    if (draw() >= response) return home;
    const first = i - (i % residentsOfBuilding);
    const names = Array.from({ length: named }, (_, k): PlainTie[] => {
      const isNear = draw() < 0.75;
      // The square makes some far better known than others.
      const other = isNear ? first + below(residentsOfBuilding) : Math.floor(residents * draw() ** 2);
      if (other === i || other >= residents) return [];
      const kind = (['NOMINATES', 'NOMINATES', 'KNOWS', 'SUPPORTS'] as const)[k % 4]!;
      const [from, to] = kind === 'SUPPORTS' ? [other, i] : [i, other];
      return [{ kind, from: person(from), to: person(to), waveId: 'round' }];
    });
    return [...home, { kind: 'ANSWERED', from: person(i), to: 'round' }, ...names.flat()];
  });
  return recordFrom(nodes, ties);
}
