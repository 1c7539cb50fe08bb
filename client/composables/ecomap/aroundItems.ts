import type { SupportNetworkPartsFragment } from '../../api/generated.ts';
import type { AroundItem } from '../../network/ecomap/aroundItem.ts';

type Alter = SupportNetworkPartsFragment['alters'][number];
type System = SupportNetworkPartsFragment['systems'][number];

/** As many as one picture can hold; the table has all. */
export const mostDrawn = { alters: 40, systems: 16 } as const;

/** What a picture of one date shows; an item that is not there on the date has its place kept empty. */
export interface DrawnItem {
  readonly item: AroundItem;
  readonly isHere: boolean;
}

/** What a picture of a resident on one date is drawn from. */
export interface AroundPicture {
  readonly name: string;
  /** In words. */
  readonly date: string;
  readonly items: readonly DrawnItem[];
  readonly sign: string;
}

function alterItem(alter: Alter, isOnlyHere: boolean): AroundItem {
  const { actor, domain, isStaff, quality, flow, circle, isStale } = alter;
  return {
    id: actor.id,
    name: actor.name,
    shape: isStaff ? 'staff' : 'person',
    group: domain,
    ...{ quality, flow, circle, isStale, isOnlyHere },
  };
}

function systemItem({ nodeId, title, kind, quality, flow }: System, isOnlyHere: boolean): AroundItem {
  return {
    id: nodeId,
    name: title,
    shape: kind === 'HAS_NEED' ? 'need' : 'system',
    group: kind === 'HAS_NEED' ? 'needs' : kind === 'USES' || kind === 'PROVIDES' ? 'resources' : 'groups',
    ...{ quality, flow, circle: 'outer', isStale: false, isOnlyHere },
  };
}

const groupOrder = [
  'family',
  'neighbours',
  'friends',
  'organizations',
  'professionals',
  'others',
  'groups',
  'resources',
  'needs',
];

function itemsOf(network: SupportNetworkPartsFragment, other: SupportNetworkPartsFragment | null) {
  const known = new Set(
    other ? [...other.alters.map(({ actor }) => actor.id), ...other.systems.map(({ nodeId }) => nodeId)] : [],
  );
  const isNew = (id: string): boolean => other !== null && !known.has(id);
  return {
    alters: network.alters.map((alter) => alterItem(alter, isNew(alter.actor.id))),
    systems: network.systems.map((system) => systemItem(system, isNew(system.nodeId))),
  };
}

/** Closest first, so that who has no room in the picture is who is least close; the order of the answer otherwise. */
function firstOf(items: readonly AroundItem[], most: number): ReadonlySet<string> {
  const rank = ({ circle, quality }: AroundItem): number =>
    ['inner', 'middle', 'outer'].indexOf(circle) * 10 +
    ['stressful', 'strong', 'ordinary', 'tenuous'].indexOf(quality);
  return new Set(
    items
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, most)
      .map(({ id }) => id),
  );
}

/**
 * What the pictures of one date, or of two dates side by side, show. In both each one stands at the same place: `places`
 * are those of either date, in the order of the later one. `withSystems`: also organizations, resources and needs.
 */
export function aroundItems(
  now: SupportNetworkPartsFragment,
  before: SupportNetworkPartsFragment | null,
  withSystems: boolean,
): { readonly now: readonly DrawnItem[]; readonly before: readonly DrawnItem[] | null } {
  const [here, then] = [itemsOf(now, before), before ? itemsOf(before, now) : null];
  const chosen = (kind: 'alters' | 'systems'): AroundItem[] => {
    const ids = new Set(here[kind].map(({ id }) => id));
    const all = [...here[kind], ...(then?.[kind].filter(({ id }) => !ids.has(id)) ?? [])];
    const first = firstOf(all, mostDrawn[kind]);
    return all.filter(({ id }) => first.has(id));
  };
  const order = ({ group }: AroundItem): number => groupOrder.indexOf(group);
  // Stable, so within a group the order of the answers stays.
  const places = [...chosen('alters'), ...(withSystems ? chosen('systems') : [])].toSorted(
    (a, b) => order(a) - order(b),
  );
  const drawn = (own: ReturnType<typeof itemsOf>): DrawnItem[] => {
    const byId = new Map([...own.alters, ...own.systems].map((item) => [item.id, item]));
    return places.map((place) => {
      const item = byId.get(place.id);
      // The place, and with it the group, is that of the later date.
      return item ? { item: { ...item, group: place.group }, isHere: true } : { item: place, isHere: false };
    });
  };
  return { now: drawn(here), before: then ? drawn(then) : null };
}
