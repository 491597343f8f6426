/**
 * The mailbox behind a normalised address: without what stands after a plus, by which most providers deliver to the same box.
 * Good for telling whether two addresses could be one person's, never for writing to.
 */
export const mailboxOf = (emailAddress: string): string => emailAddress.replace(/(?<=.)\+[^@]*(?=@[^@]*$)/, '');
