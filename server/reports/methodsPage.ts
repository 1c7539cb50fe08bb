import type { Measure, MeasureFamily, MeasureParameter } from '../analysis/measure.ts';
import type { Language } from '../entities/wording.ts';

interface Texts {
  readonly name: string;
  readonly meaning: string;
  readonly reading: string;
  readonly undefinedWhen: string;
}

const families: Readonly<Record<MeasureFamily, string>> = {
  connections: 'Connections 联系',
  centrality: 'Centrality 中心性',
  diffusion: 'Diffusion 传播',
  brokerage: 'Brokerage 桥接',
  cohesion: 'Cohesion 凝聚',
  groups: 'Groups 分组',
};

/** By language and by id. */
interface AllTexts {
  readonly measures: Readonly<Record<Language, Readonly<Record<string, Texts>>>>;
  readonly parameters: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** The catalogue of measures as a Markdown page, in both languages, from the registry. */
export function methodsPage(measures: readonly Measure[], texts: AllTexts): string {
  const sections = Object.entries(families).map(([family, title]) => {
    const entries = measures
      .filter((measure) => measure.family === family)
      .map((measure) => entry(measure, texts));
    return entries.length === 0 ? '' : `## ${title}\n\n${entries.join('\n')}`;
  });
  const head = [
    '# Measures 指标',
    '',
    'Made from the registry by `npm run generate`; do not edit. A network is directed or undirected as its selection says;',
    'a measure follows that type unless it is said to ignore direction. `null` means undefined, which is not 0.',
    '',
  ];
  return `${head.join('\n')}\n${sections.filter(Boolean).join('\n')}`;
}

function entry(measure: Measure, { measures: texts, parameters: names }: AllTexts): string {
  const [zh, en] = [texts.zh[measure.id]!, texts.en[measure.id]!];
  const [least, most] = measure.range;
  const notes = [
    measure.normalizes && 'can be normalized',
    measure.iterative && 'iterative',
    measure.seeded && 'seeded',
    measure.needsGroups && 'needs groups',
    measure.severalGroups && 'a person may be in several groups',
  ].filter(Boolean);
  const facts: readonly (readonly [string, string])[] = [
    ['Level', measure.level],
    ['Range', `${least ?? '−∞'} to ${most ?? '∞'}, ${measure.unit}`],
    ['Direction', measure.direction],
    ['Strength', `${measure.strength}${measure.strengthAs ? `, as ${measure.strengthAs}` : ''}`],
    ['Undefined', `${en.undefinedWhen} / ${zh.undefinedWhen}`],
    ...measure.parameters.map(
      (parameter) => [`Parameter \`${parameter.id}\``, parameterInWords(parameter, names)] as const,
    ),
    ['Complexity', measure.complexity],
    ['Source', measure.source],
    ...(notes.length > 0 ? [['Notes', notes.join(', ')] as const] : []),
  ];
  return [
    `### ${en.name} ${zh.name} (\`${measure.id}\`)`,
    '',
    `${en.meaning} ${en.reading}`,
    '',
    `${zh.meaning}${zh.reading}`,
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    '',
  ].join('\n');
}

function parameterInWords(
  { id, usual, minimum, maximum, whole }: MeasureParameter,
  names: AllTexts['parameters'],
): string {
  const range = `${whole ? 'a whole number from ' : ''}${minimum} to ${maximum}`;
  return `${names.en[id]} / ${names.zh[id]}; ${range}, usually ${usual ?? 'worked out from the network'}`;
}
