import type { BoxLabel, DeviceStore, SealedEntry } from './deviceStore.ts';

const databaseName = 'linli-field';

/** The boxes of this browser, in IndexedDB. @throws DOMException where the browser keeps nothing, as in private windows */
export function indexedStore(factory = (): IDBFactory => indexedDB): DeviceStore {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => (opened ??= open(factory(), () => (opened = null)));
  return {
    async labels() {
      const boxes = (await database()).transaction('boxes').objectStore('boxes');
      return answerOf<BoxLabel[]>(boxes.getAll() as IDBRequest<BoxLabel[]>);
    },
    async entries(communityId) {
      const entries = (await database()).transaction('entries').objectStore('entries');
      const found = entries.index('communityId').getAll(communityId) as IDBRequest<SealedEntry[]>;
      return answerOf<SealedEntry[]>(found);
    },
    async change(communityId, { label, put = [], remove = [] }) {
      // Strict: it is on disk when it is done, for records of which no other copy exists.
      const change = (await database()).transaction(['boxes', 'entries'], 'readwrite', {
        durability: 'strict',
      });
      const done = endOf(change);
      if (label) change.objectStore('boxes').put(label);
      for (const entry of put) change.objectStore('entries').put(entry);
      for (const id of remove) change.objectStore('entries').delete([communityId, id]);
      await done;
    },
    async wipe(communityId) {
      const change = (await database()).transaction(['boxes', 'entries'], 'readwrite');
      const done = endOf(change);
      change.objectStore('boxes').delete(communityId);
      const entries = change.objectStore('entries');
      entries.delete(IDBKeyRange.bound([communityId], [communityId, []]));
      await done;
    },
  };
}

async function open(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('boxes', { keyPath: 'communityId' });
    const entries = request.result.createObjectStore('entries', { keyPath: ['communityId', 'id'] });
    entries.createIndex('communityId', 'communityId');
  };
  const database = await answerOf(request);
  database.onclose = onClosed;
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  return database;
}

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not read'));
  });

const endOf = (change: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error ?? new Error('The browser could not write'));
  });
