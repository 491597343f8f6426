import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { Context } from './context';
import { indicatorSources, type IndicatorSource as Source, type IndicatorUnit } from './indicator-source';
import { anyone } from './policy';
import { ReadPolicy, Reads } from './read-policy';

const GraphIndicatorUnit: { readonly [Value in IndicatorUnit]: Value } = { EVENTS: 'EVENTS', PERSONS: 'PERSONS' };
registerEnumType(GraphIndicatorUnit, { name: 'IndicatorUnit', description: 'What an indicator counts.', valuesConfig: { EVENTS: { description: 'Events.' }, PERSONS: { description: 'People.' } } });

@ReadPolicy(anyone)
@ObjectType({ description: 'By what a figure differs from the others of its indicator.' })
export class IndicatorDimension {
  @Field(() => String, { description: 'The dimension.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The value; null for all others together.' })
  value: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'A figure of an indicator.' })
export class IndicatorCell {
  @Field(() => [IndicatorDimension], { description: 'What it is the figure of.' })
  dimensions: IndicatorDimension[];

  @Field(() => Float, { description: 'The figure.' })
  value: number;

  @Field(() => Float, { nullable: true, description: 'What was planned; null where nothing was.' })
  planned: number | null;

  @Field(() => Date, { description: 'Of when the figure is: when it was published last, or the moment of the question where it is counted anew each time.' })
  asOf: Date;

  @Field(() => Boolean, { description: 'Whether it is of what was invented for a demonstration; no figure is of both.' })
  isDemo: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'A named count that may be published: no figure of people stands for fewer than the installation allows, also not by subtraction.' })
export class IndicatorSource {
  @Field(() => String, { description: 'Stable name, such as events.workshopsHeld.' })
  name: string;

  @Field(() => GraphIndicatorUnit, { description: 'What it counts.' })
  unit: IndicatorUnit;

  @Field(() => [String], { description: 'By what its figures are told apart.' })
  dimensions: readonly string[];
}

/** What is counted of the initiative, for whoever measures it. */
@Resolver(() => IndicatorSource)
export class IndicatorQuery {
  @Reads(anyone)
  @Query(() => [IndicatorSource], { description: 'Everything that is counted in public, with its figures.' })
  indicatorSources(): readonly Source[] {
    return indicatorSources();
  }

  @FieldResolver(() => String, { description: 'What it counts, in the language of the request.' })
  description(@Root() { descriptionKey }: Source, @Ctx() { request }: Context): string {
    return request.translate(descriptionKey);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many people stand behind each of its figures at least; null where it counts no people, and where no figure of people is published.' })
  smallestGroup(@Root() { unit }: Source, @Ctx() { request }: Context): number | null {
    return unit === 'PERSONS' ? request.smallestGroup : null;
  }

  @FieldResolver(() => [IndicatorCell], { description: 'Its figures.' })
  async cells(@Root() { read, dimensions }: Source, @Ctx() { em, clock, request: { smallestGroup, isDemo } }: Context): Promise<IndicatorCell[]> {
    const figures = await read({ em, clock, smallestGroup, isDemo });
    return figures.map(({ dimensions: values, ...figure }) => ({ ...figure, dimensions: dimensions.map((name) => ({ name, value: values[name] ?? null })) }));
  }
}
