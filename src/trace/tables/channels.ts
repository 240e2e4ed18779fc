// Generated from data/trace/channels.csv by npm run generate. Do not edit.
export interface ChannelsRow {
  readonly channel: string;
  readonly predicts: string;
  readonly told_apart_by: string;
  readonly evidence: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["retail-sale","retail record at a licensee;civilian pattern;importer mark on a foreign arm","ask-us-trace;ask-dealer-records","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["dealer-or-shipment-theft","theft or loss report within 48 hours;no sale record","ask-theft-and-loss-reports","sourced","https://ru.scribd.com/document/488841229/ATF-National-Tracing-Center-Division-Flyer"],
  ["licensed-export-and-leakage","export licence to the Army or Navy;entry in the Army's registry;unit that lost it","ask-mexican-army-registry;ask-licensing-authority","sourced","https://search.wikileaks.org/plusd/cables/09MEXICO3376_a.html"],
  ["government-to-government","delivery between governments;property mark","ask-mexican-army-registry;photograph-property-marks","unsourced",""],
  ["third-country-sale","no importer mark of the United States;proof or import mark of a third country","photograph-proof-and-import-marks;ask-country-of-maker","sourced","https://a341089.wixsite.com/notiweb/post/detectó-eu-que-123-mil-de-sus-armas-terminaron-en-méxico-en-seis-años"],
  ["military-aid","military pattern;foreign army's property mark;made decades before the recovery","photograph-property-marks;ask-country-of-maker","unsourced",""],
  ["let-walk-in-operation","retail record and a case number of the operation","ask-us-trace","sourced","http://geekswithguns.com/2012/12/atf-most-guns-at-mexican-crime-scenes-traced-to-us"],
  ["domestic-or-unserialised","no serial of a maker;home-made frame;Mexican maker","laboratory-examination","unsourced",""],
  ["reseizure-after-custody","an earlier recovery of the same arm;an exhibit that is missing","ask-custodian-of-earlier-seizure","unsourced",""],
];

export const CHANNELS: readonly ChannelsRow[] = ROWS.map(([channel = "", predicts = "", told_apart_by = "", evidence = "", source = ""]) => ({
  channel, predicts, told_apart_by, evidence, source,
}));
