import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { attributeOf, markText, neutralizeFormula, textOf } from '../../../server/exchange/cells.ts';
import type { FileFormat } from '../../../server/exchange/fileFormat.ts';
import { writeCsv } from '../../../server/exchange/formats/csv.ts';
import { csvTablesFormat } from '../../../server/exchange/formats/csvTables.ts';
import { gephiCsvFormat } from '../../../server/exchange/formats/gephiCsv.ts';
import { jsonLinesFormat } from '../../../server/exchange/formats/jsonLines.ts';
import { kumuJsonFormat } from '../../../server/exchange/formats/kumuJson.ts';
import { kumuXlsxFormat } from '../../../server/exchange/formats/kumuXlsx.ts';
import { xlsxFormat } from '../../../server/exchange/formats/xlsx.ts';
import type { FileNode } from '../../../server/exchange/networkFile.ts';
import { actorTable, tieTable } from '../../../server/exchange/networkTables.ts';
import type { ImportPlan } from '../../../server/exchange/plan.ts';
import { file, plan, planTables, told } from './files.ts';
import { madeUpNetwork } from './madeUpNetwork.ts';

const roundTrip = async ({ writing, extensions }: FileFormat): Promise<ImportPlan> => {
  const written = await writing!.write(madeUpNetwork);
  return plan([file(`a.${extensions[0]}`, written)]);
};

/** Our two tables as CSV, which `communityCsv.test.ts` proves to be read back whole. */
const asTables = (): Promise<ImportPlan> => {
  const [actors, ties] = [actorTable(madeUpNetwork), tieTable(madeUpNetwork)];
  return planTables(writeCsv(actors.header, actors.rows), writeCsv(ties.header, ties.rows));
};

/** A name in a cell: where it begins with the sign for “this is text”, tables lose the sign. */
function nameIn({ id }: FileFormat, name: string): string {
  if (id === 'jsonLines' || id === 'kumuJson') return name;
  return textOf(['xlsx', 'kumuXlsx'].includes(id) ? name : neutralizeFormula(name));
}
/** Kumu's workbook has no sign for “this is text”, so a text like 12 becomes a number; ours loses one that stands before a formula. */
function factIn({ id }: FileFormat, value: string | number | boolean): string | number | boolean | null {
  if (id === 'kumuXlsx') return attributeOf(value);
  return id === 'xlsx' && typeof value === 'string' ? textOf(markText(value)) : value;
}

function expectedNode(format: FileFormat, { label, name, properties, attributes }: FileNode) {
  const known = Object.entries(attributes).map(([fact, value]) => [fact, factIn(format, value)]);
  return {
    label,
    properties: { ...properties, [nodeKind(label).nameProperty]: nameIn(format, name) },
    attributes: Object.fromEntries(known),
  };
}

const facts = ({ nodes }: ImportPlan) =>
  Object.fromEntries(
    nodes.map(({ externalId, label, properties, attributes }) => [
      externalId,
      { label, properties, attributes },
    ]),
  );

describe.each([csvTablesFormat, xlsxFormat, jsonLinesFormat, kumuJsonFormat, kumuXlsxFormat, gephiCsvFormat])(
  '$id',
  (format) => {
    it('is read back without a problem, every node and every tie being the same', async () => {
      const planned = await roundTrip(format);
      expect(told(planned)).toEqual([]);
      const tables = await asTables();
      expect(new Map(planned.ties.map((tie) => [tie.id, tie]))).toEqual(
        new Map(tables.ties.map((tie) => [tie.id, tie])),
      );
      expect(planned.ties).toHaveLength(madeUpNetwork.ties.length);
      expect(planned.nodes.map(({ id }) => id).sort()).toEqual(tables.nodes.map(({ id }) => id).sort());
    });

    it('gives every node its kind, name, properties and further facts', async () => {
      const expected = Object.fromEntries(
        madeUpNetwork.nodes.map((node) => [node.id, expectedNode(format, node)]),
      );
      expect(facts(await roundTrip(format))).toEqual(expected);
    });
  },
);
