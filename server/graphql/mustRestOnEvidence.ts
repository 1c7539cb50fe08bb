import { checkEvidence } from '../cultivation/checkEvidence.ts';
import { criterionOfItem } from '../cultivation/criterionOfItem.ts';
import type { CaseEntryInput } from '../entities/cultivation/caseEntry.ts';
import type { CaseSubject } from '../entities/cultivation/stageModel.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Context } from './context.ts';

const subjectOfLabel: Readonly<Record<string, CaseSubject>> = {
  Resident: 'person',
  Organization: 'organization',
  Community: 'community',
};

/** @throws ProblemError with what a statement or an assessment lacks of what it rests on (`checkEvidence`) */
export async function mustRestOnEvidence(
  input: CaseEntryInput,
  { stores, loaders }: Pick<Context, 'stores' | 'loaders'>,
): Promise<void> {
  const { communityId, caseId, subjectId, kind, item } = input;
  if (kind !== 'statement' && kind !== 'assessment') return;
  const one = caseId ? await stores.cultivation.read(communityId, caseId) : null;
  const about = subjectId ?? one?.subjectId;
  const node = about ? await loaders.node.load(about) : null;
  const criterion = one && item ? criterionOfItem(one.model, item) : null;
  const problems = checkEvidence(input, criterion, (node && subjectOfLabel[node.label]) ?? null);
  if (problems.length > 0) throw new ProblemError(problems);
}
