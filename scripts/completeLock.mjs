/**
 * Completes package-lock.json: an entry for each optional platform package (a prebuilt binary) that npm left out,
 * and no download addresses. `npm run lock` rewrites the file; `--check` only reports and needs no network.
 *
 * Why: npm drops an optional package from the lock when the registry in use can't serve it. `npm ci` then refuses
 * the lock ("Missing: … from lock file"), and a lock without the binary for macOS or Windows would break Linli there.
 * A completed entry has no `integrity`, because it was never downloaded here: npm takes it from the registry when
 * the package is installed on its platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const platformName =
  /(?<os>darwin|linux|win32|freebsd|android|openharmony)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/;
const libcOfAbi = { gnu: 'glibc', musl: 'musl' };
const registryTarball = /^https?:\/\/[^/]+\/.*\/-\/[^/]+\.tgz$/;

/** Folders in which node looks for a dependency of the package at `path`, nearest first, as keys of the lock. */
function searchPath(path, dependency) {
  const keys = [];
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    keys.push(`${folder && `${folder}/`}node_modules/${dependency}`);
    if (!folder) return keys;
  }
}

/** The entry for a platform package, its platform read off its name; throws when the name doesn't tell it. */
function platformEntry(name, version, parent) {
  const groups = platformName.exec(name)?.groups;
  if (!groups || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`package-lock.json lacks ${name}@${version}, whose platform can't be read off its name`);
  }
  const libc = libcOfAbi[groups.abi];
  return {
    version,
    cpu: [groups.cpu],
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [groups.os],
  };
}

/** Every change that the lock needs: `[key, completed entry]`, sorted by key. */
function missingEntries(packages) {
  const missing = new Map();
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const keys = searchPath(path, name);
      if (keys.some((key) => key in packages)) continue;
      // Beside its parent, where npm would put it.
      const key = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
      missing.set(key, platformEntry(name, version, parent));
    }
  }
  return [...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

const args = process.argv.slice(2);
const checkOnly = args.includes('--check');
const file = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const missing = missingEntries(lock.packages);
const addressed = Object.keys(lock.packages).filter((key) =>
  registryTarball.test(lock.packages[key].resolved ?? ''),
);

if (missing.length === 0 && addressed.length === 0) {
  console.log('package-lock.json is complete.');
} else if (checkOnly) {
  for (const [key] of missing) console.error(`missing: ${key}`);
  for (const key of addressed) console.error(`names its download address: ${key}`);
  console.error('package-lock.json is not complete: run `npm run lock`.');
  process.exitCode = 1;
} else {
  for (const key of addressed) delete lock.packages[key].resolved;
  const entries = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    `package-lock.json: ${missing.length} platform packages added, ${addressed.length} addresses removed.`,
  );
}
