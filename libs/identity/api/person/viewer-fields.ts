import { anyone, batched, Context, inOrder, Reads, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.entity';
import { Membership } from '../organisation/membership.entity';
import { Organisation } from '../organisation/organisation.entity';
import { RoleGrant } from '../role/role-grant.entity';
import { Session } from '../session/session.entity';
import { Person } from './person.entity';
import { Viewer } from './viewer';

const organisations = {};

/** Organisations by id for one request, in one statement; null for an unknown id. Whoever hands one on has asked for the right to. */
export const organisationsById = (context: Context) =>
  batched<string, Organisation | null>(context, organisations, async (ids) => {
    const rows = await context.em
      .createQueryBuilder(Organisation, 'o')
      .select(['o.id', 'o.name', 'o.countryCode', 'o.sector', 'o.sizeClass', 'o.createdAt'])
      .where({ id: { $in: [...ids] } })
      .execute<Organisation[]>();
    return inOrder(ids, rows, ({ id }) => id);
  });

/** Who asks, and what is theirs. */
@Resolver(() => Viewer)
export class ViewerFields {
  @Reads(anyone)
  @Query(() => Viewer, { description: 'Whoever asks: a signed-in person or a guest.' })
  viewer(): Viewer {
    return new Viewer();
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person; null for a guest.' })
  async person(@Ctx() { em, actor: { personId } }: Context): Promise<Person | null> {
    if (!personId) return null;
    const [row] = await em
      .createQueryBuilder(Person, 'p')
      .select(['p.id', 'p.emailAddress', 'p.displayName', 'p.language', 'p.createdAt'])
      .where({ id: personId })
      .execute<Person[]>();
    return row ?? null;
  }

  @FieldResolver(() => [Session], { description: 'Where the person is signed in, last used first.' })
  async sessions(@Ctx() { em, actor: { personId }, clock }: Context): Promise<Session[]> {
    if (!personId) return [];
    return em
      .createQueryBuilder(Session, 's')
      .select(['s.id', 's.createdAt', 's.lastSeenAt', 's.expiresAt', 's.browser', 's.operatingSystem', 's.issuer'])
      .where({ person: personId, expiresAt: { $gt: clock() } })
      .orderBy({ lastSeenAt: 'desc', id: 'desc' })
      .limit(100)
      .execute<Session[]>();
  }

  @FieldResolver(() => [Consent], { description: 'What the person agreed to, newest first, withdrawn ones too.' })
  async consents(@Ctx() { em, actor: { personId } }: Context): Promise<Consent[]> {
    if (!personId) return [];
    return em
      .createQueryBuilder(Consent, 'c')
      .select(['c.id', 'c.purpose', 'c.textVersion', 'c.language', 'c.givenAt', 'c.withdrawnAt'])
      .where({ person: personId })
      .orderBy({ id: 'desc' })
      .limit(200)
      .execute<Consent[]>();
  }

  @FieldResolver(() => [RoleGrant], { description: 'What the person may do on the platform.' })
  async roles(@Ctx() { em, actor: { personId } }: Context): Promise<RoleGrant[]> {
    if (!personId) return [];
    return em
      .createQueryBuilder(RoleGrant, 'r')
      .select(['r.id', 'r.role', 'r.countryCode', 'r.grantedAt'])
      .where({ person: personId })
      .orderBy({ id: 'asc' })
      .execute<RoleGrant[]>();
  }

  @FieldResolver(() => [Membership], { description: 'The organisations that the person belongs to.' })
  async memberships(@Ctx() { em, actor: { personId } }: Context): Promise<Membership[]> {
    if (!personId) return [];
    return em
      .createQueryBuilder(Membership, 'm')
      .select(['m.id', 'm.role', 'm.joinedAt', 'm.organisation'])
      .where({ person: personId })
      .orderBy({ id: 'asc' })
      .execute<Membership[]>();
  }
}

/** The organisation of a membership, for all memberships of a request at once. */
@Resolver(() => Membership)
export class MembershipFields {
  @FieldResolver(() => Organisation, { description: 'The organisation.' })
  organisation(@Root() { organisation }: Row<Membership>, @Ctx() context: Context): Promise<Organisation | null> {
    return organisationsById(context).load(typeof organisation === 'string' ? organisation : organisation.id);
  }
}

/** What a session looks like from the browser that asks. */
@Resolver(() => Session)
export class SessionFields {
  @FieldResolver(() => Boolean, { description: 'Whether it is the session of the browser that asks.' })
  isCurrent(@Root() { id }: Row<Session>, @Ctx() { actor }: Context): boolean {
    return actor.sessionId === id;
  }
}
