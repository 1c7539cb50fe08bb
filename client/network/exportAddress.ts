import type { NetworkSelection } from '../api/generated.ts';
import { writeSelection } from './selectionAddress.ts';

/** What a file is made of: everything of a community, or the network of a selection. */
export type ExportContent = 'community' | 'network';

/** Where the server answers a community, or the network of a selection, as a file of a format. */
export function exportAddress(
  communityId: string,
  format: string,
  content: ExportContent,
  selection: NetworkSelection,
): string {
  const { asKnownOn } = selection;
  const words = writeSelection(content === 'network' ? selection : { communityId, asKnownOn }, {});
  const query = new URLSearchParams({ of: content });
  for (const [key, value] of Object.entries(words)) if (typeof value === 'string') query.set(key, value);
  return `/export/${encodeURIComponent(communityId)}/${encodeURIComponent(format)}?${query}`;
}
