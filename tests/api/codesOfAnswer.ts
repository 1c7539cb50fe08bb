import type { ExecutionResult } from 'graphql';
import { ProblemError } from '../../server/entities/problem.ts';

/** The codes of what an answer refuses; `other` for errors that are no problem of the user. */
export const codesOfAnswer = ({ errors }: Pick<ExecutionResult, 'errors'>): string[] =>
  (errors ?? []).flatMap(({ originalError }) =>
    originalError instanceof ProblemError ? originalError.problems.map(({ code }) => code) : ['other'],
  );
