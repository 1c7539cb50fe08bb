import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import type { NetworkSelection } from '../api/generated.ts';
import type { NetworkModel } from '../network/networkModel.ts';
import {
  colourByAmount,
  colourByCategory,
  nodeRadii,
  type Colouring,
  type PictureColours,
} from '../network/pictureStyle.ts';
import {
  makesGroups,
  useActorFactNames,
  useActorFacts,
  type ActorFact,
  type FactValues,
} from './useActorFacts.ts';
import { readParameters, withinLimits, writeParameters } from './measures/measureAddress.ts';
import { useMeasure, useNodeMeasures, type MeasureEntry, type MeasureSettings } from './useMeasure.ts';
import { useVocabulary } from './useVocabulary.ts';

/** Before the id of a fact, where a colour is chosen: a measure could have the same id. */
const factPrefix = 'fact:';
const usualColour = 'louvain';
const usualSize = 'degree';

/**
 * What colour and size mean in the picture of a network. Both are kept in the address (`colour`, `size`): the id of a
 * measure; for colour also `kind`, `place` or a fact of the actors (`fact:gender`), for size also `none`. The numbers that
 * a measure leaves open are in `colourSet` and `sizeSet` (`damping:0.9`).
 */
export function useNetworkLook(
  selection: Ref<NetworkSelection>,
  model: Ref<NetworkModel | null>,
  colours: Ref<PictureColours>,
) {
  const { t, n } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const { measures } = useNodeMeasures();
  const { nodeKindName } = useVocabulary();
  const { facts } = useActorFactNames();

  const read = (key: string, usual: string): string => {
    const value = route.query[key];
    return typeof value === 'string' && value !== '' ? value : usual;
  };
  const choice = (key: string, usual: string): ComputedRef<string> => computed(() => read(key, usual));
  const colourBy = choice('colour', usualColour);
  const sizeBy = choice('size', usualSize);
  const entryOf = (id: string): MeasureEntry | null =>
    measures.value.find((entry) => entry.id === id) ?? null;
  const colourEntry = computed(() => entryOf(colourBy.value));
  const sizeEntry = computed(() => entryOf(sizeBy.value));

  const colourSet = computed(() => settingsOf(colourEntry.value, read('colourSet', '')));
  const sizeSet = computed(() => settingsOf(sizeEntry.value, read('sizeSet', '')));
  const colourMeasure = useMeasure(selection, () => colourEntry.value?.id ?? null, colourSet);
  const colourFact = computed(
    () => facts.value.find(({ id }) => `${factPrefix}${id}` === colourBy.value) ?? null,
  );
  const factValues = useActorFacts(selection, colourFact);
  const sizeMeasure = useMeasure(selection, () => sizeEntry.value?.id ?? null, sizeSet);

  /** The best tied member of each group gives it a name that people know. */
  function groupNames(
    network: NetworkModel,
    values: ReadonlyMap<string, number | null>,
  ): Map<string, string> {
    const first = new Map<string, { name: string; degree: number }>();
    for (const node of network.nodes) {
      const group = String(values.get(node.id) ?? '');
      const known = first.get(group);
      if (!known || node.degree > known.degree) first.set(group, node);
    }
    return new Map([...first].map(([group, node]) => [group, t('network.groupAround', { name: node.name })]));
  }

  const colouring = computed<Colouring | null>(() => {
    const network = model.value;
    if (!network) return null;
    const shared = { others: t('network.others'), unknown: t('network.unknownValue') };
    if (colourBy.value === 'kind') {
      return colourByCategory(
        network,
        (node) => node.kind,
        { ...shared, nameOf: nodeKindName },
        colours.value,
      );
    }
    if (colourBy.value === 'place') {
      const words = {
        nameOf: (place: string) => place,
        others: shared.others,
        unknown: t('network.unknownPlace'),
      };
      return colourByCategory(network, (node) => node.placeName, words, colours.value);
    }
    if (colourFact.value && factValues.values.value) {
      return colouringByFact(network, colourFact.value, factValues.values.value);
    }
    const values = colourMeasure.values.value;
    // Until the values are there the picture is grey, and has nothing to explain.
    if (!values) {
      return {
        ...colourByCategory(network, () => null, { ...shared, nameOf: String }, colours.value),
        entries: [],
      };
    }
    if (colourEntry.value?.level === 'partition') {
      const names = groupNames(network, values);
      const groupOf = (id: string): string | null => {
        const value = values.get(id) ?? null;
        return value === null ? null : String(value);
      };
      return colourByCategory(
        network,
        (node) => (node.degree > 0 ? groupOf(node.id) : null),
        { ...shared, unknown: t('network.noTie'), nameOf: (group) => names.get(group) ?? group },
        colours.value,
      );
    }
    const range = (from: number, to: number): string =>
      from === to ? n(from, 'short') : t('network.range', { from: n(from, 'short'), to: n(to, 'short') });
    return colourByAmount(network, values, { range, unknown: shared.unknown }, colours.value);
  });

  function colouringByFact(network: NetworkModel, fact: ActorFact, values: FactValues): Colouring {
    const { words, numbers, differentValues } = values;
    const shared = { others: t('network.others'), unknown: t('network.notRecorded') };
    if (numbers && differentValues > colours.value.groups.length) {
      const areWhole = [...numbers.values()].every(Number.isInteger);
      // Such as a year of birth, which is written without a comma.
      const write = (amount: number): string => (areWhole ? String(amount) : n(amount, 'short'));
      const range = (from: number, to: number): string =>
        write(from) === write(to) ? write(from) : t('network.range', { from: write(from), to: write(to) });
      return colourByAmount(network, numbers, { ...shared, range }, colours.value, 'even');
    }
    const nameOf = (value: string): string =>
      fact.choices.find(({ id }) => id === value)?.name ??
      (fact.type !== 'boolean' ? value : value === 'true' ? t('network.yes') : t('network.no'));
    return colourByCategory(network, ({ id }) => words.get(id) ?? null, { ...shared, nameOf }, colours.value);
  }

  const radii = computed(() => (model.value ? nodeRadii(model.value, sizeMeasure.values.value) : null));

  function choose(key: 'colour' | 'size', value: string): void {
    const { [key]: _former, [`${key}Set`]: _numbers, ...rest } = route.query;
    const isUsual = value === (key === 'colour' ? usualColour : usualSize);
    void router.replace({ query: isUsual ? rest : { ...rest, [key]: value } });
  }

  function setNumbers(key: 'colourSet' | 'sizeSet', chosen: Readonly<Record<string, number>>): void {
    const { [key]: _former, ...rest } = route.query;
    const written = writeParameters(chosen);
    void router.replace({ query: written === '' ? rest : { ...rest, [key]: written } });
  }

  return {
    measures,
    /** The facts that can be chosen; one that a link asks for is among them, whatever it is. */
    colourChoices: computed(() =>
      facts.value
        .filter((fact) => makesGroups(fact) || fact === colourFact.value)
        .map(({ id, name }) => ({ id: `${factPrefix}${id}`, name })),
    ),
    colourBy,
    sizeBy,
    colourEntry,
    sizeEntry,
    colouring,
    radii,
    sizeValues: sizeMeasure.values,
    problem: computed(
      () => colourMeasure.problem.value ?? sizeMeasure.problem.value ?? factValues.problem.value,
    ),
    chooseColour: (value: string) => choose('colour', value),
    chooseSize: (value: string) => choose('size', value),
    colourNumbers: computed(() => colourSet.value.parameters ?? {}),
    sizeNumbers: computed(() => sizeSet.value.parameters ?? {}),
    setColourNumbers: (chosen: Readonly<Record<string, number>>) => setNumbers('colourSet', chosen),
    setSizeNumbers: (chosen: Readonly<Record<string, number>>) => setNumbers('sizeSet', chosen),
  };
}

/** What a measure is computed with here: groups by building, and of the numbers in the address those it has. */
function settingsOf(entry: MeasureEntry | null, written: string): MeasureSettings {
  const numbers = readParameters(written);
  const known = (entry?.parameters ?? []).flatMap((parameter) => {
    const value = numbers[parameter.id];
    return value === undefined ? [] : [[parameter.id, withinLimits(parameter, value)] as const];
  });
  return { groupBy: entry?.needsGroups ? 'place' : null, parameters: Object.fromEntries(known) };
}
