import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { codesOf, id } from '../privacy/privacyStores.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

const [home, elsewhere] = [id(1), id(2)];
const community = nodeKind('Community');

describe(`settings on the ${engineUnderTest} engine`, () => {
  let stores: Stores;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
  });
  afterAll(() => close());
  beforeEach(async () => {
    for (const communityId of [home, elsewhere]) {
      await stores.nodes.remove(community, communityId, true);
      await stores.nodes.create(community, { id: communityId, name: '桂花里' });
    }
  });

  const save = (name: string, content: string, communityId = home) =>
    stores.settings.save({ communityId, kind: 'weightProfile', name, content, createdBy: 'a-1' });
  const listed = async (options: { versions?: boolean } = {}, communityId = home) =>
    (await stores.settings.list(communityId, 'weightProfile', options)).map(
      ({ name, version }) => `${name} ${version}`,
    );

  it('adds a version for each change of a name, and nothing when nothing changed', async () => {
    const first = await save('重信任', '[1]');
    expect(first).toMatchObject({
      communityId: home,
      kind: 'weightProfile',
      name: '重信任',
      version: 1,
      content: '[1]',
      createdBy: 'a-1',
      retiredAt: null,
    });
    expect(await save(' 重信任 ', '[1]')).toEqual(first);
    await save('重信任', '[2]');
    await save('均等', '[3]');
    expect(await save('重信任', '[1]')).toMatchObject({ version: 3 });
    expect(await listed()).toEqual(['重信任 3', '均等 1']);
    expect(await listed({ versions: true })).toEqual(['重信任 3', '均等 1', '重信任 2', '重信任 1']);
    expect(await stores.settings.read(first.id)).toEqual(first);
  });

  it('keeps kinds and communities apart', async () => {
    await save('重信任', '[1]');
    await save('重信任', '[9]', elsewhere);
    expect(await save('重信任', '[2]')).toMatchObject({ version: 2 });
    const set = {
      communityId: home,
      kind: 'questionSet',
      name: '重信任',
      content: '[2]',
      createdBy: 'a-1',
    } as const;
    await stores.settings.save(set);
    expect(await listed({}, elsewhere)).toEqual(['重信任 1']);
    expect((await stores.settings.list(home, 'questionSet')).map(({ version }) => version)).toEqual([1]);
  });

  it('puts a name away with all its versions, and takes it up again with the next one', async () => {
    const first = await save('重信任', '[1]');
    await save('重信任', '[2]');
    const { retiredAt } = await stores.settings.retire('weightProfile', first.id);
    expect(retiredAt).not.toBeNull();
    expect(await listed()).toEqual([]);
    const all = await stores.settings.list(home, 'weightProfile', { versions: true });
    expect(all.map((each) => each.retiredAt)).toEqual([retiredAt, retiredAt]);
    // Done again it keeps the first time.
    expect((await stores.settings.retire('weightProfile', first.id)).retiredAt).toBe(retiredAt);
    expect(await save('重信任', '[2]')).toMatchObject({ version: 3, retiredAt: null });
    expect(await listed()).toEqual(['重信任 3']);
    expect(await codesOf(stores.settings.retire('questionSet', first.id))).toEqual(['notFound']);
    expect(await codesOf(stores.settings.retire('weightProfile', id(77)))).toEqual(['notFound']);
  });

  it('refuses names that say nothing, and communities that are not there', async () => {
    expect(await codesOf(save(' ', '[1]'))).toEqual(['required']);
    expect(await codesOf(save('x'.repeat(121), '[1]'))).toEqual(['tooLong']);
    expect(await codesOf(save('重\u202e信任', '[1]'))).toEqual(['unreadableSigns']);
    expect(await codesOf(save('重信任', '[1]', id(77)))).toEqual(['notFound']);
    expect(await listed({ versions: true })).toEqual([]);
  });

  it('lets no two versions have one number, though they are saved at once', async () => {
    const saved = await Promise.all(['[1]', '[2]', '[3]', '[4]'].map((content) => save('重信任', content)));
    expect(saved.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('goes with its community', async () => {
    const { id: settingId } = await save('重信任', '[1]');
    await save('重信任', '[1]', elsewhere);
    await stores.nodes.remove(community, home, true);
    expect(await stores.settings.read(settingId)).toBeNull();
    expect(await listed({}, elsewhere)).toEqual(['重信任 1']);
  });
});
