import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProtectedCipher } from '../../../server/privacy/protectedCipher.ts';
import { Privacy } from '../../../server/privacy/privacy.ts';
import { randomKeyring } from '../../../server/secrets/keyring.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

const codeOf = (work: () => unknown): Promise<string[]> => codesOf(new Promise((resolve) => resolve(work())));

describe('the cipher of protected data', () => {
  const keyring = randomKeyring();
  const cipher = new ProtectedCipher(keyring);

  it('gives back what it sealed, and seals the same text differently each time', () => {
    const [one, other] = [cipher.seal('a', 'phone', '13800138000'), cipher.seal('a', 'phone', '13800138000')];
    expect(one).not.toBe(other);
    expect([one, other].map((each) => cipher.open('a', 'phone', each))).toEqual([
      '13800138000',
      '13800138000',
    ]);
    expect(one.startsWith(`v1.${keyring.fingerprint}.`)).toBe(true);
    expect(cipher.open('a', 'health', cipher.seal('a', 'health', '糖尿病，需要陪同🩺'))).toBe(
      '糖尿病，需要陪同🩺',
    );
  });

  it('notices every changed byte, another person, another field and another key', async () => {
    const sealed = cipher.seal('a', 'phone', '13800138000');
    const [version, fingerprint, text] = sealed.split('.');
    const bytes = Buffer.from(text!, 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = changed[i]! ^ 1;
      const forged = [version, fingerprint, changed.toString('base64url')].join('.');
      expect(await codeOf(() => cipher.open('a', 'phone', forged))).toEqual(['damagedData']);
    }
    for (const damaged of ['', 'v1', `v1.${fingerprint}.`, `v2.${fingerprint}.${text}`, sealed.slice(0, -1)])
      expect(await codeOf(() => cipher.open('a', 'phone', damaged))).toEqual(['damagedData']);
    expect(await codeOf(() => cipher.open('b', 'phone', sealed))).toEqual(['damagedData']);
    expect(await codeOf(() => cipher.open('a', 'wechat', sealed))).toEqual(['damagedData']);
    const other = new ProtectedCipher(randomKeyring());
    expect(await codeOf(() => other.open('a', 'phone', sealed))).toEqual(['wrongKey']);
  });
});

describe(`protected data on the ${engineUnderTest} engine`, () => {
  const canary = 'canary-13800138000';
  const all = ['contact', 'sensitive'] as const;
  const by = { accountId: 'local', mayOpen: all };
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
  });

  const read = () => test.privacy.protectedData.read(id(2), all);

  it('are kept only for a person who agreed, group by group', async () => {
    const write = (values: object) => test.privacy.protectedData.write(id(2), values, by);
    expect(await codesOf(write({ phone: canary }))).toEqual(['needsConsent']);
    await test.decide(2, { purpose: 'contact' });
    await write({ phone: canary, wechat: ' wx ' });
    expect(await codesOf(write({ health: '糖尿病' }))).toEqual(['needsConsent']);
    expect(await codesOf(write({ phone: '1', health: '糖尿病' }))).toEqual(['needsConsent']);
    expect(await read()).toMatchObject({ phone: canary, wechat: 'wx', openGroups: ['contact'] });
    expect(await codesOf(write({ phone: 'x'.repeat(41) }))).toEqual(['tooLong']);
    await write({ phone: null });
    const left = await read();
    expect([left.phone, left.wechat]).toEqual([undefined, 'wx']);
    await write({ wechat: '' });
    expect((await read()).updatedAt).toBeNull();
  });

  it('are opened to nobody without the right, not even to be overwritten', async () => {
    await test.decide(2, { purpose: 'contact' });
    await test.privacy.protectedData.write(id(2), { phone: canary }, by);
    const seen = await test.privacy.protectedData.read(id(2), ['sensitive']);
    expect([seen.phone, seen.openGroups]).toEqual([undefined, []]);
    expect(
      await codesOf(
        test.privacy.protectedData.write(id(2), { phone: '1' }, { accountId: 'x', mayOpen: ['sensitive'] }),
      ),
    ).toEqual(['notAllowed']);
    expect(await codesOf(test.privacy.protectedData.read(id(9), all))).toEqual(['notFound']);
  });

  it('go at once when consent is withdrawn, and by themselves when it ends', async () => {
    await test.decide(2, { purpose: 'contact' });
    await test.decide(2, { purpose: 'sensitive', until: '2026-06-30' });
    await test.privacy.protectedData.write(id(2), { phone: canary, health: '糖尿病' }, by);
    await test.decide(2, { purpose: 'contact', decision: 'withdrawn' });
    expect(await read()).toMatchObject({ openGroups: ['sensitive'], health: '糖尿病' });
    // Agreeing anew brings back nothing.
    await test.decide(2, { purpose: 'contact' });
    expect((await read()).phone).toBeUndefined();
    test.today = '2026-06-30';
    expect(await test.privacy.removeExpired()).toEqual([]);
    test.today = '2026-07-01';
    expect((await read()).openGroups).toEqual(['contact']);
    expect(await test.privacy.removeExpired()).toEqual([id(2)]);
    test.today = '2026-06-30';
    expect((await read()).health).toBeUndefined();
  });

  it('of a child end with the guardian’s consent, when she may decide herself', async () => {
    await test.person(3, '小明', { birthYear: 2012 });
    await test.decide(3, { purpose: 'contact', guardian: '李芳（母亲）' });
    await test.privacy.protectedData.write(id(3), { phone: canary }, by);
    test.today = '2026-12-31';
    expect(await test.privacy.protectedData.read(id(3), all)).toMatchObject({ phone: canary });
    test.today = '2027-01-01';
    expect((await test.privacy.protectedData.read(id(3), all)).phone).toBeUndefined();
    await test.decide(3, { purpose: 'contact' });
    expect(await test.privacy.protectedData.read(id(3), all)).toMatchObject({ phone: canary });
  });

  it('are in no record, and in the files of the store only as ciphertext', async () => {
    await test.decide(2, { purpose: 'contact' });
    await test.privacy.protectedData.write(id(2), { phone: canary }, by);
    expect(JSON.stringify(await test.stores.records.read(home))).not.toContain(canary);
    expect(JSON.stringify(await test.stores.nodes.read(id(2)))).not.toContain(canary);
    const { location, engine } = await test.stores.graph.describe();
    if (engine === 'embedded') expect(filesWith(location, canary)).toEqual([]);
  });

  it('need the key that sealed them', async () => {
    await test.decide(2, { purpose: 'contact' });
    await test.privacy.protectedData.write(id(2), { phone: canary }, by);
    const holder = { dropCopies: () => Promise.resolve() };
    const other = new Privacy(test.stores, randomKeyring(), [holder], () => test.today);
    expect(await codesOf(other.protectedData.read(id(2), all))).toEqual(['wrongKey']);
  });

  it('go with the person', async () => {
    await test.decide(2, { purpose: 'contact' });
    await test.privacy.protectedData.write(id(2), { phone: canary }, by);
    await test.stores.nodes.remove(nodeKind('Resident'), id(2), true);
    await test.person(2, '王秀英');
    await test.decide(2, { purpose: 'contact' });
    expect((await read()).phone).toBeUndefined();
  });
});

/** Files below a folder that hold a text in UTF-8. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}
