import { ref } from 'vue';
import { recall, remember } from '../browserMemory.ts';

const lastKey = 'linli.field.last';
const keyFor = (communityId: string): string => ['linli.field', communityId].join('.');

/** What the browser remembers tells nobody of its changes; this does, within the page. */
const changes = ref(0);

/** Whether a roster of this community was taken onto this device: told without opening anything. */
export const isPrepared = (communityId: string): boolean =>
  changes.value >= 0 && recall(keyFor(communityId)) === '1';

/** Whether a roster was ever taken onto this device: what it left may be past its days. */
export const wasEverPrepared = (): boolean => recall(lastKey) !== null;

/** The community whose records were last opened here, for the icon on the home screen; null = none. */
export function lastPrepared(): string | null {
  const communityId = recall(lastKey);
  return communityId !== null && isPrepared(communityId) ? communityId : null;
}

export function rememberPrepared(communityId: string): void {
  remember(keyFor(communityId), '1');
  remember(lastKey, communityId);
  changes.value += 1;
}

export function forgetPrepared(communityId: string): void {
  remember(keyFor(communityId), '');
  changes.value += 1;
}
