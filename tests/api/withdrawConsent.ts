import type { Services } from '../../server/graphql/context.ts';
import { testToday } from './openTestServices.ts';

/** A person says no to the network, or to being asked to lead. */
export async function withdrawConsent(
  { privacy }: Pick<Services, 'privacy'>,
  personId: string,
  purpose: 'network' | 'leadership' = 'network',
): Promise<void> {
  await privacy.recordConsent({
    ...{ id: null, personId, purpose, decision: 'withdrawn', on: testToday, until: null },
    ...{ textVersion: 'test', means: 'spoken', formReference: null, guardian: null, takenBy: 'local' },
  });
}
