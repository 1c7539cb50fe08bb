import type { GapRule } from './gapRule.ts';
import { articulation } from './rules/articulation.ts';
import { bridgeTie } from './rules/bridgeTie.ts';
import { coverage } from './rules/coverage.ts';
import { isolation } from './rules/isolation.ts';
import { kinOnly } from './rules/kinOnly.ts';
import { overload } from './rules/overload.ts';
import { organizationHole } from './rules/organizationHole.ts';
import { singleSource } from './rules/singleSource.ts';
import { staffDependence } from './rules/staffDependence.ts';
import { stressfulTie } from './rules/stressfulTie.ts';
import { typeDeficit } from './rules/typeDeficit.ts';
import { unbalanced } from './rules/unbalanced.ts';
import { unmetNeed } from './rules/unmetNeed.ts';

/** The registry: the rules of the work list, in the order in which they are shown. */
export const rules: readonly GapRule[] = [
  isolation,
  kinOnly,
  typeDeficit,
  singleSource,
  unmetNeed,
  overload,
  articulation,
  bridgeTie,
  organizationHole,
  staffDependence,
  unbalanced,
  stressfulTie,
  coverage,
];
