import type { SupportAlterPartsFragment, SupportNetworkPartsFragment } from '../../client/api/generated.ts';
import { actor } from './answers.ts';

type System = SupportNetworkPartsFragment['systems'][number];

/** Somebody around a resident, as the server tells of her: a neighbour who helps, unless `more` says otherwise. */
export const supportAlter = (
  id: string,
  more: Partial<SupportAlterPartsFragment> = {},
): SupportAlterPartsFragment => ({
  actor: actor(id),
  domain: 'neighbours',
  circle: 'middle',
  quality: 'strong',
  flow: 'toPerson',
  isStaff: false,
  isStressful: false,
  closeness: 4,
  frequency: 'weekly',
  received: ['实际帮助'],
  given: [],
  since: '2025-03',
  confirmedOn: null,
  isStale: false,
  ties: [
    {
      id: `tie-${id}`,
      kind: 'SUPPORTS',
      name: '实际帮助',
      isOutgoing: false,
      weight: 4,
      frequency: 'weekly',
      since: '2025-03',
      confirmedOn: null,
    },
  ],
  ...more,
});

export const supportSystem = (nodeId: string, more: Partial<System> = {}): System => ({
  nodeId,
  label: 'Organization',
  title: `组织${nodeId}`,
  kind: 'MEMBER_OF',
  role: '成员',
  quality: 'ordinary',
  flow: 'both',
  attendances: 0,
  since: null,
  ...more,
});

export const supportNetwork = (
  alters: readonly SupportAlterPartsFragment[],
  systems: readonly System[],
  more: Partial<SupportNetworkPartsFragment> = {},
): SupportNetworkPartsFragment => ({
  person: actor('p1'),
  on: '2026-06-01',
  isObserved: true,
  reading: ['身边有人。'],
  alters: [...alters],
  alterCount: alters.length,
  systems: [...systems],
  systemCount: systems.length,
  ...more,
});
