import { validate as isUuid } from 'uuid';
import { ProblemError } from './problem.ts';

/** @throws ProblemError `notAnId` unless each is a UUID: what else was typed may be a name, and must not be kept */
export function demandIds(field: string, ids: readonly string[]): void {
  if (!ids.every((id) => isUuid(id))) throw new ProblemError({ code: 'notAnId', field });
}
