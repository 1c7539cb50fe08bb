import type { ShallowRef } from 'vue';
import type { NetworkModel } from '../networkModel.ts';
import type { FrameChange, TimelineFrame } from './frame.ts';

/** The frame of a timeline that is to be seen in a picture of its network. */
export interface ShownFrame {
  /** The network of all days, whose edges and nodes the frame's indexes mean. */
  readonly model: NetworkModel;
  readonly frame: TimelineFrame;
  /** What changed last; another object with each window. `isSettled`: it stays as it is until somebody moves it. */
  readonly change: ShallowRef<FrameChange & { readonly isSettled: boolean }>;
}
