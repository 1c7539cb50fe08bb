/** Names of the numbers that measures leave open. */
export const parameterNames = {
  attenuation: 'What a further step counts, α (larger: distant ones count for more)',
  chance: 'Chance that it is passed on, q',
  rounds: 'How many times it is passed on at the most, T',
  damping: 'Chance that it goes on along a tie, d',
  resolution: 'Resolution, γ (larger: smaller circles, and more of them)',
} as const;
