import { afterEach, describe, expect, it } from 'vitest';
import HoursPanel from '../../../../client/components/cultivation/HoursPanel.vue';
import { piecesOf } from '../../../../client/components/cultivation/hours/hoursOf.ts';
import { actor } from '../../answers.ts';
import { mountPage, settle } from '../../mountPage.ts';

const visit = { kind: 'visit', name: '走访', hours: 6 };
const paperwork = { kind: 'paperwork', name: '表格材料', hours: 2 };
const wen = {
  worker: { ...actor('w1'), kind: 'SocialWorker', name: '文社工' },
  ...{ hours: 8, paperworkShare: 0.25, kinds: [visit, paperwork] },
  months: [{ month: '2026-09', hours: 8, paperworkShare: 0.25, kinds: [visit, paperwork] }],
};
const show = (workers: object[] = [wen]) =>
  mountPage(HoursPanel, {
    name: 'cultivation',
    answers: {
      WorkerHours: {
        workerHours: {
          ...{
            from: '2025-10-01',
            to: '2026-09-30',
            hours: 8,
            paperworkShare: workers.length > 0 ? 0.25 : null,
          },
          ...{ workerCount: workers.length, kinds: [visit, paperwork], workers },
        },
      },
      CaseWorkers: { socialWorkers: { edges: [{ node: { id: 'w1', name: '文社工' } }] } },
      GroupsForSets: {
        organizations: { edges: [{ node: { id: 'choir', name: '合唱团' } }] },
        places: { edges: [] },
      },
      LogHours: { createTie: { __typename: 'Tie', id: 't1', kind: 'ACCOMPANIES' } },
    },
  });

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the hours', () => {
  it('are told with the share of paperwork, as a picture and as a table', async () => {
    const { wrapper } = await show();
    expect(wrapper.text()).toContain('共 8 小时，其中表格材料 25%。');
    expect(wrapper.get('.bars svg').attributes('aria-label')).toBe('走访 6 小时、表格材料 2 小时');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '看数字')!
      .trigger('click');
    expect(wrapper.get('table').text()).toMatch(/文社工.*25%/s);
    expect(wrapper.findAll('a').map((each) => each.attributes('href'))).toContain('/c/c1/handover/w1');
  });

  it('are logged for an organization on a day', async () => {
    const { wrapper, asked } = await show();
    const sent = () => asked.filter(({ operation }) => operation === 'LogHours');
    await wrapper.get('form').trigger('submit');
    await settle();
    expect(sent()).toEqual([]);
    expect(wrapper.get('form [role=alert]').text()).toContain('请选社工和对象');
    await wrapper.get('form input[type=number]').setValue('1.5');
    await wrapper.get('form input[type=date]').setValue('2026-09-02');
    await wrapper.get('form .organization select').setValue('choir');
    await wrapper.get('form').trigger('submit');
    await settle();
    // Who is alone was chosen already.
    expect(sent()[0]!.variables['input']).toMatchObject({
      ...{ kind: 'ACCOMPANIES', fromId: 'w1', toId: 'choir', subkind: 'visit', weight: 1.5 },
      ...{ validFrom: '2026-09-02', validTo: '2026-09-02' },
    });
    expect(wrapper.get('.said').text()).toBe('文社工的 1.5 小时已记下。');
  });

  it('say so when there are none', async () => {
    const { wrapper } = await show([]);
    expect(wrapper.text()).toContain('还没有工时');
  });

  it('lie side by side in a bar', () => {
    expect(piecesOf([visit, paperwork], 16).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.375],
      [0.375, 0.5],
    ]);
    expect(piecesOf([visit], 0).map(({ to }) => to)).toEqual([0]);
  });
});
