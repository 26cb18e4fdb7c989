/** Forms of output, the default first. */
export const formats = ['pretty', 'json', 'github', 'sarif', 'junit'] as const;
