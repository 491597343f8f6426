import type { Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayManageAgenda } from '../event/event.policy';
import { DECIDED_AS } from './deciding';
import { DecisionsInput, DecisionsPayload, decisionsTogether } from './decisions-together';
import { proposalMailText } from './proposal-mail';

/** Looks at decisions of one person: each writes as many mails as proposals go at once. */
const PREVIEWS_HOUR: Limit = { name: 'event-call.previews-hour', points: 120, perSeconds: 3600 };

@InputType({ description: 'What is to be decided on which proposals of an event.' })
export class PreviewProposalDecisionsInput extends DecisionsInput {}

@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'A mail that a decision on a proposal sends.' })
export class ProposalMail {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => String, { description: 'To whom it goes: name, or mail address.' })
  recipient: string;

  @Field(() => String, { description: 'Its language, BCP 47: that of whoever gets it.' })
  language: string;

  @Field(() => String, { description: 'The subject.' })
  subject: string;

  @Field(() => String, { description: 'The mail as plain text.' })
  text: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What would become of each and who would be told what, or the problems.' })
export class PreviewProposalDecisionsPayload extends DecisionsPayload {
  @Field(() => [ProposalMail], { nullable: true, description: 'The mails that would go; none for what nothing changes, nor to an author who has left.' })
  mails: ProposalMail[] | null;
}

/** Shows what deciding on several proposals at once comes to; nothing is written. A mutation all the same, as what is wrong with the form is answered as in one. */
@Resolver()
export class PreviewProposalDecisions {
  @Mutates(mayManageAgenda)
  @Mutation(() => PreviewProposalDecisionsPayload, { description: 'Shows what deciding on several proposals at once comes to: what becomes of each, and which mail would go to whom. Nothing is decided or sent.' })
  async previewProposalDecisions(@Arg('input', () => PreviewProposalDecisionsInput, { description: 'What, and on which.' }) input: PreviewProposalDecisionsInput, @Ctx() context: Context) {
    const { event, deciding, outcomes, toDecide } = await decisionsTogether(context, PREVIEWS_HOUR, input);
    const { request, em } = context;
    await em.populate([...toDecide], ['author']);
    const said = { confirmDueOn: deciding.confirmDueOn, decisionMessage: deciding.message };
    const mails = toDecide.flatMap(({ id, title, author }) => {
      if (author === null) return [];
      const { displayName, emailAddress, language } = author;
      const { subject, text } = proposalMailText(request, event, { ...said, title }, DECIDED_AS[deciding.decision], language);
      return [{ proposalId: id, recipient: displayName ?? emailAddress, language, subject, text }];
    });
    return { outcomes, mails };
  }
}
