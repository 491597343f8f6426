/** Ends what the set-up started; the databases of specs that did not drop theirs go with the embedded server. */
export default async function stopDatabase() {
  await globalThis.stopTestDatabase?.();
}
