import { afterEach, describe, expect, it, vi } from 'vitest';
import RecordView from '../../../client/views/RecordView.vue';
// The page that it leads to, so that it is there at once.
import '../../../client/views/RegisterView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { vocabularyOfKinds } from '../registerKinds.ts';

const record = (part: Record<string, unknown> = {}) => ({
  node: {
    ...{ __typename: 'Organization', id: 'n1', communityId: 'c1', displayName: '合唱团', externalId: 'O1' },
    ...{ createdAt: '2026-01-01T08:00:00Z', updatedAt: '2026-03-05T08:00:00Z', attributes: { 负责人: '甲' } },
    ...part,
  },
});
const choir = {
  ...{ __typename: 'Organization', id: 'n1', displayName: '合唱团', updatedAt: '2026-03-05T08:00:00Z' },
  ...{
    name: '合唱团',
    kind: 'school',
    foundedOn: '2020-05',
    members: null,
    tags: [],
    isOpen: true,
    note: null,
  },
};
const resident = {
  ...{ __typename: 'Resident', id: 'n1', displayName: '王桂兰', updatedAt: '2026-03-05T08:00:00Z' },
  ...{ name: '王桂兰', gender: null, birthYear: 1950, note: null },
};
const nothing = {
  ...{ counts: [], consents: 0, decisions: 0, followUps: 0, interventions: 0, cases: 0, caseEntries: 0 },
  ...{ instrumentAnswers: 0, protectedData: 0, namedIn: [], namedInCount: 0 },
};

const show = (answers: Record<string, unknown>, query: Record<string, string> = {}) =>
  mountPage(RecordView, {
    name: 'record',
    params: { nodeId: 'n1' },
    query,
    answers: {
      Vocabulary: vocabularyOfKinds,
      RecordNode: record(),
      ReadNode: { node: choir },
      RegisterTies: { ties: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } },
      CasesOfSubject: { cultivationBoard: { totalCount: 0, cases: [] } },
      NodePage: { page: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } },
      ...answers,
    },
  });
const showResident = (answers: Record<string, unknown>) =>
  show({
    RecordNode: record({ __typename: 'Resident', displayName: '王桂兰' }),
    ReadNode: { node: resident },
    ...answers,
  });
type Shown = Awaited<ReturnType<typeof show>>;
const sent = ({ asked }: Shown, operation: string) =>
  asked.filter((each) => each.operation === operation).map((each) => each.variables);
const press = async ({ wrapper }: Shown, text: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === text)!
    .trigger('click');
  await settle();
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('a record', () => {
  it('says what is known in words, what a file said, and what is not known yet', async () => {
    const { wrapper } = await show({});
    const facts = wrapper.findAll('dl > div').map((fact) =>
      fact
        .findAll('dt, dd')
        .map((part) => part.text())
        .join(' '),
    );
    expect(facts).toEqual([
      ...['名称 合唱团', 'kind项 school类', 'foundedOn项 2020年5月', 'isOpen项 是'],
      ...['原来的编号 O1', '负责人 甲'],
    ]);
    expect(wrapper.text()).toContain('还没有填：members项、tags项、note项');
    expect(wrapper.text()).toMatch(/2026年1月1日登记。\s*2026年3月5日改动。/);
  });

  it('of another community is not here', async () => {
    const { wrapper } = await show({ RecordNode: record({ communityId: 'c2' }) });
    expect(wrapper.text()).toContain('没有这条登记');
    expect(wrapper.text()).not.toContain('合唱团');
  });

  it('is corrected: only what was changed is sent, and that it is done is said', async () => {
    const page = await show({ UpdateNode: { node: choir } });
    await press(page, '更正');
    const form = page.wrapper.get('.inset-form');
    await form.findAll('input')[0]!.setValue('新合唱团');
    await form.trigger('submit');
    await settle();
    expect(sent(page, 'UpdateNode')).toEqual([{ id: 'n1', input: { name: '新合唱团' } }]);
    expect(page.wrapper.find('.inset-form').exists()).toBe(false);
    expect(page.wrapper.text()).toContain('已更正。');
  });

  it('of which nothing was changed is not written', async () => {
    const page = await show({});
    await press(page, '更正');
    await page.wrapper.get('.inset-form').trigger('submit');
    await settle();
    expect(sent(page, 'UpdateNode')).toEqual([]);
    expect(page.wrapper.find('.inset-form').exists()).toBe(false);
  });

  it('leads on to the page of what it is about', async () => {
    const { wrapper } = await show({});
    const links = wrapper.findAll('a.next-step').map((link) => link.attributes('href'));
    expect(links).toContain('/c/c1/organizations/n1');
    expect(links).toContain('/c/c1/register?kind=Organization&new=true');
  });
});

describe('taking out what was entered by mistake', () => {
  it('says what goes along and asks once', async () => {
    const dependents = [{ kind: 'MEMBER_OF', name: '加入', count: 3, examples: ['甲', '乙'] }];
    const page = await show({ RecordDependents: { dependents }, RemoveNode: { isRemoved: true } });
    expect(sent(page, 'RecordDependents')).toEqual([]);
    await press(page, '撤下这条登记……');
    const box = page.wrapper.get('[role=alertdialog]');
    expect(box.text()).toMatch(/加入 3\s*甲、乙/);
    expect(sent(page, 'RemoveNode')).toEqual([]);
    await box.get('button.danger').trigger('click');
    await box.get('button.danger').trigger('click');
    await settle();
    expect(sent(page, 'RemoveNode')).toEqual([{ id: 'n1', withDependents: true }]);
    await vi.waitFor(
      () => expect(page.router.currentRoute.value.fullPath).toBe('/c/c1/register?kind=Organization'),
      10_000,
    );
  });

  it('counts cases of cultivation that go with an organization', async () => {
    const page = await show({
      RecordDependents: { dependents: [] },
      CasesOfSubject: { cultivationBoard: { totalCount: 1, cases: [{ id: 'x' }] } },
    });
    await press(page, '撤下这条登记……');
    expect(page.wrapper.get('[role=alertdialog]').text()).toContain('培育记录 1 项');
  });

  it('of a resident of whom nothing else is kept goes here', async () => {
    const page = await showResident({
      EraseDependents: { eraseDependents: nothing },
      RemoveNode: { isRemoved: true },
    });
    await press(page, '撤下这条登记……');
    await page.wrapper.get('[role=alertdialog] button.danger').trigger('click');
    await settle();
    expect(sent(page, 'RemoveNode')).toEqual([{ id: 'n1', withDependents: false }]);
  });

  it.each([
    ['a consent', { consents: 1 }],
    ['a tie', { counts: [{ id: 'KNOWS', name: '认识', count: 1 }] }],
    ['a name in a note', { namedInCount: 1 }],
  ])('of a resident with %s leads to her own page', async (_what, kept) => {
    const page = await showResident({ EraseDependents: { eraseDependents: { ...nothing, ...kept } } });
    await press(page, '撤下这条登记……');
    expect(page.wrapper.find('[role=alertdialog]').exists()).toBe(false);
    const links = page.wrapper.findAll('a.button').map((link) => link.attributes('href'));
    expect(links).toContain('/c/c1/people/n1/privacy#erase');
    expect(links).toContain('/c/c1/identities');
  });
});
