import type { DOMWrapper, VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import FieldPanel from '../../../../client/components/field/FieldPanel.vue';
import { createField } from '../../../../client/composables/field/createField.ts';
import type { FieldRoster } from '../../../../client/composables/field/fieldRoster.ts';
import type { FieldRequest } from '../../../../client/field/records.ts';
import type { Outcome } from '../../../../client/field/transport.ts';
import { memoryStore } from '../../field/memoryStore.ts';
import { mountPage, settle } from '../../mountPage.ts';

const person = (id: string, name: string) => ({
  ...{ id, name, isResident: true, placeId: 'b1', placeName: '1号楼' },
});
const roster: FieldRoster = {
  people: [person('w', '王秀英'), person('l', '李明'), person('z', '赵强')],
  buildings: [{ id: 'b1', name: '1号楼' }],
  activities: [{ id: 'a1', title: '义诊', date: '2020-01-01' }],
  rounds: [{ id: 'r1', name: '第1期' }],
  sets: [
    {
      ...{ id: 's', name: '通用问题单', version: 0, createdAt: null },
      questions: [
        {
          ...{ key: 'trust', zh: '谁来牵头您最放心？', en: 'Whom would you trust?' },
          ...{ kind: 'NOMINATES', subkind: 'trust', fromNamed: false, most: 5, stressful: false },
        },
      ],
    },
  ],
};

/** The open page with a server that answers what the test says. */
async function start(answers: readonly Outcome[]) {
  const sent: FieldRequest[] = [];
  const field = createField({
    store: memoryStore(),
    transport: (request) => Promise.resolve(answers[sent.push(request) - 1] ?? { kind: 'unanswered' }),
    now: () => Date.parse('2026-09-01T10:00:00'),
    exclusively: (work) => work(),
    iterations: 10,
  });
  await field.make(roster, {
    ...{ communityId: 'c1', communityName: '桂花里', accountId: null, passcode: 'guihuali', days: 3 },
    placeIds: null,
  });
  const Page = defineComponent(
    () => () => h(FieldPanel, { label: field.labelOf('c1')!, field, communityId: 'c1', isShellKept: true }),
  );
  const { wrapper } = await mountPage(Page, { name: 'field', answers: {} });
  return { wrapper, field, sent };
}

const button = (wrapper: VueWrapper, words: string): DOMWrapper<Element> => {
  const found = wrapper.findAll('button').find((each) => each.text().includes(words));
  if (!found) throw new Error(`No button ${words}`);
  return found;
};
/** Encryption takes its time: what is waited for is what the page shows. */
const until = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 4_000, interval: 10 });
async function press(wrapper: VueWrapper, words: string): Promise<void> {
  await until(() => button(wrapper, words));
  await button(wrapper, words).trigger('click');
  await settle();
}
async function find(wrapper: VueWrapper, name: string): Promise<void> {
  await until(() => wrapper.get('input[type=search]'));
  await wrapper.get('input[type=search]').setValue(name);
  await wrapper.get('.found button').trigger('click');
  await settle();
}
const done = (data: object): Outcome => ({ kind: 'done', data });

afterEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the page for records outdoors', { timeout: 30_000 }, () => {
  it('takes an interview from the person to who knows whom, and sends it as one', async () => {
    const { wrapper, sent, field } = await start([done({ recordInterview: { ties: 3, wasKept: false } })]);
    await find(wrapper, '王秀英');
    await wrapper.get('form').trigger('submit');
    await settle();
    await find(wrapper, '李明');
    await wrapper.get('input[type=search]').setValue('孙阿姨');
    await press(wrapper, '加上“孙阿姨”');
    await press(wrapper, '下一步');
    await wrapper.findAll('.pile-card input')[3]!.trigger('change');
    await press(wrapper, '下一步');
    await wrapper.get('.square-of-pair').trigger('click');
    await settle();
    expect(wrapper.get('.square-of-pair').attributes('aria-pressed')).toBe('true');
    await press(wrapper, '下一步');
    expect(wrapper.text()).toContain('互相认识的 1 对');
    await press(wrapper, '完成');
    await until(() => expect(sent.map(({ name }) => name)).toEqual(['interview']));
    expect(sent[0]?.variables['input']).toMatchObject({
      ...{ communityId: 'c1', waveId: 'r1', respondentId: 'w', among: [{ one: 0, other: 1 }] },
      answers: [
        { namedId: 'l', closeness: 4 },
        { namedId: null, newName: '孙阿姨', placeId: null },
      ],
    });
    expect(wrapper.text()).toContain('王秀英的访谈记好了');
    await until(() => expect([field.records.value, field.receipts.value.length]).toEqual([[], 1]));
  });

  it('keeps a sign-in that got no answer, and does not let it be changed', async () => {
    const { wrapper, field } = await start([{ kind: 'unanswered' }]);
    await press(wrapper, '签到');
    await press(wrapper, '义诊');
    await press(wrapper, '完成');
    await until(() => expect(wrapper.text()).toContain('还没有人签到'));
    await wrapper.findAll('.tick input')[0]!.trigger('change');
    await until(() => expect(wrapper.text()).toContain('已签 1 位'));
    await press(wrapper, '完成');
    await press(wrapper, '待发送');
    await until(() => expect(wrapper.text()).toContain('送过，没有回话'));
    await until(() => expect(field.isSending.value).toBe(false));
    expect(() => button(wrapper, '改一改')).toThrow('No button');
    expect(field.records.value).toMatchObject([{ state: 'unanswered' }]);
  });

  it('has each fault settled before what was refused is sent again', async () => {
    const problems = [
      { code: 'notFound', field: 'activityId', message: '没有' },
      { code: 'notFound', field: 'attendees.0.personId', message: '没有' },
    ];
    const { wrapper, sent, field } = await start([
      { kind: 'refused', problems },
      done({ recordAttendance: { added: 1, known: 0 } }),
    ]);
    await press(wrapper, '签到');
    await press(wrapper, '义诊');
    await until(() => wrapper.get('.tick'));
    for (const tick of wrapper.findAll('.tick input').slice(0, 2)) await tick.trigger('change');
    await press(wrapper, '完成');
    await press(wrapper, '待发送');
    await until(() => expect(field.records.value).toMatchObject([{ state: 'faulty' }]));
    await until(() => expect(field.isSending.value).toBe(false));
    await press(wrapper, '看一看');
    await until(() => button(wrapper, '再送一次'));
    const again = () => button(wrapper, '再送一次').attributes('disabled');
    expect(again()).toBe('');
    await press(wrapper, '作为新活动送');
    await press(wrapper, '换成名册上的另一位');
    await find(wrapper, '赵强');
    expect(again()).toBeUndefined();
    await press(wrapper, '再送一次');
    await until(() => expect(wrapper.text()).toContain('送到了 1 条'));
    expect(sent.at(-1)?.variables['input']).toMatchObject({
      title: '义诊',
      attendees: [{ personId: 'z' }, { personId: 'l' }],
    });
  });

  it('goes on with a draft after it was locked', async () => {
    const { wrapper, field } = await start([]);
    await find(wrapper, '王秀英');
    await wrapper.get('form').trigger('submit');
    await settle();
    await find(wrapper, '李明');
    await press(wrapper, '先放着');
    field.lock();
    expect(await field.open({ communityId: 'c1' }, 'guihuali')).toBe(true);
    await settle();
    await press(wrapper, '王秀英');
    expect(wrapper.get('.named').text()).toContain('李明');
  });
});
