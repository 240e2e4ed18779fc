import type { Desk } from "#casework";

/** What the sample's file says of itself: every word of these requests and answers is made up. */
const SYNTHETIC = "SYNTHETIC";

/** How each of the sample's requests stands, in the order in which they are made. */
const STANDING = ["draft", "sent", "refused", "answered"] as const;

const REFUSED = { status: "refused", closing: "ffl-record-unavailable", reasons: ["not-given"] } as const;
const PARTLY = { status: "answered-partial", reasons: ["not-given"] } as const;

/**
 * Requests of the sample case, one in each state that a casework room has to show: drawn up, waiting for its answer, refused, and answered as
 * far as a retailer. Nothing is added where the case has requests already. Gives how many there are.
 */
export async function requestSample(desk: Desk): Promise<number> {
  const { answerRequest, checkItem, makeRequest, readAnswerSaid, requestStates, sendRequest } = await import(
    "#requesting"
  );
  const { worklist } = await import("#tracing");
  const held = (await requestStates(desk.store)).length;
  if (held > 0) return held;
  const items: string[] = [];
  for (const { item, steps } of (await worklist(desk.store)).open) {
    if (items.length === STANDING.length) break;
    if (
      steps.some(({ step }) => step === "ask-us-trace") &&
      (await checkItem(desk.store, item)).fails !== "certain"
    )
      items.push(item);
  }
  for (const [n, item] of items.entries()) {
    const { made } = await makeRequest(desk, {
      ...({ item, addressee: "atf-through-fgr", caseNumber: null, handling: "TLP:CLEAR" } as const),
      ...({ urgency: "routine", justification: "", illicit: "territorial-law", illicitText: "" } as const),
      ...({ foundText: SYNTHETIC, crimeCode: "", use: "criminal-investigation", useText: "" } as const),
      ...{ restrictions: ["stated-purpose-only"] as const, restrictionText: "", markings: [], packaging: "" },
      ...{ photographs: [], anyway: "" },
    });
    const standing = STANDING[n];
    if (made === null || standing === "draft") continue;
    const { id } = made.request;
    const { state } = await sendRequest(desk, id, { on: null, by: "post", number: "", within: null });
    if (standing === "sent") continue;
    const said = {
      ...{
        request: id,
        status: null,
        reasons: [],
        closing: null,
        on: state.sent?.on ?? "",
        until: null,
        number: "",
      },
      ...{ related: [], restrictions: [], withheld: [], text: SYNTHETIC },
    };
    const answer =
      standing === "refused"
        ? readAnswerSaid([], { ...said, ...REFUSED })
        : readAnswerSaid(
            ["kind=wholesale; date=2015; from=Synthetic Supply; to=Synthetic Arms; state=us-az"],
            {
              ...said,
              ...PARTLY,
            },
          );
    await answerRequest(desk, { answer, file: null });
  }
  return (await requestStates(desk.store)).length;
}
