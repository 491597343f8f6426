/** What somebody has, by kind; the value is its id. */
export interface Belongings {
  /** A completed run. */
  run: string;
  /** A run of the same firm, begun again from `run` and completed. */
  laterRun: string;
  /** The run before it. */
  firstRun: string;
  /** The answers of `run`, or a colleague's own. */
  response: string;
  /** One stored change of an answer. */
  answer: string;
  plan: string;
  action: string;
  /** Another action of the same plan. */
  otherAction: string;
  /** A firm that its owner manages. */
  organisation: string;
  /** A colleague's invitation that was not followed yet. */
  invitation: string;
  /** A colleague's part. */
  part: string;
  /** Another browser in which the same person is signed in. */
  session: string;
  consent: string;
  /** A connected account elsewhere. */
  identity: string;
  /** A contribution that only its author sees. */
  draft: string;
  /** Another draft, which the author may throw away. */
  discarded: string;
  /** A contribution that was handed in; its author's. */
  submitted: string;
  /** Another that was handed in, for an editor to give back. */
  toReview: string;
  /** Another that was handed in, for an editor to publish. */
  toPublish: string;
  /** Another that an editor took out. */
  takenOut: string;
  /** A course that an editor looks after, and one that an editor took out. */
  editedCourse: string;
  takenOutCourse: string;
  /** The administrator's own role, in which others are given theirs. */
  roleGrant: string;
  /** An event that only its organisers see. */
  draftEvent: string;
  /** Another, which they may throw away. */
  discardedEvent: string;
  /** An event on which its organisers work, a note on it, and a conclusion from it. */
  workedEvent: string;
  note: string;
  conclusion: string;
  /** Others, which they may take away. */
  removedNote: string;
  removedConclusion: string;
  /** A line of a draft's budget, an item of its checklist, and a role for it. */
  budgetLine: string;
  removedBudgetLine: string;
  checklistItem: string;
  removedChecklistItem: string;
  teamMember: string;
  /** A room and a session of its agenda, and a session that may be taken away. */
  agendaRoom: string;
  agendaSession: string;
  removedAgendaSession: string;
  /** What somebody proposed for an agenda. */
  proposal: string;
  /** The same, on which organisers decide. */
  proposalToDecide: string;
  /** A review of it that somebody was asked for. */
  review: string;
  /** Somebody's registration, on which organisers decide. */
  toDecide: string;
  /** Who comes by that. */
  participantToCorrect: string;
  /** One's own registration. */
  registration: string;
  /** Who comes by that. */
  participant: string;
  /** Seats that its organisers keep. */
  reserve: string;
  /** Others, which they may take away. */
  removableReserve: string;
  /** What everybody reads. */
  event: string;
  course: string;
  practice: string;
}

/** A kind of thing that has an id. */
export type Kind = keyof Belongings;
