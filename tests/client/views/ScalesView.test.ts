import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scale, ScoredAnswers } from '../../../client/composables/scales/scaleForm.ts';
import ScalesView from '../../../client/views/ScalesView.vue';
import { madeEntry, madeScale, madeTexts, ownScale } from '../composables/scales/madeScale.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const answered = (entries: readonly ScoredAnswers[]) => ({
  resident: { id: 'a', name: '王秀英' },
  instrumentAnswers: { totalCount: entries.length, edges: entries.map((node) => ({ node })) },
});
const show = (
  {
    scales = [madeScale()],
    entries = [],
    ...answers
  }: { scales?: Scale[]; entries?: ScoredAnswers[] } & Record<string, unknown> = {},
  query: Record<string, string> = {},
) =>
  mountPage(ScalesView, {
    name: 'scales',
    params: { personId: 'a' },
    query,
    answers: { Scales: { instruments: scales }, PersonScales: answered(entries), ...answers },
  });
type Page = Awaited<ReturnType<typeof show>>;
const saying = (page: Page, text: string, among = 'button') =>
  page.wrapper.findAll(among).find((each) => each.text().includes(text))!;
const press = async (page: Page, text: string) => {
  await saying(page, text).trigger('click');
  await settle();
};
const key = async (name: string) => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  await settle();
};
const sent = ({ asked }: Page, operation: string) =>
  asked.filter((each) => each.operation === operation).map(({ variables }) => variables['input']);

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of one person’s scales', () => {
  it('offers every scale with what came of it last', async () => {
    const { wrapper } = await show({
      scales: [madeScale(), ownScale({ id: 'own', name: '清单', notReady: '先录入清单。' })],
      entries: [madeEntry('1', '2026-08-01')],
    });
    const [made, own] = wrapper.findAll('.scale-list a');
    expect(wrapper.get('h1').text()).toBe('王秀英的量表');
    expect(made!.attributes('href')).toBe('/c/c1/people/a/scales?scale=made');
    expect(made!.text()).toMatch(/试用量表.*2026年8月1日：\s*总分：6（2–12），偏少。/s);
    expect(own!.text()).toContain('先录入清单。');
  });

  it('asks item by item, by number keys too, and saves what was answered', async () => {
    const page = await show(
      { RecordInstrumentAnswers: { recordInstrumentAnswers: { id: 'x', askedOn: '2026-09-01' } } },
      { scale: 'made' },
    );
    expect(page.wrapper.text()).toContain('还没有录入题目');
    await press(page, '现在填写');
    expect(page.wrapper.get('h3').text()).toBe('第1题');
    expect(document.activeElement).toBe(page.wrapper.get('h3').element);
    await key('9');
    expect(page.wrapper.get('h3').text()).toBe('第1题');
    await key('3');
    expect(page.wrapper.get('h3').text()).toBe('第2题');
    await press(page, '不回答，下一题');
    await key('0');
    expect(page.wrapper.text()).toContain('有 1 题没有回答');
    expect(page.wrapper.text()).toContain('缺答不算分。');
    await page.wrapper.get('.scale-form form').trigger('submit');
    await settle();
    expect(sent(page, 'RecordInstrumentAnswers')).toMatchObject([
      {
        personId: 'a',
        instrument: 'made',
        textsId: null,
        replacesId: null,
        parameters: [
          { id: 'long', value: 1 },
          { id: 'sources', value: 9 },
        ],
        answers: [
          { item: '1', code: 3 },
          { item: '3', code: 0 },
        ],
      },
    ]);
    expect(page.wrapper.get('[role=status]').text()).toBe('已经保存。');
  });

  it('goes on after a press of the finger, and only chooses with the arrow keys', async () => {
    const page = await show({ scales: [madeScale({ texts: madeTexts() })] }, { scale: 'made' });
    await press(page, '现在填写');
    expect(page.wrapper.text()).toContain('请随意。');
    expect(page.wrapper.get('h3').text()).toContain('有人聊天吗？');
    await page.wrapper.findAll('.answer input')[1]!.trigger('click', { detail: 0 });
    await settle();
    expect(page.wrapper.get('.answer.chosen').text()).toBe('2偶尔');
    await page.wrapper.findAll('.answer input')[2]!.trigger('click', { detail: 1 });
    await settle();
    expect(page.wrapper.get('h3').text()).toBe('第2题');
  });

  it('keeps what was filled in when saving fails, and sends it again by the same id', async () => {
    const page = await show({ RecordInstrumentAnswers: new Error('存不了') }, { scale: 'made' });
    await press(page, '现在填写');
    await key('2');
    await press(page, '直接看一遍');
    for (let i = 0; i < 2; i++) {
      await page.wrapper.get('.scale-form form').trigger('submit');
      await settle();
    }
    expect(page.wrapper.get('.scale-form [role=alert]').text()).toContain('存不了');
    const [first, second] = sent(page, 'RecordInstrumentAnswers') as { id: string }[];
    expect(second!.id).toBe(first!.id);
  });

  it('shows scores on their tracks, the change, and the line of what was asked before', async () => {
    const change = {
      since: '2026-03-01',
      difference: 3,
      reading: 'more',
      sentence: '比2026-03-01多了3。',
    } as const;
    const { wrapper } = await show(
      {
        entries: [
          { ...madeEntry('2', '2026-08-01', { score: { value: 9, change } }), caution: '不是诊断。' },
          madeEntry('1', '2026-03-01'),
        ],
      },
      { scale: 'made' },
    );
    const latest = wrapper.get('.scores');
    expect(latest.text()).toContain('比2026-03-01多了3。');
    expect(latest.get('.value').attributes('style')).toContain('70%');
    expect(latest.findAll('.band.concern')).toHaveLength(1);
    expect(wrapper.text()).toContain('不是诊断。');
    expect(wrapper.get('svg[role=img]').attributes('aria-label')).toBe(
      '总分：2026年3月1日 6；2026年8月1日 9',
    );
    expect(wrapper.text()).toContain('画不出误差的范围');
  });

  it('corrects and takes back by a later entry that names the former', async () => {
    const page = await show(
      {
        entries: [madeEntry('e1', '2026-08-01')],
        RecordInstrumentAnswers: { recordInstrumentAnswers: { id: 'x', askedOn: '2026-08-01' } },
      },
      { scale: 'made' },
    );
    await press(page, '更正');
    await key('4');
    await press(page, '直接看一遍');
    await page.wrapper.get('.scale-form form').trigger('submit');
    await settle();
    await press(page, '撤下');
    await saying(page, '撤下', '.confirm-box .danger').trigger('click');
    await settle();
    const [corrected, back] = sent(page, 'RecordInstrumentAnswers') as { id: string; replacesId: string }[];
    expect(corrected).toMatchObject({ replacesId: 'e1', askedOn: '2026-08-01' });
    expect(corrected).toMatchObject({
      answers: [
        { item: '1', code: 4 },
        { item: '3', code: 4 },
      ],
    });
    expect(back).toMatchObject({ replacesId: 'e1', answers: [] });
    expect(back!.id).not.toBe(corrected!.id);
  });

  it('takes texts with their source, and how far scores can be relied on', async () => {
    const page = await show(
      {
        scales: [ownScale({ id: 'made', notReady: '先录入清单。' })],
        SaveInstrumentTexts: { saveInstrumentTexts: madeTexts({ version: 3 }) },
        SaveInstrumentReliability: { saveInstrumentReliability: { id: 'made', reliability: [] } },
      },
      { scale: 'made' },
    );
    expect(saying(page, '现在填写').attributes('disabled')).toBeDefined();
    const [texts, error] = page.wrapper.findAll('details.card');
    await texts!.get('details details textarea').setValue('医生,86');
    await press(page, '放进下面的格子');
    expect(saying(page, '保存为新版本').attributes('disabled')).toBeDefined();
    await texts!.get('input[required]').setValue('本地清单');
    await texts!.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'SaveInstrumentTexts')).toEqual([
      {
        ...{ communityId: 'c1', instrument: 'made', source: '本地清单', instruction: '' },
        items: [{ item: 'i1', text: '医生', options: [], value: 86, domain: null }],
      },
    ]);
    expect(page.wrapper.text()).toContain('已经保存为第 3 版。');
    const [deviation, reliability, source] = error!.findAll('input');
    await deviation!.setValue('5');
    await reliability!.setValue('0.8');
    expect(saying(page, '保存', 'details.card:nth-of-type(2) button').attributes('disabled')).toBeDefined();
    await source!.setValue('某文');
    await error!.get('form').trigger('submit');
    await settle();
    expect(sent(page, 'SaveInstrumentReliability')).toEqual([
      {
        ...{ communityId: 'c1', instrument: 'made' },
        scores: [{ score: 'total', standardDeviation: 5, reliability: 0.8, source: '某文' }],
      },
    ]);
  });

  it('leaves texts and reliability to supervisors', async () => {
    const { wrapper } = await mountPage(ScalesView, {
      name: 'scales',
      params: { personId: 'a' },
      query: { scale: 'made' },
      answers: { Scales: { instruments: [madeScale()] }, PersonScales: answered([]) },
      state: signedIn([{ role: 'socialWorker' }]),
    });
    expect(wrapper.text()).toContain('由督导录入');
    expect(wrapper.findAll('details.card')).toHaveLength(1);
  });

  it('prints a blank form with the words for the codes', async () => {
    vi.stubGlobal('print', () => undefined);
    const page = await show({ scales: [madeScale({ texts: madeTexts() })] }, { scale: 'made' });
    await press(page, '打印空白表');
    const sheet = document.querySelector('.scale-sheet')!.textContent;
    expect(sheet).toContain('试用量表');
    expect(sheet).toContain('第1题　有人聊天吗？');
    expect(sheet).toMatch(/□ 1 没有\s*□ 2 偶尔\s*□ 3 多/);
    expect(sheet).toContain('哪一题都可以不答');
  });
});
