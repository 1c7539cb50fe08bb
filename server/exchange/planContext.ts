import type { Mentions } from './mentions.ts';
import type { ImportOptions } from './plan.ts';
import type { PlannedChanges } from './plannedChanges.ts';
import type { PlannedNodes } from './plannedNodes.ts';
import type { PlannedTies } from './plannedTies.ts';
import type { ProblemLog } from './problemLog.ts';
import type { TieWords } from './tieWords.ts';

/** What grows while the tables of an import are read one after the other. */
export interface PlanContext {
  readonly options: ImportOptions;
  readonly nodes: PlannedNodes;
  readonly mentions: Mentions;
  readonly changes: PlannedChanges;
  readonly ties: PlannedTies;
  readonly words: TieWords;
  readonly log: ProblemLog;
}
