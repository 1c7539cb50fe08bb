import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { directoryJson } from './directoryJson.ts';
import { directoryOf, type DirectoryOptions } from './directoryOf.ts';
import { directoryPackage } from './directoryPackage.ts';

/** `hsds-json` = one JSON text; `hsds-package` = the zip of a tabular data package. */
export type DirectoryFormat = 'hsds-json' | 'hsds-package';

/** The file of a directory, as bytes. See `directoryOf`. */
export function directory(
  record: CommunityRecord,
  _selection: NetworkSelection,
  { format, ...options }: DirectoryOptions & { readonly format: DirectoryFormat },
): Uint8Array {
  const tables = directoryOf(record, options);
  return format === 'hsds-package'
    ? directoryPackage(tables, options.today)
    : new TextEncoder().encode(directoryJson(tables));
}
