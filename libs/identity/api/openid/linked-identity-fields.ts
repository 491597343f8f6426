import { Context, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Viewer } from '../person/viewer';
import { Session } from '../session/session.entity';
import { LinkedIdentity } from './linked-identity.entity';
import { labelOfIssuer, providersOf } from './provider-setting';

/** The accounts elsewhere that sign the viewer in. */
@Resolver(() => Viewer)
export class ViewerIdentities {
  @FieldResolver(() => [LinkedIdentity], { description: 'The accounts elsewhere that sign the viewer in here, oldest first; none for a guest.' })
  async linkedIdentities(@Ctx() { em, actor: { personId } }: Context): Promise<LinkedIdentity[]> {
    if (!personId) return [];
    return em
      .createQueryBuilder(LinkedIdentity, 'l')
      .select(['l.id', 'l.issuer', 'l.linkedAt', 'l.lastUsedAt'])
      .where({ person: personId })
      .orderBy({ id: 'asc' })
      .limit(100)
      .execute<LinkedIdentity[]>();
  }
}

/** What a connected account is called. */
@Resolver(() => LinkedIdentity)
export class LinkedIdentityFields {
  @FieldResolver(() => String, { description: 'What people know its provider as, e.g. EU Login; its host when it is no longer set up here.' })
  label(@Root() { issuer }: Row<LinkedIdentity>, @Ctx() context: Context): string {
    return labelOfIssuer(context, issuer);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The id of its provider; null when it is no longer set up here.' })
  providerId(@Root() { issuer }: Row<LinkedIdentity>, @Ctx() context: Context): string | null {
    return providersOf(context).find((provider) => provider.issuer === issuer)?.id ?? null;
  }
}

/** How a session began. */
@Resolver(() => Session)
export class SessionProvider {
  @FieldResolver(() => String, { nullable: true, description: 'The provider whose account signed in, e.g. EU Login; null when it was by mail.' })
  signedInWith(@Root() { issuer }: Row<Session>, @Ctx() context: Context): string | null {
    return issuer === null ? null : labelOfIssuer(context, issuer);
  }
}
