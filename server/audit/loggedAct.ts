import type { AuditLog } from './auditLog.ts';
import type { AuditEvent } from '../entities/results/audit.ts';
import { ProblemError } from '../entities/problem.ts';

/**
 * Does what a plain route or a command does, and has it in the audit log before anything is answered: what was done, and what
 * was refused. @throws ProblemError `auditUnavailable`, and what `act` throws
 */
export async function loggedAct<Result>(
  audit: AuditLog,
  event: Omit<AuditEvent, 'outcome'>,
  act: () => Promise<Result>,
): Promise<Result> {
  await audit.mustBeWritable();
  let result: Result;
  try {
    result = await act();
  } catch (error) {
    const isRefused =
      error instanceof ProblemError && error.problems.some((problem) => problem.code === 'notAllowed');
    await audit.append({ ...event, outcome: isRefused ? 'refused' : 'failed' });
    throw error;
  }
  await audit.append({ ...event, outcome: 'done' });
  return result;
}
