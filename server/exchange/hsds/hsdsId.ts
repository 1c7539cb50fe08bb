import { v5 } from 'uuid';
import type { HsdsTableId } from './hsdsTables.ts';

/** Id of a row that is no node of its own: the same whenever it is made of the same facts of the same community. */
export const hsdsId = (communityId: string, table: HsdsTableId, ...facts: readonly string[]): string =>
  v5(['hsds', table, ...facts].join('|'), communityId);
