import { anyone, ReadPolicy } from '@skills/platform/graph';
import { ObjectType } from 'type-graphql';

/**
 * Whoever asks. Modules add what a viewer has as fields of their own: `@Resolver(() => Viewer)` with `@FieldResolver`,
 * reading `context.actor`.
 */
@ReadPolicy(anyone)
@ObjectType({ description: 'Whoever asks: a signed-in person or a guest.' })
export class Viewer {}
