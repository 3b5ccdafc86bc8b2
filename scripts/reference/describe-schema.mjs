// Carries the doc comments of a TypeScript type into the JSON Schema that describes the same data, and fails where the two
// do not have the same fields: neither can be changed without the other.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = dirname(fileURLToPath(import.meta.url));

/** Reads the types that a file exports; one reading serves many schemas. */
export function readTypes(file) {
  const { config } = ts.readConfigFile(join(here, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, aliased(checker, symbol)]));
  return { checker, exported };
}

/** The schema with the comments of the exported type `name`; definitions under `$defs` are types of the same file. */
export function describeSchema(schema, { name, types: { checker, exported } }) {
  const described = new Map();
  const definitions = schema.$defs ?? {};
  const root = describeNamed(schema, name, name);
  return { ...root, $defs: Object.fromEntries(Object.keys(definitions).map((key) => [key, described.get(key)])) };

  function describeNamed(node, typeName, path) {
    const symbol = exported.get(typeName);
    if (symbol === undefined) throw new Error(`${path}: no type ${typeName} is exported`);
    const description = commentOf(checker, symbol);
    const { $schema, $defs: _, ...rest } = describe(node, checker.getDeclaredTypeOfSymbol(symbol), path);
    return { ...($schema ? { $schema } : {}), title: typeName, ...(description ? { description } : {}), ...rest };
  }

  function describe(node, type, path) {
    if (node.$ref !== undefined) {
      const key = node.$ref.replace("#/$defs/", "");
      if (!described.has(key)) {
        described.set(key, {});
        described.set(key, describeNamed(definitions[key], key, key));
      }
      return node;
    }
    if (node.properties !== undefined) return describeObject(node, type, path);
    if (node.items !== undefined) return describeList(node, type, path);
    if (node.enum !== undefined) assertSame(`${path} is one of`, node.enum, literalsOf(type));
    return node;
  }

  function describeList(node, type, path) {
    const itemType = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (itemType === undefined) throw new Error(`${path}: the schema has a list, the type has none`);
    return { ...node, items: describe(node.items, itemType, `${path}[]`) };
  }

  function describeObject(node, type, path) {
    const fields = checker.getPropertiesOfType(type);
    const isOptional = (field) => (field.flags & ts.SymbolFlags.Optional) !== 0;
    assertSame(`${path} has`, Object.keys(node.properties), fields.map(nameOf));
    assertSame(`${path} must have`, node.required ?? [], fields.filter((field) => !isOptional(field)).map(nameOf));
    const properties = fields.map((field) => {
      const fieldPath = `${path}.${field.name}`;
      const { description: general, ...rest } = describe(
        node.properties[field.name],
        checker.getNonNullableType(checker.getTypeOfSymbol(field)),
        fieldPath,
      );
      const description = [commentOf(checker, field), general].filter(Boolean).join(" ");
      return [field.name, { ...(description ? { description } : {}), ...rest }];
    });
    return { ...node, properties: Object.fromEntries(properties) };
  }
}

function aliased(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function nameOf({ name }) {
  return name;
}

function commentOf(checker, symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
}

function literalsOf(type) {
  return (type.isUnion() ? type.types : [type]).map(({ value }) => value);
}

function assertSame(what, inSchema, inType) {
  const [left, right] = [inSchema, inType].map((names) => [...names].sort().join(", "));
  if (left !== right) throw new Error(`${what} in the schema: ${left}\nin the type: ${right}`);
}
