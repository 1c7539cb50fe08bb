import { firstDay, type PartialDate } from '../../../entities/partialDate.ts';
import type { TimelineEntry } from '../../../entities/results/activistEvidence.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { anyDate, textOf, tiesOf, type RecordTie } from '../../../graph/recordTies.ts';
import type { Basis } from '../../basis.ts';
import { officeInWords } from '../../offices.ts';
import { dayOf, latestFirst } from './evidenceRecord.ts';

const mostEntries = 100;

/**
 * What is recorded of a person with a date, the latest first: posts, memberships, activities, and how many people named,
 * rated or were helped by her, counted by the day. Nobody else is named. At most 100. O(ties).
 */
export function timelineOf(basis: Basis, personId: string): TimelineEntry[] {
  const { record, dates } = basis;
  const own = tiesOf(record, ['SERVES_IN', 'MEMBER_OF', 'ATTENDED'], anyDate).filter(
    ({ from }) => from.id === personId,
  );
  const counted = tiesOf(record, ['NOMINATES', 'ASSESSES', 'SUPPORTS'], anyDate).filter(
    ({ kind, from, to }) => (kind === 'SUPPORTS' ? from : to).id === personId,
  );
  return [...own.flatMap(entriesOf), ...countsOf(basis, counted)]
    .filter(({ on }) => firstDay(on) <= dates.lastDay)
    .sort((a, b) => latestFirst(a.on, b.on))
    .slice(0, mostEntries);
}

function entriesOf(tie: RecordTie): TimelineEntry[] {
  const { kind, subkind, to, validFrom, validTo } = tie;
  const entry = (on: PartialDate | null, sentence: Sentence): TimelineEntry[] =>
    on === null ? [] : [{ on, sentence }];
  switch (kind) {
    case 'SERVES_IN': {
      const parameters = { office: officeInWords(tie) };
      return [
        ...entry(validFrom, { text: 'timeline.postBegun', parameters }),
        ...entry(validTo, { text: 'timeline.postEnded', parameters }),
      ];
    }
    case 'MEMBER_OF': {
      const parameters = { organization: to.displayName };
      const begun = subkind === 'leader' || subkind === 'founder' ? subkind : 'member';
      return [
        ...entry(validFrom, { text: `timeline.joined.${begun}`, parameters }),
        ...entry(validTo, { text: 'timeline.left', parameters }),
      ];
    }
    default: {
      const role = subkind === 'organizer' || subkind === 'volunteer' ? subkind : 'participant';
      const on = textOf(to, 'date') ?? validFrom;
      return entry(on, { text: `timeline.activity.${role}`, parameters: { activity: to.displayName } });
    }
  }
}

/** Nominations, ratings and help by day and kind. */
function countsOf(basis: Basis, ties: readonly RecordTie[]): TimelineEntry[] {
  const found = new Map<string, { on: PartialDate; what: string; others: Set<string> }>();
  for (const tie of ties) {
    const on = dayOf(basis, tie);
    if (on === null) continue;
    const isOwn = tie.from === tie.to;
    const what = isOwn ? 'ownRating' : tie.kind;
    const key = `${on} ${what}`;
    const known = found.get(key) ?? { on, what, others: new Set<string>() };
    found.set(key, known);
    known.others.add(tie.kind === 'SUPPORTS' ? tie.to.id : tie.from.id);
  }
  return [...found.values()].map(({ on, what, others }) => ({
    on,
    sentence: { text: `timeline.counted.${what}`, parameters: { count: others.size } },
  }));
}
