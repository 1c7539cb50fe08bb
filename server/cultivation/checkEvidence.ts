import type { CaseEntryInput } from '../entities/cultivation/caseEntry.ts';
import type { CaseSubject, Criterion } from '../entities/cultivation/stageModel.ts';
import type { Problem } from '../entities/problem.ts';
import { assessmentsFor } from './assessments.ts';

type Written = Pick<CaseEntryInput, 'kind' | 'item' | 'holds' | 'value' | 'text' | 'reference' | 'ratings'>;

/**
 * What an entry lacks of what it rests on. Who states that something holds, or how many there are, says what shows it or where
 * the document is; who agrees (`approval`) need not say why. An assessment is one that there is for such a subject, with
 * dimensions of its own. `criterion`: the one that a statement is about, null for a standard or an item of a filing;
 * `subject`: what the entry is about, null for what cannot be assessed.
 */
export function checkEvidence(
  { kind, item, holds, value, text, reference, ratings }: Written,
  criterion: Criterion | null,
  subject: CaseSubject | null,
): Problem[] {
  if (kind === 'statement') {
    const isClaim = holds === true || typeof value === 'number';
    const isGrounded = Boolean(text?.trim()) || Boolean(reference?.trim());
    return isClaim && !isGrounded && criterion?.kind !== 'approval'
      ? [{ code: 'required', field: 'text' }]
      : [];
  }
  if (kind !== 'assessment') return [];
  const offered = subject === null ? [] : assessmentsFor(subject);
  const assessment = offered.find(({ id }) => id === item?.trim());
  const notAChoice = (field: string, choices: readonly { readonly id: string }[]): Problem => ({
    ...{ code: 'notAChoice', field },
    parameters: { choices: choices.map(({ id }) => id).join(', ') },
  });
  if (!assessment) return [notAChoice('item', offered)];
  const { dimensions } = assessment;
  const isKnown = (name: string): boolean => dimensions.some(({ id }) => id === name);
  return (ratings ?? []).every(({ dimension }) => isKnown(dimension))
    ? []
    : [notAChoice('ratings', dimensions)];
}
