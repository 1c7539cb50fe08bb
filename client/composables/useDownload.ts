import { ref } from 'vue';
import { saveFile } from './exchange/saveFile.ts';
import { useLanguage } from './useLanguage.ts';
import { useSession } from './useSession.ts';

/** Downloads a file that the server makes, in the language of the page. */
export function useDownload() {
  const { language } = useLanguage();
  const { ask } = useSession();
  const isRunning = ref(false);
  const hasFailed = ref(false);

  async function download(address: string, name: string): Promise<void> {
    isRunning.value = true;
    hasFailed.value = false;
    try {
      const response = await ask(address, { headers: { 'Accept-Language': language.value } });
      if (response.ok) saveFile(name, await response.blob());
      else hasFailed.value = true;
    } catch {
      hasFailed.value = true;
    }
    isRunning.value = false;
  }

  return { isRunning, hasFailed, download };
}
