import type { FastifySerializerCompiler } from "fastify/types/schema.js";
import { ResponseSerializationError } from "fastify-type-provider-zod";
import type { z } from "zod";

/**
 * Answers as their schema has them: what it does not declare is dropped, what it does not allow is our own fault. Answers are
 * what they say, so nothing is encoded on the way out, which is the quick way through zod.
 */
export const declaredAnswers: FastifySerializerCompiler<z.ZodType> = ({ schema, method, url }) => {
  return (answer) => {
    const { success, data, error } = schema.safeParse(answer);
    if (!success) throw new ResponseSerializationError(method, url, { cause: error });
    return JSON.stringify(data);
  };
};
