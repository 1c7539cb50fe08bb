import { useClientHandle } from '@urql/vue';
import { watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { ImportsOpenDocument } from '../../api/generated.ts';
import { useCommunity } from '../useCommunity.ts';
import type { ImportJob } from '../useImport.ts';

/**
 * The address of the page names the import that is open, so that one goes on with it after the page was left or loaded
 * again; choices and decisions are those that the server kept.
 */
export function useOpenImport(job: ImportJob): void {
  const route = useRoute();
  const router = useRouter();
  const { client } = useClientHandle();
  const { communityId } = useCommunity();

  async function goOn(id: string): Promise<void> {
    const variables = { communityId: communityId.value };
    const asked = client.query(ImportsOpenDocument, variables, { requestPolicy: 'network-only' });
    const open = (await asked.toPromise()).data?.importsOpen.find((each) => each.id === id);
    if (open) job.resume(open.id, open.options);
    else await name(null);
  }

  const name = (id: string | null): Promise<unknown> => {
    const { import: _, ...query } = route.query;
    return router.replace({ query: id === null ? query : { ...query, import: id }, hash: route.hash });
  };

  watch(
    () => route.query['import'],
    (id) => {
      if (typeof id === 'string' && id !== job.importId.value) void goOn(id);
    },
    { immediate: true },
  );
  watch([job.importId, job.state], ([id, state]) => {
    const isOpen = id !== null && state !== 'done' && state !== 'cancelled' && state !== 'failed';
    if ((route.query['import'] ?? null) !== (isOpen ? id : null)) void name(isOpen ? id : null);
  });
}
