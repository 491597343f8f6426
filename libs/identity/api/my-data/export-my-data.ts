import { personalDataRules, type Limit } from '@skills/platform/database';
import { anyone, Context, JsonValue, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isSignedIn } from '../person/person.policy';
import { hashOf } from '../secret';

@InputType({ description: 'Which of the own data are wanted.' })
export class ExportMyDataInput {
  // No idempotency key: the answer would be kept beside it, a second copy of everything.
  @Field(() => [String], { nullable: true, description: 'The parts wanted, by the names that the full export gives them; absent means all.' })
  parts?: string[] | null;
}

@ReadPolicy(isSignedIn)
@ObjectType({ description: 'Everything that is kept about a person, ready to be saved as a file.' })
export class MyDataExport {
  @Field(() => String, { description: 'A name for the file.' })
  fileName: string;

  @Field(() => JsonValue, { description: 'For each part: what it holds, how long it is kept, and the rows, or why they are not given.' })
  content: unknown;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The export, or the problems.' })
export class ExportMyDataPayload extends Payload {
  @Field(() => MyDataExport, { nullable: true, description: 'The export.' })
  export: MyDataExport | null;
}

/** Enough for anybody who wants a copy; each one reads every table. */
const EXPORTS_HOUR: Limit = { name: 'my-data.exports-hour', points: 20, perSeconds: 3600 };

@Resolver()
export class ExportMyData {
  @Mutates(isSignedIn)
  @Mutation(() => ExportMyDataPayload, { description: 'Gives the viewer everything that is kept about them.' })
  async exportMyData(@Arg('input', () => ExportMyDataInput, { description: 'Which parts.' }) { parts }: ExportMyDataInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    if (!(await context.request.limits.take(EXPORTS_HOUR, hashOf(personId!)))) refuse('TOO_MANY_REQUESTS');
    const wanted = personalDataRules().filter(({ table }) => !parts || parts.includes(table));
    const content: Record<string, object> = {};
    for (const { table, holds, retention, export: rowsOf } of wanted)
      content[table] =
        typeof rowsOf === 'function' ? { holds, retention, rows: await rowsOf(context.em, personId!) } : { holds, retention, notExported: rowsOf.not };
    const exportedAt = context.clock().toISOString();
    return { export: { fileName: `my-data-${exportedAt.slice(0, 10)}.json`, content: { exportedAt, personId, parts: content } } };
  }
}
