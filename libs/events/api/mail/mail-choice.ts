import { hashOf } from '@skills/identity/api';
import type { EntityManager } from '@mikro-orm/postgresql';
import { anyone, Context, Mutates, Payload, ReadPolicy, Reads, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { OPTIONAL_MAILS, type OptionalMail } from '../../rules';
import { MailRefusal } from './mail-refusal.entity';
import { mailboxBehind, mayChooseMails } from './mailbox-behind';
import { refuseMails } from './refused-mail';

/** Kinds of mails that nobody needs to get, as a graph enum. */
export const GraphOptionalMail: { readonly [Value in OptionalMail]: Value } = { REMINDER: 'REMINDER', THANKS: 'THANKS', CONCLUSIONS: 'CONCLUSIONS', MESSAGE: 'MESSAGE' };
registerEnumType(GraphOptionalMail, {
  name: 'OptionalMail',
  description: 'Kinds of mails about events that nobody needs to get.',
  valuesConfig: {
    REMINDER: { description: 'That an event begins soon.' },
    THANKS: { description: 'Thanks for coming, with a few questions.' },
    CONCLUSIONS: { description: 'That what was concluded is published.' },
    MESSAGE: { description: 'What organisers write besides, unless they say that it is necessary.' },
  },
});

/** Which mails a mailbox gets. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Which mails about events a mailbox gets.' })
export class MailChoice {
  @Field(() => String, { description: 'The mail address.' })
  emailAddress: string;

  @Field(() => [GraphOptionalMail], { description: 'The kinds that it gets.' })
  wanted: OptionalMail[];
}

@InputType({ description: 'Which mails are wanted from now on.' })
export class ChooseMailsInput {
  @Field(() => String, { description: 'The secret of the link in a mail.' })
  secret: string;

  @Field(() => [GraphOptionalMail], { description: 'The kinds that are wanted; the others are not sent any more, for no event.' })
  wanted: OptionalMail[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Which mails are sent from now on, or the problems.' })
export class ChooseMailsPayload extends Payload {
  @Field(() => MailChoice, { nullable: true, description: 'Which mails are sent from now on.' })
  choice: MailChoice | null;
}

const choiceOf = async (em: EntityManager, emailAddress: string): Promise<MailChoice> => {
  const refused = (await em.findOne(MailRefusal, { addressHash: hashOf(emailAddress) }))?.kinds ?? [];
  return { emailAddress, wanted: OPTIONAL_MAILS.filter((kind) => !refused.includes(kind)) };
};

/** Choosing which mails one gets, by the link in any of them. */
@Resolver()
export class MailChoices {
  @Reads(mayChooseMails)
  @Query(() => MailChoice, { nullable: true, description: 'Which mails the mailbox gets to whose mail this secret belongs; null when there is none.' })
  async mailChoice(@Arg('secret', () => String, { description: 'The secret of the link in a mail.' }) secret: string, @Ctx() context: Context): Promise<MailChoice | null> {
    const emailAddress = await mailboxBehind(context, { secretHash: hashOf(secret) });
    return emailAddress === null ? null : choiceOf(context.em, emailAddress);
  }

  @Mutates(mayChooseMails)
  @Mutation(() => ChooseMailsPayload, { description: 'Chooses which mails about events a mailbox gets. Confirmations, offers, and what changes an event are sent in any case.' })
  async chooseMails(@Arg('input', () => ChooseMailsInput, { description: 'Which.' }) { secret, wanted }: ChooseMailsInput, @Ctx() context: Context) {
    const emailAddress = (await mailboxBehind(context, { secretHash: hashOf(secret) })) ?? refuse('NOT_FOUND');
    await refuseMails(context.em, emailAddress, OPTIONAL_MAILS.filter((kind) => !wanted.includes(kind)), context.clock());
    return { choice: await choiceOf(context.em, emailAddress) };
  }
}
