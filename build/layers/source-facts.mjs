// What the layer rules need to know of one source file, read from its syntax tree and not from its text: a word in a
// comment or a string is no import and no clock.
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {{ specifier: string, names: string[], line: number, runs: boolean }} Import names: what is imported by name,
 * if so. runs: the other file runs before this one does; not for types, nor for what is imported later
 * @typedef {{ what: string, line: number }} Use
 * @typedef {object} SourceFacts
 * @property {Import[]} imports static, dynamic, type-only, re-exports, and files named with `new URL(…, import.meta.url)`
 * @property {Use[]} clocksAndChance `Date.now`, `new Date()`, `Math.random` and the like
 * @property {Use[]} globals identifiers that the file uses and does not declare
 * @property {number[]} defaultExports lines
 * @property {number[]} reExports lines
 * @property {string[]} syntaxErrors
 */

function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name;

const isOfTypes = (/** @type {object} */ node) => 'importKind' in node && node.importKind === 'type';

/**
 * Whether an import is of more than types, which are gone when the program runs.
 * @param {{ specifiers: object[] }} declaration
 */
const bringsValues = (declaration) =>
  !isOfTypes(declaration) && (declaration.specifiers.length === 0 || !declaration.specifiers.every(isOfTypes));

/** Every name that a pattern (a parameter, a `const { a, b: [c] }`) declares. */
function* namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      yield pattern.name;
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) yield* namesIn(property.value ?? property.argument);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) yield* namesIn(element);
      break;
    case 'AssignmentPattern':
      yield* namesIn(pattern.left);
      break;
    case 'RestElement':
      yield* namesIn(pattern.argument);
      break;
    case 'TSParameterProperty':
      yield* namesIn(pattern.parameter);
      break;
  }
}

/**
 * @param {string} file its name; the extension tells the language
 * @param {string} text
 * @returns {SourceFacts}
 */
export function readSourceFacts(file, text) {
  const { program, errors } = parseSync(file, text);
  const lineAt = lineFinder(text);
  /** @type {SourceFacts} */
  const facts = {
    imports: [],
    clocksAndChance: [],
    globals: [],
    defaultExports: [],
    reExports: [],
    syntaxErrors: errors.map((error) => error.message),
  };
  const declared = new Set();
  const used = [];
  /** Identifiers that name a property, a key or a label, and so refer to no variable. */
  const notReferences = new Set();

  const addImport = (node, source, specifiers = [], runs = false) => {
    const names = specifiers.map((each) => each.imported?.name ?? each.imported?.value).filter(Boolean);
    facts.imports.push({ specifier: source.value, names, line: lineAt(node.start), runs });
  };
  const declareParameters = (node) => {
    for (const parameter of node.params) for (const name of namesIn(parameter)) declared.add(name);
  };
  const declareFunction = (node) => {
    if (node.id) declared.add(node.id.name);
    declareParameters(node);
  };
  const declareId = (node) => {
    if (node.id) declared.add(node.id.name);
  };
  const markKey = (node) => {
    if (!node.computed && !node.shorthand && node.key) notReferences.add(node.key);
  };

  new Visitor({
    ImportDeclaration(node) {
      addImport(node, node.source, node.specifiers, bringsValues(node));
      for (const each of node.specifiers) declared.add(each.local.name);
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal') addImport(node, node.source);
    },
    TSImportType(node) {
      addImport(node, node.source);
    },
    ExportAllDeclaration(node) {
      addImport(node, node.source, [], node.exportKind !== 'type');
      facts.reExports.push(lineAt(node.start));
    },
    ExportNamedDeclaration(node) {
      if (node.source) {
        addImport(node, node.source, [], node.exportKind !== 'type');
        facts.reExports.push(lineAt(node.start));
      }
      const isDefault = (each) => (each.exported.name ?? each.exported.value) === 'default';
      if (node.specifiers.some(isDefault)) facts.defaultExports.push(lineAt(node.start));
    },
    ExportDefaultDeclaration(node) {
      facts.defaultExports.push(lineAt(node.start));
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) {
        facts.clocksAndChance.push({ what: 'new Date()', line: lineAt(node.start) });
      }
      const [first, second] = node.arguments;
      const isBesideThisFile = second?.type === 'MemberExpression' && second.object.type === 'MetaProperty';
      if (isNamed(node.callee, 'URL') && first?.type === 'Literal' && isBesideThisFile) addImport(node, first);
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) facts.clocksAndChance.push({ what: 'Date()', line: lineAt(node.start) });
    },
    MemberExpression(node) {
      if (!node.computed) notReferences.add(node.property);
      const { property } = node;
      const member = property.type === 'Literal' ? property.value : 'name' in property && property.name;
      for (const [object, name] of [
        ['Date', 'now'],
        ['Math', 'random'],
      ]) {
        if (isNamed(node.object, object) && member === name) {
          facts.clocksAndChance.push({ what: `${object}.${name}`, line: lineAt(node.start) });
        }
      }
    },
    VariableDeclarator(node) {
      for (const name of namesIn(node.id)) declared.add(name);
    },
    FunctionDeclaration: declareFunction,
    FunctionExpression: declareFunction,
    ArrowFunctionExpression: declareFunction,
    TSDeclareFunction: declareFunction,
    ClassDeclaration: declareId,
    ClassExpression: declareId,
    TSTypeAliasDeclaration: declareId,
    TSInterfaceDeclaration: declareId,
    CatchClause(node) {
      for (const name of namesIn(node.param)) declared.add(name);
    },
    Property: markKey,
    MethodDefinition: markKey,
    PropertyDefinition: markKey,
    TSPropertySignature: markKey,
    TSMethodSignature(node) {
      markKey(node);
      declareParameters(node);
    },
    TSFunctionType: declareParameters,
    TSCallSignatureDeclaration: declareParameters,
    TSConstructSignatureDeclaration: declareParameters,
    TSIndexSignature(node) {
      for (const parameter of node.parameters) declared.add(parameter.name);
    },
    TSNamedTupleMember(node) {
      declared.add(node.label.name);
    },
    TSModuleDeclaration(node) {
      // `declare global` and `declare module 'x'` name no variable.
      if (node.id.type === 'Identifier') declared.add(node.id.name);
    },
    TSMappedType(node) {
      declared.add(node.key.name);
    },
    TSTypeParameter(node) {
      declared.add(node.name.name ?? node.name);
    },
    Identifier(node) {
      used.push(node);
    },
  }).visit(program);

  for (const node of used) {
    if (notReferences.has(node) || declared.has(node.name)) continue;
    facts.globals.push({ what: node.name, line: lineAt(node.start) });
  }
  return facts;
}
