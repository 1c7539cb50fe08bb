import { validate as isUuid } from 'uuid';
import { localAccountId, unknownAccountId } from '../entities/access.ts';
import type { AuditEvent } from '../entities/results/audit.ts';

/** Stands for what was given as an id and is none: it may be a name, and what is in the log stays for good. */
export const noId = 'notAnId';

const accountWords: readonly string[] = [localAccountId, unknownAccountId];
const idOr = (id: string): string => (isUuid(id) ? id : noId);

/** The event with nothing but UUIDs, and the words for accounts without one, where ids belong. */
export function onlyIds(event: AuditEvent): AuditEvent {
  const { accountId, communityId, personIds } = event;
  return {
    ...event,
    accountId: accountWords.includes(accountId) ? accountId : idOr(accountId),
    communityId: communityId === null ? null : idOr(communityId),
    personIds: personIds === 'all' ? personIds : personIds.map(idOr),
  };
}
