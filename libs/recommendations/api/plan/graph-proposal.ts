import { Competence, GraphLevelKind } from '@skills/assessment/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Budget, Gap } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Reason } from '../matching/graph-reason';
import { mayReadPlan } from './plan.policy';

@InputType({ description: 'What may be spent on training. A limit left out does not matter.' })
export class BudgetInput {
  @Field(() => Number, { nullable: true, description: 'Hours at most.' })
  hours?: number | null;

  @Field(() => Number, { nullable: true, description: 'Euro at most.' })
  euro?: number | null;

  @Field(() => Number, { nullable: true, description: 'What a course of unstated length counts as, above 0; absent leaves such courses out as soon as hours are limited.' })
  hoursIfUnknown?: number | null;

  @Field(() => Number, { nullable: true, description: 'What a course of unstated price counts as, above 0; absent leaves such courses out as soon as euro are limited.' })
  euroIfUnknown?: number | null;
}

/** A budget as the rules take it. */
export const budgetOf = ({ hours = null, euro = null, hoursIfUnknown = null, euroIfUnknown = null }: BudgetInput): Budget => ({ hours, euro, hoursIfUnknown, euroIfUnknown });

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'A sum of which some parts may be unknown.' })
export class PartlyKnownSum {
  @Field(() => Number, { description: 'The known parts added up.' })
  stated: number;

  @Field(() => Int, { description: 'How many parts are unknown.' })
  unknown: number;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'A course of the proposed set.' })
export class ProposedCourse {
  @Field(() => Course, { description: 'The course.' })
  course: Course;

  @Field(() => String, { description: 'Why, in a sentence in the language of the request.' })
  sentence: string;

  @Field(() => [Reason], { description: 'The gaps that it does something about, strongest first.' })
  reasons: Omit<Reason, 'competence'>[];

  @Field(() => Number, { description: 'What would stay open without it, as a share of the whole gap, 0 to 1.' })
  adds: number;

  @Field(() => Number, { nullable: true, description: 'Hours that it takes; null when not stated.' })
  hours: number | null;

  @Field(() => Number, { nullable: true, description: 'Euro that it costs; null when not known.' })
  euro: number | null;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'An open gap, and what plan and set leave of it.' })
export class ProposedGap {
  @Field(() => Competence, { description: 'The competence.' })
  competence: Competence;

  @Field(() => GraphLevelKind, { description: "Whether people's proficiency or a practice of the firm is meant." })
  kind: Gap['kind'];

  @Field(() => Number, { nullable: true, description: 'Where one stands, 1 to 5; null when unknown.' })
  level: number | null;

  @Field(() => Number, { description: 'What is to be reached, 1 to 5.' })
  target: number;

  @Field(() => Number, { nullable: true, description: 'Where plan and set lead, 1 to 5; null when they do nothing about the gap.' })
  to: number | null;

  @Field(() => Number, { description: 'How much of the gap plan and set cover, 0 to 1.' })
  covered: number;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'Courses that would help and were not counted, by reason.' })
export class LeftOutCourses {
  @Field(() => Int, { description: 'Those of which the length is not stated.' })
  hoursUnknown: number;

  @Field(() => Int, { description: 'Those of which the price is not known.' })
  priceUnknown: number;

  @Field(() => Int, { description: 'Those given in other languages only.' })
  otherLanguage: number;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'What the courses of the plan take of the budget, and what they cover.' })
export class PlannedAlready {
  @Field(() => Int, { description: 'How many courses of the plan are to be done or under way.' })
  courses: number;

  @Field(() => PartlyKnownSum, { description: 'Hours that they take.' })
  hours: PartlyKnownSum;

  @Field(() => PartlyKnownSum, { description: 'Euro that they cost.' })
  euro: PartlyKnownSum;

  @Field(() => Number, { description: 'Share of the whole gap that they cover, with those finished since the answers were given, 0 to 1.' })
  covered: number;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'The set of courses that, beside the plan, covers most of the gap within what is left of a budget. What is planned or was ever done is not in it.' })
export class PlanProposal {
  @Field(() => [ProposedCourse], { description: 'The courses, what adds most first.' })
  courses: ProposedCourse[];

  @Field(() => PartlyKnownSum, { description: 'Hours that the set takes.' })
  hours: PartlyKnownSum;

  @Field(() => PartlyKnownSum, { description: 'Euro that the set costs.' })
  euro: PartlyKnownSum;

  @Field(() => PlannedAlready, { description: 'What is planned already, and is spent of the budget.' })
  planned: PlannedAlready;

  @Field(() => Number, { description: 'Share of the whole gap that the plan and the set together cover, 0 to 1.' })
  covered: number;

  @Field(() => Number, { description: 'Share that the plan and all other fitting courses together would cover, whatever they take, 0 to 1.' })
  coverable: number;

  @Field(() => Boolean, { description: 'Whether no other set within what is left of the budget covers more.' })
  isBest: boolean;

  @Field(() => Number, { description: 'What the set adds to the plan, of what is possible within what is left of the budget, at least; 0 to 1, and 1 when it is the best.' })
  atLeast: number;

  @Field(() => LeftOutCourses, { description: 'Courses that would help and were not counted.' })
  leftOut: LeftOutCourses;

  @Field(() => [ProposedGap], { description: 'Every open gap, those with most left open first.' })
  gaps: ProposedGap[];
}
