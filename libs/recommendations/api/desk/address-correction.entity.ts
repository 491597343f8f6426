import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { CONTRIBUTION_KINDS, type ContributionKind } from '../../rules';

/** That an editor gave a shipped course or case another address, and why. Never changed; the latest of an entry counts. */
@Entity({ tableName: 'address_correction' })
@Index({ properties: ['kind', 'entryId', 'id'] })
export class AddressCorrection {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Enum({ items: () => [...CONTRIBUTION_KINDS] })
  kind: ContributionKind;

  @Property({ type: 'text' })
  entryId: string;

  /** What the shipped file said: as long as it says that, it does not take the correction back. */
  @Property({ type: 'text', nullable: true })
  shippedUrl: string | null;

  @Property({ type: 'text', nullable: true })
  fromUrl: string | null;

  @Property({ type: 'text' })
  toUrl: string;

  @Property({ type: 'text' })
  reason: string;

  /** Null once the editor erased their data. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  editor: Rel<Person> | null;

  @Property({ type: 'timestamptz' })
  at: Date;
}
