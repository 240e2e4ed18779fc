import { words } from "./fold.ts";

/** What a number counts. `other` is a plural noun that no list names. */
export const UNIT_CODES = [
  "percent",
  "ratio",
  "multiple",
  "firearm",
  "cartridge",
  "explosive",
  "magazine",
  "death",
  "person",
  "arrest",
  "event",
  "organisation",
  "territory",
  "vehicle",
  "drug",
  "mass",
  "money",
  "duration",
  "other",
  "unstated",
] as const;
export type UnitCode = (typeof UNIT_CODES)[number];

const NOUNS: Readonly<Partial<Record<UnitCode, ReadonlySet<string>>>> = {
  firearm: words(
    "gun guns firearm firearms weapon weapons arms rifle rifles pistol pistols handgun handguns shotgun shotguns revolver revolvers carbine carbines machinegun machineguns longgun longguns sidearms barretts kalashnikovs arma armas fusil fusiles pistola pistolas revolveres escopeta escopetas carabina carabinas ametralladora ametralladoras subametralladora subametralladoras subfusiles armamentos barrett barret",
  ),
  cartridge: words(
    "round rounds cartridge cartridges bullet bullets ammunition casing casings shells cartucho cartuchos bala balas municion municiones proyectil proyectiles tiros casquillo casquillos",
  ),
  explosive: words(
    "grenade grenades rocket rockets launcher launchers explosive explosives mines ieds granada granadas lanzagranadas lanzacohetes cohetes explosivo explosivos minas artefactos",
  ),
  magazine: words("magazine magazines clips cargador cargadores"),
  death: words(
    "death deaths killing killings homicide homicides murder murders fatality fatalities femicides suicides muerte muertes homicidio homicidios asesinato asesinatos fallecimientos defunciones feminicidios suicidios muertos muertas dead fallecidos",
  ),
  person: words(
    "people persons person soldier soldiers agent agents officer officers member members suspect suspects trafficker traffickers smuggler smugglers trader traders civilian civilians migrant migrants victim victims men women children colleague colleagues lawmakers legislators senator senators representatives troops marines policemen police deserters defectors buyers purchasers defendants employees workers students inmates prisoners criminals individuals residents citizens mexicans americans leaders operatives gunmen hitmen journalists activists signatories personas persona hombres mujeres ninos ninas soldados elementos agentes policias militares integrantes miembros detenidos detenidas presuntos criminales delincuentes civiles victimas migrantes traficantes compradores trabajadores desertores sicarios efectivos marinos senadores diputados legisladores habitantes ciudadanos heridos wounded injured desaparecidos lideres operadores mexicanos estadounidenses periodistas operadores objetivos",
  ),
  arrest: words("arrest arrests detention detentions detenciones detencion capturas aprehensiones arrestos"),
  event: words(
    "seizure seizures attack attacks raid raids trace traces request requests license licenses licence licences designation designations case cases incident incidents clash clashes inspection inspections investigation investigations operation operations prosecution prosecutions conviction convictions indictments sale sales purchase purchases shootings massacres ambushes checks applications exports recoveries convoys shipments desertions defections records reports warrants charges lawsuits extraditions transfers decomisos decomiso aseguramientos incautaciones ataques cateos solicitudes rastreos casos inspecciones operativos operaciones sentencias enfrentamientos delitos carpetas compras ventas licencias exportaciones envios deserciones denuncias ordenes extradiciones agresiones crimes crime delito rastreo incidentes tiroteos masacres procesos eventos homicide-cases",
  ),
  organisation: words(
    "cartel cartels gang gangs group groups dealer dealers store stores shop shops company companies manufacturer manufacturers agency agencies distributors retailers wholesalers ffls licensees organization organizations organisations businesses outlets plants factories crossings laboratories labs carteles pandillas grupos organizaciones tiendas armerias empresas fabricantes vendedores distribuidores comercios establecimientos negocios agencias dependencias plantas fabricas laboratorios corporaciones bandas corridors corredores zip codes",
  ),
  territory: words(
    "country countries state states municipality municipalities cities counties nations paises estados municipios ciudades condados entidades naciones districts",
  ),
  vehicle: words(
    "vehicle vehicles truck trucks car cars aircraft helicopter helicopters boats planes vehiculos camionetas autos aeronaves avionetas helicopteros embarcaciones drones drone trailers",
  ),
  drug: words("pills doses tablets pastillas dosis plantas"),
  mass: words(
    "ton tons tonne tonnes kilo kilos kg kilogram kilograms kilogramos kilogramo pounds libras tonelada toneladas gramos grams",
  ),
  money: words("dollars dollar dolares pesos euros usd mdd mdp"),
  duration: words(
    "year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries ano anos mes meses semana semanas dia dias hora horas minuto minutos segundos decada decadas siglo siglos sexenio sexenios",
  ),
};
const LEXICON: ReadonlyMap<string, UnitCode> = new Map(
  Object.entries(NOUNS).flatMap(([code, set]) => [...set].map((noun) => [noun, code as UnitCode] as const)),
);

export function unitOf(noun: string): UnitCode | null {
  return LEXICON.get(noun) ?? null;
}

/** Measures of things that a claim is not made of: lengths, calibres, page furniture, clock. */
export const MEASURES = words(
  "mile miles km kilometer kilometers kilometre kilometres meter meters metre metres foot feet inch inches yard yards cm mm caliber calibre calibers calibres cal gauge grain grains mph kph acres hectares millas kilometros kilometro metros metro centimetros milimetros milimetro pulgadas pulgada pies hectareas grados degrees pm am hrs hr min mins o'clock horas hora",
);
export const FURNITURE = words(
  "comments comment views view shares likes photos pages page stars results followers ago read lectura comentarios vistas visitas paginas fotos seguidores images words palabras subscribers items posts clicks",
);
/** Nouns that make an office or a thing of the number before them rather than a count. */
export const UNCOUNTED = words(
  "ways way sides side times veces others otros otras things cosas steps parts partes reasons razones examples points puntos governments gobiernos militaries ones of options years items ideas questions halves hands manos claves keys tips datos facts lecciones lessons things myths mitos preguntas",
);
