import { nextTick, onBeforeUnmount, ref } from 'vue';

/**
 * Printing a sheet instead of the page: while `isPrinting`, the sheet is drawn and everything else is hidden on
 * paper (`print.css` is told by `data-printout` on the root element).
 */
export function usePrintout() {
  const isPrinting = ref(false);

  function finish(): void {
    isPrinting.value = false;
    delete document.documentElement.dataset['printout'];
    removeEventListener('afterprint', finish);
  }

  async function print(): Promise<void> {
    isPrinting.value = true;
    document.documentElement.dataset['printout'] = 'sheet';
    addEventListener('afterprint', finish);
    await nextTick();
    window.print();
  }

  onBeforeUnmount(finish);
  return { isPrinting, print };
}
