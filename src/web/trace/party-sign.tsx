/** What stands at a station, drawn in lines on 24 by 24: a juror sees a plant, a lorry, a shop, a person. */
const PLANT = "M3 21V11l6 4v-4l6 4V4h5v17z M7 18h2 M12 18h2 M17 18h1";
const SHIP = "M3 15h18l-3 5H6z M7 15V9h10v6 M12 9V4 M12 5h4";
const LORRY =
  "M2 6h12v11H2z M14 10h4l4 4v3h-8z M4.5 19a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0 M15.5 19a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0";
const SHOP = "M4 10v11h16V10 M3 10l2-6h14l2 6z M10 21v-6h4v6";
const PERSON = "M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0 M4 21c0-5 4-7 8-7s8 2 8 7";
const OFFICE = "M3 9l9-6 9 6z M5 9v9 M10 9v9 M14 9v9 M19 9v9 M3 21h18";
const TAG = "M4 4h8l9 9-8 8-9-9z M7.5 8a1 1 0 1 0 2 0 1 1 0 1 0-2 0";

const SIGNS: Readonly<Record<string, string>> = {
  plant: PLANT,
  operator: PLANT,
  exporter: SHIP,
  importer: SHIP,
  distributor: LORRY,
  dealer: SHOP,
  "first-purchaser": PERSON,
  "later-holder": PERSON,
  "government-end-user": OFFICE,
  "police-or-military-unit": OFFICE,
  authority: OFFICE,
  recovery: TAG,
  destruction: "M5 5l14 14 M19 5L5 19",
  unknown: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.8 M12 18.5v.5",
};

/** The word beside it says the same: it is hidden from whoever reads by ear. */
export function PartySign({ of }: { readonly of: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="sign">
      <path d={SIGNS[of] ?? SIGNS["unknown"]} />
    </svg>
  );
}
