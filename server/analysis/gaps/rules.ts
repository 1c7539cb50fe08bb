import type { GapRule } from './gapRule.ts';
import { articulation } from './rules/articulation.ts';
import { bridgeTie } from './rules/bridgeTie.ts';
import { isolation } from './rules/isolation.ts';
import { singleSource } from './rules/singleSource.ts';
import { unmetNeed } from './rules/unmetNeed.ts';

/** The registry: the rules of the work list, in the order in which they are shown. */
export const rules: readonly GapRule[] = [isolation, singleSource, unmetNeed, articulation, bridgeTie];
