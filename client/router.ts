import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { lastPrepared } from './composables/field/preparedDevice.ts';

/** Every page. Who is not signed in gets the sign-in in its place (`App.vue`). */
export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'communities', component: () => import('./views/CommunitiesView.vue') },
  { path: '/sign-in', name: 'signIn', redirect: '/' },
  { path: '/set-up', name: 'setUp', component: () => import('./views/SetUpView.vue') },
  { path: '/account', name: 'account', component: () => import('./views/AccountView.vue') },
  {
    path: '/administration',
    component: () => import('./views/AdministrationLayout.vue'),
    children: [
      { path: '', name: 'administration', redirect: { name: 'accounts' } },
      { path: 'accounts', name: 'accounts', component: () => import('./views/AccountsView.vue') },
      { path: 'audit', name: 'audit', component: () => import('./views/AuditView.vue') },
      { path: 'backups', name: 'backups', component: () => import('./views/BackupsView.vue') },
      { path: 'catalogue', name: 'catalogue', component: () => import('./views/CatalogueView.vue') },
    ],
  },
  {
    // The icon on the home screen opens what was last prepared on this device.
    path: '/field',
    redirect: () => {
      const communityId = lastPrepared();
      return communityId === null ? { name: 'communities' } : { name: 'field', params: { communityId } };
    },
  },
  {
    path: '/c/:communityId/field',
    name: 'field',
    component: () => import('./views/FieldView.vue'),
  },
  {
    path: '/c/:communityId',
    component: () => import('./views/CommunityLayout.vue'),
    children: [
      { path: '', name: 'overview', component: () => import('./views/OverviewView.vue') },
      { path: 'network', name: 'network', component: () => import('./views/NetworkView.vue') },
      { path: 'measures', name: 'measures', component: () => import('./views/MeasuresView.vue') },
      { path: 'sets', name: 'sets', component: () => import('./views/SetsView.vue') },
      { path: 'activists', name: 'activists', component: () => import('./views/ActivistsView.vue') },
      { path: 'ask', name: 'ask', component: () => import('./views/AskView.vue') },
      { path: 'gaps', name: 'gaps', component: () => import('./views/GapsView.vue') },
      {
        path: 'introductions',
        name: 'introductions',
        component: () => import('./views/IntroductionsView.vue'),
      },
      { path: 'resources', name: 'resources', component: () => import('./views/ResourcesView.vue') },
      {
        path: 'organizations',
        name: 'organizations',
        component: () => import('./views/OrganizationsView.vue'),
      },
      {
        path: 'organizations/:organizationId',
        name: 'organization',
        component: () => import('./views/OrganizationView.vue'),
      },
      {
        path: 'cultivation',
        name: 'cultivation',
        component: () => import('./views/CultivationView.vue'),
      },
      {
        path: 'cultivation/:caseId',
        name: 'case',
        component: () => import('./views/CaseView.vue'),
      },
      {
        path: 'handover/:workerId',
        name: 'handover',
        component: () => import('./views/HandoverView.vue'),
      },
      { path: 'evolution', name: 'evolution', component: () => import('./views/EvolutionView.vue') },
      { path: 'query', name: 'query', component: () => import('./views/QueryView.vue') },
      {
        path: 'identities',
        name: 'identities',
        component: () => import('./views/IdentitiesView.vue'),
      },
      { path: 'people', name: 'people', component: () => import('./views/PeopleView.vue') },
      {
        path: 'people/:personId',
        name: 'person',
        component: () => import('./views/PersonView.vue'),
      },
      {
        path: 'people/:personId/ecomap',
        name: 'ecomap',
        component: () => import('./views/EcomapView.vue'),
      },
      {
        path: 'people/:personId/privacy',
        name: 'privacy',
        component: () => import('./views/PrivacyView.vue'),
      },
      {
        path: 'people/:personId/scales',
        name: 'scales',
        component: () => import('./views/ScalesView.vue'),
      },
      { path: 'register', name: 'register', component: () => import('./views/RegisterView.vue') },
      {
        path: 'register/:nodeId',
        name: 'record',
        component: () => import('./views/RecordView.vue'),
      },
      { path: 'team', name: 'team', component: () => import('./views/TeamView.vue') },
      { path: 'data', name: 'data', component: () => import('./views/DataView.vue') },
      { path: 'reports', name: 'reports', component: () => import('./views/ReportsView.vue') },
      { path: 'methods', name: 'methods', component: () => import('./views/MethodsView.vue') },
    ],
  },
  { path: '/:pathMatch(.*)*', name: 'lost', component: () => import('./views/LostView.vue') },
];

export function createPages() {
  return createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
}
