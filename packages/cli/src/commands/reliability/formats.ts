/** Forms of output, the default first. */
export const formats = ['table', 'json'] as const;
