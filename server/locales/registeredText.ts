import { nullModels } from '../analysis/significance/nullModels.ts';
import { catalogueEntry } from '../entities/dataCatalogue.ts';
import { activistVerdicts } from '../entities/decision.ts';
import { keepRules, legalBases, processingPurposes, sensitivities } from '../entities/dataHandling.ts';
import { followUpSteps } from '../entities/followUp.ts';
import { entryKindWords } from '../entities/cultivation/entryKinds.ts';
import {
  doseUnits,
  interventionKinds,
  interventionLevels,
  interventionStrategies,
} from '../entities/intervention.ts';
import type { Words } from '../entities/instrument.ts';
import { findInstrument } from '../entities/instruments.ts';
import { findNodeKind } from '../entities/nodeKinds.ts';
import { consentDecisions, purposes } from '../entities/purpose.ts';
import { techniques } from '../entities/technique.ts';
import { findTieKind } from '../entities/tieKinds.ts';
import { shown, type Language, type Wording } from '../entities/wording.ts';

const wordings: Readonly<Record<string, (id: string) => Wording | null | undefined>> = {
  node: (label) => findNodeKind(label)?.wording,
  tie: (kind) => findTieKind(kind)?.wording,
  subkind: subkindWording,
  technique: (id) => wordingIn(techniques, id),
  field: (field) => catalogueEntry(field)?.name,
  subject: (field) => catalogueEntry(field)?.subject,
  processingPurpose: (id) => wordingIn(processingPurposes, id),
  legalBasis: (id) => wordingIn(legalBases, id),
  sensitivity: (id) => wordingIn(sensitivities, id),
  keepRule: (id) => wordingIn(keepRules, id),
  purpose: (id) => wordingIn(purposes, id),
  consentDecision: (id) => wordingIn(consentDecisions, id),
  activistVerdict: (id) => wordingIn(activistVerdicts, id),
  followUpStep: (id) => wordingIn(followUpSteps, id),
  interventionKind: (id) => wordingIn(interventionKinds, id),
  caseEntryKind: (id) => wordingIn(entryKindWords, id),
  interventionStrategy: (id) => wordingIn(interventionStrategies, id),
  interventionLevel: (id) => wordingIn(interventionLevels, id),
  doseUnit: (id) => wordingIn(doseUnits, id),
  choice: choiceWording,
  instrument: (id) => asWording(findInstrument(id)?.words),
  instrumentScore: scoreWording,
  instrumentBand: bandWording,
  nullModel: (id) =>
    Object.hasOwn(nullModels, id) ? nullModels[id as keyof typeof nullModels].wording : null,
};

/**
 * What a registry calls something: `node.Resident`, `tie.KNOWS`, `field.Resident.name`, `choice.Resident.gender.female`,
 * `subkind.ASSESSES.trust`, or how a tie reads: `tieSentence.KNOWS`. Null when the key is not of this form.
 */
export function registeredText(key: string, language: Language): string | null {
  const dot = key.indexOf('.');
  const [registry, id] = [key.slice(0, dot), key.slice(dot + 1)];
  if (registry === 'tieSentence') return findTieKind(id)?.sentence[language] ?? null;
  const wording = Object.hasOwn(wordings, registry) ? wordings[registry]!(id) : null;
  return wording ? shown(wording, language) : null;
}

function choiceWording(path: string): Wording | null {
  const [label = '', name, choice = ''] = path.split('.');
  const property = findNodeKind(label)?.properties.find((each) => each.name === name);
  return property?.type === 'choice' ? wordingIn(property.choices, choice) : null;
}

function subkindWording(path: string): Wording | null {
  const [kind = '', subkind = ''] = path.split('.');
  return wordingIn(findTieKind(kind)?.subkinds ?? {}, subkind);
}

function scoreWording(path: string): Wording | null {
  const [instrument = '', score] = path.split('.');
  return asWording(findInstrument(instrument)?.scores.find(({ id }) => id === score)?.words);
}

function bandWording(path: string): Wording | null {
  const [instrument = '', score, band] = path.split('.');
  const bands = findInstrument(instrument)?.scores.find(({ id }) => id === score)?.bands?.list;
  return asWording(bands?.find(({ id }) => id === band)?.words);
}

const asWording = (words: Words | undefined): Wording | null =>
  words ? { zh: [words.zh], en: [words.en] } : null;

const wordingIn = (registry: Readonly<Record<string, Wording>>, id: string): Wording | null =>
  Object.hasOwn(registry, id) ? registry[id]! : null;
