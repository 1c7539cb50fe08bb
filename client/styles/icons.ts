const dot = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Own line drawings on a grid of 24; one path each. */
export const icons = {
  overview: 'M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5',
  network: `${dot(6, 7, 2.4)}${dot(18, 9, 2.4)}${dot(10, 18, 2.4)}M8.4 7.4l7.2 1.2M6.8 9.3l2.4 6.4M16.4 10.8l-4.8 5.4`,
  activists: `${dot(12, 8, 3.2)}M5.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6M18.5 3.5v4M16.5 5.5h4`,
  gaps: 'M4 12h5M15 12h5M9.5 8.5v7M14.5 8.5v7M12 4.5v2M12 17.5v2',
  resources:
    'M4 9h16v3H4zM5.5 12v8h13v-8M12 9v11M12 9c-3.5 0-5-1.2-5-2.8S8.3 4 9.5 4C11.5 4 12 6.5 12 9c0-2.5.5-5 2.5-5C15.7 4 17 4.6 17 6.2S15.5 9 12 9',
  data: 'M5 6.5C5 5 8 4 12 4s7 1 7 2.5S16 9 12 9 5 8 5 6.5zM5 6.5v11C5 19 8 20 12 20s7-1 7-2.5v-11M5 12c0 1.5 3 2.5 7 2.5s7-1 7-2.5',
  methods: 'M12 7c-1.5-1.4-4-2-7.5-2v13c3.5 0 6 .6 7.5 2 1.5-1.4 4-2 7.5-2V5C16 5 13.5 5.6 12 7zM12 7v13',
  more: `${dot(5.5, 12, 1)}${dot(12, 12, 1)}${dot(18.5, 12, 1)}`,
  search: `${dot(10.5, 10.5, 5.5)}M15 15l5 5`,
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  next: 'M5 12h14M13 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  sort: 'M8 4v16M4.5 8 8 4l3.5 4M16 20V4M12.5 16l3.5 4 3.5-4',
  question: `${dot(12, 12, 8.5)}M9.7 9.5c.2-1.4 1.1-2.2 2.4-2.2 1.4 0 2.4.9 2.4 2.2 0 1.9-2.4 2-2.4 4M12 16.7v.1`,
  attention: 'M12 4 3 19.5h18L12 4zM12 10v4.5M12 17v.1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9.5l5-5 5 5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  sun: `${dot(12, 12, 4)}M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4`,
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  language: `${dot(12, 12, 8.5)}M3.5 12h17M12 3.5c2.5 2.4 3.7 5.2 3.7 8.5s-1.2 6.1-3.7 8.5c-2.5-2.4-3.7-5.2-3.7-8.5s1.2-6.1 3.7-8.5`,
  filter: 'M4 6h16M7 12h10M10 18h4',
  layout: 'M19 12a7 7 0 1 1-2-5M17 3v4h-4',
  person: `${dot(12, 8.5, 3.5)}M5 20c.7-4 3.2-6 7-6s6.3 2 7 6`,
  house: 'M6 20V5h12v15M4 20h16M9.5 9h1M13.5 9h1M9.5 13h1M13.5 13h1M11 20v-3h2v3',
} as const;

export type IconName = keyof typeof icons;
