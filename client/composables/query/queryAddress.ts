import type { QueryDraft } from './queryDraft.ts';
import { emptyDraft } from './queryDraft.ts';

/** Numbers and dates. */
const plainValue = /^-?\d+(?:[.-]\d+)*$/;
/** Properties whose values are words of ours. */
const choiceProperties: readonly string[] = ['gender', 'willingness', 'standing', 'kind', 'field'];
const longest = 6_000;

/**
 * A query as it stands in the address: ids, dates, numbers and words of ours. What somebody typed (a name, a tag) is left out,
 * since addresses are kept and shown where nobody thinks of it; such a condition comes back empty.
 */
export function writeDraft(draft: QueryDraft): string | null {
  const told: QueryDraft = {
    ...draft,
    ...(draft.properties && {
      properties: draft.properties.map((each) => {
        const isOurs = choiceProperties.includes(each.property) || plainValue.test(each.value ?? '');
        return isOurs ? each : { ...each, value: null };
      }),
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
