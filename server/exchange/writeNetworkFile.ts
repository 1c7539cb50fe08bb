import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import { formats } from './formats.ts';
import { communityFile, selectedFile, type FileOptions } from './networkFileOf.ts';

/** What a file is made of: everything of a community, or the network of a selection. */
export type FileContent = 'community' | 'network';

export interface NetworkFileRequest extends Omit<FileOptions, 'wavesApart'> {
  /** Id of a format that is written. */
  readonly format: string;
  readonly content: FileContent;
}

/**
 * A community, or the network of a selection, as a file of a format of the registry, as bytes.
 * @throws ProblemError `notFound` when no such format is written, and what `selectedFile` throws
 */
export async function writeNetworkFile(
  record: CommunityRecord,
  selection: NetworkSelection,
  { format, content, ...options }: NetworkFileRequest,
): Promise<Uint8Array> {
  const writing = formats.find(({ id }) => id === format)?.writing;
  if (!writing) throw new ProblemError({ code: 'notFound', field: 'format' });
  const network =
    content === 'network' ? selectedFile(record, selection, options) : communityFile(record, options);
  const written = await writing.write(network);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
