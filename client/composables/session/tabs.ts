import { textAt } from '../../api/jsonValue.ts';

/** What the tabs of one browser tell each other about who is signed in. */
export type TabNews =
  | { readonly kind: 'contact' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly accountId: string };

export interface Tabs {
  tell(news: TabNews): void;
  listen(hear: (news: TabNews) => void): void;
}

/** The other tabs of this browser; in a browser without channels they notice at their next request. */
export function otherTabs(): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('linli.session');
  return {
    tell: (news) => channel?.postMessage(news),
    listen(hear) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const kind = textAt(data, 'kind');
        const accountId = textAt(data, 'accountId');
        if (kind === 'contact' || kind === 'signedOut') hear({ kind });
        if (kind === 'signedIn' && accountId !== null) hear({ kind, accountId });
      });
    },
  };
}
