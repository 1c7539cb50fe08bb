import { ref, shallowRef } from 'vue';
import type { Language } from '../locales/language.ts';
import { refusalOf } from './exchange/refusalOf.ts';
import { fileNameOf } from './exchange/fileNameOf.ts';
import { saveFile } from './exchange/saveFile.ts';
import { useLanguage } from './useLanguage.ts';
import { useSession } from './useSession.ts';

/** Downloads a file that the server makes, in the language of the page unless another is wanted. */
export function useDownload() {
  const { language } = useLanguage();
  const { ask } = useSession();
  const isRunning = ref(false);
  /** Why the last download failed; reason null = nobody said. */
  const failure = shallowRef<{ readonly reason: string | null } | null>(null);

  /** @param name how to call the file; null = as the server calls it */
  async function download(
    address: string,
    name: string | null,
    wanted: Language = language.value,
  ): Promise<void> {
    isRunning.value = true;
    failure.value = null;
    try {
      const response = await ask(address, { headers: { 'Accept-Language': wanted } });
      if (response.ok) saveFile(name ?? fileNameOf(response) ?? 'linli', await response.blob());
      else failure.value = { reason: await refusalOf(response) };
    } catch {
      failure.value = { reason: null };
    }
    isRunning.value = false;
  }

  return { isRunning, failure, download };
}
