import type { BoxLabel, DeviceStore, SealedEntry } from '../../../client/field/deviceStore.ts';

/** A browser's database in memory. `fail`: the next change finds no room. */
export function memoryStore(): DeviceStore & { fail: boolean; readonly kept: Map<string, SealedEntry> } {
  const labels = new Map<string, BoxLabel>();
  const kept = new Map<string, SealedEntry>();
  const keyOf = (communityId: string, id: string): string => `${communityId} ${id}`;
  return {
    fail: false,
    kept,
    labels: () => Promise.resolve([...labels.values()]),
    entries: (communityId) =>
      Promise.resolve([...kept.values()].filter((entry) => entry.communityId === communityId)),
    change(communityId, { label, put = [], remove = [] }) {
      if (this.fail) return Promise.reject(new Error('no room'));
      if (label) labels.set(communityId, label);
      for (const entry of put) kept.set(keyOf(communityId, entry.id), entry);
      for (const id of remove) kept.delete(keyOf(communityId, id));
      return Promise.resolve();
    },
    wipe(communityId) {
      labels.delete(communityId);
      for (const entry of [...kept.values()])
        if (entry.communityId === communityId) kept.delete(keyOf(communityId, entry.id));
      return Promise.resolve();
    },
  };
}
