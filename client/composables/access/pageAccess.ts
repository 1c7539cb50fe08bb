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

/** Pages of a community in the order of its menu. */
export const communityPages = [
  'overview',
  'network',
  'activists',
  'ask',
  'field',
  'gaps',
  'introductions',
  'resources',
  'organizations',
  'cultivation',
  'evolution',
  'measures',
  'query',
  'sets',
  'people',
  'team',
  'data',
  'reports',
  'methods',
] as const satisfies readonly GuardedPage[];

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
] satisfies readonly (typeof communityPages)[number][];

/** Pages of the installation in the order of their menu. */
export const administrationPages = [
  'accounts',
  'audit',
  'backups',
  'catalogue',
] as const satisfies readonly GuardedPage[];

/** The page of a community to begin with; null when there is none for this viewer. */
export function firstPage(
  session: SessionState | null,
  communityId: string,
): (typeof communityPages)[number] | null {
  return communityPages.find((page) => mayOpen(session, page, communityId)) ?? null;
}
