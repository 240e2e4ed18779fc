import type { Run } from "./clause.ts";
import { words } from "./fold.ts";
import { actorsIn } from "./mention.ts";
import type { ActorsRow } from "./tables/actors.ts";
import type { Token } from "./token.ts";

/** Who is said to have said something. A name that no table holds is kept only beside a public role. */
export interface Speaker {
  /** Token run that names the speaker. */
  readonly run: Run;
  readonly actor: ActorsRow | null;
  /** As written; null where the person is not collected. */
  readonly name: string | null;
  /** The role as written: "director of ...", "Mexico's defense secretary". */
  readonly role: string | null;
  /** Where a name stands there that is not collected. */
  readonly withheld: boolean;
  /** "officials", "the lawmakers": nobody in particular. */
  readonly collective: boolean;
}

/** Roles that make a name public: office, command, bench, spokesman, and who speaks for an organisation. */
const ROLES = words(
  "president secretary minister director deputy chief commander general admiral colonel senator sen representative rep congressman congresswoman governor mayor ambassador attorney prosecutor judge justice spokesman spokeswoman spokesperson commissioner administrator inspector undersecretary chairman chairwoman chair coordinator head superintendent sheriff chancellor consul legislator lawmaker delegate professor researcher analyst expert author scholar historian presidente presidenta secretario secretaria subsecretario subsecretaria ministro ministra directora titular jefe jefa comandante almirante coronel senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa embajador embajadora fiscal procurador procuradora juez jueza magistrado vocero vocera portavoz comisionado comisionada coordinador coordinadora canciller consul legislador legisladora mandatario mandataria funcionario funcionaria investigador investigadora academico academica analista experto experta especialista profesor profesora exsecretario exsecretaria exdirector exdirectora exfiscal expresidente lider dirigente agent",
);
const COLLECTIVES = words(
  "officials official authorities lawmakers members member investigators experts analysts advocates researchers sources prosecutors agents police critics hawks senators legislators autoridades funcionarios expertos especialistas investigadores analistas legisladores fuentes agentes fiscales activistas academicos organizaciones they gobierno government report study informe reporte estudio investigation investigacion documents documentos court complaint demanda letter carta administration congressmen dependencia instituto agency agencia secretaria corporacion institucion medio diario newspaper data datos cifras statistics council consejo commission comision committee comite senate senado congreso",
);
const NOT_NAMES = words(
  "the a an in on at of and but el la los las un una en de del y pero por para con this that these it he she they we i according meanwhile however asimismo ademas segun tambien january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo mexico mexican american u.s. us united states estados unidos",
);

/** Words that end a role on its left: it does not reach over a verb or a conjunction. */
const NO_ROLE = words(
  "that que and y who quien were was is are been be said says to of by for in on at with from as when where which pleased have has had de a en por con como al fue es son ha han",
);

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}/u.test(token.text);

/** Reads the run of tokens next to a reporting verb; null where it names nobody. */
export function readSpeaker(tokens: readonly Token[], text: string, run: Run): Speaker | null {
  const actors = actorsIn(tokens, run.from, run.to);
  const holder = actors.find(({ row }) => row.kind === "office-holder");
  const role = roleIn(tokens, text, run);
  const actor = holder ?? actors[0] ?? null;
  const name = nameIn(tokens, run, actors);
  if (actor !== null && (holder !== undefined || name === null)) {
    const shown = text.slice(tokens[actor.from]!.start, tokens[actor.to - 1]!.end);
    return {
      run,
      actor: actor.row,
      name: shown,
      role,
      withheld: false,
      collective: actor.row.kind !== "office-holder",
    };
  }
  if (name !== null) {
    const publicly = role !== null;
    const shown = publicly ? text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end) : null;
    return { run, actor: null, name: shown, role, withheld: !publicly, collective: false };
  }
  for (let k = run.from; k < run.to; k++) {
    if (COLLECTIVES.has(tokens[k]!.fold) || ROLES.has(tokens[k]!.fold)) {
      return {
        run,
        actor: null,
        name: null,
        role: wordsOf(tokens, text, around(tokens, k, run)),
        withheld: false,
        collective: true,
      };
    }
  }
  return null;
}

/** The noun phrase of a collective: up to three words before it and seven after, within its commas. */
function around(tokens: readonly Token[], k: number, run: Run): Run {
  let from = k;
  while (from > run.from && k - from < 3 && tokens[from - 1]!.kind === "word") from--;
  let to = k + 1;
  while (to < run.to && to - k < 8 && tokens[to]!.kind === "word") to++;
  return { from, to };
}

function wordsOf(tokens: readonly Token[], text: string, run: Run): string {
  return text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
}

/** Two to five capitalised words that are no name of the table: somebody's name. */
function nameIn(tokens: readonly Token[], run: Run, actors: readonly Run[]): Run | null {
  const taken = (k: number): boolean => actors.some(({ from, to }) => k >= from && k < to);
  for (let k = run.from; k < run.to; k++) {
    let to = k;
    while (
      to < run.to &&
      isCapital(tokens[to]) &&
      !taken(to) &&
      !NOT_NAMES.has(tokens[to]!.fold) &&
      !ROLES.has(tokens[to]!.fold)
    ) {
      to++;
      if (tokens[to]?.text === "." && to + 1 < run.to && /^\p{Lu}$/u.test(tokens[to - 1]!.text)) to++;
      if (
        /^(?:de|del|la|y)$/.test(tokens[to]?.fold ?? "") &&
        isCapital(tokens[to + 1]) &&
        to + 1 < run.to &&
        to > k
      )
        to++;
    }
    if (
      to - k >= 2 ||
      (to - k === 1 && tokens[k]!.text.length > 2 && k > run.from && ROLES.has(tokens[k - 1]!.fold))
    )
      return { from: k, to };
    if (to > k) k = to - 1;
  }
  return null;
}

/** The words of a role: from its noun (with what stands before it in lower case) to the next mark or name. */
function roleIn(tokens: readonly Token[], text: string, run: Run): string | null {
  for (let k = run.from; k < run.to; k++) {
    if (!ROLES.has(tokens[k]!.fold) || tokens[k]!.kind !== "word") continue;
    let to = k + 1;
    while (
      to < run.to &&
      to < k + 16 &&
      tokens[to]!.kind === "word" &&
      !(isCapital(tokens[to]) && to === k + 1)
    )
      to++;
    // "Name, Former Mexico Defense Secretary": after a comma the whole apposition is the role, capitals and all.
    const apposed = appositionAt(tokens, k, run);
    let from = apposed ?? k;
    while (
      apposed === null &&
      from > run.from &&
      tokens[from - 1]!.kind === "word" &&
      !NO_ROLE.has(tokens[from - 1]!.fold) &&
      (!isCapital(tokens[from - 1]) || /'s$|’s$/.test(tokens[from - 1]!.text)) &&
      k - from < 4
    )
      from--;
    while (from < k && /^(?:the|a|an|el|la|said|by|to|por|dijo)$/.test(tokens[from]!.fold)) from++;
    return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  return null;
}

/** First token of an apposition that leads to token `k`: words only since a comma, at most six; null where none. */
function appositionAt(tokens: readonly Token[], k: number, run: Run): number | null {
  let from = k;
  while (from > run.from && k - from < 6 && tokens[from - 1]!.kind === "word") from--;
  return from > run.from && tokens[from - 1]!.text === "," ? from : null;
}
