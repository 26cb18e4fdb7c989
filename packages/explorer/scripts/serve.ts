import { createServer } from 'node:http';
import { siteHandler } from './site-handler.ts';

const wanted = Number(process.env['PORT'] ?? 4173);
const last = wanted + 20;

/** Serves the built site on this machine; if a port is taken, it says so and tries the next one. */
function serve(port: number): void {
  const server = createServer(siteHandler);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= last) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    serve(port + 1);
  });
  server.listen(port, '127.0.0.1', () => console.log(`The site: http://127.0.0.1:${port}/`));
}

serve(wanted);
