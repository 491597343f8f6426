import { MikroORM, type EntityClass, type Constructor } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator, type Migration } from '@mikro-orm/migrations';

/** A migration with the name under which the database remembers it. */
export interface NamedMigration {
  name: string;
  class: Constructor<Migration>;
}

/** What the connection to the one database needs. */
export interface DatabaseOptions {
  url: string;
  entities: readonly EntityClass<object>[];
  migrations: readonly NamedMigration[];
  /** Connections at most; the server's default leaves room for other processes on PostgreSQL's 100. */
  connections?: number;
}

/** Opens the ORM. Times are UTC; the connection pool answers a full queue after ten seconds with an error instead of waiting for ever. */
export async function openDatabase({ url, entities, migrations, connections = 20 }: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: connections },
    migrations: { migrationsList: [...migrations], snapshot: false, allOrNothing: true, tableName: 'migration' },
    // Functions are written in migrations only: compared with the entities, which have none, they would be dropped.
    schemaGenerator: { ignoreRoutines: true },
    serialization: { forceObject: true },
  });
}
