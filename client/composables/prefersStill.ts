/** Whether somebody has told her device that pictures shall not move. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
