import type { PropertyCondition } from '../../api/generated.ts';
import { emptyDraft, type QueryDraft } from './queryDraft.ts';
import type { QueryFact } from './useQueryOptions.ts';

const longest = 6_000;

/** Whether the value of a condition was typed. Of a property that is not known, it must be taken for typed. */
export function isTyped(
  { property, value }: PropertyCondition,
  facts: readonly Pick<QueryFact, 'id' | 'type'>[],
): boolean {
  const type = facts.find(({ id }) => id === property)?.type ?? 'text';
  return Boolean(value) && (type === 'text' || type === 'texts');
}

/**
 * A query as it stands in the address: ids, dates, numbers and words of ours. What somebody typed (a name, a tag, a phone) is
 * left out, since addresses are kept and shown where nobody thinks of it; such a condition comes back empty.
 */
export function writeDraft(
  draft: QueryDraft,
  facts: readonly Pick<QueryFact, 'id' | 'type'>[],
): string | null {
  const told: QueryDraft = {
    ...draft,
    ...(draft.properties && {
      properties: draft.properties.map((each) => (isTyped(each, facts) ? { ...each, value: null } : each)),
    }),
  };
  const text = JSON.stringify(told);
  return text === JSON.stringify(emptyDraft) || text.length > longest ? null : text;
}

/** The query of an address; the empty one where it is none. */
export function readDraft(text: unknown): QueryDraft {
  if (typeof text !== 'string') return emptyDraft;
  try {
    const value = JSON.parse(text) as Partial<QueryDraft> | null;
    if (value?.subject !== 'actors' && value?.subject !== 'ties') return emptyDraft;
    const isList = (list: unknown): boolean => list === undefined || list === null || Array.isArray(list);
    const { placeIds, properties, affiliations, measures, facts } = value;
    const areLists = [placeIds, properties, affiliations, measures, facts].every(isList);
    return areLists ? { ...value, subject: value.subject } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}
