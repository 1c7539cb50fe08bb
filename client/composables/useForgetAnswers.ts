import { inject, type InjectionKey } from 'vue';

export const forgetAnswersKey: InjectionKey<() => void> = Symbol('forget answers');

/** Makes every page ask the server again, after the data changed as a whole. */
export function useForgetAnswers(): () => void {
  return inject(forgetAnswersKey, () => undefined);
}
