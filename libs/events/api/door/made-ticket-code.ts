import { randomInt } from 'node:crypto';
import { newTicketCode } from '../../rules';

/** A new ticket code by the chance that secrets are made of. */
export const madeTicketCode = (): string => newTicketCode((below) => randomInt(below));
