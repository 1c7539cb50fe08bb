import { describe, expect, it } from 'vitest';
import { chosenParameters, type ParameterChoice } from '../../../server/analysis/chosenParameters.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { diffusion } from '../../../server/analysis/node/diffusion.ts';
import { degree } from '../../../server/analysis/node/degree.ts';

function problemsOf(...choices: ParameterChoice[]): string[] {
  try {
    chosenParameters(diffusion, choices);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, field }) => `${code} ${field}`);
  }
}

describe('numbers chosen for a measure', () => {
  it('are taken by parameter, of two for one the later', () => {
    expect(chosenParameters(diffusion, [])).toEqual({});
    const choices = [
      { id: 'rounds', value: 5 },
      { id: 'chance', value: 0.25 },
      { id: 'rounds', value: 20 },
    ];
    expect(chosenParameters(diffusion, choices)).toEqual({ rounds: 20, chance: 0.25 });
  });

  it('are refused with every problem: unknown, no number, not whole, out of range', () => {
    expect(problemsOf({ id: 'rounds', value: 0 }, { id: 'chance', value: 1.01 })).toEqual([
      'tooSmall parameters.rounds',
      'tooLarge parameters.chance',
    ]);
    expect(problemsOf({ id: 'rounds', value: 2.5 })).toEqual(['notAnInteger parameters.rounds']);
    expect(problemsOf({ id: 'chance', value: NaN })).toEqual(['notANumber parameters.chance']);
    expect(problemsOf({ id: 'damping', value: 0.5 })).toEqual(['unknownParameter parameters']);
    expect(() => chosenParameters(degree, [{ id: 'rounds', value: 1 }])).toThrow(ProblemError);
  });
});
