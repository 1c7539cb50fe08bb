import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChecksum } from '../../../server/backup/checksum.ts';
import { factsOf } from '../../../server/backup/readBackup.ts';
import { writeBackup } from '../../../server/backup/writeBackup.ts';
import { openStores } from '../../../server/store/stores.ts';
import { steadyClock } from '../store/openStore.ts';
import { codesOf, fill, passphrase, remove, sourceOf, temporaryFolder, workFactor } from './filledStore.ts';

/** Numbers from 0 to under 1, the same each time (a linear congruential generator). */
function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

function flipped(bytes: Buffer, draw: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(draw() * copy.length);
  copy[at]! ^= 1 << Math.floor(draw() * 8);
  return copy;
}

const refusals = ['damagedBackup', 'wrongPassphrase', 'notABackup'];

describe('damage to a backup', () => {
  const folder = temporaryFolder();
  const [path, other] = [join(folder, 'whole.age'), join(folder, 'other.age')];
  let whole: Buffer;
  beforeAll(async () => {
    const stores = await openStores({ folder: null }, steadyClock());
    await fill(stores, 600);
    await writeBackup(path, sourceOf(stores), { passphrase, workFactor });
    await stores.graph.close();
    whole = readFileSync(path);
  });
  afterAll(() => remove(folder));

  it('is noticed without a passphrase: 10,000 of 10,000 flipped bits', async () => {
    const draw = draws(1);
    const files = Array.from({ length: 50 }, (_, i) => join(folder, `copy-${i}.age`));
    for (const file of files) copyFileSync(`${path}.sha256`, `${file}.sha256`);
    let noticed = 0;
    for (let round = 0; round < 200; round++)
      await Promise.all(
        files.map(async (file) => {
          writeFileSync(file, flipped(whole, draw));
          if ((await codesOf(checkChecksum(file)))[0] === 'damagedBackup') noticed++;
        }),
      );
    expect(noticed).toBe(10_000);
  }, 240_000);

  it('of the checksum is noticed at every one of its bits', async () => {
    const checksum = readFileSync(`${path}.sha256`);
    writeFileSync(other, whole);
    for (let bit = 0; bit < checksum.length * 8; bit++) {
      const copy = Buffer.from(checksum);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(`${other}.sha256`, copy);
      expect([bit, await codesOf(checkChecksum(other))]).toEqual([bit, ['damagedBackup']]);
    }
  });

  it('is noticed by the encryption itself: 1,000 of 1,000 flipped bits, and each byte of the head', async () => {
    const draw = draws(2);
    const head = whole.indexOf('\n--- ') + 50;
    const copies = [
      ...Array.from({ length: 1_000 }, () => flipped(whole, draw)),
      ...Array.from({ length: head }, (_, at) => {
        const copy = Buffer.from(whole);
        copy[at]! ^= 1;
        return copy;
      }),
    ];
    for (const [i, copy] of copies.entries()) {
      writeFileSync(other, copy);
      const [code] = await codesOf(factsOf(other, passphrase));
      expect([i, refusals.includes(String(code))]).toEqual([i, true]);
    }
  });

  it('is noticed wherever it was cut: at each kilobyte, and one byte before its end', async () => {
    // More than the 64 kB that are encrypted at a time, of what cannot be compressed.
    const draw = draws(3);
    mkdirSync(join(folder, 'audit'));
    writeFileSync(
      join(folder, 'audit', '000000000001.jsonl'),
      Buffer.from(Array.from({ length: 150_000 }, () => draw() * 256)),
    );
    const large = join(folder, 'large.age');
    const stores = await openStores({ folder: null }, steadyClock());
    const source = sourceOf(stores, { auditFolder: join(folder, 'audit') });
    await writeBackup(large, source, { passphrase, workFactor });
    await stores.graph.close();
    const bytes = readFileSync(large);
    const payload = bytes.indexOf('\n--- ') + 49 + 16;
    const ends = [payload, payload + 65_552, payload + 2 * 65_552];
    const cuts = [
      ...Array.from({ length: Math.ceil(bytes.length / 1024) }, (_, i) => i * 1024),
      ...ends,
      bytes.length - 1,
    ];
    expect(cuts.length).toBeGreaterThan(150);
    for (const cut of cuts) {
      writeFileSync(other, bytes.subarray(0, cut));
      const [code] = await codesOf(factsOf(other, passphrase));
      expect([cut, refusals.includes(String(code))]).toEqual([cut, true]);
    }
    writeFileSync(other, Buffer.concat([bytes, Buffer.from('x')]));
    expect(await codesOf(factsOf(other, passphrase))).toEqual(['damagedBackup']);
  });

  it('tells a wrong passphrase from a file that is something else', async () => {
    expect(await codesOf(factsOf(path, `${passphrase}。`))).toEqual(['wrongPassphrase']);
    writeFileSync(other, 'a,b\n1,2\n');
    expect(await codesOf(factsOf(other, passphrase))).toEqual(['notABackup']);
    expect(await codesOf(factsOf(join(folder, 'none.age'), passphrase))).toEqual(['unreadableBackup']);
  });

  it('notices a backup that lies about itself, though it was encrypted with the right passphrase', async () => {
    const lines = [
      { backup: { format: 1, madeAt: '2026-11-24T10:30:05.000Z', linli: '0.1.0', engine: 'embedded' } },
      { secret: 'x' },
    ];
    const end = { end: { nodes: {}, ties: {}, graphHash: '', parts: [] } };
    const row = { node: { labels: ['Node'], properties: { id: '1' } } };
    const away = { file: 'audit/../../key', base64: '' };
    for (const [content, code] of [
      [lines, 'damagedBackup'],
      [[...lines, row, end], 'damagedBackup'],
      [[...lines, away, end], 'damagedBackup'],
      [[...lines, end, row], 'damagedBackup'],
      [[lines[1], end], 'damagedBackup'],
      [[{ backup: { format: 2 } }, end], 'newerBackup'],
    ] as const) {
      const encrypter = new Encrypter();
      encrypter.setPassphrase(passphrase);
      encrypter.setScryptWorkFactor(workFactor);
      const text = content.map((line) => `${JSON.stringify(line)}\n`).join('');
      writeFileSync(other, await encrypter.encrypt(gzipSync(text)));
      expect(await codesOf(factsOf(other, passphrase))).toEqual([code]);
    }
  });

  it('does not let a file demand more work than a machine can do', async () => {
    const greedy = whole.toString('latin1').replace(/(-> scrypt \S+) 4\n/, '$1 30\n');
    writeFileSync(other, Buffer.from(greedy, 'latin1'));
    expect(await codesOf(factsOf(other, passphrase))).toEqual(['damagedBackup']);
  });
});
