/**
 * The answer of the network; null when there is none before the time is up, and when it only says that the server cannot answer now, as
 * a proxy does while the server behind it starts anew: what is kept is of more use then.
 */
export const usableAnswer = async <Answer extends { status: number }>(answer: Promise<Answer>, timeUp: Promise<null>): Promise<Answer | null> => {
  const first = await Promise.race([answer.catch(() => null), timeUp]);
  return first !== null && first.status < 500 ? first : null;
};
