/** Runs something without WebAssembly, by the twins in TypeScript. */
export function withPlainKernels<Value>(run: () => Value): Value {
  const before = process.env.LINLI_KERNELS;
  process.env.LINLI_KERNELS = 'plain';
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.LINLI_KERNELS;
    else process.env.LINLI_KERNELS = before;
  }
}
