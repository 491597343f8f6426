import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database of one spec file: migrated, empty of people, nobody else's. */
export interface FreshDatabase {
  /** Connection URL. */
  url: string;
  /** Cuts what is still connected and removes it. */
  drop(): Promise<void>;
}

async function onServer(url: URL, statement: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Clones the migrated template that the test run made; throws when none was made. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = process.env.TEST_TEMPLATE_URL;
  if (!template) throw new Error('TEST_TEMPLATE_URL is missing: database specs run in a Jest project with the database set-up.');
  const url = new URL(template);
  const from = url.pathname.slice(1);
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, `create database ${name} template ${from}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(url, `drop database if exists ${name} with (force)`) };
}
