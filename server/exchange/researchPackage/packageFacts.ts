import type { PackageAttribute } from '../../entities/researchPackage.ts';
import { numberOf, textOf, tiesOf } from '../../graph/recordTies.ts';
import { placesOfResidents } from '../../graph/residences.ts';
import type { AttributeValue, CoarsenedAttribute } from '../../analysis/disclosure/generalise.ts';
import { disclosureReport, type DisclosureReport } from '../../analysis/disclosure/disclosureReport.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { contactsIn, type PanelNetwork } from './panelNetworks.ts';
import { periodOf } from './packageMoments.ts';

/** What is told of the actors of a package, made coarse enough, and what remains to be told apart. */
export interface PackageFacts {
  readonly report: DisclosureReport<PackageAttribute>;
  /** Columns of the table of nodes, in the order of the actors; null for who is no resident. */
  readonly columns: ReadonlyMap<PackageAttribute, readonly AttributeValue[]>;
}

const decade = (year: number): number => Math.floor(year / 10) * 10;
const twenty = (year: number): string => {
  const first = Math.floor(year / 20) * 20;
  return `${first}-${first + 19}`;
};

/** The place that each place lies in; the community itself is none. */
function widerPlaces({ record }: ResearchPanel): ReadonlyMap<string, string> {
  const within = tiesOf(record, ['WITHIN']).filter(({ to }) => to.label === 'Place');
  return new Map(within.map(({ from, to }) => [from.id, to.id]));
}

/** Where each resident lived at the last moment, or last before: codes of buildings, and of what these lie in. */
function buildings(panel: ResearchPanel, residents: readonly number[]): (readonly AttributeValue[])[] {
  const { record, actors, moments } = panel;
  const period = periodOf(moments);
  const last = moments.at(-1)!;
  const homes = placesOfResidents(record, { from: period && last.from, to: period && last.to });
  const everHome = placesOfResidents(record, { from: null, to: period?.to ?? null });
  const codes = new Map(record.nodes.map(({ id, displayName }) => [id, displayName]));
  const wider = widerPlaces(panel);
  const places = residents.map((row) => {
    const { id } = actors[row]!.node;
    return homes.get(id) ?? everHome.get(id) ?? null;
  });
  const own = places.map((place) => (place === null ? null : (codes.get(place) ?? null)));
  const around = places.map((place) => {
    const area = place === null ? undefined : wider.get(place);
    return area === undefined ? null : (codes.get(area) ?? null);
  });
  return around.some((area) => area !== null) ? [own, around] : [own];
}

function coarsened(
  id: PackageAttribute,
  panel: ResearchPanel,
  residents: readonly number[],
): CoarsenedAttribute<PackageAttribute> {
  const nodes = residents.map((row) => panel.actors[row]!.node);
  if (id === 'building') return { id, levels: buildings(panel, residents) };
  if (id !== 'birthDecade') return { id, levels: [nodes.map((node) => textOf(node, id))] };
  const years = nodes.map((node) => numberOf(node, 'birthYear'));
  const of = (name: (year: number) => string): AttributeValue[] =>
    years.map((year) => (year === null ? null : name(year)));
  return { id, levels: [of((year) => String(decade(year))), of(twenty)] };
}

/**
 * The attributes of residents as they may leave, and the disclosure check of the package: attributes, degrees and neighbourhoods in the
 * network of all chosen ties. O(moments × (actors² + what `neighbourhoodKeys` takes)).
 */
export function packageFacts(panel: ResearchPanel, networks: readonly PanelNetwork[]): PackageFacts {
  const { actors, options } = panel;
  const residents = actors.flatMap(({ node }, row) => (node.label === 'Resident' ? [row] : []));
  const ids = [...new Set(options.attributes)];
  const attributes = ids.map((id) => coarsened(id, panel, residents));
  const moments = networks[0]!.matrices.map((matrix) => contactsIn(matrix, actors.length));
  const { report, generalised } = disclosureReport({ persons: residents, attributes, moments }, options.k);
  const columns = new Map(
    ids.map((id) => {
      const column = new Array<AttributeValue>(actors.length).fill(null);
      generalised.values.get(id)!.forEach((value, i) => (column[residents[i]!] = value));
      return [id, column] as const;
    }),
  );
  return { report, columns };
}
