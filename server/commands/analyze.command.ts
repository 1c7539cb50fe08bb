import { parseArgs } from 'node:util';
import { everyOrganization } from '../analysis/groupsOf.ts';
import { measureById, measureIds, type MeasureId } from '../analysis/index.ts';
import type { ParameterChoice } from '../analysis/chosenParameters.ts';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { writeCsv } from '../exchange/formats/csv.ts';
import type { Services } from '../graphql/context.ts';
import { UsageError, type CommandSurroundings, type StoreCommand } from './command.ts';
import { findNamed } from './findNamed.ts';
import { listOf, networkAsked, networkOptions, networkUsage } from './networkAsked.ts';
import { parameterChoices } from './parameterChoices.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const formats = ['csv', 'json'] as const;
const allRows = 1_000_000;

type Row = Record<string, string | number | null>;

/** What was computed: rows by actor, by tie and by counted case, and one object for the whole network. */
interface Analysis {
  readonly network: Record<string, number | null>;
  readonly actors: readonly Row[];
  readonly ties: readonly Row[];
  readonly distributions: readonly Row[];
}

export const analyzeCommand: StoreCommand = {
  name: 'analyze',
  usage: [
    'linli analyze --community NAME --measures betweenness,constraint,… | all',
    `              ${networkUsage}`,
    '              [--weighted] [--normalized | --raw] [--group-by kind|place|organization|organizations|ATTRIBUTE] [--seed N] [--parameter MEASURE.NAME=NUMBER]',
    '              [--format csv|json] [--output FILE]',
  ],
  summary: { zh: '计算网络指标', en: 'Compute measures of a network' },

  async run(argv, services, surroundings) {
    const { language, out, err } = surroundings;
    const { values } = parseArgs({
      args: [...argv],
      options: {
        community: { type: 'string' },
        measures: { type: 'string', default: 'all' },
        ...networkOptions,
        weighted: { type: 'boolean', default: false },
        normalized: { type: 'boolean', default: false },
        raw: { type: 'boolean', default: false },
        'group-by': { type: 'string' },
        seed: { type: 'string', default: '1' },
        parameter: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'csv' },
        output: { type: 'string' },
      },
    });
    const wrong = (...[word, gaps]: [Parameters<typeof sayOnConsole>[0], Record<string, string>?]): never => {
      throw new UsageError(sayOnConsole(word, language, gaps));
    };
    if (!values.community) return wrong('needCommunity');
    if (values.normalized && values.raw)
      return wrong('contradiction', { one: '--normalized', other: '--raw' });
    if (!formats.some((format) => format === values.format))
      return wrong('unknownFormat', { formats: formats.join(', ') });
    const community = await findNamed(services.stores, 'Community', null, values.community);
    if (!community) return wrong('unknownCommunity', { name: values.community });
    const selection = await networkAsked(values, community.id, services, surroundings);
    const groupBy = values['group-by'] ?? null;
    const asked = measuresIn(values.measures, surroundings);
    const choices = parameterChoices(values.parameter, asked, language);
    const lacksGroups = (id: MeasureId): boolean => {
      const { needsGroups, severalGroups } = measureById(id);
      return needsGroups && (!groupBy || (groupBy === everyOrganization && !severalGroups));
    };
    const skipped = values.measures === 'all' ? asked.filter(lacksGroups) : [];
    const taken = asked.filter((id) => !skipped.includes(id));
    const event = {
      accountId: localAccountId,
      action: 'read',
      what: ['linli analyze'],
      communityId: community.id,
      personIds: 'all',
    } as const;
    const analysis = await loggedAct(services.audit, event, () =>
      analyze(services, selection, taken, {
        normalized: values.normalized,
        weighted: values.weighted,
        seed: Number(values.seed) || 1,
        groupBy,
        // Who computes on the command line can wait.
        exact: true,
        choices,
      }),
    );
    const text = values.format === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : asCsv(analysis, taken);
    if (values.output) {
      await surroundings.writeFile(values.output, text);
      out(sayOnConsole('wrote', language, { path: values.output }));
    } else out(text.trimEnd());
    if (skipped.length > 0) err(sayOnConsole('skippedMeasures', language, { ids: skipped.join(', ') }));
    return 0;
  },
};

function measuresIn(text: string, { language }: CommandSurroundings): MeasureId[] {
  if (text === 'all') return [...measureIds];
  return listOf(text).map((word) => {
    const id = measureIds.find((each) => each.toLowerCase() === word.toLowerCase());
    if (!id)
      throw new UsageError(
        sayOnConsole('unknownMeasure', language, { id: word, ids: measureIds.join(', ') }),
      );
    return id;
  });
}

async function analyze(
  { analyst }: Services,
  selection: NetworkSelection,
  ids: readonly MeasureId[],
  {
    choices,
    ...options
  }: {
    readonly normalized: boolean;
    readonly weighted: boolean;
    readonly seed: number;
    readonly groupBy: string | null;
    readonly exact: boolean;
    readonly choices: ReadonlyMap<MeasureId, readonly ParameterChoice[]>;
  },
): Promise<Analysis> {
  const network: Record<string, number | null> = {};
  const actors = new Map<string, Row>();
  const ties = new Map<string, Row>();
  const distributions: Row[] = [];
  const columns = await analyst.ask('network', selection, {});
  const { nodes } = columns;
  nodes.ids.forEach((id, i) => actors.set(id, { id: nodes.externalIds[i] ?? id, name: nodes.names[i]! }));
  network.nodes = columns.order;
  network.edges = columns.size;
  for (const id of ids) {
    const result = await analyst.ask('measure', selection, {
      ...options,
      id,
      parameters: choices.get(id) ?? null,
      first: allRows,
    });
    if (measureById(id).level === 'network') network[id] = result.value;
    for (const { actor, value } of result.nodes) actors.get(actor.id)![id] = value;
    for (const { edgeId, from, to, value } of result.edges) {
      const row = ties.get(edgeId) ?? { source: from.externalId ?? from.id, target: to.externalId ?? to.id };
      row[id] = value;
      ties.set(edgeId, row);
    }
    for (const { label, value } of result.counts) distributions.push({ measure: id, label, value });
  }
  const order = new Intl.Collator('zh', { numeric: true });
  const byId = (row: Row): string => String(row.id ?? `${row.source}|${row.target}`);
  const sorted = (rows: Iterable<Row>): Row[] => [...rows].sort((a, b) => order.compare(byId(a), byId(b)));
  const asksAboutActors = ids.some((id) => ['node', 'partition'].includes(measureById(id).level));
  return {
    network,
    actors: asksAboutActors ? sorted(actors.values()) : [],
    ties: sorted(ties.values()),
    distributions,
  };
}

/**
 * Tables one after the other, an empty line between them: actors, ties, whole-network figures, distributions; those
 * that were asked for.
 */
function asCsv({ network, actors, ties, distributions }: Analysis, ids: readonly MeasureId[]): string {
  const at = (...levels: string[]): MeasureId[] => ids.filter((id) => levels.includes(measureById(id).level));
  const table = (
    first: readonly string[],
    measuresOfTable: readonly MeasureId[],
    rows: Analysis['actors'],
  ): string[] => {
    const header = [...first, ...measuresOfTable];
    return measuresOfTable.length === 0
      ? []
      : [
          writeCsv(
            header,
            rows.map((row) => header.map((name) => row[name] ?? null)),
            { bom: false },
          ),
        ];
  };
  const whole = at('network').map((id) => [id, network[id] ?? null]);
  const cases = distributions.map(({ measure, label, value }) => [measure!, label!, value ?? null]);
  return [
    ...table(['id', 'name'], at('node', 'partition'), actors),
    ...table(['source', 'target'], at('edge'), ties),
    ...(whole.length > 0 ? [writeCsv(['measure', 'value'], whole, { bom: false })] : []),
    ...(cases.length > 0 ? [writeCsv(['measure', 'label', 'value'], cases, { bom: false })] : []),
  ].join('\n');
}
