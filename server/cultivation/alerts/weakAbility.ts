import { meanOf } from '../../analysis/evolution/effect/meanAndDeviation.ts';
import { organizationsIn } from '../../analysis/organizations/organizationFacts.ts';
import type { AssessmentRound } from '../../entities/results/assessments.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { defineAlert, type AlertFinding } from '../alert.ts';
import { assessmentsFor } from '../assessments.ts';
import { roundsOf } from '../assessmentsOf.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { leadersFirst } from '../leadersFirst.ts';
import { subjectKindOf } from '../membersOn.ts';
import { organizerRolesOf } from '../organizerRolesOf.ts';
import { subjectName } from '../subjects.ts';

const shownLeaders = 3;

/**
 * Weak ability: what was to be learnt is not, or one person holds most of the work.
 *
 * Definition: of a subject that was assessed twice with the same assessment, the mean rating did not rise from the last but
 *   one to the last (over the dimensions rated both times; several raters of one time count together); or of the
 *   organizer roles of an organization of residents in 365 days one person has more than `leaderShare` %, where there are
 *   `leastRoles` at least: of one or two somebody always has most.
 * Undefined: who was assessed less than twice, and an organization with fewer roles, is not judged. Severity: high when both
 *   hold, else medium. Complexity: O(nodes + ties + entries).
 */
export const weakAbility = defineAlert({
  id: 'weakAbility',
  name: { zh: '能力薄弱', en: 'Weak ability' },
  definition: {
    zh: '连续两次评估没有提高；或者一个人承担了组织工作的{leaderShare}%以上（至少有{leastRoles}次组织工作才算）。',
    en: 'Two assessments in a row without a rise; or one person has more than {leaderShare} % of the organizing (of {leastRoles} times at least).',
  },
  thresholds: [
    {
      id: 'leaderShare',
      name: { zh: '一个人承担的比例（%）', en: 'Share of one person (%)' },
      usual: 60,
      min: 10,
      max: 100,
      whole: false,
    },
    {
      id: 'leastRoles',
      name: { zh: '至少有几次组织工作', en: 'Times that somebody organized, at least' },
      usual: 3,
      min: 1,
      max: 100,
      whole: true,
    },
  ],
  find(basis, { leaderShare = 60, leastRoles = 3 }) {
    const found = new Map<string, { stalled: Stall[]; burden: Burden | null }>();
    for (const stall of stallsOf(basis)) {
      const known = found.get(stall.subjectId) ?? { stalled: [], burden: null };
      found.set(stall.subjectId, { ...known, stalled: [...known.stalled, stall] });
    }
    for (const { id } of organizationsIn(basis.community, 'ofResidents')) {
      const roles = organizerRolesOf(basis, id);
      const leaders = leadersFirst(basis, roles);
      const [first] = leaders;
      if (!first || roles.total < leastRoles || 100 * first.roles <= leaderShare * roles.total) continue;
      const burden = { leaders: leaders.slice(0, shownLeaders), total: roles.total };
      found.set(id, { stalled: found.get(id)?.stalled ?? [], burden });
    }
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subjectId, { stalled, burden }]) => findingOf(basis, subjectId, stalled, burden));
  },
});

interface Stall {
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly before: number;
  readonly now: number;
  readonly beforeOn: string;
  readonly on: string;
}

interface Burden {
  readonly leaders: readonly { readonly id: string; readonly name: string; readonly roles: number }[];
  readonly total: number;
}

/** Of each subject and assessment the last two rounds (`roundsOf`), where the mean did not rise. */
function stallsOf(basis: CultivationBasis): Stall[] {
  const subjects = new Set(
    basis.entries.filter(({ kind }) => kind === 'assessment').map(({ subjectId }) => subjectId),
  );
  return [...subjects].flatMap((subjectId): Stall[] => {
    const subject = subjectKindOf(basis, subjectId);
    if (subject === null) return [];
    const entries = basis.entriesOf(subjectId);
    return assessmentsFor(subject).flatMap((assessment): Stall[] => {
      const [before, last] = roundsOf(entries, assessment).slice(-2);
      if (!before || !last) return [];
      const [then, now] = meansOfShared(before, last);
      if (then === null || now === null || now > then) return [];
      const caseId = entries.findLast(({ kind }) => kind === 'assessment')?.caseId ?? null;
      return [{ subjectId, caseId, before: then, now, beforeOn: before.from, on: last.from }];
    });
  });
}

/** The mean ratings of two rounds over the dimensions that were rated in both; of each dimension over its raters. */
function meansOfShared(
  { dimensions: before }: AssessmentRound,
  { dimensions: now }: AssessmentRound,
): readonly [number | null, number | null] {
  const isShared = (id: string): boolean =>
    [before, now].every((all) => all.some(({ dimension, mean }) => dimension === id && mean !== null));
  const mean = (all: AssessmentRound['dimensions']): number | null =>
    meanOf(all.filter(({ dimension }) => isShared(dimension)).map((each) => each.mean!));
  return [mean(before), mean(now)];
}

function findingOf(
  basis: CultivationBasis,
  subjectId: string,
  stalled: readonly Stall[],
  burden: Burden | null,
): AlertFinding {
  const name = subjectName(basis, subjectId);
  const [stall] = stalled;
  const first = burden?.leaders[0];
  const noRise: Sentence[] = stalled.map((each) =>
    inWords(
      {
        zh: '评估没有提高：{beforeOn}平均{before}分，{on}平均{now}分。',
        en: 'No rise in the assessment: {before} on average on {beforeOn}, {now} on {on}.',
      },
      { beforeOn: each.beforeOn, before: each.before, on: each.on, now: each.now },
    ),
  );
  const carried = (burden?.leaders ?? []).map((leader) =>
    inWords(
      {
        zh: '{leader}：组织{roles}次，占{percent}%。',
        en: '{leader}: organized {roles} of {total} times, {percent} %.',
      },
      {
        ...{ leader: leader.name, roles: leader.roles, total: burden!.total },
        percent: Math.round((100 * leader.roles) / burden!.total),
      },
    ),
  );
  const percent = first && burden ? Math.round((100 * first.roles) / burden.total) : 0;
  const why = first
    ? inWords(
        stall
          ? {
              zh: '{name}连续两次评估没有提高，{percent}%的组织工作又都在{leader}一个人身上。',
              en: '{name}: two assessments without a rise, and {percent} % of the organizing is on {leader} alone.',
            }
          : {
              zh: '{name}的组织工作{percent}%在{leader}一个人身上。',
              en: '{percent} % of the organizing in {name} is on {leader} alone.',
            },
        { name, percent, leader: first.name },
      )
    : inWords(
        {
          zh: '{name}连续两次评估没有提高（{before}分到{now}分）。',
          en: '{name}: two assessments without a rise ({before} to {now}).',
        },
        { name, before: stall!.before, now: stall!.now },
      );
  return {
    subjectId,
    caseId: stall?.caseId ?? null,
    severity: stall && first ? 'high' : 'medium',
    since: stall?.on ?? null,
    why,
    evidence: [...noRise, ...carried].slice(0, 20),
    action: first
      ? inWords(
          {
            zh: '和{leader}商量分出一两件事，安排能接手的人参加培训、一起办一次活动。',
            en: 'Agree with {leader} on one or two things to pass on; have those who could take over trained, and hold an activity together.',
          },
          { leader: first.name },
        )
      : inWords({
          zh: '看看哪一项没有提高，换一种培训或督导的做法，并约好下一次评估。',
          en: 'Look at which dimension did not rise, train or supervise in another way, and agree on the next assessment.',
        }),
    aboutIds: burden?.leaders.map(({ id }) => id) ?? [],
  };
}
