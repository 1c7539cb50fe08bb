import { useI18n } from 'vue-i18n';

/** A value as a person would write it: moments of machines (ISO 8601, UTC) as a date and time here, others as they are. */
export function usePlainValue(): (value: string) => string {
  const { d } = useI18n();
  return (value) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) ? d(new Date(value), 'moment') : value;
}
