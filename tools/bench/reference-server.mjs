import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The floor to measure against: the rows of the same question, put together as JSON by PostgreSQL and passed on by
 * node:http. No session, no policy, no graph. `/NAME?params` runs the statement of that name.
 */
const statements = JSON.parse(process.env.REFERENCE_STATEMENTS);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const server = createServer(async (incoming, outgoing) => {
  const url = new URL(incoming.url, 'http://localhost');
  const { rows } = await pool.query({ name: url.pathname, text: statements[url.pathname.slice(1)], values: [...url.searchParams.values()] });
  outgoing.setHeader('content-type', 'application/json');
  outgoing.end(rows[0].answer);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
