import type { CorpusFile } from "./files.ts";

/** Lists of seized items as Brazilian police and laboratories write them. */
export const PORTUGUESE: readonly CorpusFile[] = [
  {
    name: "laboratory",
    meaning: "seizures",
    text: `,,,,,,,,,
,,,,,,,,,
Laudo,Número de Série,Controle,Classe,Tipo,Marca,Modelo,Calibre,País,Número Procedimento,Bairro,Data Registro
Sim,,900001,MUNIÇÃO,CARTUCHO (INTACTO),CBC,CHUMBO OGIVAL,.38 SPL,Brasil,001-00001/2019,CENTRO,2019-01-02
Sim,,900002,MUNIÇÃO,ESTOJO,F.C.,,9 MM LUGER (9X19MM),EUA,001-00001/2019,CENTRO,2019-01-02
Não,eliminado,900003,ARMA DE FOGO,PISTOLA,TAURUS,PT 92,9 MM,Brasil,001-00002/2019,BANGU,2019-01-03
Sim,ZZ999,900004,ARMA DE FOGO,FUZIL,COLT,M16,5.56,EUA,002-00010/2019,PENHA,2019-01-15`,
    header: [3],
    fields: "category serial record-id item-class type make model calibre country seizure-id place date",
    items: 4,
  },
  {
    name: "boletim",
    meaning: "seizures",
    encoding: "cp1252",
    text: `Boletim de Ocorrência;Data da Apreensão;UF;Cidade;Espécie da Arma;Marca;Calibre;Numeração;Quantidade;Autor
100/2020;05/01/2020;SP;Campinas;Revólver;Rossi;.38;D100200;1;João da Silva
101/2020;19/01/2020;SP;Santos;Pistola;Taurus;.380;raspada;1;Maria Souza Lima
102/2020;23/01/2020;MG;Uberaba;Espingarda;CBC;36;sem número;1;
102/2020;23/01/2020;MG;Uberaba;Cartucho;CBC;36;;25;`,
    header: [1],
    fields: "seizure-id date state municipality type make calibre serial quantity person",
    items: 4,
  },
  {
    name: "counts-by-unit",
    meaning: "seizures",
    text: `APREENSÕES 2021;;;;;;
Delegacia;Mês;Pistolas;Revólveres;Fuzis;Total;Munições
21a DP;Janeiro;10;5;2;17;400
22a DP;Janeiro;4;3;1;8;150
21a DP;Fevereiro;7;2;0;9;90
TOTAL;;21;10;3;34;640`,
    header: [2],
    fields: "authority month count count count total count",
    aside: { "totals-row": 1 },
    items: 11,
  },
  {
    name: "written-dates",
    meaning: "seizures",
    text: `Nº;Data do Fato;Município;Arma;Calibre;Nº de Série;Observação
1;2 de março de 2018;Niterói;Pistola;.40 S&W;AAA10;arma com numeração parcialmente legível e sem carregador
2;15/mar/2018;Maricá;Garrucha;.22;;
3;30 de abril de 2018;Niterói;Fuzil;7,62x39;NÃO POSSUI;`,
    header: [1],
    fields: "record-id date municipality type calibre serial note",
    items: 3,
  },
  {
    name: "reordered-english-mix",
    meaning: "seizures",
    text: `Qtde,Tipo de Munição,Calibre,Inscrição no Culote,Lote,Data,Local
50,Cartucho,5.56x45,CBC 5.56 17,BNT10,10/05/2019,Rio de Janeiro
13,Estojo,7.62x51,TZZ 83,,21/05/2019,Duque de Caxias
20,Cartucho,.50,L C 04,,29/05/2019,São Gonçalo`,
    header: [1],
    fields: "quantity type calibre headstamp lot date place",
    items: 3,
  },
  {
    name: "owner-and-import",
    meaning: "register",
    text: `Registro;Proprietário;CPF;Espécie;Marca;Modelo;Nº Série;Calibre;País de Fabricação;País Importador;Data da Compra
9001;Carlos Souza Lima;000.000.000-00;Pistola;Glock;G17;ABC100;9 mm;Áustria;Brasil;04/02/2015
9002;Ana Paula Ferreira;000.000.000-01;Revólver;Taurus;85;XY200;.38;Brasil;;27/02/2015
9003;Bruno Alves Rocha;000.000.000-02;Pistola;Taurus;PT58;KT300;.380;Brasil;;30/03/2015`,
    header: [1],
    fields: "record-id person person type make model serial calibre country import-country purchase-date",
    items: 3,
  },
  {
    name: "total-in-words",
    meaning: "seizures",
    text: `Tipo;Calibre;Quantidade;Órgão
Pistola;9 mm;12;Polícia Militar
Fuzil;5,56;7;Polícia Militar
Granada;;3;Polícia Federal
Total Geral;;22;
* dados preliminares;;;`,
    header: [1],
    fields: "type calibre quantity authority",
    aside: { "totals-row": 1, "note-row": 1 },
    items: 3,
  },
];
