import { safeNextPath } from './next-path';

/** What the mailed link carries in its fragment, which browsers never send to a server. */
export interface Confirmation {
  token: string;
  emailAddress: string | null;
  next: string;
}

/** Reads `#token=…&email=…&next=…`; null when there is no token. */
export const readConfirmation = (fragment: string): Confirmation | null => {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const token = values.get('token');
  if (!token) return null;
  return { token, emailAddress: values.get('email'), next: safeNextPath(values.get('next')) };
};
