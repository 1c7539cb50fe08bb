import { defineAsyncComponent, type Component } from 'vue';

/** One part of the page of cultivation. */
export interface CultivationPanel {
  /** In the address (`?view=`); its name is `cultivation.views.<id>`. */
  readonly id: 'board' | 'schedule' | 'tasks' | 'alerts' | 'filing' | 'growth' | 'hours' | 'models';
  /** Loaded when it is opened; takes nothing, the community is in the address. */
  readonly component: Component;
}

/** The registry of the parts, in their order; the first is shown where the address names none. */
export const cultivationPanels: readonly CultivationPanel[] = [
  { id: 'board', component: defineAsyncComponent(() => import('./BoardPanel.vue')) },
  { id: 'schedule', component: defineAsyncComponent(() => import('./SchedulePanel.vue')) },
  { id: 'tasks', component: defineAsyncComponent(() => import('./TasksPanel.vue')) },
  { id: 'alerts', component: defineAsyncComponent(() => import('./AlertsPanel.vue')) },
  { id: 'filing', component: defineAsyncComponent(() => import('./FilingPanel.vue')) },
  { id: 'growth', component: defineAsyncComponent(() => import('./GrowthPanel.vue')) },
  { id: 'hours', component: defineAsyncComponent(() => import('./HoursPanel.vue')) },
  { id: 'models', component: defineAsyncComponent(() => import('./StageModelsPanel.vue')) },
];
