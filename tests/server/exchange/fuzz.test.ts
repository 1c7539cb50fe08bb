import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../server/entities/wording.ts';
import { ProblemError, problemCodes, type Problem } from '../../../server/entities/problem.ts';
import { readTables } from '../../../server/exchange/formats.ts';
import { planImport, type ImportFile } from '../../../server/exchange/importPlan.ts';
import type { ImportOptions } from '../../../server/exchange/plan.ts';
import { importLimits } from '../../../server/exchange/limits.ts';
import { say, sayProblemAbout } from '../../../server/locales/index.ts';
import { communityId } from './files.ts';
import { fuzzCorpus } from './fuzzCorpus.ts';
import { foundFiles } from './fuzzFound.ts';
import { mutated, mutation, type Mutation } from './fuzzMutations.ts';

/** How long to try; the same seed tries the same files in the same order, as many as there is time for. */
const seconds = Number(process.env.LINLI_FUZZ_SECONDS ?? 8);
const seed = Number(process.env.LINLI_FUZZ_SEED ?? 20_260_305);
const mostMilliseconds = 2_000;
const mostMegabytes = 700;

const statuses = ['new', 'changed', 'same', 'matched', 'doubtful', 'wrong', 'leftOut'] as const;

function checkProblems(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, 50)) {
    if (!problemCodes.includes(problem.code)) throw new Error(`No problem is called ${problem.code}`);
    for (const language of languages) sayProblemAbout(problem, language);
  }
}

/** The tables of a file, or why there are none. Whatever else a reader throws, the test fails with it. */
async function checkReading({ name, bytes }: ImportFile): Promise<void> {
  try {
    for (const { rows } of await readTables(name, bytes)) {
      const cells = rows.map(({ length }) => length).reduce((count, length) => count + length, 0);
      expect(cells).toBeLessThanOrEqual(importLimits.sheetCells);
      for (const row of rows.slice(0, 1_000))
        for (const cell of row)
          if (
            cell !== null &&
            !(cell instanceof Date) &&
            !['string', 'number', 'boolean'].includes(typeof cell)
          )
            throw new Error(`A cell is ${typeof cell}`);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    checkProblems(error.problems);
  }
}

/** What importing them together would do, and all that is shown of it in words. */
async function checkPlan(files: readonly ImportFile[], options: Partial<ImportOptions>): Promise<void> {
  const { problems, notices, preview, nodes, ties } = await planImport(files, { communityId, ...options });
  checkProblems([...problems, ...notices]);
  const ids = new Set([...nodes.map(({ id }) => id), communityId]);
  expect(ties.every(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))).toBe(true);
  for (const language of languages) {
    for (const status of statuses)
      for (const { what } of preview.rows(status, 0, 20).items) if (what) say(what, language);
    for (const { candidates } of preview.doubts(0, 20).items)
      for (const { reasons } of candidates) for (const reason of reasons) say(reason, language);
  }
  preview.problemGroups(20);
}

async function check(files: readonly ImportFile[], options: Partial<ImportOptions> = {}): Promise<void> {
  const started = process.cpuUsage();
  for (const file of files) await checkReading(file);
  await checkPlan(files, options);
  // Of the processor, so that a busy machine changes nothing.
  const { user, system } = process.cpuUsage(started);
  const taken = (user + system) / 1_000;
  if (taken > mostMilliseconds) throw new Error(`It took ${Math.round(taken)} ms`);
  const megabytes = process.memoryUsage().rss / 1024 / 1024;
  if (megabytes > mostMegabytes) throw new Error(`It took ${Math.round(megabytes)} MB`);
}

/** What a user may have chosen before she drops the files. */
const chosenOptions: fc.Arbitrary<Partial<ImportOptions>> = fc.record(
  {
    map: fc.constant(new Map([['', { kind: 'KNOWS' as const }]])),
    known: fc.constantFrom('keep' as const, 'fill' as const, 'take' as const),
    actorKind: fc.constantFrom('Resident', 'Organization', 'Activity'),
    wave: fc.constantFrom('1', '2026'),
    activity: fc.constant({ title: '合唱', date: '2026-03-01' }),
  },
  { requiredKeys: [] },
);

const named = ({ name, bytes }: ImportFile): string =>
  `${name}: ${Buffer.from(bytes.subarray(0, 3_000)).toString('base64')}`;

describe('files of any kind', () => {
  let corpus: readonly ImportFile[] = [];
  beforeAll(async () => {
    corpus = await fuzzCorpus();
  });

  it('are all read while they are whole', async () => {
    const formatsMet = new Set<string>();
    for (const file of corpus) {
      await check([file]);
      const { sources } = await planImport([file], { communityId });
      formatsMet.add(sources[0]?.format ?? 'none');
    }
    expect(formatsMet).not.toContain('none');
    expect(formatsMet.size).toBeGreaterThan(10);
  });

  it(
    'are tables or a problem when they are damaged',
    async () => {
      const contents = corpus.map(({ bytes }) => bytes);
      const damaged = fc
        .tuple(fc.nat(corpus.length - 1), fc.array(mutation, { maxLength: 6 }))
        .map(([index, changes]): ImportFile => {
          const { name, bytes } = corpus[index]!;
          const apply = (content: Uint8Array, change: Mutation): Uint8Array =>
            mutated(content, change, contents);
          return { name, bytes: changes.reduce(apply, bytes) };
        });
      const together = fc.oneof(
        { weight: 3, arbitrary: fc.tuple(damaged) },
        { weight: 1, arbitrary: fc.array(damaged, { minLength: 2, maxLength: 3 }) },
      );
      await fc.assert(
        fc.asyncProperty(together, chosenOptions, (files, options) => check(files, options)),
        {
          seed,
          numRuns: 1_000_000,
          interruptAfterTimeLimit: seconds * 1_000,
          reporter: (run) => {
            if (!run.failed) return;
            const [files = [], options = {}] = run.counterexample ?? [];
            const cause = run.errorInstance instanceof Error ? run.errorInstance.stack : '';
            throw new Error(
              `seed ${run.seed}, path ${run.counterexamplePath}\n${files.map(named).join('\n')} ${JSON.stringify(options)}\n${cause}`,
            );
          },
        },
      );
    },
    (seconds + 60) * 1_000,
  );
});

describe('files that were found to break a reader once', () => {
  it.each(foundFiles)('$why', async ({ name, content }) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await check([{ name, bytes }]);
  });
});
