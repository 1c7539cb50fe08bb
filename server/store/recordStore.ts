import type { CodedColumn, CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { ContactFrequency } from '../entities/contactFrequency.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import { purposeIds, withheldProperty } from '../entities/purpose.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { GraphStore } from './graphStore.ts';
import { kindLabel, readAttributes } from './rows.ts';
import { statement } from './statements.ts';

/** Ties are read from so many nodes at a time: a page becomes plain values within the turn of one request. */
const nodesPerPage = 10_000;

/** Reads whole communities, as columns. */
export class RecordStore {
  constructor(private readonly store: GraphStore) {}

  /** The mark of a community's latest change. @throws ProblemError `notFound` when there is no such community */
  async revision(communityId: string): Promise<string> {
    const [row] = await this.store.read<{ revision: string | null }>(statement('community/revision'), {
      communityId,
    });
    if (!row) throw new ProblemError({ code: 'notFound', field: 'communityId' });
    return row.revision ?? '';
  }

  /** Everything recorded of a community. O(nodes + ties) memory; the process can do other work meanwhile. */
  async read(communityId: string): Promise<CommunityRecord> {
    const revision = await this.revision(communityId);
    const nodes: RecordNode[] = [];
    await this.store.scan(statement('record/nodes'), { communityId }, (rows) => {
      for (const [labels, properties] of rows)
        nodes.push(recordNode(labels as string[], properties as Record<string, unknown>));
    });
    nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
    const index = new Map(nodes.map((node, i) => [node.id, i]));
    const ids: string[] = [];
    const from: number[] = [];
    const to: number[] = [];
    const weight: number[] = [];
    const [kind, subkind, validFrom, validTo, waveId, method, frequency, confirmedOn, note] = [
      coder<TieKindId>(),
      coder(),
      coder(),
      coder(),
      coder(),
      coder<Technique | null>(),
      coder<ContactFrequency | null>(),
      coder(),
      coder(),
    ];
    const take = (rows: readonly (readonly unknown[])[]): void => {
      for (const row of rows) {
        const [start, end] = [index.get(row[3] as string), index.get(row[4] as string)];
        // A tie may have been added after the nodes were read; it comes with the next revision.
        if (start === undefined || end === undefined) continue;
        ids.push(row[0] as string);
        kind.add(row[1] as TieKindId);
        subkind.add(row[2] as string | null);
        from.push(start);
        to.push(end);
        weight.push((row[5] as number | null) ?? Number.NaN);
        validFrom.add(row[6] as string | null);
        validTo.add(row[7] as string | null);
        waveId.add(row[8] as string | null);
        method.add(row[9] as Technique | null);
        frequency.add(row[10] as ContactFrequency | null);
        confirmedOn.add(row[11] as string | null);
        note.add(row[12] as string | null);
      }
    };
    for (let first = 0; first < nodes.length; first += nodesPerPage) {
      const last = Math.min(nodes.length, first + nodesPerPage) - 1;
      const span = { communityId, firstId: nodes[first]!.id, lastId: nodes[last]!.id };
      await this.store.scan(statement('record/ties'), span, take);
    }
    return {
      communityId,
      revision,
      nodes,
      ties: {
        ids,
        kind: kind.column(),
        subkind: subkind.column(),
        from: Uint32Array.from(from),
        to: Uint32Array.from(to),
        weight: Float64Array.from(weight),
        validFrom: validFrom.column(),
        validTo: validTo.column(),
        waveId: waveId.column(),
        method: method.column(),
        frequency: frequency.column(),
        confirmedOn: confirmedOn.column(),
        note: note.column(),
      },
    };
  }
}

function recordNode(labels: readonly string[], properties: Readonly<Record<string, unknown>>): RecordNode {
  const kind = nodeKind(kindLabel(labels));
  const own = kind.properties.filter(
    ({ name }) => properties[name] !== undefined && properties[name] !== null,
  );
  const withheld = purposeIds.flatMap((purpose) => {
    const from = properties[withheldProperty(purpose)];
    return typeof from === 'string' ? [[purpose, from] as const] : [];
  });
  return {
    id: String(properties.id),
    label: kind.label,
    displayName: String(properties[kind.nameProperty] ?? properties.id),
    externalId: (properties.externalId as string | undefined) ?? null,
    attributes: readAttributes(properties.attributes),
    properties: Object.fromEntries(own.map(({ name }) => [name, properties[name] as PropertyValue])),
    ...(withheld.length > 0 && { withheld: Object.fromEntries(withheld) }),
    ...(properties.standing === 'mentioned' && { isMentioned: true }),
  };
}

/** Collects a column of repeated words. */
function coder<Word extends string | null = string | null>() {
  const words: Word[] = [];
  const known = new Map<Word, number>();
  const codes: number[] = [];
  return {
    add(word: Word | undefined): void {
      const value = (word ?? null) as Word;
      let code = known.get(value);
      if (code === undefined) {
        code = words.push(value) - 1;
        known.set(value, code);
      }
      codes.push(code);
    },
    column: (): CodedColumn<Word> => ({ words, codes: Uint32Array.from(codes) }),
  };
}
