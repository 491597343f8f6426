import type { Context } from '@skills/platform/graph';
import type { Person } from '../person/person.entity';

/** What happens, in the same transaction, when somebody signs in; the request's actor is still who the browser was before. */
export type SignedInListener = (context: Context, person: Person) => Promise<void>;

const listeners = new Map<string, SignedInListener>();

/** Lets a downstream module take part in signing in, whichever way it is done; registering the same name again replaces the listener. */
export const onSignedIn = (name: string, listener: SignedInListener): void => void listeners.set(name, listener);

/** Tells every listener, one after another. */
export async function tellSignedIn(context: Context, person: Person): Promise<void> {
  for (const listener of listeners.values()) await listener(context, person);
}
