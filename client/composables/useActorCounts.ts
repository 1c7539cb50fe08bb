import { useI18n } from 'vue-i18n';
import type { ActorKind } from '../api/generated.ts';
import { actorKinds } from '../network/selectionAddress.ts';

/** How many there are of each kind, persons before organizations: `612 residents · 17 organizations`. Kinds that are absent are not named; of nobody, `0 residents`. */
export function useActorCounts(): (actors: Iterable<{ readonly kind: ActorKind }>) => string {
  const { t, n } = useI18n();
  return (actors) => {
    const counts = new Map<ActorKind, number>();
    for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const present = actorKinds.filter((kind) => counts.has(kind));
    return (present.length > 0 ? present : (['Resident'] as const))
      .map((kind) => {
        const count = counts.get(kind) ?? 0;
        return t(`network.countOf.${kind}`, { n: n(count, 'whole') }, count);
      })
      .join(' · ');
  };
}
