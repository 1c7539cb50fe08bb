import { ref, shallowRef, type ComputedRef } from 'vue';
import { useLanguage } from '../useLanguage.ts';
import { useSession } from '../useSession.ts';
import type { ListSheet } from './listSheet.ts';
import { saveFile } from './saveFile.ts';
import { takeList, TakingRefused, type SheetFormat, type Taken } from './takeAway.ts';

/** How far the rows of a long list are fetched. */
export interface Gathered {
  readonly done: number;
  readonly all: number;
}

/** Fetches the rows of a list, also those that the page does not show. */
export type Gather = (tell: (gathered: Gathered) => void) => Promise<ListSheet> | ListSheet;

/** Takes lists of the page away as files, in the language of the page. */
export function useDownloadList(communityId: ComputedRef<string>) {
  const { language } = useLanguage();
  const { ask } = useSession();
  const running = ref<SheetFormat | null>(null);
  const gathered = shallowRef<Gathered | null>(null);
  /** How many rows the last file has. */
  const saved = ref<number | null>(null);
  const failure = shallowRef<{ readonly reason: string | null } | null>(null);

  async function save(taken: Taken, gather: Gather, format: SheetFormat): Promise<void> {
    if (running.value) return;
    [running.value, gathered.value, saved.value, failure.value] = [format, null, null, null];
    try {
      const sheet = await gather((state) => {
        gathered.value = state;
      });
      const place = { communityId: communityId.value, language: language.value };
      const { name, content } = await takeList(ask, place, taken, sheet, format);
      saveFile(name, content);
      saved.value = sheet.rows.length;
    } catch (error) {
      failure.value = { reason: error instanceof TakingRefused ? error.reason : null };
    }
    running.value = null;
  }

  return { running, gathered, saved, failure, save };
}
