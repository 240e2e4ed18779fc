import type { CorpusFile } from "./files.ts";

/** Seizure lists and tables as Mexican offices write them. */
export const SPANISH: readonly CorpusFile[] = [
  {
    name: "title-and-total",
    meaning: "seizures",
    text: `SECRETARÍA DE LA DEFENSA,,,,,,
ARMAS ASEGURADAS DEL 1 DE ENERO AL 31 DE MARZO DE 2019,,,,,,
,,,,,,
FECHA,ESTADO,MUNICIPIO,TIPO,CALIBRE,MARCA,CANTIDAD
02/01/2019,TAMPS.,REYNOSA,FUSIL,7.62x39,NORINCO,2
15/01/2019,SIN.,CULIACÁN,PISTOLA,.38 SUPER,COLT,1
20/02/2019,JAL.,ZAPOPAN,ESCOPETA,12,MOSSBERG,1
28/03/2019,CHIH.,JUÁREZ,PISTOLA,9 MM,GLOCK,3
TOTAL,,,,,,7`,
    header: [4],
    fields: "date state municipality type calibre make quantity",
    aside: { "totals-row": 1 },
    items: 4,
  },
  {
    name: "army-columns",
    meaning: "seizures",
    text: `DATE,MONTH,DAY,YEAR,STATE,MUNICIPALITY,TYPE,CALIBER,MAKE,SERIALNO,CANTIDAD,MODELO,FOLIO
05/03/2018,3,5,2018,MICH.,APATZINGAN,LARGA,7.62X39,NORINCO,AB1234,1,AK-47,10045
05/03/2018,3,5,2018,MICH.,APATZINGAN,LARGA,.223,COLT,S/N,1,AR-15,10045
06/03/2018,3,6,2018,GRO.,ACAPULCO,CORTA,9 MM,BERETTA,LIMADA,1,92FS,10046
13/03/2018,3,13,2018,TAMPS.,REYNOSA,LARGA,.50,BARRETT,AA0001,1,82A1,10047
13/03/2018,3,13,2018,TAMPS.,REYNOSA,CARTUCHOS,.50,L C,,250,,10047
22/03/2018,3,22,2018,TAMPS.,MIER,GRANADA,40 MM,,,3,,10048`,
    header: [1],
    fields: "date month day year state municipality type calibre make serial quantity model seizure-id",
    items: 6,
  },
  {
    name: "two-row-header",
    meaning: "handovers",
    text: `CANJE DE ARMAS 2015,,,,,,,
FECHA,ENTIDAD,MUNICIPIO,ARMAS,,,MUNICIÓN,GRANADAS
,,,CORTAS,LARGAS,TOTAL,CARTUCHOS,
03/02/2015,JALISCO,TONALÁ,3,1,4,120,0
14/02/2015,JALISCO,ZAPOPAN,2,2,4,50,1
21/02/2015,PUEBLA,ATLIXCO,1,0,1,0,0
25/02/2015,PUEBLA,TEHUACÁN,5,4,9,300,2`,
    header: [2, 3],
    fields: "date state municipality count count total count count",
    items: 12,
  },
  {
    name: "semicolon-cp1252",
    meaning: "seizures",
    encoding: "cp1252",
    text: `Núm.;Fecha de aseguramiento;Entidad federativa;Descripción del arma;Calibre;Marca;Matrícula;Observaciones
1;12/05/2017;Michoacán;Fusil de asalto;7.62 x 39 mm;Romarm;RX-1234-17;Sin cargador, oxidada
2;13/05/2017;Nuevo León;Pistola semiautomática;9 mm;Pietro Beretta;A12345Z;
3;29/05/2017;Querétaro;Revólver;.38 Spl.;Smith & Wesson;limada;Cañón recortado y culata rota
4;30/05/2017;México;Escopeta;12 GA;Remington;s/n;`,
    header: [1],
    fields: "record-id date state type calibre make serial note",
    items: 4,
  },
  {
    name: "bom-nbsp",
    meaning: "seizures",
    encoding: "utf8-bom",
    text: `FOLIO,FECHA,TIPO DE ARMA,CALIBRE,MARCA,MODELO,SERIE
A-001,01/06/2016,PISTOLA\u00a0,9\u00a0MM,GLOCK,17,ABC123
A-002,18/06/2016,FUSIL,5.56\u00a0MM,COLT,M4,00123
A-003,21/06/2016,FUSIL,.223 REM,BUSHMASTER,XM15,1E5
A-004,25/06/2016,RIFLE,.22 LR,MARLIN,60,12-5`,
    header: [1],
    fields: "record-id date type calibre make model serial",
    items: 4,
  },
  {
    name: "person-columns",
    meaning: "seizures",
    text: `CARPETA DE INVESTIGACIÓN,FECHA,ARMA,CALIBRE,MARCA,SERIE,DETENIDO,CURP,POLICÍA A CARGO
CI-100/2020,04/01/2020,PISTOLA,9 MM,TAURUS,TX1001,Juan Pérez López,AAAA900101HDFBBB09,Pedro Ramírez Cruz
CI-100/2020,04/01/2020,PISTOLA,.380,BERSA,,Juan Pérez López,AAAA900101HDFBBB09,Pedro Ramírez Cruz
CI-101/2020,17/01/2020,FUSIL,7.62,NORINCO,BORRADA,María Hernández Ruiz,BBBB910202MDFCCC08,Luis Torres Vega
CI-102/2020,28/01/2020,CARTUCHOS,.50,L C 08,,,,Luis Torres Vega`,
    header: [1],
    fields: "seizure-id date type calibre make serial person person person",
    items: 4,
  },
  {
    name: "name-without-header",
    meaning: "seizures",
    text: `FECHA,TIPO,CALIBRE,MARCA,SERIE,
04/01/2020,PISTOLA,9 MM,TAURUS,TX1001,Juan Pérez López
17/01/2020,FUSIL,7.62X39,NORINCO,NR2002,María Hernández Ruiz
28/01/2020,PISTOLA,.45,COLT,CC3003,José García Flores
29/01/2020,PISTOLA,.45,COLT,CC3004,Ana Torres Vega`,
    header: [1],
    fields: "date type calibre make serial person",
    items: 4,
  },
  {
    name: "spanish-months",
    meaning: "seizures",
    text: `No.;Fecha;Lugar;Tipo;Cantidad;Calibre
1;3 de enero de 2014;Matamoros, Tamps.;Fusil;2;5.56 mm
2;15-feb-14;Tijuana, B.C.;Pistola;1;.45"
3;20 de marzo de 2014;Culiacán, Sin.;Granada;4;
4;1-abr-14;Torreón, Coah.;Cartuchos;1,250;7.62x39`,
    header: [1],
    fields: "record-id date place type quantity calibre",
    items: 4,
  },
  {
    name: "decimal-comma",
    meaning: "seizures",
    text: `Fecha;Estado;Tipo;Calibre;Cantidad;Valor
05/04/2011;Sonora;Cartuchos;7,62 mm;1.200,00;15.300,50
19/04/2011;Sonora;Cartuchos;5,56 mm;350,00;2.100,00
23/04/2011;Sinaloa;Pistola;9 mm;2,00;24.000,00
30/04/2011;Durango;Fusil;7,62 mm;1,00;35.500,75`,
    header: [1],
    fields: "date state type calibre quantity price",
    items: 4,
  },
  {
    name: "several-tables",
    meaning: "seizures",
    text: `ARMAS,,,,
FECHA,TIPO,CALIBRE,MARCA,SERIE
02/03/2012,PISTOLA,9 MM,GLOCK,AAA111
14/03/2012,FUSIL,.223,COLT,BBB222
,,,,
MUNICIONES,,,,
FECHA,CALIBRE,MARCA,CANTIDAD,LOTE
02/03/2012,9 MM,AGUILA,50,
14/03/2012,5.56,L C,1000,LC-12A001-001
16/03/2012,.50,TW,200,`,
    header: [2],
    fields: "date type calibre make serial",
    second: "date calibre make quantity lot",
    aside: { "title-row": 1, "repeated-header": 1 },
    items: 5,
  },
  {
    name: "repeated-header-and-sections",
    meaning: "seizures",
    text: `ESTADO,FECHA,TIPO,CALIBRE,CANTIDAD
ENERO,,,,
SONORA,03/01/2013,PISTOLA,9 MM,1
SONORA,19/01/2013,FUSIL,7.62,2
SUBTOTAL,,,,3
ESTADO,FECHA,TIPO,CALIBRE,CANTIDAD
FEBRERO,,,,
SINALOA,05/02/2013,CARTUCHOS,.38,100
SINALOA,25/02/2013,CARGADOR,9 MM,4
SUBTOTAL,,,,104
TOTAL GENERAL,,,,107
FUENTE: Oficio 123/2013,,,,`,
    header: [1],
    fields: "state date type calibre quantity",
    aside: { "title-row": 2, "totals-row": 3, "repeated-header": 1, "note-row": 1 },
    items: 4,
  },
  {
    name: "headstamps",
    meaning: "seizures",
    text: `Indicio,Fecha,Municipio,Descripción,Calibre,Marcaje,Lote,Cantidad
1,11/08/2021,Reynosa,Cartucho,.50 BMG,L C 07,LC-07F001-012,40
2,11/08/2021,Reynosa,Casquillo,7.62x39,711 91,,13
3,13/08/2021,Camargo,Cartucho,5.56x45,F C 223 REM,,210
4,29/08/2021,Mier,Casquillo,.223,AGUILA,,35`,
    header: [1],
    fields: "record-id date municipality type calibre headstamp lot quantity",
    items: 4,
  },
  {
    name: "bare-sum-row",
    meaning: "seizures",
    text: `Fecha,Estado,Tipo,Piezas
02/05/2010,Durango,Pistola,3
13/05/2010,Durango,Fusil,4
21/05/2010,Zacatecas,Granada,5
,,,12`,
    header: [1],
    fields: "date state type quantity",
    aside: { "totals-row": 1 },
    items: 3,
  },
  {
    name: "merged-flattened",
    meaning: "seizures",
    text: `EVENTO,FECHA,ESTADO,OBJETO,CALIBRE,CANTIDAD
EV-01,07/07/2018,GUERRERO,FUSIL,7.62X39,3
,,,CARGADOR,,9
,,,CARTUCHO,7.62X39,270
EV-02,18/07/2018,GUERRERO,PISTOLA,.45,1
,,,CARTUCHO,.45,7`,
    header: [1],
    fields: "seizure-id date state type calibre quantity",
    items: 5,
  },
  {
    name: "renamed-and-reordered",
    meaning: "seizures",
    text: `MATRICULA,CAL.,FABRICANTE,CLASE DE ARMA,ENT. FEDERATIVA,FECHA DE LOS HECHOS,NO. EXPEDIENTE
XX100,.38 SPL,TAURUS,REVOLVER,OAXACA,02/09/2014,EXP-7/2014
XX101,9 MM,BROWNING,PISTOLA,OAXACA,02/09/2014,EXP-7/2014
ILEGIBLE,.22,SIN MARCA,RIFLE,CHIAPAS,17/09/2014,EXP-8/2014
SIN NUMERO,12,WINCHESTER,ESCOPETA,CHIAPAS,23/09/2014,EXP-9/2014`,
    header: [1],
    fields: "serial calibre make type state date seizure-id",
    items: 4,
  },
  {
    name: "class-and-type",
    meaning: "seizures",
    text: `ID;CLASE;TIPO;MARCA;CALIBRE;NO. SERIE;PAÍS DE ORIGEN;FECHA;AUTORIDAD
501;ARMA DE FUEGO;PISTOLA;GLOCK;9 MM;AAA999;AUSTRIA;03/03/2019;POLICÍA ESTATAL
502;ARMA DE FUEGO;FUSIL;COLT;5.56;BORRADO;E.U.A.;17/03/2019;GUARDIA NACIONAL
503;MUNICIÓN;CARTUCHO;AGUILA;9 MM;;MÉXICO;17/03/2019;GUARDIA NACIONAL
504;ACCESORIO;CARGADOR;;9 MM;;;28/03/2019;POLICÍA ESTATAL`,
    header: [1],
    fields: "record-id item-class type make calibre serial country date authority",
    items: 4,
  },
  {
    name: "importer-and-dealer",
    meaning: "case-items",
    text: `Causa penal,Arma,Marca,Modelo,Serie,Importador,Armería,Dirección de la armería,Fecha de compra,Comprador
1/2018,Fusil,Romarm,WASR-10,W1001,Century Arms,Casa Norte Armas,Calle 1 No. 20,02/03/2016,Juan Pérez López
1/2018,Fusil,Romarm,WASR-10,W1002,Century Arms,Casa Norte Armas,Calle 1 No. 20,15/03/2016,Juan Pérez López
2/2018,Pistola,FN,Five-seveN,F2001,FN America,Tienda Sur Armas,Av. 5 No. 8,30/04/2016,Ana Torres Vega`,
    header: [1],
    fields: "case-id type make model serial importer dealer dealer-address purchase-date person",
    items: 3,
  },
  {
    name: "police-sales",
    meaning: "register",
    text: `Estado,Dependencia,Fecha,Mes,Día,Año,Factura,Marca,País,Piezas,Costo,Calibre,Tipo,Comentario
Puebla,Secretaría de Seguridad,3/9/2012,9,3,2012,1001,Beretta,Italia,"1,200","2,459,093",9mm,Pistola,
Puebla,Secretaría de Seguridad,25/9/2012,9,25,2012,1002,Colt,Estados Unidos,40,"850,000",5.56mm,Carabina,cancela la factura 998
Colima,Fiscalía General,14/11/2012,11,14,2012,1003,Glock,Austria,15,"99,000",9mm,Pistola,`,
    header: [1],
    fields: "state authority date month day year document-id make country quantity price calibre type note",
    items: 3,
  },
  {
    name: "gun-exchange",
    meaning: "handovers",
    encoding: "utf8-bom",
    text: `FECHA EVENTO,ESTADO,MUNICIPIO,CORTA,LARGA,TOTAL,CARGS,GDAS,CARTS,
02/01/2019,VER.,"XALAPA, VER.",8,2,10,0,6,600,
15/01/2019,VER.,"COATZACOALCOS, VER.",1,0,1,0,0,14,
17/01/2019,TAMPS.,"REYNOSA, TAMPS.",11,3,14,13,0,791,
26/01/2019,QRO.,"QUERETARO, QRO.",0,0,0,0,0,0,
27/01/2019,QRO.,"QUERETARO, QRO.",5,2,8,0,0,0,`,
    header: [1],
    fields: "date state municipality count count total count count count",
    aside: { "no-item": 1 },
    items: 12,
  },
  {
    name: "yearly-totals",
    meaning: "counts",
    text: `ARMAS ASEGURADAS POR AÑO Y ESTADO,,,,
ESTADO,2015,2016,2017,TOTAL
Tamaulipas,100,120,90,310
Sinaloa,80,75,60,215
Guerrero,55,N/D,70,125
TOTAL,235,195,220,650`,
    header: [2],
    fields: "label count count count total",
    aside: { "totals-row": 1 },
  },
  {
    name: "without-header",
    meaning: "seizures",
    text: `03/04/2015,PISTOLA,9 MM,GLOCK,AB12345,1
15/04/2015,FUSIL,7.62X39,NORINCO,CD23456,1
16/04/2015,PISTOLA,.45 ACP,COLT,EF34567,2
27/04/2015,REVOLVER,.38 SPL,TAURUS,GH45678,1`,
    header: [],
    fields: "date type calibre make serial ignore",
    items: 4,
  },
];
