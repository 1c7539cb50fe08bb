import { isPersonLabel } from '../../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../../entities/moment.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { TieRegression, TieRegressionCoefficient } from '../../../entities/results/tieRegression.ts';
import { nodesById } from '../../actorReferences.ts';
import { selectAdjacency } from '../../../graph/selection.ts';
import { drawsMustBeAllowed } from '../drawsMustBeAllowed.ts';
import { momentDays, momentPresence } from '../momentPresence.ts';
import type { DyadSituation } from './predictor.ts';
import { dyadPredictors, type DyadPredictorId } from './predictors.ts';
import { doubleSemiPartialing, type RegressionVariant } from './semiPartialing.ts';
import { tiedPairs } from './tiedPairs.ts';
import { usablePredictors } from './usablePredictors.ts';

export interface TieRegressionQuestion extends Pick<
  DyadSituation,
  'introduced' | 'treatedTogether' | 'today'
> {
  readonly before: Moment;
  readonly after: Moment;
  readonly predictors: readonly DyadPredictorId[];
  readonly variant: RegressionVariant;
  readonly draws: number;
  readonly seed: number;
}

/** Fewer pairs of persons can be shuffled in so few ways that nothing follows. */
const fewestPersons = 8;
const mostPersons = 600;
/** Elementary steps of a regression that takes one to two minutes on a machine that does nothing else. */
const mostSteps = { linear: 2e10, logistic: 4e9 } as const;

/**
 * Which ties there are at a later moment, explained by facts about pairs: see `doubleSemiPartialing`. Pairs are those of
 * persons who were there, and in a survey round answered, at both moments: with anybody else a missing tie says nothing.
 * Pairs count in each direction where the selection is directed. Strength is ignored. A predictor that is the same for all
 * pairs, or follows from those before it, is left out and told.
 * Undefined: no coefficients where the regression has no answer (see there). Deterministic for a seed.
 * @throws ProblemError `tooFewPersons`, `tooManyPersons`, `badPermutations`, `regressionTooLarge`
 */
export function mrqap(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: TieRegressionQuestion,
): TieRegression {
  const { before, after, variant, draws, seed } = question;
  drawsMustBeAllowed(draws);
  const [earlier, later] = [selectionAt(selection, before, 'before'), selectionAt(selection, after, 'after')];
  const days = { before: momentDays(record, before, 'before'), after: momentDays(record, after, 'after') };
  const network = selectAdjacency(record, later);
  const { persons, leftOut } = personsSeen(record, network.keys, [before, after]);
  mustBeFeasible(persons.length, network.directed, question);
  const situation: DyadSituation = {
    ...question,
    record,
    persons,
    before: earlier,
    daysBefore: { from: days.before.first, to: days.before.last },
    daysBetween: { from: days.before.first, to: days.after.last },
  };
  const isTied = tiedPairs(network, persons);
  const data = {
    order: persons.length,
    directed: network.directed,
    y: square(persons.length, (row, column) => Number(isTied(row, column))),
  };
  const chosen = [...new Set(question.predictors)];
  const values = chosen.map((id) => square(persons.length, dyadPredictors[id].values(situation)));
  const used = usablePredictors({ ...data, predictors: values });
  const fit = doubleSemiPartialing(
    { ...data, predictors: used.map((place) => values[place]!) },
    { variant, permutations: draws, seed },
  );
  const pairs = pairsOf(persons.length, network.directed);
  return {
    variant,
    directed: network.directed,
    persons: persons.length,
    leftOut,
    pairs: fit?.pairs ?? 0,
    pairsLeftOut: pairs - (fit?.pairs ?? 0),
    draws,
    seed,
    intercept: fit?.intercept ?? null,
    coefficients: (fit?.coefficients ?? []).map((each, i): TieRegressionCoefficient => {
      const id = chosen[used[i]!]!;
      return { predictor: id, name: { text: `mrqap.predictor.${id}` }, ...each };
    }),
    unused: chosen
      .filter((_, place) => !used.includes(place))
      .map((id) => ({ text: 'mrqap.unused', parameters: { name: { text: `mrqap.predictor.${id}` } } })),
    noAnswer: fit ? null : { text: `mrqap.noAnswer.${variant}` },
  };
}

/** Persons of a network about whom something is known at each of the moments, in order of id. */
function personsSeen(
  record: CommunityRecord,
  keys: readonly string[],
  moments: readonly Moment[],
): { readonly persons: readonly RecordNode[]; readonly leftOut: number } {
  const nodes = nodesById(record);
  const all = keys.map((id) => nodes.get(id)!).filter(({ label }) => isPersonLabel(label));
  const seen = moments.map((moment) => momentPresence(record, all, moment));
  const persons = all.filter(
    ({ id, isMentioned }) => !isMentioned && seen.every((presence) => presence.get(id) === 'seen'),
  );
  return { persons, leftOut: all.length - persons.length };
}

function mustBeFeasible(
  count: number,
  directed: boolean,
  { predictors, variant, draws }: TieRegressionQuestion,
): void {
  if (count < fewestPersons)
    throw new ProblemError({ code: 'tooFewPersons', parameters: { count, min: fewestPersons } });
  if (count > mostPersons)
    throw new ProblemError({ code: 'tooManyPersons', parameters: { count, max: mostPersons } });
  const columns = predictors.length + 1;
  const each =
    pairsOf(count, directed) * predictors.length * columns * (variant === 'logistic' ? columns : 1);
  const allowed = Math.floor(mostSteps[variant] / each / 100) * 100;
  if (draws > allowed)
    throw new ProblemError({ code: 'regressionTooLarge', field: 'draws', parameters: { count, allowed } });
}

const pairsOf = (count: number, directed: boolean): number => (count * (count - 1)) / (directed ? 1 : 2);

/** Values of all pairs, row by row; NaN on the diagonal. */
function square(order: number, value: (row: number, column: number) => number): Float64Array {
  const values = new Float64Array(order * order);
  for (let row = 0; row < order; row++)
    for (let column = 0; column < order; column++)
      values[row * order + column] = row === column ? NaN : value(row, column);
  return values;
}
