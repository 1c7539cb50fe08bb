type ArrayType = typeof Uint8Array | typeof Uint32Array | typeof Float64Array;

/** An array that a kernel wants in its memory. */
interface WantedArray<Type extends ArrayType = ArrayType> {
  readonly type: Type;
  readonly length: number;
}

type GivenArrays<Wanted extends Readonly<Record<string, WantedArray>>> = {
  readonly [Name in keyof Wanted]: InstanceType<Wanted[Name]['type']>;
};

/** A kernel with a memory of its own. An array's address, which the kernel's functions take, is its `byteOffset`. */
export interface KernelInstance<Functions, Wanted extends Readonly<Record<string, WantedArray>>> {
  readonly functions: Functions;
  readonly arrays: GivenArrays<Wanted>;
}

export const bytes = (length: number): WantedArray<typeof Uint8Array> => ({ type: Uint8Array, length });
export const uint32 = (length: number): WantedArray<typeof Uint32Array> => ({ type: Uint32Array, length });
export const float64 = (length: number): WantedArray<typeof Float64Array> => ({ type: Float64Array, length });

/** Arrays begin at a multiple of this: a line of the processor's cache, and what SIMD wants. */
const alignment = 64;
const pageSize = 65536;
const mostPages = 65536;

const modules = new Map<string, WebAssembly.Module | null>();

/**
 * The module of a compiled kernel (base64, from `compiled/`), made once per thread; null where WebAssembly with
 * SIMD is not to be had, or not wanted (LINLI_KERNELS=plain). Then the kernel's twin in TypeScript computes.
 */
export function wasmModule(compiled: string): WebAssembly.Module | null {
  if (process.env.LINLI_KERNELS === 'plain') return null;
  const known = modules.get(compiled);
  if (known !== undefined) return known;
  const content = Buffer.from(compiled, 'base64');
  const made = WebAssembly.validate(content) ? new WebAssembly.Module(content) : null;
  modules.set(compiled, made);
  return made;
}

/**
 * A kernel with the arrays that it works on, filled with zeros. The memory has the size that they need and never
 * grows, so the arrays stay valid; it is freed when nobody holds the instance any more.
 * @throws RangeError when they need more than the 4 GiB that a memory can have
 */
export function instantiate<Functions, Wanted extends Readonly<Record<string, WantedArray>>>(
  module: WebAssembly.Module,
  wanted: Wanted,
): KernelInstance<Functions, Wanted> {
  // The first bytes stay unused, so that no array has the address 0.
  let end = alignment;
  const places = Object.entries(wanted).map(([name, { type, length }]) => {
    const start = end;
    end += Math.ceil((length * type.BYTES_PER_ELEMENT) / alignment) * alignment;
    return { name, type, start, length };
  });
  const pages = Math.ceil(end / pageSize);
  if (pages > mostPages) throw new RangeError(`A kernel would need ${Math.ceil(end / 2 ** 20)} MiB`);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const arrays = places.map(
    ({ name, type, start, length }) => [name, new type(memory.buffer, start, length)] as const,
  );
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    functions: exports as Functions,
    arrays: Object.fromEntries(arrays) as GivenArrays<Wanted>,
  };
}
