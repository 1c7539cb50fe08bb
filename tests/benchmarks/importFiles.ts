import { generateNetwork } from '../../server/demonstration/scaleNetwork.ts';
import type { ImportFile } from '../../server/inquiry/importMessages.ts';

export interface NetworkSize {
  readonly nodes: number;
  readonly ties: number;
}

const seed = 20_260_901;
const buildings = 40;

/** A community as its two CSV files, actors and ties, the same for the same size. */
export function communityFiles({ nodes, ties }: NetworkSize): ImportFile[] {
  const { ids, from, to } = generateNetwork({ order: nodes, size: ties, seed, kind: 'socialLike' });
  const actors = ids.map(
    (id, i) =>
      `${id},居民${i + 1},${i % 2 ? 'male' : 'female'},${1935 + (i % 70)},${1 + (i % buildings)}号楼`,
  );
  const rows = Array.from(from, (source, tie) => {
    const day = `${2020 + (tie % 6)}-0${1 + (tie % 9)}-01`;
    return `${ids[source]!},${ids[to[tie]!]!},KNOWS,${1 + (tie % 4)},${day}`;
  });
  const bytes = (header: string, lines: readonly string[]): Uint8Array =>
    new TextEncoder().encode([header, ...lines, ''].join('\n'));
  return [
    { name: 'actors.csv', bytes: bytes('id,name,gender,birthYear,building', actors) },
    { name: 'ties.csv', bytes: bytes('source,target,kind,weight,validFrom', rows) },
  ];
}
