import type { Viewer } from '../../server/entities/access.ts';
import type { CultivationVillage, Refused } from './cultivationVillage.ts';

interface WalkedCriterion {
  readonly item: string;
  readonly side: 'entry' | 'exit';
  readonly stage: string;
  readonly kind: 'computed' | 'manual' | 'document' | 'approval';
  readonly standing: string;
  readonly value: number | null;
  readonly required: boolean;
  readonly isNumber: boolean;
}

interface WalkedCase {
  readonly card: { readonly state: string; readonly stage: { readonly code: string } | null };
  readonly criteria: readonly WalkedCriterion[];
  readonly next: readonly {
    readonly stage: string;
    readonly isEarlier: boolean;
    readonly mayEnter: boolean;
    readonly missing: readonly string[];
  }[];
  readonly decisions: readonly {
    readonly to: string | null;
    readonly isOverride: boolean;
    readonly snapshot: readonly { readonly item: string; readonly standing: string }[];
  }[];
}

const viewFields = `card { state stage { code } }
  criteria { item side stage kind standing value required isNumber }
  next { stage isEarlier mayEnter missing }
  decisions { to isOverride snapshot { item standing } }`;

type Decided = { readonly view: WalkedCase } | { readonly refused: readonly string[] };

/** A case of cultivation, as a worker and her supervisor take it through the API. */
export interface Walk {
  readonly caseId: string;
  view(): Promise<WalkedCase>;
  /** Decides at the gate, on to a stage or (null) to the end; answers what was refused instead of throwing it. */
  decide(to: string | null, on: string, reason?: string): Promise<Decided>;
  /** Writes something down in the case. */
  write(kind: string, values: object, viewer?: Viewer): Promise<{ id: string }>;
  /** States what the gate to a stage asks of people: criteria of its own, documents, approvals. Answers how many. */
  state(to: string | null): Promise<number>;
}

/** Starts a case of a subject on a model. */
export async function startWalk(
  village: CultivationVillage,
  { worker, supervisor }: { readonly worker: Viewer; readonly supervisor: Viewer },
  { modelId, subject, startedOn }: { readonly modelId: string; subject: string; startedOn: string },
): Promise<Walk> {
  const input = { communityId: village.communityId, subjectId: village.id(subject), modelId, startedOn };
  const { startCase } = await village.ask<{ startCase: { id: string } }>(
    worker,
    'mutation($input: CaseInput!) { startCase(input: $input) { id } }',
    { input },
  );
  const caseId = startCase.id;
  const view = async (): Promise<WalkedCase> =>
    (
      await village.ask<{ cultivationCase: WalkedCase }>(
        worker,
        `query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { ${viewFields} } }`,
        { id: caseId },
      )
    ).cultivationCase;
  const write: Walk['write'] = async (kind, values, viewer = worker) =>
    (
      await village.ask<{ recordCaseEntry: { id: string } }>(
        viewer,
        'mutation($input: CaseEntryInput!) { recordCaseEntry(input: $input) { id } }',
        { input: { communityId: village.communityId, caseId, kind, ...values } },
      )
    ).recordCaseEntry;
  return {
    caseId,
    view,
    write,
    async decide(to, on, reason) {
      const outcome = to === null ? 'completed' : 'entered';
      try {
        const { decideStage } = await village.ask<{ decideStage: WalkedCase }>(
          worker,
          `mutation($c: ID!, $id: ID!, $outcome: StageOutcome!, $to: String, $on: PartialDate, $reason: String) {
            decideStage(communityId: $c, caseId: $id, outcome: $outcome, to: $to, on: $on, reason: $reason) { ${viewFields} } }`,
          { id: caseId, outcome, to, on, reason },
        );
        return { view: decideStage };
      } catch (error) {
        const { codes } = error as Refused;
        if (!codes || codes.includes('other')) throw error;
        return { refused: codes };
      }
    },
    async state(to) {
      const { criteria } = await view();
      const asked = criteria.filter(
        ({ kind, standing, side, stage, required }) =>
          kind !== 'computed' && required && standing !== 'met' && (side === 'exit' || stage === to),
      );
      for (const { item, kind, isNumber } of asked) {
        const text = '已当面核对';
        if (kind === 'document') await write('statement', { item, reference: '档案柜一层', text });
        else if (isNumber) await write('statement', { item, value: 4, text });
        else await write('statement', { item, holds: true, text }, kind === 'approval' ? supervisor : worker);
      }
      return asked.length;
    },
  };
}

/** What a gate still asks for, by item: required criteria of leaving, and of entering the stage after it. */
export function missingFor({ criteria, next }: WalkedCase, to: string | null): readonly string[] {
  const target = next.find(({ stage }) => stage === to);
  if (target) return target.missing;
  return criteria
    .filter(({ side, required, standing }) => side === 'exit' && required && standing !== 'met')
    .map(({ item }) => item);
}
