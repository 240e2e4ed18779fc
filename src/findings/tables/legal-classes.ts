// Generated from data/findings/legal-classes.csv by npm run generate. Do not edit.
export interface LegalClassesRow {
  readonly arms: string;
  readonly jurisdiction: string;
  readonly code: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["fifty-rifle","MX","LFAFE art. 11","uso exclusivo por superar los calibres de los artículos 9 y 10; el artículo 11 no nombra el calibre .50","1972-01-11","",""],
  ["fifty-rifle","US","18 USC 921(a)(7)","rifle under the Gun Control Act; not a firearm of the National Firearms Act where the barrel is 16 inches or more","1968-12-16","","https://www.hipointfirearmsforums.com/threads/definition-series-part-2-rifle.336350/"],
  ["fifty-rifle","US","USML I(a)","non-automatic and semi-automatic firearms to .50 inclusive","","2020-03-08","https://www.federalregister.gov/documents/2020/01/23/2020-00573/control-of-firearms-guns-ammunition-and-related-articles-the-president-determines-no-longer-warrant"],
  ["fifty-rifle","US","CCL 0A501.a","non-automatic and semi-automatic firearms of calibre .50 or less","2020-03-09","","https://www.federalregister.gov/documents/2020/01/23/2020-00573/control-of-firearms-guns-ammunition-and-related-articles-the-president-determines-no-longer-warrant"],
  ["machine-gun","MX","LFAFE art. 11(d)","uso exclusivo: armas con sistema de ráfaga, subametralladoras, metralletas y ametralladoras en todos sus calibres","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["machine-gun","US","26 USC 5845(b)","machinegun","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["machine-gun","US","USML I(b)","fully automatic firearms to .50 inclusive","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["launcher-40mm","MX","LFAFE art. 11(h)","uso exclusivo: granadas y los aparatos para su lanzamiento","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["launcher-40mm","US","26 USC 5845(f)(2)","destructive device: bore of more than one-half inch","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["launcher-40mm","US","USML II","guns and armament over .50","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["rocket-launcher","MX","LFAFE art. 11(h)","uso exclusivo: proyectiles-cohete y los aparatos para su lanzamiento","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["rocket-launcher","US","26 USC 5845(f)(2)","destructive device: bore of more than one-half inch","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["rocket-launcher","US","USML IV(b)","launchers of rockets and missiles","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["rocket","MX","LFAFE art. 11(h)","uso exclusivo: proyectiles-cohete","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["rocket","US","26 USC 5845(f)(1)","destructive device: rocket with more than four ounces of propellant","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["rocket","US","USML IV(a)","rockets and missiles","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["grenade","MX","LFAFE art. 11(h)","uso exclusivo: granadas","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["grenade","US","26 USC 5845(f)(1)","destructive device: grenade","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["grenade","US","USML IV(a)","grenades","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["mortar","MX","LFAFE art. 11(g)","uso exclusivo: cañones, piezas de artillería y morteros","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["mortar","US","26 USC 5845(f)(2)","destructive device: bore of more than one-half inch","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["mortar","US","USML II","guns and armament over .50","","","https://docslib.org/download/1199634/459-part-121-the-united-states-munitions-list"],
  ["explosive","MX","LFAFE art. 41","explosivos sujetos a la ley","1972-01-11","","https://leyco.org/mex/fed/102.html"],
  ["drone","MX","LFAFE art. 1 bis XIII","artefacto explosivo improvisado, si porta carga","2022-12-06","","https://mley.mx/LFAFE/articulo/1o%20bis"],
  ["drone","US","26 USC 5845(f)(1)","destructive device only where it carries an explosive charge","1968-11-01","","https://govinfo.gov/content/pkg/USCODE-2010-title26/html/USCODE-2010-title26-subtitleE-chap53-subchapB-partI-sec5845.htm"],
  ["reserved-rifle","MX","LFAFE art. 11(c)","uso exclusivo: fusiles y carabinas en calibre .223, 7 mm, 7.62 mm y carabinas .30","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["reserved-rifle","US","18 USC 921(a)(7)","rifle under the Gun Control Act","1968-12-16","","https://www.hipointfirearmsforums.com/threads/definition-series-part-2-rifle.336350/"],
  ["reserved-rifle","US","USML I(a)","non-automatic and semi-automatic firearms to .50 inclusive","","2020-03-08","https://www.federalregister.gov/documents/2020/01/23/2020-00573/control-of-firearms-guns-ammunition-and-related-articles-the-president-determines-no-longer-warrant"],
  ["reserved-rifle","US","CCL 0A501.a","non-automatic and semi-automatic firearms of calibre .50 or less","2020-03-09","","https://www.federalregister.gov/documents/2020/01/23/2020-00573/control-of-firearms-guns-ammunition-and-related-articles-the-president-determines-no-longer-warrant"],
  ["reserved-handgun","MX","LFAFE art. 11(a)-(b)","uso exclusivo: revólveres .357 Magnum y superiores; pistolas 9 mm Parabellum, .38 Super y superiores","1972-01-11","","https://conceptolegalmx.com/armas-de-uso-exclusivo-del-ejercito-fundamento-legal/"],
  ["reserved-handgun","US","18 USC 921(a)(29)","handgun under the Gun Control Act (numbered so in the code of 2010)","","","https://www.hipointfirearmsforums.com/threads/definitions-part-4-handgun.336354/"],
];

export const LEGAL_CLASSES: readonly LegalClassesRow[] = ROWS.map(([arms = "", jurisdiction = "", code = "", text = "", from = "", to = "", source = ""]) => ({
  arms, jurisdiction, code, text, from, to, source,
}));
