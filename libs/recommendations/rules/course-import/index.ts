export { COURSE_COLUMNS, COURSE_FILE_MOST, courseColumnNamed, FAULT_COLUMN, OPTIONAL_COURSE_COLUMNS, type CourseColumn } from './course-columns';
export type { ImportReport, ReportedFault, ReportedRow } from './import-report';
export { MOST_EXTERNAL_ID, readCourseRow, type CourseRow, type RowFault, type RowReading } from './imported-course';
export { ROW_OUTCOMES, rowOutcome, type EarlierRow, type RowOutcome } from './row-outcome';
export { writtenValue } from './written-value';
