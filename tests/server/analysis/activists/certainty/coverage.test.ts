import { describe, expect, it } from 'vitest';
import { hardComposite, ourComposite, study, type Design, type Study } from './coverage.ts';
import { realCensus } from './realCensus.ts';
import { simulatedCommunity, surveyed, type Habit, type Response } from './simulatedCommunity.ts';
import { referenceFolder } from '../../reference.ts';
import { random } from '../../../../../server/analysis/random.ts';

/** LINLI_COVERAGE_RUNS=20 measures the table of docs/certainty.md, and prints it; it takes some ten minutes. */
const runs = Number(process.env.LINLI_COVERAGE_RUNS ?? 0);
// The method was chosen on communities 1 to 46; those from 1001 on have been used for nothing but the report.
const communities = Array.from({ length: runs || 6 }, (_, i) => 1001 + i);
const draws = runs > 0 ? 100 : 60;

const composites = { ours: ourComposite, hard: hardComposite };
type CompositeName = keyof typeof composites;

interface Answers extends Pick<Design, 'rankAll'> {
  readonly response: Response;
  readonly share: number;
}

const measured = (name: CompositeName, habit: Habit, { response, share, ...more }: Answers): Study =>
  study(
    {
      ...more,
      composite: composites[name],
      community: (seed) => simulatedCommunity(habit, response, share, seed),
    },
    communities,
    draws,
  );

/** A row of the table of docs/certainty.md. */
function printRow(
  community: string,
  { response, share, rankAll }: Answers,
  name: string,
  found: Study,
): void {
  const percent = (part: number): string => `${Math.round(100 * part)} %`;
  const inWords = ({ covered, width }: Study['completion']): string =>
    `${percent(covered)} / ${width.toFixed(0)}`;
  const cells = [
    `${community}, ${response} ${percent(share)}${rankAll ? ', all ranked' : ''}`,
    name,
    inWords(found.completion),
    inWords(found.byMeanRank),
    inWords(found.bootstrap),
    inWords(found.edgeDrop),
    `${found.robust.toFixed(1)}, ${percent(found.robustRight)}`,
    `${percent(found.foundByScore)} → ${percent(found.foundByMeanRank)}`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const [most, some]: Answers[] = [
  { response: 'random', share: 0.6 },
  { response: 'random', share: 0.4 },
];
const [mostBuildings, someBuildings]: Answers[] = [
  { response: 'buildings', share: 0.6, rankAll: true },
  { response: 'buildings', share: 0.4, rankAll: true },
];

// The intervals are built to hold 90 % of the ranks. Demanded are 85 %, and 80 % where whole buildings did not answer and
// are ranked all the same, which the shipped function refuses. Dropping ties at random is the baseline.
describe('coverage of the census rank by the interval', () => {
  it.each([
    { name: 'ours', habit: 'popular', answers: most!, least: 0.85 },
    { name: 'hard', habit: 'popular', answers: most!, least: 0.85 },
    { name: 'ours', habit: 'popular', answers: some!, least: 0.85 },
    { name: 'hard', habit: 'popular', answers: some!, least: 0.85 },
    { name: 'ours', habit: 'popular', answers: mostBuildings!, least: 0.8 },
    { name: 'hard', habit: 'popular', answers: mostBuildings!, least: 0.8 },
    { name: 'ours', habit: 'popular', answers: someBuildings!, least: 0.8 },
    { name: 'hard', habit: 'popular', answers: someBuildings!, least: 0.8 },
    { name: 'ours', habit: 'popular', answers: { response: 'popularRather', share: 0.4 }, least: 0.85 },
    { name: 'ours', habit: 'popular', answers: { response: 'isolatedLess', share: 0.4 }, least: 0.85 },
    { name: 'ours', habit: 'social', answers: some!, least: 0.85 },
  ] as const)(
    'is at least $least: $name score, $habit, $answers.response $answers.share',
    ({ name, habit, answers, least }) => {
      const { completion, edgeDrop } = measured(name, habit, answers);
      expect(completion.covered).toBeGreaterThanOrEqual(least);
      expect(completion.covered).toBeGreaterThan(edgeDrop.covered);
    },
  );

  it('takes narrower intervals than the bootstrap, and gives the badge to the first of the census', () => {
    const { completion, bootstrap, robustRight } = measured('ours', 'popular', most!);
    expect(completion.width).toBeLessThan(0.75 * bootstrap.width);
    expect(robustRight).toBeGreaterThan(0.85);
  });
});

describe.runIf(runs > 0)('the table of docs/certainty.md', () => {
  const core = [most!, some!, someBuildings!];
  const popular: readonly Answers[] = [
    { response: 'random', share: 0.8 },
    most!,
    some!,
    { response: 'random', share: 0.2 },
    { response: 'popularRather', share: 0.4 },
    { response: 'isolatedLess', share: 0.4 },
    { response: 'buildings', share: 0.6 },
    { response: 'buildings', share: 0.4 },
    mostBuildings!,
    someBuildings!,
  ];
  const cases = [
    ...popular.map((answers) => ({ habit: 'popular', answers }) as const),
    ...(['social', 'extreme', 'even'] as const).flatMap((habit) =>
      core.map((answers) => ({ habit, answers })),
    ),
  ].flatMap((each) => (['ours', 'hard'] as const).map((name) => ({ ...each, name })));

  it.each(cases)('$habit, $answers, $name', { timeout: 1_200_000 }, ({ habit, answers, name }) => {
    const found = measured(name, habit, answers);
    printRow(habit, answers, name, found);
    expect(found.completion.covered).toBeGreaterThan(found.edgeDrop.covered);
  });
});

// Studies in which nearly everybody answered; of the answers, those of some. Villages stand for buildings. None of them was
// looked at before the method was settled.
describe.skipIf(referenceFolder === undefined)(
  'coverage on real networks (needs the folder LINLI_NETWORKS)',
  () => {
    const cases = (['rogers_brazil_farmers', 'rogers_kincaid_korea'] as const).flatMap((dataset) =>
      [most!, some!, { response: 'popularRather', share: 0.4 } as const].map((answers) => ({
        dataset,
        answers,
      })),
    );
    it.each(cases)('is at least 0.8: $dataset, $answers', { timeout: 1_200_000 }, ({ dataset, answers }) => {
      const census = realCensus(dataset);
      const { response, share } = answers;
      const found = study(
        { composite: ourComposite, community: (seed) => surveyed(census, response, share, random(seed)) },
        runs > 0 ? communities : communities.slice(0, 3),
        draws,
      );
      if (runs > 0) printRow(dataset, answers, 'ours', found);
      expect(found.completion.covered).toBeGreaterThanOrEqual(0.8);
      expect(found.completion.covered).toBeGreaterThan(found.edgeDrop.covered);
    });
  },
);
