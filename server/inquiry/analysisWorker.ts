import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { viewed } from '../access/recordView.ts';
import { ResultCache } from '../analysis/resultCache.ts';
import { installResultCache } from '../analysis/rememberedResult.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import { onceFor } from '../graph/onceFor.ts';
import { makeCrew } from '../kernels/crew.ts';
import { installExecution } from '../kernels/execution.ts';
import { computations } from './computations.ts';
import type { Task } from './jobQueue.ts';
import type { AnalysisRequest, Outcome } from './messages.ts';
import { packValue, unpackValue } from './packedValue.ts';
import { RecordAssembly, type RecordPart } from './recordParts.ts';
import { SharedProgress } from './sharedProgress.ts';

/** A thread of its own for the computations: it holds the records that it was sent, and answers jobs one by one. */
const records = new Map<string, CommunityRecord>();
/** Records of which parts have come. */
const arriving = new Map<string, RecordAssembly>();
const mostViews = 4;
/** Each record in the views that were asked for, while it is held. */
const seen = onceFor(viewed, mostViews);
/** With several threads like this one, more helpers for each only wait for a processor. They start when first needed. */
const mostHelpers = 7;
const helpers = process.env.LINLI_ANALYSIS_HELPERS || Math.min(mostHelpers, availableParallelism() - 1);
const crew = makeCrew(Number(helpers));
const results = new ResultCache(Number(process.env.LINLI_ANALYSIS_CACHE_MB || 64) * 2 ** 20);
installResultCache(results);

parentPort?.on('message', (request: AnalysisRequest) => {
  switch (request.type) {
    case 'record': {
      const part =
        request.part instanceof Uint8Array ? (unpackValue(request.part) as RecordPart) : request.part;
      const assembly = part.type === 'frame' ? new RecordAssembly() : arriving.get(request.key);
      assembly?.add(part);
      if (assembly) arriving.set(request.key, assembly);
      return;
    }
    case 'forget':
      records.delete(request.key);
      arriving.delete(request.key);
      return;
    case 'forgetAll':
      records.clear();
      arriving.clear();
      results.clear();
      return;
    case 'compute':
      installExecution({ crew, onProgress: new SharedProgress(request.progress).tell });
      void outcomeOf(request.key, request.task).then((outcome) => {
        const answer = request.isPacked ? { packed: packValue(outcome) } : outcome;
        parentPort?.postMessage({ job: request.job, ...answer });
      });
  }
});

async function outcomeOf(key: string, task: Task): Promise<Outcome> {
  try {
    const record = seen(recordOf(key), task.view, task.today);
    return { result: await computations[task.computation](record, task.selection, task.parameters as never) };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function recordOf(key: string): CommunityRecord {
  const held = records.get(key) ?? arriving.get(key)?.whole();
  if (!held) throw new Error('The worker was not sent the record');
  arriving.delete(key);
  records.set(key, held);
  return held;
}
