import { expect, it, describe } from 'vitest';
import { shippedModels } from '../../../server/cultivation/stageModels.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { CultivationStore } from '../../../server/store/cultivationStore.ts';
import { home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';
const recordedBy = 'local';
const model = shippedModels.find((each) => each.id === 'T2')!;
const [wang, li] = [id(2), id(3)] as const;

describe(`the book that is remembered, on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
  });
  const book = () => test.stores.cultivation.book(home);
  const record = (subjectId: string) =>
    test.stores.cultivation.record(
      { communityId: home, subjectId, kind: 'session', form: 'visit', on: '2026-04-01', recordedBy },
      today,
    );

  it('is read once, until something is written in it or in the community', async () => {
    const { cultivation } = test.stores;
    const first = await book();
    expect(await book()).toBe(first);
    const changes: readonly (() => Promise<unknown>)[] = [
      () =>
        cultivation.start({ communityId: home, subjectId: wang, model, startedOn: today, recordedBy }, today),
      () => record(wang),
      () => record(li),
      async () => {
        const [one] = (await book()).cases;
        await cultivation.change({ communityId: home, id: one!.id, title: '骨干' }, today);
      },
      async () => {
        const [one] = (await book()).cases;
        const decided = { communityId: home, caseId: one!.id, id: null, on: today, recordedBy };
        const more = { outcome: 'entered', to: 'early', reason: '早已开始', snapshot: [] } as const;
        await cultivation.decide({ ...decided, ...more }, today);
      },
      async () =>
        cultivation.putAway(home, (await book()).entries.find(({ kind }) => kind === 'session')!.id),
      () =>
        test.stores.nodes.create(nodeKind('Organization'), {
          communityId: home,
          name: '棋社',
          kind: 'other',
        }),
    ];
    for (const change of changes) {
      const before = await book();
      await change();
      const after = await book();
      expect(after).not.toBe(before);
      // What is remembered is what a store that remembers nothing reads.
      expect(after).toEqual(await new CultivationStore(test.stores.graph, test.stores.clock).book(home));
      expect(await book()).toBe(after);
    }
  });

  it('forgets who is erased at once', async () => {
    await record(li);
    expect((await book()).entries.map(({ subjectId }) => subjectId)).toContain(li);
    await test.privacy.erase(id(90), li);
    expect((await book()).entries.map(({ subjectId }) => subjectId)).not.toContain(li);
  });
});
