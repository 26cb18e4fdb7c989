/** Forms of output, the default first. */
export const formats = ['text', 'json'] as const;
