import type { ActivistDimension } from './dimension.ts';
import { bridging } from './dimensions/bridging.ts';
import { helpGiven } from './dimensions/helpGiven.ts';
import { initiative } from './dimensions/initiative.ts';
import { namedByPeers } from './dimensions/namedByPeers.ts';
import { participation } from './dimensions/participation.ts';
import { rating } from './dimensions/rating.ts';
import { spread } from './dimensions/spread.ts';
import type { DimensionWeights } from './score.ts';

/** The registry: the dimensions of the score, in the order in which they are shown. */
export const dimensions: readonly ActivistDimension[] = [
  namedByPeers,
  helpGiven,
  bridging,
  spread,
  participation,
  initiative,
  rating,
];

/** The weights where nobody chose others. */
export const defaultWeights: DimensionWeights = Object.fromEntries(
  dimensions.map(({ id, weight }) => [id, weight]),
);
