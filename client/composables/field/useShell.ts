import { onMounted, onUnmounted, ref } from 'vue';

/** Whether the browser can keep pages and encrypt: only where the address is safe (https, or this computer). */
export const isSafePlace = (): boolean =>
  globalThis.isSecureContext && typeof crypto.subtle === 'object' && 'serviceWorker' in navigator;

/** Keeps the built page in this browser, so that it opens without a network. */
export function useShell() {
  const isKept = ref(false);
  const isOnline = ref(navigator.onLine);
  const look = (): void => {
    isOnline.value = navigator.onLine;
  };

  onMounted(async () => {
    addEventListener('online', look);
    addEventListener('offline', look);
    if (!import.meta.env.PROD || !isSafePlace()) return;
    try {
      await navigator.serviceWorker.register('/sw.js');
      await navigator.serviceWorker.ready;
      isKept.value = true;
    } catch {
      // It stays not kept, and the page says so.
    }
  });
  onUnmounted(() => {
    removeEventListener('online', look);
    removeEventListener('offline', look);
  });

  return {
    isKept,
    isOnline,
    /** Asks the browser not to throw away what lies on the device when room gets scarce. */
    stay: async (): Promise<void> => void (await navigator.storage?.persist?.().catch(() => false)),
  };
}
