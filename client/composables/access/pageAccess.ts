import type { Role, SessionGrant, SessionState } from '../../api/session.ts';

/** Every page that not everybody uses, with the roles that it is for. The server protects the data; this only tidies. */
export const pageRoles = {
  overview: ['socialWorker', 'supervisor', 'committee'],
  network: ['socialWorker', 'supervisor', 'researcher'],
  measures: ['socialWorker', 'supervisor', 'researcher'],
  evolution: ['socialWorker', 'supervisor', 'researcher'],
  query: ['socialWorker', 'supervisor', 'researcher'],
  sets: ['socialWorker', 'supervisor'],
  activists: ['socialWorker', 'supervisor'],
  register: ['socialWorker', 'supervisor'],
  record: ['socialWorker', 'supervisor'],
  ask: ['socialWorker', 'supervisor'],
  field: ['socialWorker', 'supervisor'],
  gaps: ['socialWorker', 'supervisor'],
  introductions: ['socialWorker', 'supervisor'],
  resources: ['socialWorker', 'supervisor', 'committee'],
  organizations: ['socialWorker', 'supervisor', 'committee'],
  organization: ['socialWorker', 'supervisor', 'committee'],
  cultivation: ['socialWorker', 'supervisor'],
  case: ['socialWorker', 'supervisor'],
  handover: ['socialWorker', 'supervisor'],
  people: ['socialWorker', 'supervisor'],
  identities: ['socialWorker', 'supervisor'],
  person: ['socialWorker', 'supervisor'],
  ecomap: ['socialWorker', 'supervisor'],
  privacy: ['socialWorker', 'supervisor'],
  scales: ['socialWorker', 'supervisor'],
  team: ['leader'],
  data: ['socialWorker', 'supervisor', 'researcher'],
  reports: ['socialWorker', 'supervisor'],
  methods: ['socialWorker', 'supervisor', 'committee', 'researcher'],
  accounts: ['administrator'],
  audit: ['administrator'],
  backups: ['administrator'],
  catalogue: ['administrator', 'supervisor', 'socialWorker'],
} as const satisfies Record<string, readonly Role[]>;

export type GuardedPage = keyof typeof pageRoles;

/** What is done with all data of a community at once, and what is for the eyes of those who supervise the staff. */
export const taskRoles = {
  importing: ['socialWorker', 'supervisor'],
  founding: ['socialWorker', 'supervisor', 'administrator'],
  supervising: ['supervisor'],
} as const satisfies Record<string, readonly Role[]>;

export const isGuardedPage = (name: unknown): name is GuardedPage =>
  typeof name === 'string' && name in pageRoles;

/**
 * Whether somebody holds one of these roles. In a community, grants for it and for all communities count; without
 * one (null), only grants for all.
 */
function holds(
  grants: readonly SessionGrant[],
  wanted: readonly Role[],
  communityId: string | null,
): boolean {
  return grants.some(
    (grant) =>
      wanted.includes(grant.role) && (grant.communityId === null || grant.communityId === communityId),
  );
}

/** Who works alone on this computer does everything, except what is for residents who sign in themselves. */
const isAlone = (session: SessionState | null): boolean => session?.mode === 'local';

/** Whether a page is offered; pages of the administration belong to no community. */
export function mayOpen(
  session: SessionState | null,
  page: GuardedPage,
  communityId: string | null,
): boolean {
  if (isAlone(session)) return page !== 'team';
  const grants = session?.viewer?.grants ?? [];
  // The catalogue describes all communities alike.
  if (page === 'catalogue')
    return grants.some(({ role }) => pageRoles.catalogue.some((each) => each === role));
  return holds(grants, pageRoles[page], communityId);
}

export function mayDo(
  session: SessionState | null,
  task: keyof typeof taskRoles,
  communityId: string | null,
): boolean {
  return isAlone(session) || holds(session?.viewer?.grants ?? [], taskRoles[task], communityId);
}

/** Whether a grant opens a kind of data beyond its role, such as contact data, in a community. */
export function seesDataKind(session: SessionState | null, kind: string, communityId: string): boolean {
  if (isAlone(session)) return true;
  return (session?.viewer?.grants ?? []).some(
    (grant) =>
      grant.dataKinds.includes(kind) && (grant.communityId === null || grant.communityId === communityId),
  );
}

/** A supervisor sees stressful ties by her role, others where a grant says so. */
export function seesStressfulTies(session: SessionState | null, communityId: string): boolean {
  return (
    seesDataKind(session, 'stressfulTies', communityId) ||
    holds(session?.viewer?.grants ?? [], ['supervisor'], communityId)
  );
}

/** The menu of a community: its pages in order, by what one comes for. */
export const menuGroups = [
  { id: 'start', pages: ['overview', 'team'] },
  { id: 'people', pages: ['people', 'network', 'activists', 'sets'] },
  { id: 'support', pages: ['gaps', 'introductions', 'resources'] },
  { id: 'organizing', pages: ['organizations', 'cultivation'] },
  { id: 'recording', pages: ['register', 'ask', 'field', 'data'] },
  { id: 'analysis', pages: ['evolution', 'measures', 'query', 'reports', 'methods'] },
] as const satisfies readonly { readonly id: string; readonly pages: readonly GuardedPage[] }[];

export type MenuGroupId = (typeof menuGroups)[number]['id'];
export type CommunityPage = (typeof menuGroups)[number]['pages'][number];

/** Pages of a community in the order of its menu. */
export const communityPages: readonly CommunityPage[] = menuGroups.flatMap(({ pages }) => [...pages]);

/** What is looked up on the way comes first in the narrow bar of a phone. */
const barPages: readonly CommunityPage[] = ['overview', 'people', 'ask', 'gaps'];

/** The pages that are offered in the order of a phone's bar, of which as many are shown as fit. */
export const inBarOrder = <Link extends { readonly id: CommunityPage }>(links: readonly Link[]): Link[] => [
  ...links.filter(({ id }) => barPages.includes(id)),
  ...links.filter(({ id }) => !barPages.includes(id)),
];

/** Pages of the menu that are computed of the selection, and keep the one that was chosen. */
export const networkPages: readonly string[] = [
  'network',
  'activists',
  'gaps',
  'introductions',
  'resources',
  'organizations',
  'measures',
  'evolution',
  'query',
  'sets',
] satisfies readonly CommunityPage[];

/** Pages of the installation in the order of their menu. */
export const administrationPages = [
  'accounts',
  'audit',
  'backups',
  'catalogue',
] as const satisfies readonly GuardedPage[];

/** The page of a community to begin with; null when there is none for this viewer. */
export function firstPage(session: SessionState | null, communityId: string): CommunityPage | null {
  return communityPages.find((page) => mayOpen(session, page, communityId)) ?? null;
}
