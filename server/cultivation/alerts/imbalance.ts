import { theil } from '../../analysis/organizations/inequality.ts';
import { leftBehind, spreadsOf, type Spread } from '../../analysis/organizations/leftBehind.ts';
import { balanceInWords } from '../../analysis/organizations/organizationBalance.ts';
import { organizationFacts, type OrganizationFacts } from '../../analysis/organizations/organizationFacts.ts';
import { balanceDimensions, type BalanceDimension } from '../../entities/results/organizationBalance.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { textOf } from '../../graph/recordTies.ts';
import { defineAlert, type AlertFinding } from '../alert.ts';

/**
 * Unbalanced development: a few organizations have most.
 *
 * Definition: over the organizations of residents, the Gini coefficient (`gini`) of activities, members, resources used or
 *   hours of social workers is above `gini`: one finding about the community. And an organization with less than `ofMedian` %
 *   of the median of activities, whose share of the hours is more than `hoursRatio` times its share of activities: one
 *   finding about it (`leftBehind`). Activities and hours of 365 days. The evidence tells the Gini of each thing, how much of
 *   the inequality (Theil) lies between the fields of organizations and how much within them, and who has most.
 * Undefined: a thing of which nothing is recorded, and fewer than two organizations, are not judged. Severity: high when two
 *   things are unevenly spread, else medium. Complexity: O(nodes + ties + n log n).
 */
export const imbalance = defineAlert({
  id: 'imbalance',
  name: { zh: '发展不均衡', en: 'Unbalanced development' },
  definition: {
    zh: '活动、成员、资源或社工工时在各组织之间的基尼系数大于{gini}；或者某个组织的活动不到中位数的{ofMedian}%，占的工时比例却是活动比例的{hoursRatio}倍以上。',
    en: 'The Gini coefficient of activities, members, resources or workers’ hours over the organizations is above {gini}; or one has less than {ofMedian} % of the median of activities while its share of hours is more than {hoursRatio} times that of activities.',
  },
  thresholds: [
    {
      id: 'gini',
      name: { zh: '基尼系数（0到1）', en: 'Gini coefficient (0 to 1)' },
      usual: 0.5,
      min: 0.05,
      max: 1,
      whole: false,
    },
    {
      id: 'ofMedian',
      name: { zh: '中位数的百分之几', en: 'Percent of the median' },
      usual: 25,
      min: 0,
      max: 100,
      whole: false,
    },
    {
      id: 'hoursRatio',
      name: { zh: '工时比例是活动比例的几倍', en: 'Share of hours to share of activities' },
      usual: 2,
      min: 1,
      max: 100,
      whole: false,
    },
  ],
  find(basis, { gini = 0.5, ofMedian = 25, hoursRatio = 2 }) {
    const rows = organizationFacts(basis.community, 'ofResidents');
    const spreads = spreadsOf(rows);
    const uneven = balanceDimensions.filter((dimension) => (spreads[dimension]?.gini ?? 0) > gini);
    const behind = leftBehind(rows, { gini, ofMedian: ofMedian / 100, hoursRatio });
    const ofCommunity: AlertFinding[] =
      uneven.length === 0
        ? []
        : [
            {
              subjectId: basis.record.communityId,
              caseId: null,
              severity: uneven.length > 1 ? 'high' : 'medium',
              since: null,
              why: inWords(
                {
                  zh: '{count}个组织之间{things}分布不均：{largest}',
                  en: 'Unevenly spread over {count} organizations: {things}. {largest}',
                },
                {
                  count: rows.length,
                  things: uneven.map((each): Sentence => ({ text: `balance.thing.${each}` })),
                  largest: largestOf(rows, uneven[0]!, spreads[uneven[0]!]!),
                },
              ),
              evidence: balanceDimensions.flatMap((dimension) => {
                const spread = spreads[dimension];
                return spread && spread.gini !== null
                  ? [spreadInWords(rows, dimension, spread), largestOf(rows, dimension, spread)]
                  : [];
              }),
              action: inWords({
                zh: '下个月的时间先分给落在后面的组织，问问最多的那个哪些事可以自己做。',
                en: 'Give next month’s time first to those left behind, and ask the one with most what it could do by itself.',
              }),
              aboutIds: rows.map(({ organization }) => organization.id).slice(0, 20),
            },
          ];
    const ofOrganizations = behind
      .filter(({ isMuchHelped }) => isMuchHelped)
      .map((each): AlertFinding => {
        const { organization } = each.facts;
        const [why] = balanceInWords({ ...each, dimensions: [] }, spreads);
        return {
          subjectId: organization.id,
          caseId: null,
          severity: 'medium',
          since: null,
          why: why!,
          evidence: balanceDimensions.flatMap((dimension) => {
            const spread = spreads[dimension];
            return spread ? [shareInWords(each.facts, dimension, spread)] : [];
          }),
          action: inWords(
            {
              zh: '问问{name}怎样的帮助才用得上，也许该换一种陪伴方式。',
              en: 'Ask {name} what kind of help would be of use; perhaps another way of accompanying is needed.',
            },
            { name: organization.displayName },
          ),
          aboutIds: [],
        };
      });
    return [...ofCommunity, ...ofOrganizations];
  },
});

const amountOf = ({ amounts }: OrganizationFacts, dimension: BalanceDimension): number =>
  amounts[dimension] ?? 0;

function spreadInWords(
  rows: readonly OrganizationFacts[],
  dimension: BalanceDimension,
  spread: Spread,
): Sentence {
  const split = theil(
    rows.map((facts) => ({
      amount: amountOf(facts, dimension),
      group: textOf(facts.organization, 'field') ?? 'other',
    })),
  );
  const thing: Sentence = { text: `balance.thing.${dimension}` };
  const gini = (spread.gini ?? 0).toFixed(3);
  return split === null || split.total <= 0
    ? inWords({ zh: '{thing}：基尼系数{gini}。', en: '{thing}: Gini {gini}.' }, { thing, gini })
    : inWords(
        {
          zh: '{thing}：基尼系数{gini}；泰尔指数{theil}，其中不同领域之间{between}、同一领域之内{within}。',
          en: '{thing}: Gini {gini}; Theil {theil}, of which {between} between fields and {within} within them.',
        },
        {
          ...{ thing, gini, theil: split.total.toFixed(3) },
          between: split.between.toFixed(3),
          within: split.within.toFixed(3),
        },
      );
}

/** Who has most of a thing, and how much of all of it; of equals all are named, up to three. */
function largestOf(
  rows: readonly OrganizationFacts[],
  dimension: BalanceDimension,
  { total }: Spread,
): Sentence {
  const most = Math.max(...rows.map((facts) => amountOf(facts, dimension)));
  const largest = rows.filter((facts) => amountOf(facts, dimension) === most);
  return inWords(
    {
      zh: '{thing}最多的是{names}，{each}{percent}%。',
      en: '{names} {count|has|have} most of {thing}: {percent} %{each}.',
    },
    {
      thing: { text: `balance.thing.${dimension}` },
      names: largest.slice(0, 3).map(({ organization }) => organization.displayName),
      count: largest.length,
      each: largest.length === 1 ? inWords({ zh: '占', en: '' }) : inWords({ zh: '各占', en: ' each' }),
      percent: Math.round((100 * most) / total),
    },
  );
}

const shareInWords = (facts: OrganizationFacts, dimension: BalanceDimension, { total }: Spread): Sentence =>
  inWords(
    { zh: '{thing}：{amount}，占全部的{percent}%。', en: '{thing}: {amount}, {percent} % of all.' },
    {
      thing: { text: `balance.thing.${dimension}` },
      amount: amountOf(facts, dimension),
      percent: total === 0 ? 0 : Math.round((100 * amountOf(facts, dimension)) / total),
    },
  );
