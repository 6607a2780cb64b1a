// Checks JSON against JSON Schema 2020-12.
//
// Standard input: a JSON list of { name, schema, instance | file, expected? }, where `schema` is the path of a schema
// file, `instance` a JSON value or `file` the path of one, and `expected` true or false where a verdict is expected.
// Standard output: a JSON list of { name, valid, asExpected, errors: ["/rules/0/by must be string"] }.
// Exit code: 0 if every verdict is as expected, 1 if one is not, 2 if an input or schema cannot be read.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const MOST_ERRORS = 20;
const ajv = new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false });
const compiled = new Map();

function validator(path) {
  const file = resolve(path);
  if (!compiled.has(file)) {
    compiled.set(file, ajv.compile(JSON.parse(readFileSync(file, "utf8"))));
  }
  return compiled.get(file);
}

function judge({ name, schema, instance, file, expected }) {
  const validate = validator(schema);
  const valid = validate(file === undefined ? instance : JSON.parse(readFileSync(file, "utf8")));
  const errors = valid ? [] : validate.errors.slice(0, MOST_ERRORS)
    .map((e) => `${e.instancePath || "/"} ${e.message}${e.params.additionalProperty ? `: ${e.params.additionalProperty}` : ""}`);
  return { name: name ?? null, valid, asExpected: expected === undefined || expected === valid, errors };
}

try {
  const verdicts = JSON.parse(readFileSync(0, "utf8")).map(judge);
  process.stdout.write(JSON.stringify(verdicts, null, 1) + "\n");
  process.exitCode = verdicts.every((v) => v.asExpected) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
