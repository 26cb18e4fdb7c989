/** Forms of output, the default first. */
export const formats = ['json'] as const;
