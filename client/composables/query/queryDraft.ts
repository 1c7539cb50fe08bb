import type {
  AffiliationCondition,
  GraphQueryInput,
  Moment,
  Period,
  PropertyCondition,
} from '../../api/generated.ts';

/** A query while somebody puts it together: conditions may lack their last word. */
export type QueryDraft = GraphQueryInput;

export const emptyDraft: QueryDraft = { subject: 'actors' };

const isMoment = (moment: Moment | null | undefined): boolean =>
  Boolean(moment?.date) !== Boolean(moment?.waveId);

const isPeriod = (period: Period | null | undefined): boolean =>
  isMoment(period?.earlier) && isMoment(period?.later);

const needsValue = ({ comparison }: PropertyCondition): boolean =>
  comparison !== 'isKnown' && comparison !== 'isUnknown';

const isWholeProperty = (condition: PropertyCondition): boolean =>
  condition.property !== '' && (!needsValue(condition) || (condition.value ?? '').trim() !== '');

const isWholeAffiliation = ({ event, at, period }: AffiliationCondition): boolean =>
  (event ?? 'held') === 'held' ? !at || isMoment(at) : isPeriod(period);

/** How many conditions still lack something, and so are not asked. */
export const unfinishedOf = (draft: QueryDraft): number =>
  (draft.properties ?? []).filter((each) => !isWholeProperty(each)).length +
  (draft.affiliations ?? []).filter((each) => !isWholeAffiliation(each)).length +
  (draft.measures ?? []).filter(({ at }) => at && !isMoment(at)).length +
  Number(Boolean(draft.presence) && !isPeriod(draft.presence?.period)) +
  Number(hasUnfinishedTies(draft));

const hasUnfinishedTies = ({ ties }: QueryDraft): boolean =>
  Boolean(ties) && (ties?.event ?? 'held') !== 'held' && !isPeriod(ties?.period);

/** What can be asked now: the conditions that are whole. Empty lists are left out, so that equal questions are equal. */
export function askable(draft: QueryDraft): GraphQueryInput {
  const { subject, placeIds, properties, affiliations, presence, ties, measures, facts, sort } = draft;
  const whole = {
    placeIds: placeIds ?? [],
    properties: (properties ?? [])
      .filter(isWholeProperty)
      .map((each) => (needsValue(each) ? each : { ...each, value: null })),
    affiliations: (affiliations ?? []).filter(isWholeAffiliation),
    measures: (measures ?? []).map((each) => (each.at && !isMoment(each.at) ? { ...each, at: null } : each)),
    facts: subject === 'actors' ? (facts ?? []) : [],
  };
  return {
    subject,
    ...Object.fromEntries(Object.entries(whole).filter(([, list]) => list.length > 0)),
    ...(presence && isPeriod(presence.period) ? { presence } : {}),
    ...(subject === 'ties' && ties
      ? { ties: hasUnfinishedTies(draft) ? { ...ties, event: 'held', period: null } : ties }
      : {}),
    ...(sort ? { sort } : {}),
  };
}
