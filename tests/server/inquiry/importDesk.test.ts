import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ImportDesk } from '../../../server/inquiry/importDesk.ts';
import type { ImportFile, ImportReading } from '../../../server/inquiry/importMessages.ts';
import { KeptImports } from '../../../server/inquiry/keptImports.ts';
import { systemClock } from '../../../server/store/clock.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { openTestStores } from '../store/openStore.ts';

const reading: ImportReading = { map: [], where: [] };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: ImportFile[] = [
  { name: '名册.csv', bytes: bytes('id,name\n1,王秀英-canary\n2,李明\n') },
  { name: '关系.csv', bytes: bytes('source,target,kind\n1,2,friend\n') },
];
const explained: ImportReading = { ...reading, map: [{ word: 'friend', kind: 'KNOWS' }] };

describe('imports that are under way when the process ends', () => {
  let stores: Stores;
  let close: () => Promise<void>;
  let folder: string;
  let communityId: string;
  const key = randomBytes(32);
  const desks: ImportDesk[] = [];
  const openDesk = async (withKey = key): Promise<ImportDesk> => {
    const desk = new ImportDesk(stores, () => '2026-09-01', new KeptImports(folder, withKey));
    desks.push(desk);
    await desk.restore();
    return desk;
  };
  const residents = async (): Promise<number> =>
    (await stores.nodes.contents(communityId)).find(({ label }) => label === 'Resident')?.count ?? 0;

  beforeEach(async () => {
    ({ stores, close } = await openTestStores(systemClock));
    folder = join(mkdtempSync(join(tmpdir(), 'linli-imports-')), 'imports');
    communityId = systemClock.newId();
    await stores.nodes.create(nodeKind('Community'), { id: communityId, name: '桂花里' });
  });
  afterEach(async () => {
    await Promise.all(desks.splice(0).map((desk) => desk.close()));
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('go on where they were, with what was decided about them', async () => {
    const first = await openDesk();
    const { id } = await first.begin(files, { communityId }, reading, 'account-1');
    expect((await first.settled(id)).badRows).toBe(1);
    first.readAgain(id, explained);
    await first.settled(id);
    // The first one is not closed: a process that is killed closes nothing.
    const second = await openDesk();
    expect(await second.open(communityId)).toEqual([
      {
        id,
        title: '名册.csv, 关系.csv',
        startedAt: expect.any(String),
        startedBy: 'account-1',
        options: JSON.stringify(explained),
      },
    ]);
    expect(second.communityOf(id)).toBe(communityId);
    expect(second.find(id)?.state).toBe('reading');
    expect(await second.settled(id)).toMatchObject({ state: 'ready', badRows: 0, ties: [{ added: 1 }] });
    second.commit(id, false);
    expect(await second.settled(id)).toMatchObject({ state: 'done' });
    expect(await residents()).toBe(2);
    expect(existsSync(join(folder, id))).toBe(false);
    expect(await second.open(communityId)).toEqual([]);
  });

  it('lie encrypted on the disk, for this user only', async () => {
    const desk = await openDesk();
    const { id } = await desk.begin(files, { communityId }, reading);
    const kept = readdirSync(join(folder, id)).map((name) => readFileSync(join(folder, id, name), 'latin1'));
    expect(kept).toHaveLength(3);
    for (const content of kept) expect(content).not.toMatch(/canary|source|csv/);
  });

  it('are known as done when they had been written before', async () => {
    const first = await openDesk();
    const { id } = await first.begin(files, { communityId }, explained);
    await first.settled(id);
    const aside = `${folder}-aside`;
    cpSync(folder, aside, { recursive: true });
    first.commit(id, false);
    const { batchId } = await first.settled(id);
    // As if the process had been killed between the commit and its end.
    cpSync(aside, folder, { recursive: true });
    rmSync(aside, { recursive: true });
    const second = await openDesk();
    expect(await second.open(communityId)).toEqual([]);
    expect(second.find(id)).toMatchObject({ state: 'done', batchId });
    expect(await residents()).toBe(2);
    expect(existsSync(join(folder, id))).toBe(false);
  });

  it('go when they are cancelled, and when somebody of the community is erased', async () => {
    const desk = await openDesk();
    const { id } = await desk.begin(files, { communityId }, explained);
    await desk.settled(id);
    await desk.cancel(id);
    expect(readdirSync(folder)).toEqual([]);
    await desk.begin(files, { communityId }, explained);
    await desk.dropCopies(communityId);
    expect(readdirSync(folder)).toEqual([]);
    expect(await desk.open(communityId)).toEqual([]);
  });

  it('are read again after something else was taken back', async () => {
    const desk = await openDesk();
    const { id } = await desk.begin(files, { communityId }, explained);
    await desk.settled(id);
    await desk.dropCopies(communityId, { filesStay: true });
    expect(desk.find(id)?.state).toBe('reading');
    expect(await desk.settled(id)).toMatchObject({ state: 'ready', ties: [{ added: 1 }] });
  });

  it('are removed when they cannot be opened any more', async () => {
    const first = await openDesk();
    await first.begin(files, { communityId }, reading);
    const second = await openDesk(randomBytes(32));
    expect(await second.open(communityId)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
