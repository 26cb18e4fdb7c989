/** Serves packages on loopback and prints the port: `node serve-registry.mjs FOLDER [NAME…]`; nobody may publish NAME. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

const [folder, ...closed] = process.argv.slice(2);
const forAll = { access: '$all', publish: '$all' };
const configuration = {
  storage: join(folder, 'packages'),
  uplinks: {},
  packages: { ...Object.fromEntries(closed.map((name) => [name, { access: '$all' }])), '**': forAll },
  max_body_size: '100mb',
  log: { type: 'stdout', format: 'pretty', level: 'fatal' },
};
// JSON is YAML.
const file = join(folder, `configuration-${process.pid}.yaml`);
writeFileSync(file, JSON.stringify(configuration));
const server = await runServer(file);
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
