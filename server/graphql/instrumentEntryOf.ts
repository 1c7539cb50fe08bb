import { hasOwnItems, type Instrument, type InstrumentItem, type OwnItems } from '../entities/instrument.ts';
import type { ScoreReliability } from '../entities/instrumentReliability.ts';
import type { InstrumentTexts } from '../entities/instrumentTexts.ts';
import type {
  InstrumentEntry,
  InstrumentItemEntry,
  OwnItemsEntry,
} from '../entities/results/instrumentEntry.ts';
import type { Language } from '../entities/wording.ts';

/** What a community has for a scale. */
export interface EnteredForScale {
  readonly communityId: string;
  readonly texts: InstrumentTexts | null;
  readonly reliability: readonly ScoreReliability[];
}

/** A scale in one language, with what a community entered for it. */
export function instrumentEntryOf(
  instrument: Instrument,
  { communityId, texts, reliability }: EnteredForScale,
  language: Language,
): InstrumentEntry {
  const { id, words, purpose, source, licence, missing, parameters, items, scores } = instrument;
  const own = hasOwnItems(items);
  return {
    communityId,
    id,
    name: words[language],
    purpose: purpose[language],
    source,
    licence: licence[language],
    missing: missing[language],
    parameters: parameters.map(({ words: name, ...rest }) => ({ ...rest, name: name[language] })),
    items: own ? [] : items.map((item) => itemEntryOf(item, instrument, language)),
    ownItems: own ? ownItemsOf(items, language) : null,
    scores: scores.map((score) => ({
      id: score.id,
      name: score.words[language],
      isTotal: score.isTotal ?? false,
      bandsSource: score.bands?.source[language] ?? null,
    })),
    texts,
    reliability: [...reliability],
    notReady: own && texts === null ? { text: 'scale.needsList' } : null,
  };
}

function itemEntryOf(
  { id, from, to, onlyIf, codes = [], label }: InstrumentItem,
  { parameters }: Instrument,
  language: Language,
): InstrumentItemEntry {
  const toParameter = typeof to === 'number' ? null : to.parameter;
  return {
    id,
    label: label?.[language] ?? { zh: `第${id}题`, en: `Item ${id}` }[language],
    from,
    to: typeof to === 'number' ? to : parameters.find((each) => each.id === to.parameter)!.usual,
    toParameter,
    onlyIfParameter: onlyIf?.parameter ?? null,
    onlyIfAtLeast: onlyIf?.atLeast ?? null,
    codes: codes.map((code) => code[language]),
  };
}

const ownItemsOf = (
  { from, to, codes, value, domains = {} }: OwnItems,
  language: Language,
): OwnItemsEntry => ({
  from,
  to,
  codes: codes.map((code) => code[language]),
  valueName: value?.[language] ?? null,
  domains: Object.entries(domains).map(([id, words]) => ({ id, name: words[language] })),
});
