/** The database that a program of the server works on; ends the program with one sentence when it is not told. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url) return url;
  process.stderr.write('DATABASE_URL is missing: set it to the database to work on.\n');
  process.exit(1);
}
