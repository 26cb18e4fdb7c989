/** Public coordinates of the project: placeholders until the first public release. Nothing needs them to resolve. */
export const coordinates: { readonly repository: string; readonly site: string; readonly schemas: string } = {
  repository: 'https://github.com/digital-accords/digital-accords',
  site: 'https://digital-accords.github.io/',
  /** Base of the identifiers of the bundled schemas. */
  schemas: 'https://digital-accords.github.io/schemas',
};
