import type { CultivationCase } from '../../../server/entities/cultivation/cultivationCase.ts';
import type {
  CaseSubject,
  Criterion,
  Stage,
  StageModel,
} from '../../../server/entities/cultivation/stageModel.ts';

const said = (text: string) => ({ zh: text, en: text });

/** A stage that asks for nothing and plans 30 days. */
export const stageWith = (code: string, more: Partial<Stage> = {}): Stage => ({
  ...{ code, name: said(code), goal: said(`goal of ${code}`), plannedDays: 30 },
  ...{ entry: [], exit: [], tasks: [], indicators: [], assessments: [], alerts: [] },
  ...more,
});

/** Three stages; from the second the first may be opened again, from the last the second. */
export const loopModel = (
  subject: CaseSubject,
  more: Readonly<Record<string, Partial<Stage>>> = {},
): StageModel => ({
  ...{ id: 'loop', version: 1, name: said('loop'), summary: said('loop'), subject },
  stages: [
    stageWith('first', { next: ['second'], ...more.first }),
    stageWith('second', { next: ['third', 'first'], ...more.second }),
    stageWith('third', { next: ['second'], ...more.third }),
  ],
});

/** A case of it, begun on 1 January 2026. */
export const caseOf = (
  one: Pick<CultivationCase, 'id' | 'subjectId' | 'model'> & Partial<CultivationCase>,
): CultivationCase => ({
  ...{ communityId: 'community', title: null, startedOn: '2026-01-01', owner: null, workerId: null },
  ...{ plan: [], recordedAt: '2026-01-01T08:00:00Z', recordedBy: 'worker' },
  ...{ subject: one.model.subject, modelId: one.model.id, modelVersion: one.model.version },
  ...one,
});

/** A criterion that a test asks for. */
export const criterionWith = (one: Partial<Criterion> & Pick<Criterion, 'kind'>): Criterion => ({
  id: 'asked',
  name: said('asked'),
  ...one,
});
