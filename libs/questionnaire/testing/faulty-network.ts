import { seededRandom } from './seeded-random';

/** What the network did to requests, counted. */
export type FaultCounts = {
  /** Requests that went through as they should. */
  delivered: number;
  /** Requests that never reached the server. */
  requestsDropped: number;
  /** Requests that the server handled, and whose answer was lost. */
  responsesDropped: number;
  /** Requests that the sender gave up, and that reached the server later, after others. */
  late: number;
  /** Requests that the server got twice, the second time later. */
  duplicated: number;
  /** Requests answered only after other things had happened. */
  delayed: number;
};

/** A network between a sender and a server that loses, delays, repeats and reorders. */
export type FaultyNetwork<Request extends readonly unknown[], Reply> = {
  /** The faulty way to the server. Rejects when the request or its answer is lost. */
  send(...request: Request): Promise<Reply>;
  /** Delivers in random order everything that is still under way. */
  settle(): Promise<void>;
  /** From now on nothing goes wrong any more. */
  heal(): void;
  /** What happened so far. */
  counts: FaultCounts;
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Puts faults between a sender and `server`. About `rate` of the requests (0 to 1) suffer one, chosen by the seed; the
 * same seed and the same requests give the same faults.
 */
export const faultyNetwork = <Request extends readonly unknown[], Reply>(
  server: (...request: Request) => Promise<Reply>,
  { seed, rate = 0.6 }: { seed: number; rate?: number },
): FaultyNetwork<Request, Reply> => {
  const random = seededRandom(seed);
  const underWay: Request[] = [];
  const counts: FaultCounts = { delivered: 0, requestsDropped: 0, responsesDropped: 0, late: 0, duplicated: 0, delayed: 0 };
  let healed = false;

  const deliverOneLate = async (): Promise<void> => {
    const [request] = underWay.splice(Math.floor(random() * underWay.length), 1);
    // Nobody waits for this answer any more, so that its failure is nobody's either.
    if (request !== undefined) await server(...request).catch(() => undefined);
  };
  const lost = (what: string): Error => new TypeError(`Failed to fetch: ${what} lost`);

  const faults: ((...request: Request) => Promise<Reply>)[] = [
    async () => {
      counts.requestsDropped += 1;
      throw lost('request');
    },
    async (...request) => {
      counts.responsesDropped += 1;
      await server(...request);
      throw lost('answer');
    },
    async (...request) => {
      counts.late += 1;
      underWay.push(request);
      throw lost('connection');
    },
    async (...request) => {
      counts.duplicated += 1;
      underWay.push(request);
      return server(...request);
    },
    async (...request) => {
      counts.delayed += 1;
      await pause();
      if (underWay.length > 0) await deliverOneLate();
      return server(...request);
    },
  ];

  return {
    counts,
    async send(...request) {
      const fault = healed || random() >= rate ? undefined : faults[Math.floor(random() * faults.length)];
      if (underWay.length > 0 && random() < 0.3) await deliverOneLate();
      if (fault !== undefined) return fault(...request);
      counts.delivered += 1;
      return server(...request);
    },
    async settle() {
      while (underWay.length > 0) await deliverOneLate();
    },
    heal() {
      healed = true;
    },
  };
};
