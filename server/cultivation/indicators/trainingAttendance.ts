import type { CaseEntry } from '../../entities/cultivation/caseEntry.ts';
import { nodesById } from '../../analysis/actorReferences.ts';
import { activitiesUntil } from '../activitiesHeld.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { accompaniedByCommunity } from '../leads.ts';
import { membersOn, subjectKindOf } from '../membersOn.ts';
import { sessionsOfForm } from '../sessionsOf.ts';

/**
 * Of the trainings that were held for somebody, the share that she attended, 0 to 1; of an organization over its members
 * and of the community over those whom it accompanies (`accompaniedByCommunity`; where there is none, over those who came to
 * any), all together. She attended when the session is about her or names her, or names an activity whose list has her.
 * Undefined: null without trainings, or without anybody for whom they were. O(trainings × persons).
 */
export const trainingAttendance = defineIndicator({
  id: 'act.trainingAttendance',
  subjects: ['person', 'organization', 'community'],
  name: { zh: '培训出勤率', en: 'Attendance at training' },
  meaning: {
    zh: '为她（组织：成员；社区：培育对象）办的培训，到场的占多少。',
    en: 'Of the trainings held for her (for the members; for those who are accompanied), the share attended.',
  },
  unit: 'share',
  value(basis, subjectId) {
    const trainings = sessionsOfForm(basis, subjectId, 'training');
    const came = trainings.map((each) => whoCame(basis, each));
    const persons = forWhom(basis, subjectId, came);
    const places = trainings.length * persons.length;
    if (places === 0) return null;
    return came.reduce((sum, who) => sum + persons.filter((id) => who.has(id)).length, 0) / places;
  },
});

function forWhom(
  basis: CultivationBasis,
  subjectId: string,
  came: readonly ReadonlySet<string>[],
): readonly string[] {
  switch (subjectKindOf(basis, subjectId)) {
    case 'person':
      return [subjectId];
    case 'organization':
      return [...(membersOn(basis).get(subjectId) ?? [])];
    default: {
      const own = accompaniedByCommunity(basis);
      return own.length > 0 ? own : [...new Set(came.flatMap((each) => [...each]))];
    }
  }
}

/** The residents who were at a session. */
function whoCame(basis: CultivationBasis, { subjectId, aboutIds }: CaseEntry): ReadonlySet<string> {
  const nodes = nodesById(basis.record);
  const came = new Set<string>();
  let isListed = false;
  for (const id of aboutIds) {
    const label = nodes.get(id)?.label;
    if (label === 'Resident') came.add(id);
    if (label !== 'Activity') continue;
    isListed = true;
    for (const { id: who, label: kind } of activitiesById(basis).get(id)?.attendees ?? [])
      if (kind === 'Resident') came.add(who);
  }
  // A list says who came; without one, a session of somebody’s own was with her.
  if (!isListed && nodes.get(subjectId)?.label === 'Resident') came.add(subjectId);
  return came;
}

const activitiesById = (basis: CultivationBasis) =>
  basis.once('activitiesById', () => new Map(activitiesUntil(basis).map((each) => [each.activity.id, each])));
