type Stop = () => void | Promise<void>;

const begun = Symbol.for('linli.tests.begun');
const run = globalThis as { [begun]?: Set<string> };

/** A global setup of several projects, which is done for the first and serves all. */
export function oncePerRun(name: string, setup: () => Promise<Stop | undefined>) {
  return async (): Promise<Stop | undefined> => {
    const names = (run[begun] ??= new Set());
    if (names.has(name)) return undefined;
    names.add(name);
    return setup();
  };
}
