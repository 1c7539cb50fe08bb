import { afterEach, describe, expect, it, vi } from 'vitest';
import PrivacyView from '../../../client/views/PrivacyView.vue';
import { consent, personFile, purposeState } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { vocabularyOfKinds } from '../registerKinds.ts';
import { signedIn } from '../sessions.ts';

const worker = signedIn([{ role: 'socialWorker', communityId: 'c1', dataKinds: ['contact'] }]);
const purposes = {
  purposes: ['network', 'leadership', 'contact', 'sensitive', 'research'].map((id) => ({
    id,
    name: id,
    text: `说明${id}`,
    textVersion: '2026-09',
  })),
};
const basics = { resident: { id: 'p1', birthYear: 1950 } };

const show = (answers: Record<string, unknown>, state = worker) =>
  mountPage(PrivacyView, {
    name: 'privacy',
    params: { personId: 'p1' },
    state,
    answers: {
      PersonFile: { personFile: personFile() },
      PersonBasics: basics,
      Purposes: purposes,
      ...answers,
    },
  });
type Shown = Awaited<ReturnType<typeof show>>;
const press = async ({ wrapper }: Shown, text: string, within = 'body *'): Promise<void> => {
  const area = within === 'body *' ? wrapper : wrapper.get(within);
  await area
    .findAll('button')
    .find((button) => button.text() === text)!
    .trigger('click');
  await settle();
};
const sent = ({ asked }: Shown, operation: string) =>
  asked.filter((each) => each.operation === operation).map((each) => each.variables);

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of consent and rights', () => {
  it('asks for each purpose by itself, in the words to read out', async () => {
    const { wrapper } = await show({});
    const cards = wrapper.findAll('.purpose-card');
    expect(cards).toHaveLength(5);
    expect(cards[0]!.text()).toContain('说明network');
    expect(cards[0]!.text()).toContain('还没有问过');
  });

  it('writes a decision down with day, means and version of the text', async () => {
    const page = await show({ RecordConsent: { recordConsent: consent('x') } });
    await press(page, '同意', '.purpose-card');
    await page.wrapper.get('.consent-form select').setValue('paper');
    await page.wrapper.get('.consent-form').trigger('submit');
    await settle();
    const [variables] = sent(page, 'RecordConsent');
    expect(variables!['input']).toMatchObject({
      personId: 'p1',
      purpose: 'network',
      decision: 'given',
      means: 'paper',
      textVersion: '2026-09',
      until: null,
      guardian: null,
    });
    expect(page.wrapper.text()).toContain('已记下，马上生效');
  });

  it('asks for a guardian of a child', async () => {
    const child = { resident: { ...basics.resident, birthYear: new Date().getFullYear() - 8 } };
    const page = await show({ PersonBasics: child });
    await press(page, '同意', '.purpose-card');
    expect(page.wrapper.text()).toContain('监护人姓名');
    await press(page, '先不记');
    await press(page, '不同意', '.purpose-card');
    expect(page.wrapper.text()).not.toContain('监护人姓名');
  });

  it('takes somebody out of the list of activists in one press', async () => {
    const page = await show({ RecordConsent: { recordConsent: consent('x') } });
    await press(page, '不要把我算进去');
    expect(sent(page, 'RecordConsent')[0]!['input']).toMatchObject({
      purpose: 'leadership',
      decision: 'refused',
    });
  });

  it('says when somebody is not considered, and shows what was said before', async () => {
    const { wrapper } = await show({
      PersonFile: {
        personFile: personFile({
          purposes: [purposeState('leadership', { decision: 'refused', isAllowed: false })],
          consents: [
            consent('1', { purpose: 'leadership', on: '2026-01-05' }),
            consent('2', { purpose: 'leadership', decision: 'refused', on: '2026-08-01', means: 'spoken' }),
          ],
        }),
      },
    });
    expect(wrapper.get('.objection-box').text()).toContain('已经不算在内');
    expect(wrapper.get('.purpose-card').text()).toContain('2026年8月1日，口头：不同意');
    expect(wrapper.get('.purpose-card details').text()).toContain('2026年1月5日，书面：同意');
  });

  it('corrects facts on the spot, and of who is not shown only what was changed', async () => {
    const shown = { ...{ id: 'p1', displayName: '李某', updatedAt: '2026-03-05T08:00:00Z' }, name: '李某' };
    const page = await show({
      Vocabulary: vocabularyOfKinds,
      PersonFile: { personFile: personFile({ isMentioned: true }) },
      // As server/entities/shownNode.ts shows her: a short name and nothing else.
      ReadNode: { node: { __typename: 'Resident', ...shown, gender: null, birthYear: null, note: null } },
      UpdateNode: { node: { __typename: 'Resident', ...shown } },
    });
    await press(page, '更正');
    expect(page.wrapper.get('#file').text()).toContain('没有改动的内容保持原样');
    await page.wrapper.get('#file select').setValue('female');
    await page.wrapper.get('#file form').trigger('submit');
    await settle();
    expect(sent(page, 'UpdateNode')).toEqual([{ id: 'p1', input: { gender: 'female' } }]);
    expect(page.wrapper.text()).toContain('已更正。');
  });

  it('opens encrypted data only with consent and a grant', async () => {
    const allowed = personFile({
      purposes: [
        purposeState('contact', { decision: 'given' }),
        purposeState('sensitive', { decision: 'given' }),
      ],
    });
    const page = await show({
      PersonFile: { personFile: allowed },
      ProtectedData: {
        protectedData: {
          openGroups: ['contact'],
          updatedAt: null,
          phone: '000',
          wechat: null,
          addressDetail: null,
          emergencyContact: null,
          health: null,
          disability: null,
          hardship: null,
          religion: null,
        },
      },
    });
    expect(page.wrapper.get('#protected').text()).toContain('您的角色不能看这些内容');
    expect(page.wrapper.get<HTMLInputElement>('#protected input').element.value).toBe('000');
    const without = await show({});
    expect(without.wrapper.get('#protected').text()).toContain('本人还没有同意');
    expect(sent(without, 'ProtectedData')).toEqual([]);
  });

  it('erases after showing what goes and having the name typed', async () => {
    const page = await show({
      EraseDependents: {
        eraseDependents: {
          counts: [{ id: 'KNOWS', name: '认识', count: 4 }],
          consents: 2,
          decisions: 3,
          followUps: 2,
          interventions: 0,
          cases: 1,
          caseEntries: 2,
          instrumentAnswers: 1,
          protectedData: 0,
          namedIn: [{ nodeId: 'n1', tieId: null, kind: 'Activity', field: 'note' }],
          namedInCount: 1,
        },
      },
      ErasePerson: { erasePerson: { erased: true, namedIn: [] } },
    });
    await press(page, '看看会删掉什么');
    expect(page.wrapper.get('.erase-person').text()).toContain('认识 4');
    expect(page.wrapper.get('.erase-person').text()).toContain('关于是否请本人牵头的决定 3');
    expect(page.wrapper.get('.erase-person').text()).toContain('待办清单上的跟进记录 2');
    const button = page.wrapper.get<HTMLButtonElement>('.erase-person .danger');
    expect(button.element.disabled).toBe(true);
    await page.wrapper.get('.erase-person input').setValue('居民甲');
    expect(button.element.disabled).toBe(false);
    await page.wrapper.get('.erase-person form').trigger('submit');
    await settle();
    expect(sent(page, 'ErasePerson')[0]).toMatchObject({ personId: 'p1', reason: 'asked' });
    expect(page.wrapper.get('.erased-result').text()).toContain('已经全部删除');
  });

  it('tells what was decided about her, and why', async () => {
    const decision = { id: 'd1', verdictName: '已联系', reason: '大家都找她商量', decidedOn: '2026-08-01' };
    const { wrapper } = await show({ PersonFile: { personFile: personFile({ decisions: [decision] }) } });
    expect(wrapper.text()).toMatch(/已联系\s*大家都找她商量/);
    expect((await show({})).wrapper.text()).toContain('没有这样的决定');
  });

  it('tells what was done for her', async () => {
    const followUp = {
      id: 'f1',
      stepName: '办好了',
      reason: null,
      outcome: '陪着去了合唱团',
      decidedOn: '2026-08-01',
    };
    const { wrapper } = await show({ PersonFile: { personFile: personFile({ followUps: [followUp] }) } });
    expect(wrapper.text()).toMatch(/社工为您跟进过的事.*办好了\s*陪着去了合唱团/s);
  });

  it('says that somebody was merely mentioned', async () => {
    const { wrapper } = await show({ PersonFile: { personFile: personFile({ isMentioned: true }) } });
    expect(wrapper.text()).toContain('还没有问过本人');
  });
});
