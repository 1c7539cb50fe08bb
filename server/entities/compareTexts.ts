/** The order of texts by their code units: that of ids and dates, the same on every machine. Names have `compareNames`. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
