import type { Role, Viewer } from '../entities/access.ts';

const rolesThatMay: readonly Role[] = ['researcher', 'administrator'];

/**
 * Whether somebody may write queries of her own kind and so may know the schema: what there is, and what exactly is
 * wrong with a query. To all others each mistake is the same, because a message that names what is missing tells
 * what there is.
 */
export const mayIntrospect = (viewer: Viewer): boolean =>
  viewer.isLocal || viewer.grants.some((grant) => rolesThatMay.includes(grant.role));

/** Fields that tell about the schema. `__typename` is not one: answers need it. */
export const tellsOfSchema = (field: string): boolean => field === '__schema' || field === '__type';
