import type { Measure, MeasureFamily } from '../analysis/measure.ts';
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

/** The catalogue of measures as a Markdown page, in both languages, from the registry. */
export function methodsPage(
  measures: readonly Measure[],
  texts: Readonly<Record<Language, Readonly<Record<string, Texts>>>>,
): string {
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

function entry(measure: Measure, texts: Readonly<Record<Language, Readonly<Record<string, Texts>>>>): string {
  const [zh, en] = [texts.zh[measure.id]!, texts.en[measure.id]!];
  const [least, most] = measure.range;
  const notes = [
    measure.normalizes && 'can be normalized',
    measure.iterative && 'iterative',
    measure.seeded && 'seeded',
    measure.needsGroups && 'needs groups',
  ].filter(Boolean);
  const facts: readonly (readonly [string, string])[] = [
    ['Level', measure.level],
    ['Range', `${least ?? '−∞'} to ${most ?? '∞'}, ${measure.unit}`],
    ['Direction', measure.direction],
    ['Strength', `${measure.strength}${measure.strengthAs ? `, as ${measure.strengthAs}` : ''}`],
    ['Undefined', `${en.undefinedWhen} / ${zh.undefinedWhen}`],
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
