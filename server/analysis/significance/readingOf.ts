import type { Sentence } from '../../entities/sentence.ts';
import type { ChanceFigures } from './chanceFigures.ts';
import { drawsToTell } from './drawsAllowed.ts';
import type { NullModelId } from './nullModels.ts';

/** Both tails together make five percent. */
const tail = 0.025;

/**
 * What a comparison with chance says, in words: more or less than chance under the model in one of its tails of 2.5 %,
 * as chance gives it, or nothing, where the model fixes the value, there is none, or too few were drawn.
 */
export function readingOf(figures: ChanceFigures, model: NullModelId, draws: number): Sentence {
  const { observed, standardDeviation, pLower, pUpper, undefinedDraws } = figures;
  const parameters = { model: { text: `nullModel.${model}` }, count: draws - undefinedDraws };
  if (observed === null || pLower === null || pUpper === null)
    return { text: 'significance.undefined', parameters };
  if (standardDeviation === 0 && pLower === 1 && pUpper === 1)
    return { text: 'significance.fixed', parameters };
  if (parameters.count < drawsToTell) return { text: 'significance.tooFew', parameters };
  if (pUpper <= tail) return { text: 'significance.more', parameters };
  if (pLower <= tail) return { text: 'significance.less', parameters };
  return { text: 'significance.usual', parameters };
}
