import type { Autonomy } from '../../entities/results/autonomy.ts';
import type { Sentence } from '../../entities/sentence.ts';

const mostNames = 5;

/** What withdrawing would mean, in words: who stays together, who does not, what goes on, how far one may rely on it. */
export function autonomyInWords({
  withdrawal,
  leavingCount,
  withEverybody,
  without,
  separated,
  separatedCount,
  isolated,
  isolatedCount,
  activities,
  help,
  resourceLinks,
}: Omit<Autonomy, 'sentences'>): Sentence[] {
  const who: Sentence = { text: `autonomy.who.${withdrawal}` };
  const count = separatedCount ?? 0;
  const sentences: Sentence[] = [
    leavingCount === 0
      ? { text: 'autonomy.nobodyLeaves', parameters: { who } }
      : {
          text: 'autonomy.largest',
          parameters: {
            ...{ who, others: without.persons ?? 0 },
            before: withEverybody.largestComponent ?? 0,
            after: without.largestComponent ?? 0,
          },
        },
  ];
  if (leavingCount !== 0) {
    const names = separated.flatMap(({ actors }) => actors.map(({ name }) => name)).slice(0, mostNames);
    if (count === 0) sentences.push({ text: 'whatIf.nobodyApart' });
    else
      sentences.push({
        text: count > mostNames ? 'whatIf.manyApart' : 'whatIf.apart',
        parameters: { count, names },
      });
  }
  if (isolatedCount)
    sentences.push({
      text: isolatedCount > mostNames ? 'autonomy.manyIsolated' : 'autonomy.isolated',
      parameters: { count: isolatedCount, names: isolated.slice(0, mostNames).map(({ name }) => name) },
    });
  if (help.share !== null)
    sentences.push({ text: 'autonomy.help', parameters: { who, percent: inPercent(help.share) } });
  if (activities.share !== null)
    sentences.push({
      text: 'autonomy.activities',
      parameters: { days: activities.days, percent: inPercent(activities.share) },
    });
  if (resourceLinks.share !== null)
    sentences.push({ text: 'autonomy.links', parameters: { percent: inPercent(resourceLinks.share) } });
  return [...sentences, { text: 'whatIf.caution' }];
}

const inPercent = (share: number): number => Math.round(100 * share);
