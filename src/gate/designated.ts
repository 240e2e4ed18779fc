/**
 * Names and aliases under which groups were designated as foreign terrorist organisations, and what the press calls them: the
 * gate only asks whether a sentence names one. Source: FR Doc. 2025-02873 (20 February 2025),
 * https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana
 * and later notices; a name too many costs a docket, a name too few would let a sentence through.
 */
export const DESIGNATED: readonly string[] = [
  ...[
    "Cartel de Sinaloa",
    "Sinaloa Cartel",
    "CDS",
    "Cartel del Pacifico",
    "Chapitos",
    "Chapiza",
    "Mayiza",
    "Gente Nueva",
  ],
  ...[
    "Los Salazar",
    "Cartel de Jalisco",
    "Cartel Jalisco",
    "Jalisco Cartel",
    "Jalisco New Generation",
    "CJNG",
    "Los Cuinis",
  ],
  ...[
    "Mata Zetas",
    "Cuatro Letras",
    "Cartel del Noreste",
    "Northeast Cartel",
    "CDN",
    "Zetas",
    "Tropa del Infierno",
  ],
  ...[
    "Cartel del Golfo",
    "Cartel de Golfo",
    "Gulf Cartel",
    "CDG",
    "Escorpiones",
    "Metros",
    "Ciclones",
    "Familia Michoacana",
  ],
  ...[
    "Michoacan Family",
    "LNFM",
    "Carteles Unidos",
    "United Cartels",
    "Viagras",
    "Cartel de Tepalcatepec",
    "La Resistencia",
  ],
  ...[
    "Mara Salvatrucha",
    "MS-13",
    "MS13",
    "Tren de Aragua",
    "Viv Ansanm",
    "Gran Grif",
    "Los Choneros",
    "Los Lobos",
  ],
  ...["Barrio 18", "Pandilla 18", "Mara 18", "18th Street Gang", "Cartel de los Soles", "Cartel of the Suns"],
  ...["Clan del Golfo", "Gulf Clan", "Clan Usuga", "Los Urabenos", "Autodefensas Gaitanistas"],
];
