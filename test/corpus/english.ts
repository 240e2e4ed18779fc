import type { CorpusFile } from "./files.ts";

/** Evidence logs, court exhibits and tables as agencies and clerks in the United States write them. */
export const ENGLISH: readonly CorpusFile[] = [
  {
    name: "evidence-log",
    meaning: "seizures",
    text: `Item No,Report Number,Date Seized,City,State,Weapon Type,Manufacturer,Model,Caliber,Serial #,Officer
1,R-2019-001,01/14/2019,Laredo,TX,Pistol,Glock,19,9mm,ABX100,John Smith
2,R-2019-001,01/14/2019,Laredo,TX,Rifle,Century Arms,VSKA,7.62x39mm,SV7000,John Smith
3,R-2019-002,02/20/2019,Nogales,AZ,Rifle,Barrett,82A1,.50 BMG,obliterated,Mary Johnson
4,R-2019-003,03/05/2019,El Paso,TX,Ammunition,Lake City,,5.56,,Mary Johnson`,
    header: [1],
    fields: "record-id seizure-id date municipality state type make model calibre serial person",
    items: 4,
  },
  {
    name: "court-exhibits",
    meaning: "case-items",
    text: `case number,Manufacturer or brand,Caliber,Model,Serial number,Type,Dealer,Address,City,Purchase State,Purchase date,Recovery date,Purchase date assumed
21-cr-001,FN Herstal,5.7,Five-seveN,386100,Pistol,Desert Guns LLC,100 Main St,Tucson,AZ,5/15/2014,7/21/2014,
21-cr-001,Romarm,7.62,WASR,A1-2000,Rifle,Desert Guns LLC,100 Main St,Tucson,AZ,5/15/2014,,5/21/14
21-cr-002,Smith & Wesson,0.38,642,,Revolver,,,,TX,,3/30/2015,1/8/15`,
    header: [1],
    fields:
      "case-id make calibre model serial type dealer dealer-address purchase-place purchase-place purchase-date date assumed-date",
    items: 3,
  },
  {
    name: "quantity-by-category",
    meaning: "counts",
    text: `Fiscal Year,Month,Field Office,Direction,Category,Quantity
2023,OCT,Laredo Field Office,OUTBOUND,Handgun,2.0
2023,NOV,El Paso Field Office,OUTBOUND,Ammunition,13500.0
2024,JAN,Laredo Field Office,INBOUND,Magazine,9.0
2024 (FYTD),FEB,Tucson Field Office,OUTBOUND,Long Arm,`,
    header: [1],
    fields: "year month authority category type quantity",
  },
  {
    name: "matrix",
    meaning: "counts",
    text: `,,Recovery State,,,
Source State,,ARIZONA,CALIFORNIA,TEXAS,TOTAL
,ARIZONA,4426,832,128,5386
,CALIFORNIA,213,11710,106,12029
,TEXAS,57,150,9999,10207
,TOTAL,4696,12692,10233,27622
,"- Traces must identify a purchaser and the state of the final dealer.",,,,`,
    header: [2],
    fields: "ignore label count count count total",
    aside: { "totals-row": 1, "note-row": 1 },
  },
  {
    name: "title-block",
    meaning: "seizures",
    text: `Operation Summary,,,,
Prepared for the task force,,,,
Sheet 1 of 2,,,,
,,,,
Exhibit,Description,Make,Serial No.,Remarks
1,Semi-automatic pistol,Taurus,TYH100,loaded magazine found with the weapon
2,Bolt action rifle,Savage,removed,stock painted over and barrel cut
3,Shotgun,Mossberg,MV2000,
,,,,
Note: serials as read at the scene,,,,`,
    header: [5],
    fields: "record-id type make serial note",
    aside: { "note-row": 1 },
    items: 3,
  },
  {
    name: "misspelt-headers",
    meaning: "seizures",
    text: `Seizure Dtae,Manufacturrer,Modle,Calber,Serial Numbr,Quantitty
2/14/2018,Ruger,LCP,380,370-1000,1
2/25/2018,Kel-Tec,P11,9mm,AQ200,1
3/30/2018,SCCY,CPX-2,9mm,Unknown,1`,
    header: [1],
    fields: "date make model calibre serial quantity",
    items: 3,
  },
  {
    name: "ammunition-lots",
    meaning: "seizures",
    text: `Event ID,Date,Port of Entry,Ammunition Type,Caliber,Head Stamp,Lot Number,Rounds
E100,2021-03-04,Laredo,Cartridge,.50 BMG,LC 15,LC-15C001-010,500
E100,2021-03-04,Laredo,Cartridge,7.62x39,TULAMMO,,1000
E101,2021-03-19,Hidalgo,Cartridge,5.56 NATO,WCC 12,,240`,
    header: [1],
    fields: "seizure-id date place type calibre headstamp lot quantity|count",
    items: 3,
  },
  {
    name: "duplicate-and-empty-headers",
    meaning: "seizures",
    text: `Date,Type,Make,Make,Caliber,,Serial
1/15/2020,Pistol,Colt,,45 ACP,x,C100
1/20/2020,Rifle,Winchester,,30-30,,W200
2/28/2020,Pistol,Ruger,,22 LR,,R300`,
    header: [1],
    fields: "date type make make calibre ignore serial",
    items: 3,
  },
  {
    name: "month-first-dates",
    meaning: "seizures",
    text: `recovery_date|recovery_city|recovery_state|firearm_type|firearm_make|firearm_caliber|firearm_serial_number
03/04/2022|Houston|TX|Pistol|Glock|9|BXY100
04/19/2022|Houston|TX|Rifle|Anderson|5.56|20100
12/31/2022|Dallas|TX|Revolver|Taurus|38|none`,
    header: [1],
    fields: "date municipality state type make calibre serial",
    items: 3,
  },
  {
    name: "tab-delimited-parts",
    meaning: "seizures",
    text: `Incident\tDate\tItem\tQty\tMake
100\t2020-05-01\tLower receiver\t12\tPolymer80
100\t2020-05-01\tBarrel\t10\t
101\t2020-05-09\tMagazine\t1,000\tMagpul
102\t2020-05-22\tSilencer\t3\t`,
    header: [1],
    fields: "seizure-id date type quantity make",
    items: 4,
  },
  {
    name: "counts-by-month",
    meaning: "seizures",
    text: `Month,Year,State,Handguns,Long Guns,Total Firearms,Ammunition
January,2021,Texas,120,80,200,15000
February,2021,Texas,100,75,175,9000
January,2021,Arizona,60,50,110,4000`,
    header: [1],
    fields: "month year state count count total count",
    items: 9,
  },
  {
    name: "crossings",
    meaning: "counts",
    text: `Order,Border Crossing Name,Code,County,City,Lat,Lon
1,First Bridge,AAA-BBB,El Paso,El Paso,31.748237,-106.482685
2,Second Bridge,AAA-CCC,El Paso,El Paso,31.747743,-106.486957
3,Old Dam Crossing,AAA-DDD,Val Verde,Del Rio,29.449874,-101.058041`,
    header: [1],
    fields: "record-id place ignore municipality municipality ignore ignore",
    aside: { "no-item": 3 },
  },
  {
    name: "contact-columns",
    meaning: "case-items",
    text: `Docket,Purchaser,DOB,Phone,Firearm,Serial,FFL,Remarks
22-100,Robert Snyder,01/02/1990,(555) 555-0100,Pistol,AA100,Valley Pawn & Gun,bought by Robert Snyder and Mary Johnson
22-100,Robert Snyder,01/02/1990,(555) 555-0100,Rifle,AA101,Valley Pawn & Gun,
22-101,Mary Johnson,03/14/1988,(555) 555-0101,Rifle,AA102,Thomas Walker,second purchase within a week of the first one`,
    header: [1],
    fields: "case-id person person person type serial dealer note",
    items: 3,
  },
];
