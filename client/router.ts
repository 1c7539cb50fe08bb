import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';

/** Every page. */
export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'communities', component: () => import('./views/CommunitiesView.vue') },
  {
    path: '/c/:communityId',
    component: () => import('./views/CommunityLayout.vue'),
    children: [
      { path: '', name: 'overview', component: () => import('./views/OverviewView.vue') },
      { path: 'network', name: 'network', component: () => import('./views/NetworkView.vue') },
      { path: 'activists', name: 'activists', component: () => import('./views/ActivistsView.vue') },
      { path: 'gaps', name: 'gaps', component: () => import('./views/GapsView.vue') },
      { path: 'resources', name: 'resources', component: () => import('./views/ResourcesView.vue') },
      { path: 'data', name: 'data', component: () => import('./views/DataView.vue') },
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
