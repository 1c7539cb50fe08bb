import type { Stage, StageModel } from '../entities/cultivation/stageModel.ts';

export const stageOf = ({ stages }: StageModel, code: string): Stage | null =>
  stages.find((stage) => stage.code === code) ?? null;

/** Codes of the stages that may follow one, earlier ones too: what it names, else the one listed next. */
export function nextStages({ stages }: StageModel, code: string): readonly string[] {
  const at = stages.findIndex((stage) => stage.code === code);
  const stage = stages[at];
  if (!stage) return [];
  if (stage.next) return stage.next;
  const following = stages[at + 1];
  return following ? [following.code] : [];
}

/** Whether a case may end from a stage: from the one listed last, whatever else may follow it. */
export const mayEnd = ({ stages }: StageModel, code: string): boolean => stages.at(-1)?.code === code;

/** Codes of the stages that can be reached from one in any number of steps, itself included. O(stages + ways). */
export function stagesWithin(model: StageModel, code: string): ReadonlySet<string> {
  const reached = new Set([code]);
  for (const each of reached) for (const next of nextStages(model, each)) reached.add(next);
  return reached;
}
