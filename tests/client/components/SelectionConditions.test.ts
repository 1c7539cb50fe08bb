import { defineComponent, h } from 'vue';
import { expect, it } from 'vitest';
import SelectionConditions from '../../../client/components/SelectionConditions.vue';
import { mountPage } from '../mountPage.ts';
import { tieKindTerm } from '../tieKinds.ts';

it('offers the usual sub-kinds of the chosen kinds, and those that ties of this community have', async () => {
  const page = defineComponent(
    () => () =>
      h(SelectionConditions, {
        selection: { communityId: 'c1', tieKinds: ['NOMINATES'] },
        withActors: false,
      }),
  );
  const { wrapper } = await mountPage(page, {
    name: 'gaps',
    answers: {
      Vocabulary: {
        vocabulary: {
          nodeKinds: [],
          techniques: [],
          tieKinds: [
            tieKindTerm({ id: 'NOMINATES', inNetworks: true, subkinds: [{ id: 'trust', name: '信任' }] }),
            tieKindTerm({ id: 'KNOWS', inNetworks: true }),
          ],
        },
      },
      UsedSubkinds: {
        queryOptions: {
          subkinds: [
            { kind: 'NOMINATES', subkind: 'trust' },
            { kind: 'NOMINATES', subkind: '最想和谁打牌' },
            { kind: 'KNOWS', subkind: 'advice' },
          ],
        },
      },
    },
  });
  const first = wrapper.findAll('fieldset')[0]!;
  expect(first.findAll('label').map((label) => label.text())).toEqual(['信任', '最想和谁打牌']);
  await first.findAll('input')[1]!.setValue(true);
  expect(wrapper.getComponent(SelectionConditions).emitted('change')).toEqual([
    [{ subkinds: ['最想和谁打牌'] }],
  ]);
});

it('limits the network to the members of an organization or the residents of a place', async () => {
  const selection = { communityId: 'c1', membersOf: 'p1' };
  const page = defineComponent(() => () => h(SelectionConditions, { selection, withActors: false }));
  const edges = (...names: readonly string[]) => ({
    edges: names.map((name) => ({ node: { id: name, name, kind: 'selfOrganized' } })),
  });
  const { wrapper } = await mountPage(page, {
    name: 'gaps',
    answers: { GroupsForSets: { places: edges('p10', 'p1'), organizations: edges('o1') } },
  });
  const choice = wrapper.findAll('select').find((each) => each.text().includes('全社区'))!;
  expect(choice.findAll('option').map((option) => option.attributes('value'))).toEqual([
    '',
    'o1',
    'p1',
    'p10',
  ]);
  expect((choice.element as HTMLSelectElement).value).toBe('p1');
  await choice.setValue('o1');
  await choice.setValue('');
  expect(wrapper.getComponent(SelectionConditions).emitted('change')).toEqual([
    [{ membersOf: 'o1' }],
    [{ membersOf: null }],
  ]);
});
