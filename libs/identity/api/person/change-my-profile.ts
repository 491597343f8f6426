import { anyone, Context, Mutates, Payload, ReadPolicy, refuse, SERVER_LANGUAGES } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readDisplayName } from '../../rules';
import { isSignedIn } from './person.policy';
import { Person } from './person.entity';

@InputType({ description: 'What the viewer wants to be different. What is left out stays as it is.' })
export class ChangeMyProfileInput {
  @Field(() => String, { nullable: true, description: 'How to address the person; an empty text takes the name away.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of mails; one that the interface speaks, e.g. fr.' })
  locale?: string | null;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The person as they are now, or the problems.' })
export class ChangeMyProfilePayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'The person as they are now.' })
  person: Person | null;
}

function nameFrom(typed: string): string | null {
  if (typed.trim() === '') return null;
  const reading = readDisplayName(typed);
  return 'name' in reading ? reading.name : refuse(reading.problem, ['displayName']);
}

@Resolver()
export class ChangeMyProfile {
  @Mutates(isSignedIn)
  @Mutation(() => ChangeMyProfilePayload, { description: "Changes the viewer's name or language." })
  async changeMyProfile(
    @Arg('input', () => ChangeMyProfileInput, { description: 'The changes.' }) { displayName, locale }: ChangeMyProfileInput,
    @Ctx() context: Context,
  ) {
    const { personId } = context.ask(isSignedIn, null);
    const person = await context.em.findOneOrFail(Person, { id: personId! });
    if (typeof displayName === 'string') person.displayName = nameFrom(displayName);
    if (typeof locale === 'string') person.language = SERVER_LANGUAGES.find((language) => language === locale) ?? refuse('LANGUAGE_NOT_SPOKEN', ['locale']);
    return { person };
  }
}
