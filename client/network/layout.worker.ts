import { layoutSteps, type LayoutTask } from './forceLayout.ts';

/** Computes places beside the page, so that it stays fluid; ended by `terminate()` when another task comes. */
addEventListener('message', (event: MessageEvent<LayoutTask>) => {
  for (const step of layoutSteps(event.data)) postMessage(step);
});
