import type { Got, Posted, Removed } from "./answers.ts";

interface Tables {
  readonly GET: Got;
  readonly POST: Posted;
  readonly DELETE: Removed;
}
export type Method = keyof Tables;

/** An address without its question. */
type Bare<P extends string> = P extends `${infer Path}?${string}` ? Path : P;

/** Whether one step of an address is that of a route: the same word, or anything where the route has a name in braces. */
type Step<A extends string, R extends string> = R extends `{${string}}` ? true : A extends R ? true : false;

/** Whether an address is one of a route, step by step; what is put in at run time is no word of a route. */
type Fits<A extends string, R extends string> = A extends `${infer Head}/${infer Rest}`
  ? R extends `${infer Of}/${infer On}`
    ? Step<Head, Of> extends true
      ? Fits<Rest, On>
      : false
    : false
  : R extends `${string}/${string}`
    ? false
    : Step<A, R>;

type RouteOf<A extends string, M extends Method> = {
  [R in keyof Tables[M] & string]: Fits<A, R> extends true ? R : never;
}[keyof Tables[M] & string];

/** What an address answers, as docs/openapi.json declares it: `/api/items/${id}?...` is `/api/items/{item}`. One that no route has gives nothing usable. */
export type AnswerTo<P extends string, M extends Method = "GET"> = [RouteOf<Bare<P>, M>] extends [never]
  ? { readonly "no such route": P }
  : Tables[M][RouteOf<Bare<P>, M> & keyof Tables[M]];

/** A row of a list that an address answers page by page. */
export type RowOf<P extends string> =
  AnswerTo<P> extends { readonly items: readonly (infer Row)[] } ? Row : { readonly "no such list": P };

/** An answer of whose fields some are of the story's own types, because the document says less of them. */
export type With<A, B extends { readonly [K in keyof B]: K extends keyof A ? unknown : never }> = Omit<
  A,
  keyof B
> &
  B;

/** Whatever has every field of an answer: a mirror of one that a route no longer gives does not compile. */
export type Like<A> = { readonly [K in keyof A]: unknown };
