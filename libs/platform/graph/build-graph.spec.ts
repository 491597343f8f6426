import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { anyone, buildGraph, platformModule, ReadPolicy, Reads } from './index';

describe('the graph', () => {
  it('is not built while a type names no reader, a root field no policy, or a field has no description', () => {
    @ObjectType({ description: 'A secret that says nothing of its readers.' })
    class Secret {
      @Field(() => String)
      text: string;
    }
    @Resolver()
    class SecretQuery {
      @Query(() => Secret, { description: 'Gives it to anybody.' })
      secret(): Secret {
        return { text: '' };
      }
    }
    const build = (): unknown => buildGraph([platformModule, { name: 'secret', entities: [], resolvers: [SecretQuery], personalData: [] }]);
    expect(build).toThrow('Type Secret declares no reader');
    expect(build).toThrow('SecretQuery.secret declares no policy');
    expect(build).toThrow('Secret.text has no description');

    ReadPolicy(anyone)(Secret);
    Reads(anyone)(SecretQuery.prototype, 'secret', Object.getOwnPropertyDescriptor(SecretQuery.prototype, 'secret')!);
    Field(() => String, { description: 'The text.' })(Secret.prototype, 'text');
    expect(build).not.toThrow('declares no');
  });
});
