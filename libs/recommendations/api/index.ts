export { recommendationsModule } from './recommendations-module';
export { Course } from './catalogue/course.entity';
export { Practice } from './catalogue/practice.entity';
export { Recommendation } from './matching/recommendation.entity';
export { Plan } from './plan/plan.entity';
export { PlanAction } from './plan/plan-action.entity';
export { mayReadPlan } from './plan/plan.policy';
