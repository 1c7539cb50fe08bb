import type { Translated } from '../language.ts';
import type { cultivation as zh } from '../zh/cultivation.ts';

export const cultivation: Translated<typeof zh> = {
  title: 'Cultivation',
  lead: 'From the first visit to the withdrawal: how far each person, organization and community has come, and what is next.',
  views: {
    label: 'Parts of cultivation',
    board: 'Board',
    schedule: 'Schedule',
    tasks: 'To do',
    alerts: 'Alerts',
    filing: 'Filing',
    growth: 'Growth',
    hours: 'Hours',
    models: 'Stage models',
  },
};
