/** Nothing that is written down here is older; an earlier day is a slip of the keys (0202 for 2020). */
export const earliestDay = '1900-01-01';
