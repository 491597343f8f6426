import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a free port of this machine that does not keep the process alive. */
export interface Listening {
  /** Its origin, e.g. `http://127.0.0.1:40123`. */
  origin: string;
  server: Server;
  close(): Promise<void>;
}

/** Listens first and answers later, as what answers may have to know its own origin. */
export async function listening(): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Has everything answered by this. */
export const answering = ({ server }: Listening, answer: RequestListener): void => void server.on('request', answer);
