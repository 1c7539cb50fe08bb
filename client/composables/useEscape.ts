import { onBeforeUnmount, onMounted } from 'vue';

/** What the Escape key does while this part of the page is there. */
export function useEscape(act: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) act();
  };
  onMounted(() => addEventListener('keydown', listen));
  onBeforeUnmount(() => removeEventListener('keydown', listen));
}
