/** What the person answered last time to an item, by that item's code now. */
export interface EarlierAnswer {
  itemCode: string;
  /** COMPARABLE: the question means the same. PARTLY: it has changed since, so the answer is a hint only. */
  comparability: 'COMPARABLE' | 'PARTLY' | 'NOT';
  /** The question as it was put then. */
  question: string;
  state: 'ANSWERED' | 'DONT_KNOW' | 'NOT_APPLICABLE';
  /** The answer in words; null unless ANSWERED. */
  answer?: string | null;
  /** The language of question and answer. */
  language: string;
  /** What was changed in the question; null when nothing was noted. */
  note?: string | null;
  /** When it was given, ISO 8601. */
  answeredAt: string;
}
