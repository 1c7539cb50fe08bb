import { createNodeBorderProgram } from '@sigma/node-border';
import type { NodeProgramType } from 'sigma/rendering';
import type { DrawnEdge, DrawnNode } from './sigmaGraph.ts';

/** A dot with a rim (office) and a heart (not a resident): kind and office can be told without colour. */
export const actorProgram: NodeProgramType<DrawnNode, DrawnEdge> = createNodeBorderProgram<
  DrawnNode,
  DrawnEdge
>({
  borders: [
    { size: { attribute: 'rimSize', defaultValue: 0.7, mode: 'pixels' }, color: { attribute: 'rimColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
    {
      size: { attribute: 'heartSize', defaultValue: 0, mode: 'relative' },
      color: { attribute: 'heartColor' },
    },
  ],
});
