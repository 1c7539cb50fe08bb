import type { ActivistDimension } from './dimension.ts';
import { bridging } from './dimensions/bridging.ts';
import { helpGiven } from './dimensions/helpGiven.ts';
import { namedByPeers } from './dimensions/namedByPeers.ts';
import { participation } from './dimensions/participation.ts';

/** The registry: the dimensions of the score, in the order in which they are shown. */
export const dimensions: readonly ActivistDimension[] = [namedByPeers, helpGiven, bridging, participation];
