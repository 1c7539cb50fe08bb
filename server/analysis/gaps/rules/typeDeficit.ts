import { supports } from '../../../entities/ties/supports.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { tiesOf } from '../../../graph/recordTies.ts';
import { acquaintances } from '../acquaintances.ts';
import { mayBeChild } from '../../../graph/candidacy.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';
import { supportGivers } from '../supportGivers.ts';
import { isVulnerable, vulnerableAge } from '../vulnerability.ts';

/** How many give a kind of help to somebody, and how many should at least. */
interface Deficit {
  readonly kind: string;
  readonly givers: number;
  readonly enough: number;
}

/**
 * Type deficit: a resident who has nobody, or too few, for a kind of help.
 *
 * Definition: of the kinds of help that are recorded at all in the community (emotional, instrumental, informational,
 *   companionship), those with fewer than `enough` distinct givers; `enoughOfVulnerable` for who is vulnerable (see
 *   `isVulnerable`). Confirmed for who answered a round that asked about help; where help was recorded without any
 *   round, for whom somebody helps. Of all others nobody can tell: only the vulnerable are listed, as unknown.
 *   Who has no contact at all is listed as isolated instead; children, whom nobody asks, are not.
 * Severity: low for one kind, medium for two, high from three on for who is vulnerable; low when unknown. Size: kinds; null
 *   when unknown.
 * Complexity: O(nodes + ties). Source of the kinds: House 1981, Work Stress and Social Support.
 */
export const typeDeficit = defineGapRule<{ readonly lacking: readonly Deficit[] }>({
  id: 'typeDeficit',
  thresholds: [
    { id: 'enough', usual: 1, minimum: 1, maximum: 10, whole: true },
    { id: 'enoughOfVulnerable', usual: 2, minimum: 1, maximum: 10, whole: true },
    vulnerableAge,
  ],
  reads: { contacts: 'members', asked: null, ties: ['SUPPORTS', 'ANSWERED'], nodes: ['Resident'] },
  find(situation, thresholds) {
    const { network, residents, dates } = situation;
    const givers = supportGivers(situation);
    const kinds = recordedKinds(situation);
    if (kinds.length === 0) return [];
    const wasAsked = askedAboutHelp(situation);
    return residents.flatMap((resident) => {
      const { id } = resident;
      if (network.degree(id) === 0 || mayBeChild(resident, dates.lastDay)) return [];
      const vulnerable = isVulnerable(resident, dates.lastDay, thresholds);
      const isKnown = wasAsked(id);
      if (!isKnown && !vulnerable) return [];
      const enough = vulnerable
        ? Math.max(thresholds.enough!, thresholds.enoughOfVulnerable!)
        : thresholds.enough!;
      const given = [...(givers.get(id)?.values() ?? [])];
      const lacking = kinds
        .map((kind): Deficit => ({
          kind,
          givers: given.filter((each) => each.kinds.has(kind)).length,
          enough,
        }))
        .filter((each) => each.givers < enough);
      if (lacking.length === 0) return [];
      return [
        {
          certainty: isKnown ? ('confirmed' as const) : ('unknown' as const),
          points: isKnown ? Math.min(lacking.length, vulnerable ? 3 : 2) : 1,
          size: isKnown ? lacking.length : null,
          since: null,
          actorId: id,
          details: { lacking },
        },
      ];
    });
  },
  describe(situation, { actorId, certainty, details: { lacking } }) {
    const { displayName: name } = situation.node(actorId!);
    if (certainty === 'unknown')
      return {
        evidence: { text: 'gap.typeDeficit.notAsked', parameters: { name } },
        nextStep: { text: 'gap.typeDeficit.ask', parameters: { name } },
        helpers: [],
      };
    const helpers = acquaintances(situation, actorId!, null);
    const parameters = {
      name,
      kinds: lacking.map(inWords),
      helper: helpers[0]?.actor.name ?? '',
      kind: { text: `support.${lacking[0]!.kind}` },
    };
    return {
      evidence: { text: 'gap.typeDeficit.lacking', parameters },
      nextStep: { text: `gap.typeDeficit.${helpers.length > 0 ? 'talkWith' : 'invite'}`, parameters },
      helpers,
    };
  },
});

function inWords({ kind, givers, enough }: Deficit): Sentence {
  const support: Sentence = { text: `support.${kind}` };
  return givers === 0
    ? { text: 'gap.typeDeficit.nobody', parameters: { kind: support } }
    : { text: 'gap.typeDeficit.tooFew', parameters: { kind: support, count: givers, enough } };
}

/** The known kinds of help of which there is any: a kind that nobody has written down was not asked about. */
function recordedKinds(situation: GapSituation): string[] {
  const recorded = new Set(situation.ties(['SUPPORTS']).map(({ subkind }) => subkind));
  return Object.keys(supports.subkinds).filter((kind) => recorded.has(kind));
}

function askedAboutHelp(situation: GapSituation): (residentId: string) => boolean {
  const ties = situation.ties(['SUPPORTS']);
  const rounds = new Set(ties.flatMap(({ waveId }) => waveId ?? []));
  if (rounds.size === 0) {
    const receivers = new Set(ties.map(({ to }) => to.id));
    return (id) => receivers.has(id);
  }
  const answered = new Set(
    tiesOf(situation.record, ['ANSWERED'], situation.dates.events)
      .filter(({ to }) => rounds.has(to.id))
      .map(({ from }) => from.id),
  );
  return (id) => answered.has(id);
}
