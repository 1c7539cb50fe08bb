import { v5 } from 'uuid';
import type { TieDraft } from '../entities/draft.ts';
import { mostPairs, type InterviewInput } from '../entities/interview.ts';
import type { Problem } from '../entities/problem.ts';
import type { Run } from './graphStore.ts';
import { plainTie } from './namedPersons.ts';
import { statement } from './statements.ts';

/** What is wrong with the pairs of an interview. `namedIds`: who was named in each answer. */
export function faultsOfPairs({ among }: InterviewInput, namedIds: readonly string[]): Problem[] {
  const pairs = among ?? [];
  if (pairs.length > mostPairs) return [{ code: 'tooMany', field: 'among', parameters: { max: mostPairs } }];
  return pairs.flatMap((pair, i): Problem[] => {
    for (const end of ['one', 'other'] as const)
      if (namedIds[pair[end]] === undefined) return [{ code: 'notFound', field: `among.${i}.${end}` }];
    return namedIds[pair.one] === namedIds[pair.other]
      ? [{ code: 'selfTie', field: `among.${i}.other` }]
      : [];
  });
}

/** A tie for each pair of those named who know each other, once however often it was said. */
export function pairTies(input: InterviewInput, namedIds: readonly string[], waveId: string): TieDraft[] {
  const ties = new Map<string, TieDraft>();
  for (const { one, other } of input.among ?? []) {
    const [fromId = '', toId = ''] = [namedIds[one] ?? '', namedIds[other] ?? ''].toSorted();
    const id = v5(JSON.stringify(['among', fromId, toId]), input.id);
    ties.set(id, {
      ...plainTie,
      ...{ id, kind: 'KNOWS', fromId, toId, waveId },
      ...{ validFrom: input.on, confirmedOn: input.on, method: input.method ?? null },
    });
  }
  return [...ties.values()];
}

/** Ties of pairs without those of whom the round says so already: told by five, two know each other as much as told by one. */
export async function withoutKnownPairs(
  run: Run,
  ties: readonly TieDraft[],
  waveId: string,
): Promise<readonly TieDraft[]> {
  if (ties.length === 0) return ties;
  const ids = [...new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const rows = await run<{ fromId: string; toId: string }>(statement('interview/knownPairs'), {
    ids,
    waveId,
  });
  const known = new Set(rows.flatMap(({ fromId, toId }) => [`${fromId}|${toId}`, `${toId}|${fromId}`]));
  return ties.filter(({ fromId, toId }) => !known.has(`${fromId}|${toId}`));
}
