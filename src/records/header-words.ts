import { plainWords } from "./cells.ts";
import type { Field } from "./rows.ts";
import { unitOf } from "./units.ts";

/**
 * Header words as the files of police, armies, laboratories and courts use them, Spanish, English and Portuguese,
 * plain (lower case, no accents). A phrase names a field; the longest share of a header that it covers decides.
 */
const PHRASES: Readonly<Partial<Record<Field, string>>> = {
  "record-id":
    "id|no|n|num|numero|number|#|folio|consecutivo|consec|cons|progresivo|no progresivo|id registro|registro|record|record id|record number|row id|controle interno|controle|control|no control|no de control|exhibit|exhibit no|indicio|no indicio|numero de indicio|order|orden|ordem|sequencial|seq|item|item no|item number|no item|evidence no|evidence number|no de evidencia|inventario|no inventario|uid|clave|objectid|numero de item|line|renglon|partida",
  "seizure-id":
    "folio|folio aseguramiento|folio del evento|numero procedimento|no procedimento|procedimento|procedimiento|carpeta|carpeta de investigacion|no carpeta|averiguacion previa|averiguacion|event id|event|evento|id evento|no evento|incident|incident number|incident id|incident no|seizure id|seizure number|seizure no|seizure|aseguramiento|no aseguramiento|id aseguramiento|boletim|boletim de ocorrencia|bo|ocorrencia|registro de ocorrencia|no ocorrencia|inquerito|expediente|no expediente|nic|nuc|puesta a disposicion|parte informativo|iph|oficio|no oficio|police report|report number|report no|apreensao no|no apreensao|numero da apreensao|fir|flagrante|num bo|numero bo|no bo|nro bo|num ocorrencia|numero ocorrencia|numero da ocorrencia|num boletim|incident uid|complaint number|complaint no|offense number|offence number|police case number|dr number|scene|scene id|scene no|id scene|escena|id escena|no escena",
  "case-id":
    "case id|case|case number|case no|docket|docket number|causa|causa penal|processo|no processo|numero do processo|proceso|court case|toca|expediente judicial|cause number|indictment|juicio",
  "document-id":
    "factura|factura no|no factura|numero de factura|invoice|invoice number|invoice no|nota fiscal|licencia|licencia no|license|license no|licence|licence no|permiso|permiso no|pedimento|contrato|contract|contract no|purchase order|pedido|pedido no|export license|remision",
  "item-class":
    "clase|classe|class|item class|seizure type|tipo de objeto|tipo de bien|tipo bien|clase de bien|rubro|clase de objeto|object class|tipo de material|grupo|tipo material|item category|classe do objeto|tipo de indicio",
  type: "tipo|type|tipo de arma|tipo arma|tipo de armamento|clase de arma|clase arma|weapon type|firearm type|gun type|arma|weapon|firearm|gun|especie|item type|category|categoria|objeto|artefacto|descripcion|descripcion del arma|descricao|description|item description|tipo da arma|especie da arma|armamento|tipo de articulo|articulo|material|bien|tipo de artefacto|object|tipo de cartucho|kind",
  subtype:
    "subtype|sub type|subtipo|sub tipo|variante|accion|action|semi auto|semi auto auto n a|funcionamento|funcionamiento|mecanismo|modo de disparo|especificacion|variant",
  make: "marca|marcas|make|manufacturer|maker|fabricante|brand|manufacturer or brand|marca del arma|marca da arma|marca de arma|mfg|mfr|manuf|marca fabricante|marca o fabricante|fabrica|casa fabricante|make manufacturer|firearm make|weapon make|manufacturer name|brand name|fabricant",
  model:
    "modelo|model|mod|model name|modelo del arma|modelo da arma|firearm model|model no|model number|modelos",
  calibre:
    "calibre|caliber|cal|calibres|calibre nominal|gauge|caliber gauge|calibre del arma|calibre da arma|calibre arma|cal gauge|cartridge calibre",
  serial:
    "serie|matricula|numero de serie|no de serie|no serie|num serie|num de serie|n de serie|n serie|serial|serial number|serial no|serialno|serial num|numero serial|numero de matricula|no matricula|no de matricula|sn|s n|numeracao|numero da arma|no da arma|ser no|numero de serie o matricula|matricula o serie|serial numbers|nro serie|nro de serie|numero do serial|firearm serial number|serie matricula|no de arma|numero de arma|identificador|numero arma|num arma|nro arma|firearm serial|gun serial|weapon serial|serial numero|numero de la matricula",
  headstamp:
    "headstamp|head stamp|headstamps|marca de culote|marcas en el culote|marcas del culote|marca del culote|marcas de culote|marcas culote|marcas en la base|marcas de la base|marca en la base|marcas do culote|headstamp marks|headstamp markings|marks on base|culote|culotes|marca en el culote|base del cartucho|marcaje|marcajes|inscripcion|inscripciones|leyenda|estampado|inscricao|inscricoes|inscricao no culote|marcas no culote|marcacao|stamp|marking|markings|grabado|troquel|leyenda del culote|inscripcion del culote|marcaje del culote",
  lot: "lote|lot|lot number|no de lote|numero de lote|lot no|no lote|lotes|num lote|n lote|numero do lote|lote de fabricacion|lote de fabricacao",
  quantity:
    "cantidad|cant|quantity|qty|quantidade|qtd|qtde|quant|piezas|no piezas|no de piezas|numero de piezas|num piezas|pzas|pzs|pieces|count|unidades|units|numero de unidades|quantity seized|cantidad asegurada|cantidad de piezas|amount|number of items|number of pieces|number seized|no of items|total piezas|qnt|qtdade|volumen|cantidad de armas|cantidad de cartuchos",
  date: "fecha|date|data|fecha evento|fecha del evento|fecha de evento|fecha de aseguramiento|fecha aseguramiento|fecha del aseguramiento|fecha aseg|recovery date|seizure date|date of seizure|date of recovery|date recovered|date seized|recovered date|data registro|data do registro|data apreensao|data da apreensao|data de apreensao|data do fato|data fato|data ocorrencia|data da ocorrencia|fecha hechos|fecha de los hechos|fecha de hechos|fecha recepcion|fecha de recepcion|fecha de decomiso|fecha de incautacion|fecha incautacion|incident date|event date|datetime|date time|fecha hora|fecha y hora|data hora|data e hora|fecha de ingreso|fecha registro|fecha de registro|us recovery date|mex recovery date|fecha de recuperacion|fecha de entrega|fecha factura|invoice date|date shipped|ship date|shipped date|shipment date|fecha de embarque|fecha de envio|production date|fecha de produccion|licence date|license date|fecha de licencia|issue date|date of issue|date issued|theft date|date of theft|date of loss|date stolen|fecha de robo|fecha de extravio|fecha de baja|delivery date|fecha de asignacion|assignment date|import date|date of import|fecha de importacion|scene date|date of scene|fecha de destruccion|date destroyed|fecha del hecho",
  year: "ano|anio|year|fiscal year|ejercicio|ejercicio fiscal|fy|ano fiscal|ano del evento|calendar year|ano evento|yr|ano apreensao|ano da apreensao|gestion",
  month: "mes|month|month abbv|mes evento|mes del evento|mon|mes apreensao",
  day: "dia|day|dia evento|dia del evento|dia do mes",
  "purchase-date":
    "purchase date|date of purchase|date purchased|fecha de compra|fecha compra|data de compra|data da compra|sale date|date sold|date of sale|fecha de venta|fecha venta|data venda|data da venda|transfer date|date acquired|acquisition date|fecha de adquisicion|4473 date",
  "assumed-date":
    "date assumed|purchase date assumed|recovery date assumed|mex recovery date assumed|us recovery date assumed|assumed date|estimated date|date estimated|fecha estimada|fecha supuesta|fecha asumida|fecha aproximada|data estimada|data presumida|approximate date|approx date|date approximate|data aproximada",
  country:
    "pais|country|pais de origen|pais origen|country of origin|country of manufacture|country of make|pais fabricacion|pais de fabricacion|pais de fabricacao|origen|origem|procedencia|procedencia del arma|pais origen empresa|made in|pais fabricante|manufacturer country|pais de procedencia",
  state:
    "estado|state|entidad|entidad federativa|uf|edo|ent federativa|entidad fed|provincia|province|recovery state|state recovered|estado de la republica|nom ent|ent|estado evento|unidade da federacao|unidade federativa",
  municipality:
    "municipio|municipality|mpio|mun|delegacion|alcaldia|ciudad|city|cidade|county|town|nom mun|municipio o alcaldia|delegacion o municipio|municipio o delegacion|recovery city|us recovery city|municipio evento|condado|recovery municipality|municipios|mcpio",
  place:
    "lugar|place|location|localidad|local|ubicacion|colonia|bairro|barrio|poblacion|recovery area|mex recovery area|area|port of entry|puerto de entrada|port|poe|border crossing|border crossing name|crossing|crossing name|logradouro|sitio|recovery place|recovery location|lugar de aseguramiento|lugar del aseguramiento|lugar del hallazgo|lugar de los hechos|local da apreensao|local do fato|place of seizure|place of recovery|address|direccion|endereco|garita|cruce|neighborhood|distrito|comunidad|lugar evento|lugar del evento|ship to city|destination|destino",
  "purchase-place":
    "purchase state|purchase city|purchase country|purchase place|dealer state|dealer city|store city|store state|city of purchase|state of purchase|place of purchase|estado de compra|ciudad de compra|lugar de compra|local da compra|cidade da compra|dealer zip|source state|source city|ffl city|ffl state",
  authority:
    "autoridad|authority|agency|agencia|dependencia|corporacion|institucion|circunscricao|delegacia|unidad|unidade|component|area of responsibility|zona militar|zm|rm|region militar|usuario agencia estatal|usuario municipal|usuario|orgao|batalhao|mando|guarnicion|field office|office|department|instancia|fiscalia|fuerza|seizing agency|law enforcement agency|autoridad que asegura|autoridad aseguradora|case state|jurisdiction|court|juzgado|tribunal|vara|comarca|district court|adscripcion|organo|aisp|cisp|risp|organismo|quien asegura|dependencia que asegura|station name|station|agency name|department name|precinct|police department|law enforcement|lea|lea name|police district|troop|barracks|pd|id delegacia|nome delegacia|nome da delegacia|police zone",
  importer:
    "importador|importer|importadora|imported by|import mark|importer name|marca de importacion|importador del arma",
  "import-country":
    "pais importador|importing country|country of import|pais de importacion|pais importacion|import country|pais de importacao",
  dealer:
    "dealer|distribuidor|distributor|distributors|name of distributor|dealer name|name of dealer|ffl|ffl name|armeria|retailer|seller|loja|tienda|gun store|gun shop|gun dealer|store|store name|vendor|proveedor|fornecedor|supplier|nombre de la armeria|nombre del distribuidor|licensee|licensed dealer|establecimiento|revendedor|source dealer|casa comercial|license name|licence name|licensee name|license holder|trade name|business name|nome fantasia|razon social|nombre comercial|sold by|selling dealer",
  "dealer-address":
    "dealer address|address of dealer|store address|ffl address|direccion de la armeria|direccion del distribuidor|endereco da loja|distributor address|premises address",
  "dealer-licence":
    "ffl number|ffl no|ffl num|ffl license|ffl licence|ffl license number|ffl licence number|dealer license|dealer licence|dealer license number|dealer licence number|dealer ffl|dealer ffl number|license number of dealer|licencia ffl|numero ffl|numero de ffl|no ffl|no de ffl|federal firearms license|federal firearms licence|federal firearms license number|consignee ffl|seller ffl",
  exporter:
    "exporter|exportador|exportadora|empresa exportadora|shipper|consignor|remitente|shipped from|shipped by|transferor|cedente|licence holder exporter|applicant company",
  consignee:
    "consignee|consignatario|foreign consignee|ultimate consignee|intermediate consignee|shipped to|ship to|transferee|transferee ffl|receiving ffl|receiving licensee|receiving dealer|enviado a|embarcado a|parte receptora|licensee receiving",
  "end-user":
    "end user|enduser|usuario final|end user name|foreign end user|final end user|usuario final declarado|government end user|end use entity",
  movement:
    "movement|movimiento|tipo de movimiento|transfer type|type of transfer|kind of transfer|tipo de transferencia|transaction type|tipo de operacion|tipo de transaccion|disposition type",
  approved:
    "approved|approved quantity|quantity approved|qty approved|approved qty|licensed quantity|quantity licensed|qty licensed|authorized quantity|authorised quantity|quantity authorized|quantity authorised|cantidad autorizada|cantidad aprobada|cantidad licenciada|piezas autorizadas",
  shipped:
    "shipped|shipped quantity|quantity shipped|qty shipped|shipped qty|exported quantity|quantity exported|cantidad embarcada|cantidad enviada|cantidad exportada|piezas embarcadas|piezas enviadas",
  restriction:
    "restriction|restrictions|restriccion|restricciones|proviso|provisos|licence conditions|license conditions|conditions of licence|conditions of license|condiciones de la licencia|territorial restriction|restriccion territorial|excluded states|estados excluidos|sub national restriction|end use restriction",
  "end-use-check":
    "end use check|end use monitoring|end use verification|post shipment check|post shipment verification|blue lantern|blue lantern check|verificacion de uso final|verificacion posterior al embarque|tipo de verificacion",
  "end-use-result":
    "check result|result of check|end use check result|end use result|verification result|blue lantern result|resultado de la verificacion|resultado verificacion|resultado de verificacion",
  killed:
    "killed|number killed|no killed|people killed|persons killed|deaths|fatalities|muertos|numero de muertos|fallecidos|personas fallecidas|mortos|num muertos",
  wounded:
    "wounded|number wounded|injured|number injured|people injured|heridos|numero de heridos|lesionados|personas lesionadas|feridos|num heridos",
  "ballistic-lead":
    "ballistic lead|ballistic leads|ballistic hit|ballistic match|ibis hit|nibin hit|nibin lead|nibin lead no|ibin hit|lead no|lead number|correspondencia balistica|coincidencia balistica|huella balistica|no de correspondencia|correspondencia",
  "confirmed-by":
    "confirmed by|confirmado por|lead confirmed by|confirming laboratory|laboratorio que confirma|laboratory|laboratorio|lead status|estado de la correspondencia",
  price:
    "costo|precio|price|cost|valor|importe|monto|preco|costo pesos mex|costo total|precio unitario|unit price|value|value usd|valor total|costo pesos|precio total|custo|total price|acquisition value|total cost|cost total|total value|unit price|valor de adquisicion|valor de aquisicao|unit cost|valor unitario",
  category:
    "inbound outbound|mode of transportation|direction|modalidad|region|condicion|estado fisico|condition|status|estatus|situacion|situacao|laudo|restrita|patrimoniada|origem arma|origen del arma|plataforma|txdot district|transport mode|medio de transporte|uso|uso exclusivo|regimen|quarter|trimestre|semestre|sector",
  label: "",
  total:
    "total|totales|totals|totais|suma|soma|sum|gran total|total general|total geral|grand total|total armas|total de armas|total firearms|total weapons|all firearms|suma total|tot|totl|ttl",
  person:
    "nombre|name|nome|nombres|propietario|proprietario|owner|registered owner|dueno|purchaser|purchaser name|buyer|buyer name|comprador|imputado|imputados|detenido|detenidos|inculpado|indiciado|indiciados|autor|autor do fato|vitima|victima|victim|suspect|sospechoso|acusado|reu|defendant|defendants|policia a cargo|policia|policial|elemento|elementos|agente|agente del mp|oficial|officer|officer name|responsable|responsavel|perito|agent|case agent|nombre del detenido|nombre del imputado|nombre completo|nome completo|apellido|apellidos|apellido paterno|apellido materno|first name|last name|middle name|full name|given name|family name|surname|sobrenome|apelido|curp|rfc|cpf|rg|ssn|social security|telefono|phone|phone number|telefone|celular|correo|correo electronico|email|e mail|domicilio|home address|residence|date of birth|fecha de nacimiento|dob|data de nascimento|nascimento|pasaporte|passport|passport no|licencia de conducir|drivers license|driver license|cnh|alias|apodo|vulgo|portador|poseedor|possessor|presentado por|quien entrega|quien recibe|entrega|recibe|entregado por|recibido por|funcionario|condutor|testemunha|testigo|denunciante|straw purchaser|recipient|clave de elector|ine|edad|age|idade|sexo|sex|gender|nacionalidad|nationality|ocupacion|arrestee|arrested person|titular|titular del permiso|nombre del propietario|nombre del comprador|nombre de la persona|nombre y apellidos|persona|person|donante|asegurado a|firma|agente a cargo|investigador|investigator|examiner",
  note: "observaciones|observacion|obs|notas|nota|notes|note|comentario|comentarios|comments|comment|remarks|observacoes|observacao|narrativa|narrative|hechos|descripcion de los hechos|historico|resumen|sintesis|tipo delito|delito|delitos|crime|offence|offense|charges|motivo|circunstancias|circumstances|relato|detalle|detalles|details|otros datos|caracteristicas|summary|informacion adicional|weapon source|gun source|source of weapon|where obtained|how obtained|when obtained|case summary",
  ignore:
    "lat|latitude|latitud|lon|lng|longitude|longitud|x|y|url|foto|photo|imagen|image|lacre|numero lacre|no lacre|acautelamento|hora|time|hour|code|codigo|cp|zip|zip code|codigo postal|cep|cvegeo|cve ent|cve mun|source|fuente|fonte|link|embalaje|cadena de custodia|nsn|stock number|national stock number|nato stock number|key|rds key|ffl key|method|confidence|reasoning|flag|fips|tract|ward|dow|day of week|dia da semana|dia de la semana",
};

/** A header with one of these names a thing, not a person: `Nombre del arma`, `Product name`. */
const THING =
  /\b(arma|gun|firearm|weapon|station|school|district|hospital|street|road|calle|rua|license|licensee|event|incident|marca|producto|product|model|modelo|calibre|dealer|distributor|distribuidor|armeria|store|shop|crossing|port|puerto|empresa|company|business|municipio|state|estado|lugar|place|file|archivo|item|maker|manufacturer|brand|operativo|operation|unidad|agency|dependencia|autoridad|sheet|city|county|country)\b/;

/** A header that counts persons counts no things: `total_victims`, `numero de detenidos`. */
const PEOPLE =
  /\b(victims?|vitimas?|victimas?|killed|injured|wounded|dead|deaths|fatalities|casualties|people|persons?|personas|pessoas|suspects?|shooters?|arrests?|arrested|detenidos|detenidas|presos|muertos|heridos|mortos|feridos|enrollment)\b/;

/** A date of make or of birth is no date of the event: `mes_fabricacao`, `year of manufacture`. */
const NOT_EVENT = /\b(fabricac\w+|of manufacture|manufactured|year made|nacimiento|nascimento|birth)\b/;

/** `NumFirearms`, `No. de armas`: how many of what the plural names. */
const COUNTED = /^(?:num|number|numero|no|nro|n) (?:(?:of|de) )?([a-z ]+s)$/;

/** English heads that stand last and name a header as much as a first word does: `crime location state`. */
const LAST_HEAD =
  /^(state|city|county|date|year|month|caliber|make|manufacturer|model|quantity|summary|court|method|confidence|reasoning|flag)$/;
/** Words run together by a database: `incidentid`, `weapontype`. */
const GLUED = /^([a-z]{4,})(id|no|num|number|date|type|name|state|city)$/;

interface Phrase {
  readonly field: Field;
  readonly words: number;
}
const TABLE = new Map<string, Phrase[]>();
const VOCABULARY = new Set<string>();
let longest = 1;
for (const [field, phrases] of Object.entries(PHRASES) as [Field, string][]) {
  for (const phrase of phrases.split("|")) {
    if (phrase === "") continue;
    const words = phrase.split(" ");
    longest = Math.max(longest, words.length);
    for (const word of words) if (word.length >= 6) VOCABULARY.add(word);
    TABLE.set(phrase, [...(TABLE.get(phrase) ?? []), { field, words: words.length }]);
  }
}

export interface HeaderScore {
  readonly field: Field;
  /** 1 = the whole header is a known phrase. */
  readonly score: number;
  readonly phrase: string;
}

/** Fields that the words of a header speak for, best first. */
export function scoreHeader(header: string): readonly HeaderScore[] {
  const plain = plainWords(header);
  if (plain === "") return [];
  const words = plain.split(" ").flatMap(unglued).map(mended);
  const best = new Map<Field, HeaderScore>();
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(longest, words.length - from); length > 0; length--) {
      const phrase = words.slice(from, from + length).join(" ");
      if (length < words.length && phrase.length < 3) continue;
      for (const { field } of TABLE.get(phrase) ?? []) {
        // The first words of a header name it; what follows (`del arma`, `(abbv)`) only narrows.
        const last = from + length === words.length && LAST_HEAD.test(phrase);
        const place = from === 0 ? 0 : last ? 0.02 : -0.05;
        const score = length === words.length ? 1 : 0.45 + (0.45 * length) / words.length + place;
        if (score > (best.get(field)?.score ?? 0)) best.set(field, { field, score, phrase });
      }
    }
  }
  if (THING.test(plain)) best.delete("person");
  const counted = COUNTED.exec(plain)?.[1];
  if (counted !== undefined && unitOf(counted) !== null && !TABLE.has(plain)) {
    best.delete("record-id");
    best.set("quantity", { field: "quantity", score: 0.95, phrase: plain });
  }
  if (NOT_EVENT.test(plain)) {
    for (const field of ["date", "year", "month", "day"] as const) best.delete(field);
  }
  if (PEOPLE.test(plain)) for (const field of ["quantity", "total", "count"] as const) best.delete(field);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** True when the whole text is a phrase of the table: a cell of a header, not of data. */
export function isHeaderPhrase(text: string): boolean {
  return text.length <= 40 && TABLE.has(plainWords(text));
}

/** A word of the table with another behind it is both; a word that the table knows stays whole. */
function unglued(word: string): readonly string[] {
  // `Year1`, `Total3`: the number of a footnote
  const bare = /^([a-z]{4,})\d$/.exec(word)?.[1];
  if (bare !== undefined && !TABLE.has(word) && TABLE.has(bare)) return [bare];
  const [, first, second] = GLUED.exec(word) ?? [];
  return first === undefined || second === undefined || TABLE.has(word) || !TABLE.has(first)
    ? [word]
    : [first, second];
}

/** A long word one letter off a known one is that one: `distibutor`, `calibe`. */
function mended(word: string): string {
  if (word.length < 6 || VOCABULARY.has(word) || /\d/.test(word)) return word;
  for (const known of VOCABULARY) {
    if (Math.abs(known.length - word.length) <= 1 && known[0] === word[0] && oneEdit(word, known))
      return known;
  }
  return word;
}

function oneEdit(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1)
  );
}
