import { inject, type InjectionKey } from 'vue';
import { indexedStore } from '../../field/indexedStore.ts';
import { serverTransport } from '../../field/transport.ts';
import { createField, type Field } from './createField.ts';

export const fieldKey: InjectionKey<Field> = Symbol('field');

let ofBrowser: Field | null = null;

/** What is on this device; it stays open while one goes to other pages. */
export function useField(): Field {
  return inject(fieldKey, () => (ofBrowser ??= browserField()), true);
}

function browserField(): Field {
  return createField({
    store: indexedStore(),
    transport: serverTransport(
      (address, init) => fetch(address, init),
      () => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'),
    ),
    now: () => Date.now(),
    exclusively: (work) =>
      'locks' in navigator ? navigator.locks.request('linli.field.send', work) : work(),
  });
}
