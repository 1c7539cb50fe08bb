import { answerFor, fileAnswer, keepShell, pageAnswer } from './field/shell.ts';

/**
 * Lets pages open without a network: it keeps the built files of the page for records outdoors, and no answer of the
 * server's data. The build writes their names, and a version of them, in place of the words below.
 */
const files = ['__SHELL_FILES__'].flatMap((names) => names.split('|'));
const prefix = 'linli-shell-';
const name = `${prefix}__SHELL_VERSION__`;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const worker = globalThis as unknown as {
  readonly location: Location;
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
};
const { origin } = worker.location;
const ask: typeof fetch = (...request) => fetch(...request);

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.caches.open(name).then((cache) => keepShell(cache as never, files, origin)));
});

worker.addEventListener('activate', (event) => {
  const former = worker.caches
    .keys()
    .then((names) => names.filter((each) => each.startsWith(prefix) && each !== name))
    .then((names) => Promise.all(names.map((each) => worker.caches.delete(each))));
  event.waitUntil(former.then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = answerFor(request, { origin, files });
  if (kind === null) return;
  event.respondWith(
    worker.caches
      .open(name)
      .then((cache) =>
        kind === 'page'
          ? pageAnswer(request, cache as never, { ask })
          : fileAnswer(request, cache as never, ask),
      ),
  );
});
