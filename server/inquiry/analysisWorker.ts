import { parentPort } from 'node:worker_threads';
import { viewed } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import { computations } from './computations.ts';
import type { AnalysisReply, AnalysisRequest } from './messages.ts';

/** A thread of its own for the computations: it holds the records that it was sent, and answers jobs one by one. */
const records = new Map<string, CommunityRecord>();
const mostViews = 4;
/** Each record in the views that were asked for, while it is held. */
const views = new WeakMap<CommunityRecord, Map<string, CommunityRecord>>();

parentPort?.on('message', (request: AnalysisRequest) => {
  if (request.type === 'record') records.set(request.key, request.record);
  else if (request.type === 'forget') records.delete(request.key);
  else parentPort?.postMessage(answer(request));
});

type Computing = Extract<AnalysisRequest, { type: 'compute' }>;

function answer(request: Computing): AnalysisReply {
  const { job, key, computation, selection, parameters } = request;
  const record = records.get(key);
  if (!record) return { job, fault: 'The worker was not sent the record' };
  try {
    return { job, result: computations[computation](seen(record, request), selection, parameters as never) };
  } catch (error) {
    if (error instanceof ProblemError) return { job, problems: error.problems };
    return { job, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function seen(record: CommunityRecord, { view, today }: Computing): CommunityRecord {
  const known = views.get(record) ?? new Map<string, CommunityRecord>();
  views.set(record, known);
  const key = JSON.stringify([view, today]);
  const made = known.get(key) ?? viewed(record, view, today);
  if (known.size >= mostViews && !known.has(key)) known.clear();
  known.set(key, made);
  return made;
}
