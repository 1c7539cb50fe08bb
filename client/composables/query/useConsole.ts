import { onScopeDispose, ref, shallowRef } from 'vue';
import { useLanguage } from '../useLanguage.ts';
import { useSession } from '../useSession.ts';
import { askInGraphql, type ConsoleAnswer } from './graphqlRequest.ts';

/** The text and variables of the console, and what became of them when they were sent. */
export function useConsole() {
  const { ask } = useSession();
  const { language } = useLanguage();
  const document = ref('');
  const variables = ref('{}');
  const answer = shallowRef<ConsoleAnswer | null>(null);
  const isRunning = ref(false);
  let asking: AbortController | null = null;

  async function run(): Promise<void> {
    if (isRunning.value || document.value.trim() === '') return;
    const own = new AbortController();
    asking = own;
    isRunning.value = true;
    answer.value = null;
    const asked = { document: document.value, variables: variables.value, language: language.value };
    const found = await askInGraphql(ask, asked, own.signal);
    if (asking !== own) return;
    answer.value = found.kind === 'stopped' ? null : found;
    isRunning.value = false;
  }

  function stop(): void {
    asking?.abort();
    asking = null;
    isRunning.value = false;
  }
  onScopeDispose(stop);

  function take(text: { readonly document: string; readonly variables: string }): void {
    stop();
    [document.value, variables.value, answer.value] = [text.document, text.variables, null];
  }

  return { document, variables, answer, isRunning, run, stop, take };
}
