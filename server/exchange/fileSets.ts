import type { RawTable } from './fileFormat.ts';
import type { FileSet } from './fileSet.ts';
import { networkCanvasSet } from './fileSets/networkCanvas.ts';
import { repeatedNodesSet } from './fileSets/repeatedNodes.ts';
import { sienaSet } from './fileSets/siena.ts';

/** The registry. */
export const fileSets: readonly FileSet[] = [networkCanvasSet, sienaSet, repeatedNodesSet];

/** The tables of all files of an import, with those joined that belong together. O(cells). */
export const joinFileSets = (tables: readonly RawTable[]): readonly RawTable[] =>
  fileSets.reduce((joined, set) => set.join(joined), tables);
