/** What the shell needs of a browser's caches. */
export interface ShellCache {
  match(address: string): Promise<Response | undefined>;
  addAll(requests: readonly Request[]): Promise<void>;
}

/** Addresses that are answered from data: they are never kept. */
const ofData = [
  '/graphql',
  '/session',
  '/import',
  '/export',
  '/sheet',
  '/calendar',
  '/metrics',
  '/livez',
  '/readyz',
  '/command',
];
export const shellPage = '/';
/** How long a page may take before the kept one is shown: a network that is there but gives no answer. */
export const pagePatienceMs = 4_000;

const isOfData = (path: string): boolean =>
  ofData.some((each) => path === each || path.startsWith(`${each}/`));

/**
 * How a request is answered: `page` = any page, whose frame is the same file; `file` = a part of the shell; null = not here, by
 * the network alone.
 */
export function answerFor(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  { origin, files }: { readonly origin: string; readonly files: readonly string[] },
): 'page' | 'file' | null {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin || isOfData(address.pathname)) return null;
  if (mode === 'navigate') return 'page';
  return files.includes(address.pathname) ? 'file' : null;
}

/** Keeps the parts of the shell. Built files never change under their name; the others are asked for anew. */
export const keepShell = (cache: ShellCache, files: readonly string[], origin: string): Promise<void> =>
  cache.addAll(files.map((file) => new Request(new URL(file, origin), { cache: 'no-cache' })));

/** A page from the network while it answers, else the kept frame. */
export async function pageAnswer(
  request: Request,
  cache: ShellCache,
  { ask, patienceMs = pagePatienceMs }: { readonly ask: typeof fetch; readonly patienceMs?: number },
): Promise<Response> {
  const fresh = ask(request).catch(() => null);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  const first = await Promise.race([fresh, late]);
  if (first && first.status < 500) return first;
  return (await cache.match(shellPage)) ?? (await fresh) ?? Response.error();
}

/** A part of the shell as it was kept, else from the network. */
export async function fileAnswer(request: Request, cache: ShellCache, ask: typeof fetch): Promise<Response> {
  return (await cache.match(new URL(request.url).pathname)) ?? ask(request);
}
