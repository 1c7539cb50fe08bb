import { filingNextSteps, itemInWords } from '../entities/filingInWords.ts';
import type { Filing, FilingItemState, Filings } from '../entities/results/filing.ts';
import { inWords } from '../entities/sentence.ts';
import { disclosed, smallestCell } from './smallCells.ts';

/** Filings for who may see organizations and counts but no persons. */
export const disclosedFilings = (filings: Filings): Filings => ({
  ...filings,
  filings: filings.filings.map((each) => disclosedFiling(each)),
});

/**
 * A filing for who may see organizations and counts but no persons: what is counted of people only in fives, and how an
 * item stands only as far as that tells it; nothing that a worker wrote in her own words.
 */
export function disclosedFiling(filing: Filing): Filing {
  const items = filing.items.map(disclosedItem);
  const asked = items.filter(({ required, isQuestion }) => required && !isQuestion);
  const told = {
    ...filing,
    items,
    members: disclosed(filing.members),
    met: asked.filter(({ standing }) => standing === 'met').length,
    required: asked.length,
  };
  return { ...told, sentences: filingNextSteps(told) };
}

function disclosedItem(item: FilingItemState): FilingItemState {
  const statement = item.statement && { ...item.statement, text: null, reference: null, value: null };
  if (!item.isComputed) return { ...item, value: disclosed(item.value), reading: readingOf(item), statement };
  const value = disclosed(item.value);
  const [least, most] = [value ?? 0, (value ?? 0) + smallestCell - 1];
  const needed = item.atLeast ?? 0;
  const standing = least >= needed && value !== null ? 'met' : most < needed ? 'unmet' : 'unknown';
  const told = { ...item, value, standing, statement } as const;
  return { ...told, reading: countReading(told, most) };
}

/** By hand: whether it is there, without the number. */
const readingOf = (item: FilingItemState) => itemInWords({ ...item, value: null });

/** Of a count that is told in fives it is said between what it lies; fewer than five may be nothing recorded at all. */
function countReading(item: Omit<FilingItemState, 'reading'>, most: number) {
  const { name, atLeast, value, standing } = item;
  if (standing !== 'unmet') return itemInWords(item);
  return value === null
    ? inWords(
        {
          zh: '未满足：{name}≥{atLeast}（少于 {cell}，或还没有登记）',
          en: 'Not met: {name} ≥ {atLeast} (fewer than {cell}, or none recorded)',
        },
        { name, atLeast: atLeast ?? 0, cell: smallestCell },
      )
    : inWords(
        {
          zh: '未满足：{name}≥{atLeast}（现有 {value}–{most}）',
          en: 'Not met: {name} ≥ {atLeast} (there are {value}–{most})',
        },
        { name, atLeast: atLeast ?? 0, value, most },
      );
}
