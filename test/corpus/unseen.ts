import type { CorpusFile } from "./files.ts";

/** Shapes of tables that the first corpus lacked, as offices publish them: one file for each kind of defect. */
export const UNSEEN: readonly CorpusFile[] = [
  {
    // a flag and a running number under the word for a gun, a month of make, towns of a country without a table
    name: "flags-and-running-numbers",
    meaning: "seizures",
    text: `ID_DELEGACIA,CIDADE,ANO_BO,NUM_BO,CONT_ARMA,DESCR_MODO_OBJETO,CALIBRE_ARMA,NUMERO_ARMA,MARCA_ARMA,DESCR_ARMA_FOGO,FLAG_ARMA,MES_FABRICACAO
10004,S.PAULO,2019,384,1,APREENDIDO,38,XK100001,taurus,Revolver,1,11
10004,S.PAULO,2019,384,2,APREENDIDO,40,XKM200,glock,Pistola,1,
10009,VALPARAISO,2019,12,1,APREENDIDO,12,,boito,Espingarda,1,3
10009,CAJURU,2019,13,1,APREENDIDO,380,X90021,taurus,Pistola,1,
10011,JACUPIRANGA,2019,77,1,APREENDIDO,22,,rossi,Carabina,0,
10011,POLONI,2020,78,1,APREENDIDO,38,X70012,taurus,Revolver,1,7
10012,ITARIRI,2020,79,1,APREENDIDO,32,X70013,rossi,Revolver,1,
10012,PARISI,2020,80,1,APREENDIDO,38,X70014,taurus,Revolver,1,
10013,GUARAREMA,2020,81,1,APREENDIDO,9MM,X70015,taurus,Pistola,1,`,
    header: [1],
    fields:
      "authority|ignore municipality year seizure-id ignore ignore|category calibre serial make type ignore ignore",
    items: 9,
  },
  {
    // noughts and ones that say whether; names of persons in two columns
    name: "yes-no-beside-guns",
    meaning: "case-items",
    text: `Case #,Last Name,First Name,Full Date,Make and Model,Used?,Large Capacity Magazine,Legal Parts
1,Walker,Thomas,8/1/1966,9mm Glock 17 pistol,1,1,0
1,Walker,Thomas,8/1/1966,.45-caliber Colt 1911 pistol,1,0,0
2,Johnson,Mary,12/15/1988,12-gauge Remington 870 shotgun,0,0,1
3,Johnson,Mary,3/30/1991,.22-caliber Ruger 10/22 rifle,1,1,0`,
    header: [1],
    fields: "case-id person person date make ignore ignore ignore",
    items: 4,
  },
  {
    // what lay with a gun is counted beside it, and the gun keeps its row
    name: "cargadores-junto-al-arma",
    meaning: "seizures",
    text: `Fecha,Estado,Municipio,Arma,Marca,Calibre,Matrícula,Cargadores,Cartuchos
14/03/2021,Sonora,Nogales,Pistola,Glock,9 mm,XBX101,2,31
15/03/2021,Sonora,Caborca,Fusil,Colt,5.56,X20002,4,118
22/03/2021,Sinaloa,Culiacán,Pistola,Beretta,9 mm,X30003,1,0
22/03/2021,Sinaloa,Culiacán,Escopeta,Mossberg,12,X40004,,7`,
    header: [1],
    fields: "date state municipality type make calibre serial count count",
    items: 10,
  },
  {
    // states of a country without a table, some of which have namesakes in the United States
    name: "ufs",
    meaning: "seizures",
    text: `ANO;SEMESTRE;UF;MUNICIPIO;TIPO;MARCA_ARMA;CALIBRE_ARMA;TIPO_OCORRENCIA
2024;1;SP;CAMPINAS;Pistola;GLOCK;9mm;Roubo
2024;1;RJ;PETROPOLIS;Revolver;TAURUS;.38;Apreensao
2024;1;PR;CURITIBA;Pistola;TAURUS;.380;Furto
2024;1;SC;JOINVILLE;Espingarda;BOITO;12;Apreensao
2024;1;BA;ILHEUS;Revolver;ROSSI;.38;Roubo
2024;1;MG;UBERABA;Pistola;IMBEL;.40;Furto
2024;1;RS;PELOTAS;Revolver;TAURUS;.38;Apreensao
2024;1;CE;SOBRAL;Pistola;TAURUS;.40;Furto
2024;1;GO;ANAPOLIS;Pistola;TAURUS;9mm;Roubo
2024;1;PE;OLINDA;Revolver;TAURUS;.38;Apreensao`,
    header: [1],
    fields:
      "year category|ignore state|ignore municipality type make calibre ignore|category|type|seizure-id",
    items: 10,
  },
  {
    // an id run together with its word, and a type run together with its
    name: "glued-headers",
    meaning: "case-items",
    text: `incidentid,weapontype,weaponcaliber
20190105DCHIW,Handgun,9mm
20190206LAMON,Rifle,.223
20190206LAMON,Shotgun,12 gauge
20190301CAULL,Handgun,.40`,
    header: [1],
    fields: "seizure-id type calibre",
    items: 4,
  },
  {
    // persons counted beside things, a type that looks like a state, English headers that end in their head
    name: "victims-are-no-quantity",
    meaning: "case-items",
    text: `case,event_location_city,event_location_state,event_date,total_victims,killed,weapon_type,where_obtained,school_name,type
Alpha,Laredo,TX,5/6/2023,15,8,Handgun,gun show,Lincoln School,Mass
Bravo,Dallas,TX,3/27/2022,6,3,Rifle,dealer,Grant School,Spree
Charlie,Mobile,AL,1/23/2021,19,9,Shotgun,unknown,Adams School,Mass
Delta,Macon,GA,11/20/2020,4,1,Handgun,stolen,Kent School,Mass`,
    header: [1],
    fields:
      "case-id municipality|place state date ignore ignore type note|ignore|purchase-place ignore ignore|category",
    items: 4,
  },
  {
    // licence numbers among counts, abbreviated units, a total that says TOTL
    name: "licence-numbers-are-no-counts",
    meaning: "counts",
    text: `RDS KEY,LIC TYPE,LICENSE NAME,STREET,CITY,ST,RVLR 22,RVLR 38,RVLR 44,RVLR TOTL
98638426,07,ALPHA ARMORY LLC,12 MAIN ST,TUCSON,AZ,0,1,5,6
60635936,07,BRAVO GUN WORKS INC,1 BREWSTER LN,DALLAS,TX,2,26,4,32
60633345,10,CHARLIE FIREARMS INC,545 PARK AVE,MIAMI,FL,0,11,91,102
15923596,07,DELTA ARMS CO,161 AVENUE,MOBILE,AL,4,0,1,5`,
    header: [1],
    fields: "ignore ignore dealer ignore|dealer-address|place municipality state count count count total",
  },
  {
    // a total without the word, numbers of footnotes behind the words
    name: "footnotes-and-unnamed-total",
    meaning: "counts",
    text: `Year,Pistols,Revolvers,Rifles3,Shotguns,Misc. Firearms1,Firearms
1986,"662,973","761,414","970,507","641,482","4,558","3,040,934"
1987,"964,561","722,512","1,007,661","857,949","6,980","3,559,663"
1988,"1,101,011","754,744","1,144,707","928,070","35,345","3,963,877"
1989,"1,404,753","628,573","1,407,400","935,541","42,126","4,418,393"
1990,"1,371,427","470,495","1,211,664","848,948","57,434","3,959,968"
1991,"1,378,252","456,966","883,482","828,426","15,980","3,563,106"`,
    header: [1],
    fields: "year count count count count count total",
  },
  {
    // the first rows leave whole columns blank; imitations and blades are no firearms
    name: "blank-columns-of-counts",
    meaning: "counts",
    text: `cisp;mes;ano;arma_fogo_fuzil;arma_fogo_pistola;arma_fogo_revolver;arma_fogo_total;arma_branca_total;municao_total;simulacro_pistola;simulacro_fuzil;simulacro_total
1;1;2007;0;1;2;3;;;;;
1;2;2007;0;0;1;1;;;;;
4;1;2007;1;2;2;5;;;;;
4;2;2007;0;4;1;5;;;;;`,
    header: [1],
    fields: "authority|ignore month year count count count total count count count count total",
  },
  {
    // a plural behind `Num` is counted, a month with its year is a date
    name: "long-form-of-counts",
    meaning: "counts",
    text: `Month,FirearmType,NumFirearms
2023-08,Pistols,662973
2023-09,Revolvers,761414
2023-10,Rifles,970507
2023-11,Shotguns,641482`,
    header: [1],
    fields: "date type quantity",
  },
  {
    // footnotes behind field words, others behind a prefix, importers that are counted
    name: "footnotes-and-prefixes",
    meaning: "counts",
    text: `Year1,handgun,long_gun,returned_handgun,returned_other,Importer,Total3
1990,399,66,23,7,5,500
1991,524,80,25,5,9,643
1992,351,107,36,7,2,503
1993,310,142,62,6,4,524`,
    header: [1],
    fields: "year|label count count count count count|ignore|importer total",
  },
  {
    // others are counted too: the printed total says so
    name: "others-are-counted",
    meaning: "seizures",
    text: `address,total_count,other_count,pistol_count,revolver_count,rifle_count,year,month,police_zone
100 BLOCK 2ND AVE,1,0,1,0,0,2017,3,2
200 BLOCK 5TH AVE,3,1,1,0,1,2017,4,2
300 BLOCK 5TH AVE,1,1,0,0,0,2017,4,3
400 BLOCK 9TH AVE,2,0,0,1,1,2017,6,3`,
    header: [1],
    fields: "place total count count count count year month authority|ignore",
    items: 7,
  },
  {
    // a stock number has the shape of a telephone number, a station is no person
    name: "stock-numbers",
    meaning: "handovers",
    text: `State,Station Name (LEA),NSN,Item Name,Quantity,UI,Acquisition Value,DEMIL Code,Ship Date
AR,14TH DISTRICT TASK FORCE,1005-00-073-9421,"RIFLE,5.56 MILLIMETER",1,Each,$499.00,D,"Aug 24, 1998 12:00:00 AM"
AR,BENTON POLICE DEPT,1005-00-589-1271,"RIFLE,7.62 MILLIMETER",3,Each,$138.00,D,"Oct 1, 2013 12:00:00 AM"
AR,SALINE COUNTY SHERIFF OFFICE,1005-00-726-5655,"PISTOL,CALIBER .45,AUTOMATIC",2,Each,$58.71,D,"Jan 9, 2018 12:00:00 AM"`,
    header: [1],
    fields: "state authority ignore type quantity ignore price|ignore ignore|category date",
    items: 3,
  },
];
