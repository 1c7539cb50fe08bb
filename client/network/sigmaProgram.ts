import { createNodeBorderProgram } from '@sigma/node-border';
import type { NodeProgramType } from 'sigma/rendering';
import type { DrawnEdge, DrawnNode } from './sigmaGraph.ts';
import { committeeProgram, organizationProgram } from './sigmaPolygon.ts';

/** A dot with a rim (office) and a heart (social worker): kind and office can be told without colour. */
const personProgram: NodeProgramType<DrawnNode, DrawnEdge> = createNodeBorderProgram<DrawnNode, DrawnEdge>({
  borders: [
    { size: { attribute: 'rimSize', defaultValue: 0.7, mode: 'pixels' }, color: { attribute: 'rimColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
    {
      size: { attribute: 'heartSize', defaultValue: 0, mode: 'relative' },
      color: { attribute: 'heartColor' },
    },
  ],
});

/** How each kind of actor is drawn: the shapes of `ActorMark` and of pictures that are saved. */
export const actorPrograms: Readonly<Record<DrawnNode['type'], NodeProgramType<DrawnNode, DrawnEdge>>> = {
  person: personProgram,
  organization: organizationProgram as unknown as NodeProgramType<DrawnNode, DrawnEdge>,
  committee: committeeProgram as unknown as NodeProgramType<DrawnNode, DrawnEdge>,
};
