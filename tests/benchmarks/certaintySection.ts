import { activistCertainty } from '../../server/analysis/activists/certainty/activistCertainty.ts';
import { latentActivists } from '../../server/analysis/activists/latentActivists.ts';
import type { NetworkSelection } from '../../server/entities/networkSelection.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';
import { surveyed, type SurveySize } from './surveyedCommunity.ts';

interface CertaintySize extends SurveySize {
  readonly draws: number;
}

const today = '2026-09-01';
const selection = { communityId: 'benchmark' } as NetworkSelection;
const repetitions = 5;

/** How long rank intervals take, beside the list whose ranks they are of. Each time of a record nobody has asked about. */
export async function certaintySection(size: CertaintySize): Promise<Section> {
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
