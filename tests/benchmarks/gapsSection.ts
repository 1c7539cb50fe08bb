import { rules } from '../../server/analysis/gaps/rules.ts';
import { supportGaps } from '../../server/analysis/gaps/supportGaps.ts';
import { installResultCache } from '../../server/analysis/rememberedResult.ts';
import { ResultCache } from '../../server/analysis/resultCache.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import type { NetworkSelection } from '../../server/entities/networkSelection.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import { subsetOf } from '../../server/graph/recordSubset.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';
import { surveyedWithResources, type SurveySize } from './surveyedCommunity.ts';

const today = '2026-09-01';
const selection = { communityId: 'benchmark' } as NetworkSelection;
const page = { rules: null, first: 50, offset: 0, today };
const repetitions = 7;
/** As the threads of the server have it. */
const cacheBytes = 64 * 2 ** 20;

const contactKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];
const nothing = 'from nothing';

interface Measured {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
  readonly rules: number;
}

const changes: readonly (readonly [what: string, kind: TieKindId])[] = [
  ['an acquaintance', 'KNOWS'],
  ['help given', 'SUPPORTS'],
  ['the use of a resource', 'USES'],
  ['a need', 'HAS_NEED'],
  ['taking part in an activity', 'ATTENDED'],
];

/**
 * How long the work list takes after one tie was changed, beside the list from nothing: what did not change is
 * remembered, so that only the rules run that read such ties. Each time with a record that nobody has asked about, one
 * of each kind after the other, so that all have the same share of what else the machine does.
 */
export async function gapsSection(size: SurveySize): Promise<Section> {
  const record = surveyedWithResources(size);
  const took = new Map<string, Measured>();
  const runs = countRuns();
  const measure = async (what: string, asked: CommunityRecord): Promise<void> => {
    runs.clear();
    const before = process.cpuUsage();
    const [, ms] = await timed(() => supportGaps(asked, selection, page));
    const { user, system } = process.cpuUsage(before);
    const known = took.get(what) ?? { clock: [], processor: [], rules: 0 };
    const processor = [...known.processor, (user + system) / 1000];
    took.set(what, { clock: [...known.clock, ms], processor, rules: runs.size });
  };
  for (let round = 0; round < repetitions; round++) {
    installResultCache(new ResultCache(cacheBytes));
    // Another network in every round: not even that is remembered.
    const base = withoutOne(record, 'NOMINATES', round);
    await measure(nothing, base);
    for (const [what, kind] of changes) await measure(`after a change of ${what}`, withoutOne(base, kind, 0));
    await measure('after a change that no rule reads', { ...base });
  }
  const { totalCount } = supportGaps(record, selection, page);
  installResultCache(null);
  const base = spreadOf(took.get(nothing)!.processor).median;
  return {
    title: `Gaps: the work list of ${size.residents} residents`,
    notes: [
      `${rowsOf(record, contactKinds).length} contacts, ${record.ties.ids.length} ties in all, ${record.nodes.length} nodes; ${totalCount} gaps, of which ` +
        `${page.first} are put into words. In one thread, which has the record: making the network, the rules, the order, the ` +
        'first page. The ratio is that of processor time, which other work on the machine lengthens less.',
    ],
    columns: ['what', 'rules run', 'ms by the clock', 'ms of processors', 'ratio'],
    rows: [...took].map(([what, measured]) => {
      const processor = spreadOf(measured.processor);
      return [
        what,
        String(measured.rules),
        saySpread(spreadOf(measured.clock)),
        saySpread(processor),
        ratio(processor.median, base),
      ];
    }),
  };
}

/** From now on the rules that run, by id. */
function countRuns(): Set<string> {
  const runs = new Set<string>();
  for (const rule of rules) {
    const { find } = rule;
    rule.find = (...given) => {
      runs.add(rule.id);
      return find(...given);
    };
  }
  return runs;
}

const rowsOf = ({ ties }: CommunityRecord, kinds: readonly TieKindId[]): number[] =>
  [...ties.ids.keys()].filter((row) => kinds.includes(ties.kind.words[ties.kind.codes[row]!]!));

/** The record as it is when the n-th tie of a kind is gone. */
function withoutOne(record: CommunityRecord, kind: TieKindId, n: number): CommunityRecord {
  const gone = rowsOf(record, [kind])[n];
  return subsetOf(
    record,
    (node) => node,
    (row) => row !== gone,
  );
}
