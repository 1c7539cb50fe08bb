import { supportGivers } from '../../analysis/gaps/supportGivers.ts';
import { isStaff } from '../../analysis/offices.ts';
import { quantile } from '../../analysis/significance/chanceFigures.ts';
import { inWords } from '../../entities/sentence.ts';
import { isStressful } from '../../entities/tie.ts';
import { mayBeChosen } from '../../graph/candidacy.ts';
import { dayNumber, dayOfNumber } from '../../graph/daySpan.ts';
import { defineAlert } from '../alert.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';

/** With fewer the highest of them is not unusual. */
const fewestTurnedTo = 20;
const looks = 3;

/**
 * Leader overload: a resident whom very many turn to and who gives nearly everything and gets nearly nothing.
 *
 * Definition: today and on each third of the last `days` days, first of them included: her in-strength (weights of the ties by
 *   which others turn to her: who names her, whom she helps) is above the percentile `percentile` of all residents, not
 *   staff, to whom anybody turns, where these are 20 at least; and her give–receive balance
 *   (given − received) / (given + received) of help is above `balance`.
 * Undefined: who gave no help on record is not judged; nor are children and who does not want to be considered.
 * Severity: high with ten or more whom she helps, else medium. Complexity: O(nodes + ties) for each of four days.
 */
export const leaderOverload = defineAlert({
  id: 'leaderOverload',
  name: { zh: '骨干过载', en: 'Leader overload' },
  definition: {
    zh: '{days}天来，找她的人一直比{percentile}%的人多，给出和得到的差别一直大于{balance}（1 = 只给不得）。',
    en: 'For {days} days more people turned to her than to {percentile} % of the others, and the balance of giving and receiving was above {balance} (1 = only gives).',
  },
  thresholds: [
    {
      id: 'percentile',
      name: { zh: '比多少人更多（%）', en: 'More than so many (%)' },
      usual: 95,
      min: 50,
      max: 99.9,
      whole: false,
    },
    {
      id: 'balance',
      name: { zh: '给予与得到之差（0到1）', en: 'Balance of giving and receiving (0 to 1)' },
      usual: 0.8,
      min: 0,
      max: 1,
      whole: false,
    },
    {
      id: 'days',
      name: { zh: '持续多少天', en: 'For so many days' },
      usual: 90,
      min: 0,
      max: 730,
      whole: true,
    },
  ],
  find(basis, { percentile = 95, balance = 0.8, days = 90 }) {
    const today = dayNumber(basis.day);
    const times = Array.from({ length: looks + 1 }, (_, i) => today - Math.round((days * i) / looks));
    const [now, ...earlier] = [...new Set(times)].map((day) =>
      overloaded(basis.on(dayOfNumber(day)), percentile, balance),
    );
    return [...now!]
      .filter(([id]) => earlier.every((then) => then.has(id)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, load]) => {
        const name = basis.community.node(id).displayName;
        return {
          subjectId: id,
          caseId: null,
          severity: load.helped >= 10 ? ('high' as const) : ('medium' as const),
          since: dayOfNumber(today - days),
          why: inWords(
            {
              zh: '{days}天来找{name}的人特别多，{name}自己却很少得到帮助。',
              en: 'For {days} days very many turn to {name}, who gives nearly everything and gets nearly nothing.',
            },
            { name, days },
          ),
          evidence: [
            inWords(
              {
                zh: '找她的往来强度{strength}，{percentile}%的人不超过{usual}。',
                en: 'Strength of the ties that lead to her: {strength}; {percentile} % of the others have at most {usual}.',
              },
              { strength: load.strength, percentile, usual: load.usual },
            ),
            inWords(
              {
                zh: '她帮{helped}人；给出{given}，得到{received}，差别{balance}。',
                en: 'She helps {helped} {helped|person|people}; gives {given}, receives {received}, balance {balance}.',
              },
              { helped: load.helped, given: load.given, received: load.received, balance: load.balance },
            ),
          ],
          action: inWords(
            {
              zh: '和{name}坐下来商量：哪些事可以交给别人，谁可以先搭把手。',
              en: 'Sit down with {name}: what could others take over, and who could lend a hand first?',
            },
            { name },
          ),
          aboutIds: [],
        };
      });
  },
});

interface Load {
  readonly strength: number;
  readonly usual: number;
  readonly helped: number;
  readonly given: number;
  readonly received: number;
  readonly balance: number;
}

/** Who is overloaded on one day: person id → how. */
const overloaded = (
  basis: CultivationBasis,
  percentile: number,
  balance: number,
): ReadonlyMap<string, Load> =>
  basis.once(`overloaded ${percentile} ${balance}`, () => {
    const { community } = basis;
    const strength = new Map<string, number>();
    const add = (amounts: Map<string, number>, id: string, amount: number): unknown =>
      amounts.set(id, (amounts.get(id) ?? 0) + amount);
    for (const { to, weight } of community.ties(['NOMINATES']))
      if (!isStressful(weight)) add(strength, to.id, weight ?? 1);
    const [given, received, helped] = [
      new Map<string, number>(),
      new Map<string, number>(),
      new Map<string, number>(),
    ];
    for (const [receiver, givers] of supportGivers(community)) {
      for (const [giver, { strength: amount }] of givers) {
        add(strength, giver, amount);
        add(given, giver, amount);
        add(received, receiver, amount);
        add(helped, giver, 1);
      }
    }
    const turnedTo = community.residents.filter(
      (resident) => strength.has(resident.id) && !isStaff(resident, community.offices),
    );
    if (turnedTo.length < fewestTurnedTo) return new Map();
    const usual = quantile(
      Float64Array.from(turnedTo, ({ id }) => strength.get(id)!).sort(),
      percentile / 100,
    );
    const found = new Map<string, Load>();
    for (const resident of turnedTo) {
      const { id } = resident;
      const [gives, gets] = [given.get(id) ?? 0, received.get(id) ?? 0];
      if (gives === 0 || !mayBeChosen(resident, basis.day)) continue;
      const own = (gives - gets) / (gives + gets);
      if (strength.get(id)! > usual && own > balance)
        found.set(id, {
          ...{ strength: strength.get(id)!, usual, helped: helped.get(id)! },
          ...{ given: gives, received: gets, balance: own },
        });
    }
    return found;
  });
