import type { StageModel } from '../entities/cultivation/stageModel.ts';
import t0 from './stageModels/t0.json' with { type: 'json' };
import t1 from './stageModels/t1.json' with { type: 'json' };
import t2 from './stageModels/t2.json' with { type: 'json' };
import t3 from './stageModels/t3.json' with { type: 'json' };
import t4 from './stageModels/t4.json' with { type: 'json' };

/** The registry of the stage models that come with the product, in the order in which they are offered. */
export const shippedModels = [t0, t1, t2, t3, t4] as readonly unknown[] as readonly StageModel[];

export const shippedModel = (id: string): StageModel | null =>
  shippedModels.find((model) => model.id === id) ?? null;
