import type {
  ActivistFairness,
  GroupCoverage,
  GroupReliance,
  GroupSelection,
} from '../../../entities/results/activistFairness.ts';
import type { Sentence } from '../../../entities/sentence.ts';

type Found = Omit<ActivistFairness, 'sentences'>;

/** Below this, chance alone seldom does it. */
const seldom = 0.05;
const mostOfEach = 3;
const percent = (share: number): number => Math.round(100 * share);
const factName = (by: string): Sentence => ({ text: `fairness.fact.${by}` });

/** What stands out, calmly: at most three groups that were hardly reached, three that are hardly listed, and three whose order rests on something else. */
export function fairnessInWords(found: Found): Sentence[] {
  const said = [...coverage(found), ...selection(found), ...reliance(found), ...homophily(found)];
  const unknown = found.facts.filter(({ known }) => known === 0).map(({ name }) => name);
  return [
    ...(said.length > 0 ? said : [{ text: 'fairness.nothing' }]),
    ...(unknown.length > 0 ? [{ text: 'fairness.unknown', parameters: { facts: unknown } }] : []),
  ];
}

function coverage({ coverage: all }: Found): Sentence[] {
  const lack = ({ roster, respondents, nominated }: GroupCoverage): number =>
    Math.max(roster - (respondents ?? roster), roster - (nominated ?? roster));
  return all
    .filter((each) => each.alert && lack(each) > 0)
    .sort((a, b) => lack(b) - lack(a))
    .slice(0, mostOfEach)
    .map(({ groupName, roster, respondents, nominated }): Sentence => {
      const isAnswers = roster - (respondents ?? roster) >= roster - (nominated ?? roster);
      return {
        text: isAnswers ? 'fairness.coverage.respondents' : 'fairness.coverage.nominated',
        parameters: {
          group: groupName,
          roster: percent(roster),
          share: percent((isAnswers ? respondents : nominated) ?? 0),
        },
      };
    });
}

function selection({ selection: all, gaps, top }: Found): Sentence[] {
  const flagged = all.filter(({ flag }) => flag);
  const told = flagged
    .filter(({ p }) => p !== null && p < seldom)
    .sort((a, b) => a.p! - b.p!)
    .slice(0, mostOfEach);
  const sentences = told.flatMap((each): Sentence[] => {
    const { groupName: group, listed, residents, p } = each;
    const gap = largestGap(each, gaps);
    return [
      {
        text: 'fairness.selection.seldom',
        parameters: { group, listed, residents, top, percent: Math.max(1, percent(p!)) },
      },
      ...(gap ? [{ text: 'fairness.gap', parameters: { group, dimension: gap } }] : []),
    ];
  });
  return flagged.length > 0 && told.length === 0 ? [{ text: 'fairness.selection.chance' }] : sentences;
}

/** The dimension in which a group lies farthest behind the best group of its fact. */
function largestGap({ by, group }: GroupSelection, gaps: Found['gaps']): Sentence | null {
  const ofFact = gaps.filter((gap) => gap.by === by && gap.mean !== null);
  const behind = ofFact
    .filter((gap) => gap.group === group)
    .map(({ dimension, mean }) => {
      const means = ofFact.filter((gap) => gap.dimension === dimension).map((gap) => gap.mean!);
      return { dimension, by: Math.max(...means) - mean! };
    })
    .filter((each) => each.by > 0)
    .sort((a, b) => b.by - a.by);
  return behind[0] ? { text: `dimension.${behind[0].dimension}.name` } : null;
}

/** Of each fact and dimension the group that differs most; of two groups that differ from each other, the one that rests on it more. */
function reliance({ reliance: all }: Found): Sentence[] {
  const more = ({ correlation, others }: GroupReliance): number => others! - correlation!;
  const flagged = all
    .filter(({ flag }) => flag)
    .sort((a, b) => Math.abs(more(b)) - Math.abs(more(a)) || more(b) - more(a));
  const isFirst = ({ by, dimension }: GroupReliance, i: number): boolean =>
    flagged.findIndex((each) => each.by === by && each.dimension === dimension) === i;
  return flagged
    .filter(isFirst)
    .slice(0, mostOfEach)
    .map((each) => ({
      text: more(each) > 0 ? 'fairness.reliance.more' : 'fairness.reliance.less',
      parameters: { group: each.groupName, dimension: { text: `dimension.${each.dimension}.name` } },
    }));
}

/** Naming one's own kind matters where one kind was asked more than others. */
function homophily({ homophily: all, coverage: reached }: Found): Sentence[] {
  return all.flatMap(({ by, eiIndex, p }): Sentence[] => {
    if (eiIndex === null || p === null || p >= seldom) return [];
    const isUneven = reached.some((each) => each.by === by && each.alert);
    return [
      {
        text: isUneven ? 'fairness.homophily.uneven' : 'fairness.homophily.own',
        parameters: { fact: factName(by) },
      },
    ];
  });
}
