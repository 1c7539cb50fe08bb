import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import type { BackupSource } from '../../../server/backup/backupLines.ts';
import { randomKeyring, type Keyring } from '../../../server/secrets/keyring.ts';
import type { Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';

export const passphrase = '桂花 樟树 石榴 枇杷 银杏 海棠';
/** Fast enough to be computed thousands of times; real backups take 18. */
export const workFactor = 4;
export const madeAt = '2026-11-24T10:30:05.000Z';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'linli-backup-'));
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Codes of the problems that a work ends with; none when it ends well. */
export async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

/** A community with what a backup must carry: Chinese names, a former version of a tie, a consent, an account, a session. */
export async function fill({ graph, nodes, ties }: Stores, residents = 3): Promise<void> {
  const { id: communityId } = await nodes.create(nodeKind('Community'), { name: '桂花里' });
  const ids: string[] = [];
  for (let i = 0; i < residents; i++) {
    const name = ['王大妈', '李大爷', 'Zoë', '欧阳娜'][i % 4]!;
    ids.push(
      (await nodes.create(nodeKind('Resident'), { communityId, name, strengths: ['做饭', '手语'] })).id,
    );
  }
  const [fromId, toId, otherId] = ids as [string, string, string];
  const tie = await ties.create({ kind: 'KNOWS', fromId, toId, weight: 1, validFrom: '2026-03' });
  await ties.update(tie.id, {
    weight: 2.5,
    frequency: 'weekly',
    confirmedOn: '2020-03',
    note: '楼上楼下',
  });
  await ties.create({ kind: 'SUPPORTS', fromId: toId, toId: otherId });
  await graph.write(async (run) => {
    const make = (text: string, parameters = {}) => run(text as Statement, parameters);
    await make(
      'CREATE (c:OfPerson:Consent {id: "consent-1", personId: $fromId, communityId: $communityId, decision: "given", until: "2026-12-31"})',
      { fromId, communityId },
    );
    await make(
      'CREATE (a:Account {id: "account-1", loginName: "wang", passwordHash: "$argon2id$x", grants: ["a"]})',
    );
    await make('CREATE (s:Session {id: "session-1", accountId: "account-1"})');
  });
}

/** An audit log as it lies on disk, with the files of its writer beside it. */
export function fillAudit(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '000000000001.jsonl'), '{"seq":1,"what":["resident"]}\n'.repeat(5_000));
  writeFileSync(join(folder, '000000005001.jsonl'), '{"seq":5001}\n');
  writeFileSync(join(folder, 'head'), 'x'.repeat(1024));
  writeFileSync(join(folder, 'writer'), '{"process":1}');
}

export const sourceOf = (
  { graph }: Pick<Stores, 'graph'>,
  { auditFolder = null, keyring = randomKeyring() }: { auditFolder?: string | null; keyring?: Keyring } = {},
): BackupSource => ({ graph, secret: keyring.exportSecret(), auditFolder, version: '0.1.0', madeAt });
