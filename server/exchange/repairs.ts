import { contactFrequencies } from '../entities/contactFrequency.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';
import type { Problem } from '../entities/problem.ts';
import { asWritten, type Sentence } from '../entities/sentence.ts';
import { techniques } from '../entities/technique.ts';
import { attended } from '../entities/ties/attended.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { normalizeWord, type Wording } from '../entities/wording.ts';
import { directions, yesNo } from './columnWords.ts';

/** What a cell may become instead; '' empties it. */
export interface Suggestion {
  readonly value: string;
  readonly label: Sentence;
}

const mostSuggestions = 12;
const empty: Suggestion = { value: '', label: { text: 'importRepair.empty' } };

/** In words that both languages have in the product's registries; the value is what files understand. */
const inWords = (key: string, value: string): Suggestion => ({ value, label: { text: key } });
const words = (registry: Readonly<Record<string, Wording>>, prefix: string | null): Suggestion[] =>
  Object.entries(registry).map(([id, { zh }]) =>
    prefix === null ? { value: zh[0], label: asWritten(zh[0]) } : inWords(`${prefix}.${id}`, id),
  );

/** Values of the choice that the property of this name is, of whichever kind has one. */
function choicesOf({ field, parameters }: Problem): Suggestion[] {
  if (field === 'method') return words(techniques, 'technique');
  if (field === 'frequency') return words(contactFrequencies, null);
  const offered = String(parameters?.choices ?? '');
  for (const { label, properties } of nodeKinds) {
    const property = properties.find(({ name }) => name === field);
    if (property?.type !== 'choice') continue;
    const ids = Object.keys(property.choices);
    if (ids.every((id) => offered.includes(id)))
      return words(property.choices, `choice.${label}.${property.name}`);
  }
  return [];
}

/** How many signs of two words differ, at most three. O(length²). */
function distance(one: string, other: string): number {
  const most = 3;
  if (Math.abs(one.length - other.length) >= most) return most;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost));
    }
    row = next;
  }
  return Math.min(most, row[other.length]!);
}

/** The names that are nearest to a word, at most five. O(names). */
function nearest(word: string, names: readonly string[]): Suggestion[] {
  const wanted = normalizeWord(word);
  const near = [...new Set(names)].flatMap((name) => {
    const between = name === '' ? 3 : distance(wanted, normalizeWord(name));
    return between < Math.min(3, wanted.length) ? [{ name, between }] : [];
  });
  return near
    .sort((a, b) => a.between - b.between || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => ({ value: name, label: asWritten(name) }));
}

/** What a faulty cell of a problem may become with one click; [] where no one value mends it. `names` are those of all nodes. */
export function suggestionsFor(problem: Problem, names: () => readonly string[]): readonly Suggestion[] {
  const { code, field, value, column } = problem;
  if (column === undefined || value === undefined) return [];
  const found = ((): readonly Suggestion[] => {
    switch (code) {
      case 'notAChoice':
        return [...choicesOf(problem), empty];
      case 'notYesOrNo':
        return [...words(field === 'directed' ? directions : yesNo, null), empty];
      case 'notATick':
        return [
          { value: '√', label: asWritten('√') },
          ...words(attended.subkinds, 'subkind.ATTENDED'),
          empty,
        ];
      case 'unknownNodeKind':
        return nodeKinds
          .filter(({ label }) => label !== 'Community')
          .map(({ label }) => inWords(`node.${label}`, label));
      case 'unknownTieKind':
        return tieKinds.map(({ id }) => inWords(`tie.${id}`, id));
      case 'tieToNobody':
      case 'severalCalled':
        return nearest(value, names());
      case 'notADate':
      case 'tooEarly':
      case 'notANumber':
      case 'notAnInteger':
      case 'zeroWeight':
      case 'endBeforeStart':
      case 'noFrequency':
      case 'notLearntSo':
      case 'tooLarge':
      case 'tooSmall':
        return [empty];
      default:
        return [];
    }
  })();
  return found.slice(0, code === 'unknownTieKind' ? tieKinds.length : mostSuggestions);
}
