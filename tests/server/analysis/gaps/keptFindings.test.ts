import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installResultCache } from '../../../../server/analysis/rememberedResult.ts';
import { ResultCache } from '../../../../server/analysis/resultCache.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import type { GapRule } from '../../../../server/analysis/gaps/gapRule.ts';
import { rules } from '../../../../server/analysis/gaps/rules.ts';
import { situationOf } from '../../../../server/analysis/gaps/situation.ts';
import { supportGaps } from '../../../../server/analysis/gaps/supportGaps.ts';
import { thresholdsOf } from '../../../../server/analysis/gaps/thresholds.ts';
import { generateDemonstration } from '../../../../server/demonstration/generateDemonstration.ts';
import type { CommunityRecord, RecordNode } from '../../../../server/entities/communityRecord.ts';
import { nodeLabels } from '../../../../server/entities/nodeKinds.ts';
import { tieKinds, type TieKindId } from '../../../../server/entities/tieKinds.ts';
import { onceFor } from '../../../../server/graph/onceFor.ts';
import { subsetOf } from '../../../../server/graph/recordSubset.ts';
import { demonstrationRecord } from '../demonstrationRecord.ts';

const today = '2026-11-24';
const communityId = '019ab000-0000-7000-8000-000000000001';
const selection = { communityId };
const demonstration = withSomeStress(
  demonstrationRecord(generateDemonstration({ seed: 1, today, communityId, language: 'zh' })),
);
/** The kinds of ties that are contacts where the selection names none. */
const contactKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];

function kindOf({ ties }: CommunityRecord, row: number): TieKindId {
  return ties.kind.words[ties.kind.codes[row]!]!;
}

/** The record in which one acquaintance in fifty is stressful. */
function withSomeStress(record: CommunityRecord): CommunityRecord {
  const weight = record.ties.weight.map((each, row) =>
    kindOf(record, row) === 'KNOWS' && row % 50 === 0 ? -1 : each,
  );
  return { ...record, ties: { ...record.ties, weight } };
}

/** The record without its ties of some kinds. */
const without = (record: CommunityRecord, ...kinds: TieKindId[]): CommunityRecord =>
  subsetOf(
    record,
    (node) => node,
    (row) => !kinds.includes(kindOf(record, row)),
  );

/** The record without its first tie of a kind, as if that had been removed. */
function withoutOne(record: CommunityRecord, kind: TieKindId): CommunityRecord {
  const first = record.ties.ids.findIndex((_, row) => kindOf(record, row) === kind);
  if (first < 0) throw new Error(`No ${kind}`);
  return subsetOf(
    record,
    (node) => node,
    (row) => row !== first,
  );
}

/** The record in which the ties of a kind have another sub-kind: the contacts stay. */
function withBareTies(record: CommunityRecord, kind: TieKindId): CommunityRecord {
  const { ties } = record;
  const codes = ties.subkind.codes.map((code, row) =>
    kindOf(record, row) === kind ? ties.subkind.words.length : code,
  );
  return { ...record, ties: { ...ties, subkind: { words: [...ties.subkind.words, 'another'], codes } } };
}

const withNodes = (record: CommunityRecord, change: (node: RecordNode) => RecordNode): CommunityRecord => ({
  ...record,
  nodes: record.nodes.map(change),
});

const situation = onceFor((record: CommunityRecord) => situationOf(basisOf(record, selection, today)));
const found = (rule: GapRule, record: CommunityRecord) => rule.find(situation(record), thresholdsOf(rule));

const withoutKind = onceFor((record: CommunityRecord, kind: TieKindId) => without(record, kind));
const bareTies = onceFor(withBareTies);
const bareNodes = onceFor((record: CommunityRecord, label: string) =>
  withNodes(record, (node) =>
    node.label === label ? { ...node, displayName: '?', attributes: {}, properties: {} } : node,
  ),
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('what %s reads', (_id, rule) => {
  const whole = found(rule, demonstration);

  it('is all that it finds depends on: ties of other kinds', () => {
    for (const { id: kind } of tieKinds) {
      if (rule.reads.ties.includes(kind)) continue;
      const { contacts, asked } = rule.reads;
      const isContact = contactKinds.includes(kind) && (contacts !== null || asked !== null);
      const isAsking =
        (asked !== null && ['ASKED', 'ANSWERED'].includes(kind)) ||
        (asked === 'persons' && kind === 'LIVES_IN');
      const changed =
        isContact || isAsking ? bareTies(demonstration, kind) : withoutKind(demonstration, kind);
      expect(found(rule, changed), kind).toEqual(whole);
    }
  });

  it('is all that it finds depends on: nodes of other kinds', () => {
    for (const label of nodeLabels) {
      if (rule.reads.nodes.includes(label)) continue;
      expect(found(rule, bareNodes(demonstration, label)), label).toEqual(whole);
    }
  });
});

describe('kept findings', () => {
  let runs: string[] = [];
  beforeEach(() => {
    installResultCache(new ResultCache(2 ** 26));
    for (const rule of rules) {
      const { find } = rule;
      vi.spyOn(rule, 'find').mockImplementation((...given) => {
        runs.push(rule.id);
        return find(...given);
      });
    }
    ask({ ...demonstration });
  });
  afterEach(() => {
    installResultCache(null);
    vi.restoreAllMocks();
  });

  const options = { rules: null, first: 500, offset: 0, today };
  const ask = (record: CommunityRecord, more: object = {}) => {
    runs = [];
    return supportGaps(record, selection, { ...options, ...more });
  };
  const every = rules.map(({ id }) => id);
  const reading = (kind: TieKindId) =>
    rules.filter(({ reads }) => reads.ties.includes(kind)).map(({ id }) => id);
  const readingContacts = rules.filter(({ reads }) => reads.contacts === 'all').map(({ id }) => id);

  it('are found by every rule at first, and by none when nothing that matters changed', () => {
    ask({ ...demonstration, revision: 'another' });
    expect(runs).toEqual([]);
    ask({ ...demonstration, ties: { ...demonstration.ties } }, { today: '2026-11-25' });
    expect(runs).toEqual(every);
  });

  it('are found anew only by the rules that read a kind of tie of which one changed', () => {
    ask(withoutOne(demonstration, 'USES'));
    expect(runs).toEqual(reading('USES'));
    expect(runs).not.toContain('articulation');
    expect(runs).not.toContain('isolation');
    ask(withoutOne(demonstration, 'HAS_NEED'));
    expect(runs).toEqual(reading('HAS_NEED'));
    ask(withoutOne(demonstration, 'ATTENDED'));
    expect(runs).toEqual(reading('ATTENDED'));
    expect(runs).toContain('coverage');
  });

  it('are found anew by those that read who is in contact with whom when one of those ties changed', () => {
    ask(withoutOne(demonstration, 'KNOWS'));
    const either = [...readingContacts, ...reading('KNOWS')];
    expect(runs).toEqual(every.filter((id) => either.includes(id)));
    expect(runs).toEqual(expect.arrayContaining(['articulation', 'bridgeTie', 'kinOnly']));
    for (const id of ['isolation', 'typeDeficit', 'overload', 'unbalanced']) expect(runs).not.toContain(id);
  });

  it('are found anew by those that read who has contacts when somebody lost the last one', () => {
    const network = situation(demonstration).network;
    const lonely = network.nodes().find((id) => network.degree(id) === 1)!;
    const index = demonstration.nodes.findIndex(({ id }) => id === lonely);
    const { from, to } = demonstration.ties;
    const isHers = (row: number) =>
      contactKinds.includes(kindOf(demonstration, row)) && (from[row] === index || to[row] === index);
    const alone = subsetOf(
      demonstration,
      (node) => node,
      (row) => !isHers(row),
    );
    ask(alone);
    expect(runs).toEqual(expect.arrayContaining(['isolation', 'typeDeficit', 'overload']));
  });

  it('are found anew by those that read of whom it is known when somebody answered', () => {
    ask(without(demonstration, 'ANSWERED'));
    expect(runs).toEqual(expect.arrayContaining(['isolation', 'kinOnly', 'singleSource', 'coverage']));
    expect(runs).not.toContain('unmetNeed');
  });

  it('are found anew by the one rule whose threshold changed', () => {
    ask({ ...demonstration }, { thresholds: { articulation: { leastImpact: 1 } } });
    expect(runs).toEqual(['articulation']);
  });

  it('say the same as what is found anew, under the names of today', () => {
    const resident = ask(demonstration).gaps.find(({ actor }) => actor?.kind === 'Resident')!.actor!;
    const renamed = withNodes(withoutOne(demonstration, 'USES'), (node) =>
      node.id === resident.id ? { ...node, displayName: '新名字' } : node,
    );
    const kept = ask(renamed);
    expect(kept.gaps.some(({ actor }) => actor?.name === '新名字')).toBe(true);
    installResultCache(null);
    expect(kept).toEqual(ask({ ...renamed }));
  });
});
