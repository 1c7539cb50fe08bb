import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../server/root.ts';
import { triedChoices } from './choices.ts';
import { evaluate } from './evaluation.ts';
import { validationPage } from './page.ts';
import { knownScores, tasks } from './studies.ts';

const folder = process.env.LINLI_NETWORKS;
if (!folder) throw new Error('LINLI_NETWORKS must name the folder of the studies.');

const results = tasks.map((task) => ({
  task,
  known: knownScores(folder, task),
  evaluated: evaluate(folder, task),
}));
writeFileSync(join(root, 'docs', 'validation.md'), validationPage(results, triedChoices(folder)));
