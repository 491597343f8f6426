import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { openDatabase, personalDataFaults, tablesReaching } from '@skills/platform/database';
import { freshDatabase } from '@skills/platform/testing';
import type { MikroORM } from '@mikro-orm/postgresql';
import { modules } from './modules';

@Entity({ tableName: 'forgotten_note' })
class ForgottenNote {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Person)
  author: Rel<Person>;
}

@Entity({ tableName: 'forgotten_reply' })
class ForgottenReply {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => ForgottenNote)
  note: Rel<ForgottenNote>;
}

describe('the register of personal data', () => {
  const rules = modules.flatMap((module) => module.personalData);
  const open: MikroORM[] = [];
  const metadataWith = async (...extra: Parameters<typeof openDatabase>[0]['entities']) => {
    const { url } = await freshDatabase();
    const orm = await openDatabase({ url, entities: [...modules.flatMap((module) => module.entities), ...extra], migrations: [] });
    open.push(orm);
    return orm.getMetadata();
  };
  afterAll(() => Promise.all(open.map((orm) => orm.close(true))));

  it('has one rule for every table from which a person can be reached', async () => {
    const metadata = await metadataWith();
    expect(tablesReaching(metadata, 'person')).toContain('session');
    expect(personalDataFaults(metadata, 'person', rules)).toEqual([]);
  });

  it('finds a table without a rule, also over two steps', async () => {
    const faults = personalDataFaults(await metadataWith(ForgottenNote, ForgottenReply), 'person', rules);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('Table forgotten_note can point at a person');
    expect(faults[1]).toContain('Table forgotten_reply can point at a person');
  });

  it('finds a rule without a table and a table with two rules', async () => {
    const [first] = rules;
    const faults = personalDataFaults(await metadataWith(), 'person', [...rules, first!, { ...first!, table: 'no_such_table' }]);
    expect(faults.join('\n')).toMatch(/announcement has two .*\n.*no_such_table, which does not exist/);
  });
});
