export { recommendationsModule } from './recommendations-module';
export { Course } from './catalogue/course.entity';
export { Practice } from './catalogue/practice.entity';
export { Recommendation } from './matching/recommendation.entity';
