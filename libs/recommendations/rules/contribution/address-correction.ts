import { FIELD_MOST, type FieldReading, readFields, secureAddress, written } from '@skills/identity/rules';
import { z } from 'zod';

const addressCorrection = z.object({ url: secureAddress, reason: written(FIELD_MOST.note) }, 'NOT_UNDERSTOOD');

/** The new address of an entry, and why. */
export type AddressCorrectionContent = z.output<typeof addressCorrection>;

/** Reads the form for an address that moved; reports every fault with its path and reason. */
export const readAddressCorrection = (fields: unknown): FieldReading<AddressCorrectionContent> => readFields(addressCorrection, fields);
