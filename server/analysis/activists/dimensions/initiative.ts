import type { Sentence } from '../../../entities/sentence.ts';
import type { ActivistDimension } from '../dimension.ts';
import type { ScoringAttendance, ScoringBasis } from '../scoringBasis.ts';

interface Started {
  /** Activities that she held or led. */
  readonly count: number;
  /** Of them, those that no committee, organization or social worker held as well. */
  readonly ofHerOwn: number;
  /** Whether she took part in something before she first led something. */
  readonly hasRisen: boolean;
  readonly tieIds: readonly string[];
}

const none: Started = { count: 0, ofHerOwn: 0, hasRisen: false, tieIds: [] };

/**
 * Initiative: what she started herself.
 *
 * Definition: activities through the last day that she held (ORGANIZED) or attended as an organizer, plus again those of
 *   them that no committee, organization or social worker held or led as well, plus 1 if she first took part in an
 *   activity and only later led one (role ascent).
 * Range: 0 or more.
 * Undefined: null for everybody when nobody is recorded as having held or led anything. Activities without a date are
 *   left out. Proposals that never became an activity are not recorded, and so not counted.
 * Complexity: O(ties).
 */
export const initiative: ActivistDimension = {
  id: 'initiative',
  weight: 10,
  observe(basis) {
    const started = startedBy(basis);
    const of = (id: string): Started => started.get(id) ?? none;
    return {
      value(id) {
        if (started.size === 0) return null;
        const { count, ofHerOwn, hasRisen } = of(id);
        return count + ofHerOwn + (hasRisen ? 1 : 0);
      },
      evidence: (id) => evidence(of(id)),
      records: (id) => basis.newestFirst(of(id).tieIds),
    };
  },
};

const isLeading = ({ roles }: ScoringAttendance): boolean => roles.has('organizer');

function startedBy({ attended, organized }: ScoringBasis): ReadonlyMap<string, Started> {
  const led = [...organized, ...attended.filter(isLeading)];
  const official = new Set(
    led.filter(({ person }) => person.label !== 'Resident').map(({ activity }) => activity.id),
  );
  const firstAttended = new Map<string, number>();
  for (const each of attended) {
    if (isLeading(each)) continue;
    firstAttended.set(each.person.id, Math.max(each.age, firstAttended.get(each.person.id) ?? 0));
  }
  const byPerson = new Map<string, ScoringAttendance[]>();
  for (const each of led) {
    if (each.person.label !== 'Resident' && each.person.label !== 'SocialWorker') continue;
    const known = byPerson.get(each.person.id);
    if (known) known.push(each);
    else byPerson.set(each.person.id, [each]);
  }
  return new Map(
    [...byPerson].map(([id, ofHers]) => {
      const activities = new Set(ofHers.map(({ activity }) => activity.id));
      const firstLed = Math.max(...ofHers.map(({ age }) => age));
      return [
        id,
        {
          count: activities.size,
          ofHerOwn: [...activities].filter((activity) => !official.has(activity)).length,
          hasRisen: (firstAttended.get(id) ?? 0) > firstLed,
          tieIds: ofHers.flatMap(({ tieIds }) => tieIds),
        },
      ];
    }),
  );
}

function evidence({ count, ofHerOwn, hasRisen }: Started): Sentence {
  const parameters = { count, own: ofHerOwn };
  if (hasRisen) return { text: 'dimension.initiative.risen', parameters };
  return ofHerOwn > 0
    ? { text: 'dimension.initiative.own', parameters }
    : { text: 'dimension.initiative.evidence', parameters: { count } };
}
