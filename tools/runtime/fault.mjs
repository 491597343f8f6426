/** A fault that a person can mend: its message is one sentence that says what is wrong and what to do. */
export class Fault extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Fault';
  }
}

/**
 * Runs a command to its end: a fault prints its sentence and exits with 1, anything unforeseen prints its stack too.
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exit(1);
  }
}
