import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Registration } from '../registration/registration.entity';

/** That a registration was written to on an occasion, so that it is done once, however often the server looks. */
@Entity({ tableName: 'event_sent_mail' })
@Unique({ properties: ['registration', 'kind', 'occasion'] })
export class SentMail {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Registration, { deleteRule: 'cascade' })
  registration: Rel<Registration>;

  @Property({ type: 'text' })
  kind: string;

  /** The beginning of which was reminded, or the end after which was written: another time is another occasion. */
  @Property({ type: 'timestamptz' })
  occasion: Date;
}
