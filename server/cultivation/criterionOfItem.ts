import type { Criterion, StageModel } from '../entities/cultivation/stageModel.ts';
import { stageOf } from './stagePaths.ts';

/** The criterion that a statement is about, by its `item`: `exit/<stage>/<id>` or `entry/<stage>/<id>`; null for any other. */
export function criterionOfItem(model: StageModel, item: string): Criterion | null {
  const [side, stage = '', id, ...more] = item.split('/');
  if ((side !== 'exit' && side !== 'entry') || more.length > 0) return null;
  return stageOf(model, stage)?.[side].find((criterion) => criterion.id === id) ?? null;
}
