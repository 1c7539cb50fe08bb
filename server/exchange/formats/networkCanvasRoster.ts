import { isPersonLabel } from '../../entities/actor.ts';
import type { FileFormat } from '../fileFormat.ts';
import { rosterIdColumn } from '../fileSets/networkCanvas.ts';
import type { FileNode, NetworkFile } from '../networkFile.ts';
import { writeCsv, type CsvValue } from './csv.ts';

/** Names of the buildings where persons live on the day of the file. */
function buildingsOf({ nodes, ties, writtenOn }: NetworkFile): ReadonlyMap<string, string> {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const homes = ties.filter(
    ({ kind, validTo }) => kind === 'LIVES_IN' && (validTo === null || validTo >= writtenOn),
  );
  return new Map(homes.map(({ source, target }) => [source, names.get(target) ?? '']));
}

/** Names that differ: Network Canvas cannot tell two of one name apart, so those get their building, then a number. */
function distinctNames(persons: readonly FileNode[], buildings: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const { name } of persons) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return persons.map(({ id, name }) => {
    const building = buildings.get(id);
    const wanted = (counts.get(name) ?? 0) > 1 && building ? `${name}（${building}）` : name;
    let distinct = wanted;
    for (let i = 2; taken.has(distinct); i++) distinct = `${wanted} ${i}`;
    taken.add(distinct);
    return distinct;
  });
}

/**
 * A roster for name generators of Network Canvas: names that differ, the building, and the id by which import knows those again who are
 * picked. Names of variables are ASCII, as Network Canvas wants them. It holds no ties and nothing else of a person.
 */
export const networkCanvasRosterFormat: FileFormat = {
  id: 'networkCanvasRoster',
  wording: { zh: ['Network Canvas 名册'], en: ['Roster for Network Canvas'] },
  mediaType: 'text/csv',
  extensions: ['csv'],
  writing: {
    holds: 'community',
    hint: {
      zh: ['下一轮访谈用：受访者从名册里点人，导回来时认得是谁'],
      en: ['For the next round of interviews: who is picked from it is known again when it comes back'],
    },
    write(network) {
      const persons = network.nodes.filter(({ label }) => isPersonLabel(label));
      const buildings = buildingsOf(network);
      const names = distinctNames(persons, buildings);
      const rows = persons.map(({ id }, i): CsvValue[] => [names[i] ?? '', buildings.get(id) ?? '', id]);
      return writeCsv(['name', 'building', rosterIdColumn], rows, { bom: false });
    },
  },
};
