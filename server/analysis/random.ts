export { random } from '../kernels/random.ts';
