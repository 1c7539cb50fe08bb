import { ref, type ComputedRef } from 'vue';
import { saveFile } from './exchange/saveFile.ts';
import { useLanguage } from './useLanguage.ts';
import { useSession } from './useSession.ts';

export type ExportFile = 'actors.csv' | 'ties.csv' | 'directory.json' | 'directory.zip';

/** Downloads the files of a community, in the language of the page. */
export function useExport(communityId: ComputedRef<string>) {
  const { language } = useLanguage();
  const { ask } = useSession();
  const running = ref<ExportFile | null>(null);
  const hasFailed = ref(false);

  async function download(file: ExportFile): Promise<void> {
    running.value = file;
    hasFailed.value = false;
    try {
      const address = `/export/${encodeURIComponent(communityId.value)}/${file}`;
      const response = await ask(address, { headers: { 'Accept-Language': language.value } });
      if (response.ok) saveFile(file, await response.blob());
      else hasFailed.value = true;
    } catch {
      hasFailed.value = true;
    }
    running.value = null;
  }

  return { running, hasFailed, download };
}
