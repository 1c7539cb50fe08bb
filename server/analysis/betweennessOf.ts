import { betweenness } from '../kernels/betweenness.ts';
import { oncePerView } from './oncePerView.ts';

/** Betweenness of every node (`kernels/betweenness`), searched once for all measures that read it. */
export const betweennessOf = oncePerView(betweenness);
