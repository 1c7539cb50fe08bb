import type { CaseEntry } from '../../entities/cultivation/caseEntry.ts';
import type { AssessmentDimension } from '../../entities/cultivation/assessment.ts';
import { nodesById } from '../../analysis/actorReferences.ts';
import { meanOf } from '../../analysis/evolution/effect/meanAndDeviation.ts';
import { assessments } from '../assessments.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator, type Indicator } from '../indicator.ts';

/**
 * What was given last for a dimension about a node: the mean of the raters of the latest time of assessing (baseline, mid or
 * end), of each her latest. Undefined: null where it was not assessed. O(assessments of the node).
 */
export function latestRating(basis: CultivationBasis, subjectId: string, dimension: string): number | null {
  const rated = basis
    .entriesOf(subjectId)
    .filter(
      ({ kind, ratings }) => kind === 'assessment' && ratings.some((each) => each.dimension === dimension),
    );
  const last = rated.at(-1);
  if (!last) return null;
  const byRater = new Map<string, number>();
  for (const entry of rated)
    if (entry.form === last.form && entry.item === last.item)
      byRater.set(raterOf(entry), entry.ratings.find((each) => each.dimension === dimension)!.value);
  return meanOf([...byRater.values()]);
}

const raterOf = ({ rater, recordedBy }: CaseEntry): string => rater ?? `|${recordedBy}`;

/** An indicator for each dimension of each assessment; where two have one of the same id, for both (see `latestRating`). */
function scoreOf(id: string): Indicator {
  const asked = assessments.filter(({ dimensions }) => dimensions.some((each) => each.id === id));
  const names = asked.map(({ dimensions }) => dimensions.find((each) => each.id === id)!);
  const first = names[0]!;
  return defineIndicator({
    id: `case.assessment.${id}`,
    subjects: [...new Set(asked.flatMap(({ subjects }) => subjects))],
    name: named(first),
    meaning: {
      zh: `最近一次评估的得分（1–5，取各评估人的平均）：${first.name.zh}。`,
      en: `Score of the latest assessment (1 to 5, mean of the raters): ${first.name.en}.`,
    },
    unit: 'score',
    value: (basis, subjectId) => latestRating(basis, subjectId, id),
  });
}

const named = ({ name }: AssessmentDimension) => ({ zh: `评估：${name.zh}`, en: `Assessed: ${name.en}` });

/**
 * Self-efficacy as it was assessed last (see `latestRating`); of the community the mean over the persons of whom it was.
 * Undefined: null where nobody’s was. O(entries).
 */
const selfEfficacyMean = defineIndicator({
  id: 'scale.selfEfficacyMean',
  subjects: ['person', 'community'],
  name: { zh: '自我效能均分', en: 'Mean self-efficacy' },
  meaning: {
    zh: '最近一次个人评估里“自我效能”的得分（1–5）；社区是评估过的人的平均。',
    en: 'Self-efficacy in the latest assessment (1 to 5); for the community, the mean of those who were assessed.',
  },
  unit: 'score',
  value(basis, subjectId) {
    if (subjectId !== basis.record.communityId) return latestRating(basis, subjectId, 'selfEfficacy');
    const nodes = nodesById(basis.record);
    const persons = new Set(
      basis.entries
        .filter(({ kind, subjectId: id }) => kind === 'assessment' && nodes.get(id)?.label === 'Resident')
        .map(({ subjectId: id }) => id),
    );
    return meanOf([...persons].flatMap((id) => latestRating(basis, id, 'selfEfficacy') ?? []));
  },
});

export const assessmentIndicators: readonly Indicator[] = [
  ...[...new Set(assessments.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))].map(scoreOf),
  selfEfficacyMean,
];
