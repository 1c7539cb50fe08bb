import { parentPort } from 'node:worker_threads';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import { computations } from './computations.ts';
import type { AnalysisReply, AnalysisRequest } from './messages.ts';

/** A thread of its own for the computations: it holds the records that it was sent, and answers jobs one by one. */
const records = new Map<string, CommunityRecord>();

parentPort?.on('message', (request: AnalysisRequest) => {
  if (request.type === 'record') records.set(request.key, request.record);
  else if (request.type === 'forget') records.delete(request.key);
  else parentPort?.postMessage(answer(request));
});

function answer({
  job,
  key,
  computation,
  selection,
  parameters,
}: Extract<AnalysisRequest, { type: 'compute' }>): AnalysisReply {
  const record = records.get(key);
  if (!record) return { job, fault: 'The worker was not sent the record' };
  try {
    return { job, result: computations[computation](record, selection, parameters as never) };
  } catch (error) {
    if (error instanceof ProblemError) return { job, problems: error.problems };
    return { job, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
