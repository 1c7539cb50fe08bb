import { actorLabels } from '../../entities/actor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type {
  AffiliationCondition,
  Period,
  PropertyCondition,
  TieCondition,
  TieEvent,
} from '../../entities/graphQuery.ts';
import type { Moment } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { asWritten, type Sentence } from '../../entities/sentence.ts';
import { findTieKind, type TieKindId } from '../../entities/tieKinds.ts';
import { defaultTieKinds, resolveSelection } from '../../graph/resolvedSelection.ts';
import { nodesById } from '../actorReferences.ts';
import { asksForActors } from './actorConditions.ts';
import { declaredProperty, factName } from './facts.ts';
import type { GraphQuery } from './graphQuery.ts';
import { measureInWords, type MeasureCondition } from './measureColumns.ts';
import { momentInWords } from './momentInWords.ts';

/** A query in plain words: what rows are, then one sentence for each condition, in the order in which they are asked. */
export function queryInWords(
  record: CommunityRecord,
  selection: NetworkSelection,
  query: GraphQuery,
): Sentence[] {
  const { subject, placeIds, properties, affiliations, presence, ties, measures } = query;
  const named = namesIn(record);
  return [
    subjectInWords(record, selection, subject, ties?.event ?? 'held'),
    ...(selection.membersOf
      ? [{ text: 'query.membersOf', parameters: { group: named([selection.membersOf]) } }]
      : []),
    ...(placeIds?.length ? [{ text: 'query.places', parameters: { places: named(placeIds) } }] : []),
    ...(properties ?? []).map(propertyInWords),
    ...(affiliations ?? []).map((each) => affiliationInWords(record, each)),
    ...(presence
      ? [{ text: `query.presence.${presence.event}`, parameters: periodInWords(record, presence.period) }]
      : []),
    ...(subject === 'ties' && ties ? tiesInWords(record, ties) : []),
    ...(subject === 'ties' && asksForActors(query)
      ? [{ text: ties?.ends === 'either' ? 'query.ends.either' : 'query.ends.both' }]
      : []),
    ...(measures ?? []).flatMap((each) => measureConditions(record, each)),
  ];
}

const namesIn = (record: CommunityRecord) => {
  const nodes = nodesById(record);
  return (ids: readonly string[]): Sentence[] => ids.map((id) => asWritten(nodes.get(id)?.displayName ?? id));
};

function subjectInWords(
  record: CommunityRecord,
  selection: NetworkSelection,
  subject: GraphQuery['subject'],
  event: TieEvent,
): Sentence {
  const { actorKinds, subkinds } = resolveSelection(selection);
  const tieKinds = selection.tieKinds ?? defaultTieKinds;
  return {
    // What became of ties is told with its own two moments.
    text: subject === 'actors' ? 'query.actors' : event === 'held' ? 'query.ties' : 'query.tiesOfTwoMoments',
    parameters: {
      actors: actorLabels
        .filter((label) => actorKinds.has(label))
        .map((label) => ({ text: `node.${label}` })),
      ties:
        subkinds === null
          ? tieKinds.map((id) => ({ text: `tie.${id}` }))
          : [...subkinds].map((subkind) => subkindInWords(tieKinds, subkind)),
      when: whenInWords(record, selection),
    },
  };
}

function whenInWords(record: CommunityRecord, { asOf, from, to, waveId }: NetworkSelection): Sentence {
  if (waveId) return momentInWords(record, { waveId });
  if (asOf) return momentInWords(record, { date: asOf });
  if (from && to) return { text: 'query.span', parameters: { from, to } };
  if (from) return { text: 'query.since', parameters: { from } };
  return to ? { text: 'query.until', parameters: { to } } : { text: 'query.anytime' };
}

/** A sub-kind as the first of the kinds that knows it calls it; one's own word as it was written. */
function subkindInWords(kinds: readonly TieKindId[], subkind: string): Sentence {
  const kind = kinds.find((id) => Object.hasOwn(findTieKind(id)?.subkinds ?? {}, subkind));
  return kind ? { text: `subkind.${kind}.${subkind}` } : asWritten(subkind);
}

function propertyInWords({ property, comparison, value }: PropertyCondition): Sentence {
  const declared = declaredProperty(property);
  const isChoice =
    declared?.property.type === 'choice' && Object.hasOwn(declared.property.choices, value ?? '');
  const said = isChoice
    ? { text: `choice.${declared.label}.${property}.${value!}` }
    : asWritten(value?.trim() ?? '');
  return {
    text: `query.property.${comparison}`,
    parameters: { property: factName(property), value: said },
  };
}

function affiliationInWords(record: CommunityRecord, condition: AffiliationCondition): Sentence {
  const { kind, nodeIds, roles, event, at, period, negated } = condition;
  const groups = nodeIds?.length ? namesIn(record)(nodeIds) : { text: 'query.anyGroup' };
  const affiliation: Sentence = {
    text: roles?.length ? 'query.affiliationAs' : 'query.affiliation',
    parameters: {
      kind: { text: `tie.${kind}` },
      groups,
      roles: (roles ?? []).map((role) => subkindInWords([kind], role)),
    },
  };
  const said: Sentence =
    event === 'held'
      ? at
        ? { text: 'query.event.heldAt', parameters: { what: affiliation, moment: momentInWords(record, at) } }
        : { text: 'query.event.held', parameters: { what: affiliation } }
      : {
          text: `query.event.${event}`,
          parameters: { what: affiliation, ...periodInWords(record, period) },
        };
  return negated ? { text: 'query.not', parameters: { what: said } } : said;
}

const periodInWords = (
  record: CommunityRecord,
  period: Period | null | undefined,
): Record<string, Sentence> => {
  const said = (moment: Moment | undefined): Sentence => momentInWords(record, moment ?? {});
  return { earlier: said(period?.earlier), later: said(period?.later) };
};

function tiesInWords(
  record: CommunityRecord,
  { event, period, weightAtLeast, weightAtMost }: TieCondition,
): Sentence[] {
  return [
    ...(event === 'held' ? [] : [{ text: `query.tie.${event}`, parameters: periodInWords(record, period) }]),
    ...(typeof weightAtLeast === 'number'
      ? [{ text: 'query.weightAtLeast', parameters: { value: String(weightAtLeast) } }]
      : []),
    ...(typeof weightAtMost === 'number'
      ? [{ text: 'query.weightAtMost', parameters: { value: String(weightAtMost) } }]
      : []),
  ];
}

function measureConditions(record: CommunityRecord, asked: MeasureCondition): Sentence[] {
  const measure = measureInWords(record, asked);
  const { atLeast, atMost, top } = asked;
  const bounds: Sentence[] = [
    ...(typeof atLeast === 'number'
      ? [{ text: 'query.measure.atLeast', parameters: { measure, value: String(atLeast) } }]
      : []),
    ...(typeof atMost === 'number'
      ? [{ text: 'query.measure.atMost', parameters: { measure, value: String(atMost) } }]
      : []),
    ...(typeof top === 'number' ? [{ text: 'query.measure.top', parameters: { measure, count: top } }] : []),
  ];
  return bounds.length > 0 ? bounds : [{ text: 'query.measure.shown', parameters: { measure } }];
}
