export { openDatabase, type DatabaseOptions, type NamedMigration } from './orm';
export { findById, idOf, isUuid } from './find-by-id';
export { limitsOn, type Limit, type Limits } from './limits';
export { personalDataFaults, personalDataRules, registerPersonalData, tablesReaching, type PersonalDataRule, type RuledModule } from './personal-data';
export { Deliverer, deliverSoon, registerListeners, writeAnnouncements, backOffSeconds, MOST_ATTEMPTS } from './outbox';
export { digestOf } from './idempotency';
export { AnnouncementRow, Delivery } from './announcement.entity';
export { IdempotentAnswer } from './idempotent-answer.entity';
export { RateLimit } from './rate-limit.entity';
