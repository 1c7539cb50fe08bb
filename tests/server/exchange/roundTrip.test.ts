import { describe, expect, it } from 'vitest';
import { gexfFormat } from '../../../server/exchange/formats/gexf.ts';
import { graphmlFormat } from '../../../server/exchange/formats/graphml.ts';
import { graphologyJsonFormat } from '../../../server/exchange/formats/graphologyJson.ts';
import type { FileFormat } from '../../../server/exchange/fileFormat.ts';
import type { ImportPlan, PlannedNode, PlannedTie } from '../../../server/exchange/plan.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { file, plan, planTables, told } from './files.ts';
import { actorTable, tieTable } from '../../../server/exchange/networkTables.ts';
import { writeCsv } from '../../../server/exchange/formats/csv.ts';
import { madeUpNetwork } from './madeUpNetwork.ts';

const writtenBytes = async ({ writing }: FileFormat): Promise<Uint8Array> => {
  const written = await writing!.write(madeUpNetwork);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
};

const roundTrip = async (format: FileFormat): Promise<ImportPlan> =>
  plan([file(`a.${format.extensions[0]}`, await writtenBytes(format))]);

const plainNode = ({ label, externalId, properties, attributes }: PlannedNode) => ({
  label,
  externalId,
  properties,
  attributes,
});

/** What a plan says of nodes, by id; where it was read does not matter. */
const nodesOf = ({ nodes }: ImportPlan) => new Map(nodes.map((node) => [node.id, plainNode(node)]));
const tiesOf = ({ ties }: ImportPlan) => new Map<string, PlannedTie>(ties.map((tie) => [tie.id, tie]));

describe.each([gexfFormat, graphmlFormat, graphologyJsonFormat])('$id', (format) => {
  it('is read back without a problem', async () => {
    expect(told(await roundTrip(format))).toEqual([]);
  });

  it('gives every node its id, kind, name, properties and further facts', async () => {
    const nodes = (await roundTrip(format)).nodes;
    expect(nodes).toHaveLength(madeUpNetwork.nodes.length);
    const byId = new Map(nodes.map((node) => [node.externalId, node]));
    for (const { id, label, name, properties, attributes } of madeUpNetwork.nodes) {
      const node = byId.get(id);
      expect(node?.label).toBe(label);
      const { nameProperty } = nodeKind(label);
      expect({ ...node?.properties, [nameProperty]: node?.properties[nameProperty] }).toEqual({
        ...properties,
        [nameProperty]: name,
      });
      expect(node?.attributes).toEqual(attributes);
    }
  });

  it('gives every tie its id, kind, sub-kind, weight, dates, wave and note', async () => {
    const csv = await planTables(
      ...([actorTable(madeUpNetwork), tieTable(madeUpNetwork)].map(({ header, rows }) =>
        writeCsv(header, rows),
      ) as [string, string]),
    );
    expect(told(csv)).toEqual([]);
    const planned = await roundTrip(format);
    expect(tiesOf(planned)).toEqual(tiesOf(csv));
    expect(new Set(nodesOf(planned).keys())).toEqual(new Set(nodesOf(csv).keys()));
    const { ties } = planned;
    expect(
      ties.map(({ kind, subkind, weight, validFrom, validTo, method, note }) => [
        kind,
        subkind,
        weight,
        validFrom,
        validTo,
        method,
        note,
      ]),
    ).toEqual(
      madeUpNetwork.ties.map(({ kind, subkind, weight, validFrom, validTo, method, note }) => [
        kind,
        subkind,
        weight,
        validFrom,
        validTo,
        method,
        note,
      ]),
    );
  });
});
