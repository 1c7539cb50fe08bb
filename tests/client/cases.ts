import type { CaseCard, CaseView, Criterion } from '../../client/composables/cultivation/caseTypes.ts';
import { actor } from './answers.ts';

/** Answers about cases of cultivation, invented; each function takes what a test wants to be different. */

type Stage = CaseCard['stages'][number];

export function stageSpan(code: string, name: string, part: Partial<Stage> = {}): Stage {
  return {
    ...{ code, name, next: [], visits: [] },
    ...{ plannedFrom: '2026-01-01', plannedTo: '2026-04-01' },
    ...part,
  };
}

export function caseCard(id: string, part: Partial<CaseCard> = {}): CaseCard {
  return {
    ...{ id, title: null, subjectId: `o-${id}`, subjectName: `队伍${id}`, subjectPlaceName: null },
    ...{ subject: 'organization', modelId: 'T3', modelVersion: 1, modelName: '机构四阶段' },
    ...{ state: 'running', stage: { code: 'growth', name: '成长期', index: 1 }, stageCount: 2 },
    ...{ startedOn: '2026-01-01', endedOn: null, stageSince: '2026-04-01', daysInStage: 30 },
    ...{ plannedDays: 180, plannedEnd: '2026-09-28', isLate: false, required: 2, requiredMet: 1 },
    ...{ openTasks: 1, overdueTasks: 0, nextTask: { title: '开骨干会', dueOn: '2026-05-10' } },
    ...{ owner: null, workerId: null, workerName: '周社工' },
    stages: [
      stageSpan('formation', '形成期', {
        next: ['growth'],
        visits: [{ from: '2026-01-01', to: '2026-04-01' }],
      }),
      stageSpan('growth', '成长期', {
        next: ['formation'],
        plannedFrom: '2026-04-01',
        plannedTo: '2026-09-28',
        visits: [{ from: '2026-04-01', to: null }],
      }),
    ],
    ...part,
  };
}

export function criterion(id: string, part: Partial<Criterion> = {}): Criterion {
  const side = part.side ?? 'exit';
  const stage = part.stage ?? 'growth';
  return {
    ...{ id, item: `${side}/${stage}/${id}`, stage, side, kind: 'computed', name: `条件${id}` },
    ...{ indicator: 'act.activeMemberRate90', standing: 'unmet', value: 0.45, wanted: '至少 50 %' },
    ...{ text: '现在 45 %', required: true, isNumber: false, role: null, evidence: null, months: [] },
    ...part,
  };
}

export function caseView(part: Partial<CaseView> = {}): CaseView {
  return {
    card: caseCard('1'),
    goal: '带头人和成员都强起来',
    source: null,
    criteria: [
      criterion('rate'),
      criterion('leader', {
        kind: 'manual',
        indicator: null,
        standing: 'unknown',
        value: null,
        wanted: '写下依据',
        text: '还没有人填写',
      }),
    ],
    next: [
      {
        stage: 'maturity',
        name: '成熟期',
        isEarlier: false,
        mayEnter: false,
        missing: ['exit/growth/rate', 'exit/growth/leader'],
      },
      { stage: 'formation', name: '形成期', isEarlier: true, mayEnter: true, missing: [] },
    ],
    isLastStage: false,
    mayEnd: false,
    alerts: [],
    indicators: [
      {
        id: 'act.activeMemberRate90',
        name: '活跃成员率',
        meaning: '三个月里来过的成员占多少',
        unit: 'share',
        value: 0.45,
        atStart: null,
      },
    ],
    decisions: [],
    trinity: null,
    ...part,
  };
}

export function trinity(): NonNullable<CaseView['trinity']> {
  const side = (id: 'workerOrganization' | 'organizationLeader' | 'workerLeader', isSilent: boolean) => ({
    ...{ side: id, ties: 1, meetings90: isSilent ? 0 : 4, isSilent },
    ...{ lastOn: isSilent ? null : '2026-05-01', silentDays: isSilent ? null : 3 },
    text: isSilent ? '还没有记录过来往' : '90 天里一起做过 4 天事',
  });
  return {
    leader: actor('a'),
    workers: [{ ...actor('w'), kind: 'SocialWorker', name: '周社工' }],
    organizations: [],
    sides: [side('workerOrganization', true), side('organizationLeader', true), side('workerLeader', false)],
  };
}
