import { ProblemError } from '../entities/problem.ts';
import type { Resident } from '../entities/resident.ts';
import type { Context } from './context.ts';

/** A resident as she may be shown. @throws ProblemError `notFound` when there is no such resident */
export async function residentOf(personId: string, { loaders }: Pick<Context, 'loaders'>): Promise<Resident> {
  const node = await loaders.node.load(personId);
  if (node?.label !== 'Resident') throw new ProblemError({ code: 'notFound', field: 'personId' });
  return node as Resident;
}
