/** Stops unless the site is published at the root of its host: `node site-place.mjs`, with the path there as BASE_PATH. */
const { BASE_PATH = '' } = process.env;
if (BASE_PATH !== '') {
  console.error(
    `The links of the site begin at the root of its host, but its place would be ${BASE_PATH}. RELEASING.md says how the place is set.`,
  );
  process.exitCode = 1;
}
