/** Runs before a package is published from its folder, and refuses: only a tarball that was tested is published. */
console.error('Packages are published by "npm run release publish" alone. See RELEASING.md.');
process.exitCode = 1;
