import type { ArchiveRow } from '../store/archive.ts';

/** Counts up when an older Linli could no longer read what is written. */
export const backupFormat = 1;

/** The first line: what was backed up, and when. */
export interface BackupHeader {
  readonly format: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Version of Linli. */
  readonly linli: string;
  readonly engine: 'embedded' | 'neo4j';
}

/** Something in a backup that has a size and a hash of its own. */
export interface BackupPart {
  /** `graph`: the lines of nodes and ties; `secret`; `audit/…`: a file of the audit log. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The last line: a backup without it is not whole. */
export interface BackupEnd {
  /** Nodes by their labels, joined by colons. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Ties by kind, former versions included. */
  readonly ties: Readonly<Record<string, number>>;
  readonly graphHash: string;
  readonly parts: readonly BackupPart[];
}

/** A backup is lines of JSON: header, secret, nodes, ties, pieces of files, end; compressed, then encrypted. */
export type BackupLine =
  | { readonly backup: BackupHeader }
  | { readonly secret: string }
  | ArchiveRow
  | { readonly file: string; readonly base64: string }
  | { readonly end: BackupEnd };

export const partOfGraph = 'graph';
export const partOfSecret = 'secret';
/** What the names of the audit log's files begin with. */
export const auditPrefix = 'audit/';

/** Of the files in the audit folder those that belong to the log: the lines, and the record of the last one. */
export const isAuditFile = (name: string): boolean => /^\d+\.jsonl$|^head$/.test(name);

export const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A point in time as it stands in names of files: YYYYMMDD-HHMMSS, UTC. */
export const stampOf = (time: string): string => {
  const [date, clock] = new Date(time).toISOString().slice(0, 19).split('T');
  return `${date!.replaceAll('-', '')}-${clock!.replaceAll(':', '')}`;
};

export const backupName = (madeAt: string): string => `linli-${stampOf(madeAt)}.age`;

/** When a backup of this name was made, ISO 8601 in UTC; null when it is not such a name. */
export function madeAtOf(name: string): string | null {
  const match = /^linli-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.age$/.exec(name);
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const text = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`;
  return Number.isNaN(Date.parse(text)) ? null : text;
}
