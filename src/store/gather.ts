/** Questions of one kind that are told together at most. */
const MOST = 64;

/**
 * Asks one question as it comes, and those that come while it is on its way together, in their order, once it is back: who asks a store
 * that does nothing else waits for nobody. Thirty-two who ask for an item by its serial so cost a statement for a dozen of them instead of
 * one each, of which the way to the database and the waking of its process were most (docs/performance.md).
 *
 * `ask` answers each question at its own place. Where it throws, every question of that statement is asked again alone, so that each is
 * told what is wrong with itself and no other. Who may wait at all is counted at the door, not here.
 */
export function gathered<Q, A>(
  ask: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  interface Waiting {
    readonly question: Q;
    readonly give: (answer: A) => void;
    readonly fail: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let asking = false;

  const settle = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await ask(some.map(({ question }) => question));
      if (answers.length !== some.length)
        throw new Error(`${some.length} questions asked together had ${answers.length} answers`);
      some.forEach(({ give }, n) => {
        give(answers[n] as A);
      });
    } catch (error) {
      if (some.length === 1) some[0]?.fail(error);
      else for (const one of some) await settle([one]);
    }
  };
  const work = async (): Promise<void> => {
    asking = true;
    while (waiting.length > 0) await settle(waiting.splice(0, MOST));
    asking = false;
  };
  return (question) =>
    new Promise((give, fail) => {
      waiting.push({ question, give, fail });
      if (!asking) void work();
    });
}
