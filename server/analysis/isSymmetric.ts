import type { Adjacency } from '../graph/adjacency.ts';

/** Whether every tie leads back, and as strongly as far as strength counts. (Of strengths that differ nobody is asked: false.) O(1). */
export const isSymmetric = (
  { out, in: incoming, union }: Pick<Adjacency, 'out' | 'in' | 'union'>,
  weighted: boolean,
): boolean => out === incoming || (!weighted && out.targets.length === union.targets.length);
