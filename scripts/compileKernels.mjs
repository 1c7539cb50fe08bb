/**
 * Compiles each kernel of server/kernels/assembly (AssemblyScript; its folders hold parts of kernels) to WebAssembly
 * with SIMD, and keeps the module as base64 in server/kernels/compiled, so that it needs no file of its own in the
 * build or in a thread. A kernel has no runtime and no data: it works on the addresses that it is given, in a memory
 * that it imports. Names of kernels as arguments compile only those. The compiler's version is fixed in
 * package.json, and with it every byte.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('../server/kernels', import.meta.url));
const settings = [
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert'],
  ...['--runtime', 'stub', '--importMemory', '--enable', 'simd'],
];

/** The module of a source as bytes. @throws Error with what the compiler says */
async function compile(name) {
  const sources = (file) => {
    try {
      return readFileSync(join(folder, 'assembly', file), 'utf8');
    } catch {
      return null;
    }
  };
  let module;
  const { error, stderr } = await asc.main([name, '--outFile', 'module.wasm', ...settings], {
    readFile: sources,
    writeFile: (_, content) => void (module = content),
    listFiles: () => [],
  });
  if (error) throw new Error(`${name}: ${error.message}\n${stderr.toString()}`);
  return module;
}

mkdirSync(join(folder, 'compiled'), { recursive: true });
const kernels = readdirSync(join(folder, 'assembly')).filter((file) => file.endsWith('.ts'));
const chosen = process.argv.slice(2).map((name) => `${name}.ts`);
for (const file of chosen.length > 0 ? chosen : kernels) {
  const name = basename(file, '.ts');
  const base64 = Buffer.from(await compile(file)).toString('base64');
  const text = `// Made by scripts/compileKernels.mjs from assembly/${file}.\nexport const ${name} =\n  '${base64}';\n`;
  writeFileSync(join(folder, 'compiled', file), text);
}
