/** Why a release stops: a sentence for the maintainer, which says what to do. */
export class ReleaseRefused extends Error {}
