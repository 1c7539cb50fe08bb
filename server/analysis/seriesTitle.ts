const endings: readonly RegExp[] = [
  // In brackets, with a number: (8月7日), 【第3期】
  /\s*[([（【［][^([（【［]*\d[^)\]）】］]*[)\]）】］]\s*$/u,
  // Which of them it is: 第3期, 第十二次, #3, No. 3
  /\s*第\s*[\d一二三四五六七八九十百]+\s*[期次场回届讲]\s*$/u,
  /\s*(?:#|No\.?)\s*\d+\s*$/iu,
  // The day: 2026-08-07, 2026年8月7日, 8月7日
  /\s*(?:\d{4}\s*[-./年]\s*)?\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?\s*$/u,
];

/** What activities of one series are called, without what tells one from the other: its date or its number at the end. */
export function seriesTitle(title: string): string {
  const short = endings.reduce((rest, ending) => rest.replace(ending, ''), title.trim());
  return short === '' ? title.trim() : short;
}
