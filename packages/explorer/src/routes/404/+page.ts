/** Static hosting answers with `404.html` where nothing is. */
export const trailingSlash = 'never';
