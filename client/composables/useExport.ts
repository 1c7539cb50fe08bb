import { ref, type ComputedRef } from 'vue';
import { saveFile } from './exchange/saveFile.ts';
import { useLanguage } from './useLanguage.ts';
import { useSession } from './useSession.ts';

export type ExportTable = 'actors' | 'ties';

/** Downloads the tables of a community, in the language of the page. */
export function useExport(communityId: ComputedRef<string>) {
  const { language } = useLanguage();
  const { ask } = useSession();
  const running = ref<ExportTable | null>(null);
  const hasFailed = ref(false);

  async function download(table: ExportTable): Promise<void> {
    running.value = table;
    hasFailed.value = false;
    try {
      const address = `/export/${encodeURIComponent(communityId.value)}/${table}.csv`;
      const response = await ask(address, { headers: { 'Accept-Language': language.value } });
      if (response.ok) saveFile(`${table}.csv`, await response.blob());
      else hasFailed.value = true;
    } catch {
      hasFailed.value = true;
    }
    running.value = null;
  }

  return { running, hasFailed, download };
}
