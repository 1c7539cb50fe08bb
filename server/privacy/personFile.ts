import { hasConsent, latestDecision, withheldFrom, type Consent } from '../entities/consent.ts';
import { catalogueEntry } from '../entities/dataCatalogue.ts';
import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { CultivationCase } from '../entities/cultivation/cultivationCase.ts';
import type { Decision } from '../entities/decision.ts';
import type { FollowUp } from '../entities/followUp.ts';
import type { Intervention } from '../entities/intervention.ts';
import type { InstrumentAnswers } from '../entities/instrumentAnswers.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { PropertyValue } from '../entities/property.ts';
import { protectedFieldIds, protectedGroups } from '../entities/protectedData.ts';
import { purposeIds } from '../entities/purpose.ts';
import type { Resident } from '../entities/resident.ts';
import type {
  PersonCase,
  PersonFact,
  PersonFile,
  PersonFileTie,
  PurposeState,
} from '../entities/results/personFile.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import { shortName } from '../entities/shortName.ts';
import type { FormerValues } from '../store/batchChanges.ts';
import type { FormerNode } from '../store/formerNodes.ts';
import type { NodeValues } from '../store/nodeValues.ts';
import type { PersonTie } from '../store/personStore.ts';
import type { OpenProtectedData } from './protectedDesk.ts';

/** What the file of a person is made of. */
export interface PersonParts {
  readonly person: Resident;
  /** All of them, former versions too. */
  readonly ties: readonly PersonTie[];
  readonly consents: readonly Consent[];
  readonly decisions: readonly Decision[];
  readonly instrumentAnswers: readonly InstrumentAnswers[];
  readonly followUps: readonly FollowUp[];
  readonly interventions: readonly Intervention[];
  readonly cases: readonly CultivationCase[];
  readonly caseEntries: readonly CaseEntry[];
  readonly protectedData: OpenProtectedData;
  readonly formerValues: readonly FormerValues[];
  /** What was changed of her facts otherwise than by imports. */
  readonly formerNodes: readonly FormerNode[];
  /** Properties of nodes that were hers too, before they became one with this. */
  readonly formerSelves: readonly Readonly<Record<string, unknown>>[];
  readonly sources: PersonFile['sources'];
  readonly madeAt: string;
  readonly today: string;
}

/** Everything about a person, said in plain words. Pure; O(ties). */
export function personFileOf(parts: PersonParts): PersonFile {
  const { person, consents, decisions, sources, madeAt } = parts;
  const facts = [
    ...factsOf(person),
    ...protectedFacts(parts.protectedData),
    ...parts.formerValues.flatMap(({ before }) => formerFacts('import.formerValue', before)),
    ...parts.formerNodes.flatMap(({ before }) => formerFacts('change.formerValue', before)),
    ...formerSelfFacts(parts),
  ];
  const tieList = parts.ties.map((each) => tieOf(person, each));
  return {
    personId: person.id,
    communityId: person.communityId,
    name: person.name,
    isMentioned: person.standing === 'mentioned',
    madeAt,
    explanation: explain(facts.length, tieList.length, sources.length, person.standing === 'mentioned'),
    facts,
    tieList,
    purposes: purposeIds.map((purpose) => stateOf(purpose, parts)),
    consents: [...consents],
    decisions: [...decisions],
    instrumentAnswers: [...parts.instrumentAnswers],
    followUps: parts.followUps.map((each) => withoutOthers(each, person.id)),
    interventions: parts.interventions.map((each) => forHerAlone(each, person.id)),
    cases: parts.cases.map(personCase),
    caseEntries: parts.caseEntries.map((each) => entryForHerAlone(each, parts)),
    sources,
  };
}

/** Where a purpose stands with a person. */
function stateOf(
  purpose: PurposeState['purpose'],
  { person, consents, today }: Pick<PersonParts, 'person' | 'consents' | 'today'>,
): PurposeState {
  const latest = latestDecision(consents, purpose);
  const from = latest && withheldFrom(latest, person.birthYear);
  const needsConsent = protectedGroups.some((group) => group === purpose);
  return {
    purpose,
    name: { text: `purpose.${purpose}` },
    decision: latest?.decision ?? null,
    isAllowed: needsConsent
      ? hasConsent(consents, purpose, person.birthYear, today)
      : from === null || today < from,
    withheldFrom: from,
  };
}

const nodeFacts = ['id', 'externalId', 'sourceId', 'createdAt', 'updatedAt'] as const;

function factsOf(person: Resident): PersonFact[] {
  const { properties } = nodeKind('Resident');
  const stored: Readonly<Record<string, unknown>> = { ...person };
  const own = properties.map((property) => {
    const raw = (stored[property.name] ?? null) as PropertyValue;
    return fact(`Resident.${property.name}`, raw, saidOf(property.name, raw));
  });
  const common = nodeFacts.map((name) => fact(`Resident.${name}`, person[name], verbatim(person[name])));
  const further = Object.entries(person.attributes).map(([name, value]) =>
    fact('Resident.attributes', `${name}: ${value}`, verbatim(`${name}: ${value}`)),
  );
  return [...own, ...common, ...further].filter(
    ({ raw }) => raw !== null && !(Array.isArray(raw) && raw.length === 0),
  );
}

/** A value in words: of a choice, what it is called. */
function saidOf(name: string, raw: PropertyValue): Sentence {
  const property = nodeKind('Resident').properties.find((each) => each.name === name);
  const isChoice = property?.type === 'choice' && typeof raw === 'string';
  return isChoice ? { text: `choice.Resident.${name}.${raw}` } : verbatim(raw);
}

const protectedFacts = (data: OpenProtectedData): PersonFact[] =>
  protectedFieldIds.flatMap((id) => {
    const value = data[id];
    return value === undefined ? [] : [fact(`protected.${id}`, value, verbatim(value))];
  });

/** What was replaced is still kept; what was empty before tells nothing. */
const formerFacts = (field: string, before: NodeValues): PersonFact[] =>
  Object.entries({ ...before.properties, ...before.attributes }).flatMap(([name, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const own = nodeKind('Resident').properties.some((property) => property.name === name);
    const called = own ? { text: `field.Resident.${name}` } : verbatim(name);
    const said = {
      text: 'personFile.formerValue',
      parameters: { field: called, value: saidOf(name, value) },
    };
    return [fact(field, `${name}: ${String(value)}`, said)];
  });

/** What was recorded of her under another id, before it was known that the two are one. */
const formerSelfFacts = ({ formerSelves }: Pick<PersonParts, 'formerSelves'>): PersonFact[] =>
  formerSelves.flatMap((properties) =>
    nodeKind('Resident').properties.flatMap(({ name }) => {
      const value = properties[name] as PropertyValue | undefined;
      if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
      const field = { text: `field.Resident.${name}` };
      const said = { text: 'personFile.formerValue', parameters: { field, value: saidOf(name, value) } };
      return [fact('identity.formerRecord', `${name}: ${String(value)}`, said)];
    }),
  );

function fact(field: string, raw: PropertyValue, value: Sentence): PersonFact {
  const entry = catalogueEntry(field);
  if (!entry) throw new Error(`${field} is not in the data catalogue`);
  const { purpose, basis, sensitivity, keep } = entry.handling;
  return {
    field,
    name: { text: `field.${field}` },
    value,
    raw,
    purpose: { text: `processingPurpose.${purpose}` },
    basis: { text: `legalBasis.${basis}` },
    sensitivity: { text: `sensitivity.${sensitivity}` },
    keepUntil: { text: `keepRule.${keep}` },
  };
}

const verbatim = (raw: PropertyValue): Sentence => ({
  text: 'personFile.verbatim',
  parameters: { value: Array.isArray(raw) ? raw : String(raw ?? '') },
});

/** A tie with the name of whoever is at the other end shortened: what is told here is about this person. */
function tieOf(person: Resident, { tie, other }: PersonTie): PersonFileTie {
  const isOutgoing = tie.fromId === person.id;
  const isOther = other.id !== person.id && other.label === 'Resident';
  const otherName = isOther ? shortName(other.name) : other.name;
  const [from, to] = isOutgoing ? [person.name, otherName] : [otherName, person.name];
  const { id, kind, subkind, weight, method, frequency, confirmedOn, note } = tie;
  const { validFrom, validTo, recordedAt, supersededAt } = tie;
  return {
    id,
    kind,
    text: { text: `tieSentence.${kind}`, parameters: { from, to } },
    subkind,
    weight,
    method,
    frequency,
    confirmedOn,
    isOutgoing,
    otherName,
    otherKind: other.label,
    validFrom,
    validTo,
    recordedAt,
    supersededAt,
    note,
  };
}

/**
 * A follow-up that names no node but her: who else it is about is told nobody, nor what was written about them together,
 * since it may name them or say what they said.
 */
function withoutOthers(followUp: FollowUp, personId: string): FollowUp {
  const others = followUp.aboutIds.filter((id) => id !== personId);
  if (others.length === 0) return followUp;
  const subject = followUp.subject.split(':').filter((part) => !others.includes(part));
  return { ...followUp, subject: subject.join(':'), aboutIds: [personId], reason: null, outcome: null };
}

/** What was done that names no target but her; what was written of several may name the others. */
function forHerAlone(intervention: Intervention, personId: string): Intervention {
  const isShared = intervention.targetIds.some((id) => id !== personId);
  return { ...intervention, targetIds: [personId], note: isShared ? null : intervention.note };
}

function personCase(each: CultivationCase): PersonCase {
  const { id, communityId, model, title, startedOn, recordedAt, recordedBy } = each;
  return { id, communityId, modelName: inWords(model.name), title, startedOn, recordedAt, recordedBy };
}

/** What was written in the course of cultivation that names no node but her; what is about others too may name them. */
function entryForHerAlone(
  entry: CaseEntry,
  { person, cases }: Pick<PersonParts, 'person' | 'cases'>,
): CaseEntry {
  const isShared = [entry.subjectId, ...entry.aboutIds].some((id) => id !== person.id);
  return {
    ...entry,
    subjectId: person.id,
    caseId: cases.some(({ id }) => id === entry.caseId) ? entry.caseId : null,
    aboutIds: [],
    ...(isShared ? { title: null, text: null, rater: null, reference: null } : {}),
  };
}

function explain(facts: number, ties: number, sources: number, isMentioned: boolean): Sentence[] {
  return [
    { text: isMentioned ? 'personFile.mentioned' : 'personFile.kept', parameters: { facts, ties } },
    { text: 'personFile.sources', parameters: { sources } },
    { text: 'personFile.rights' },
  ];
}
