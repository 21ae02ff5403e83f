// @ts-check
import ts from 'typescript'

/** Returns the syntax tree of a file. @param {string} path @param {string} text */
export const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** Returns the first syntax error of a text, with its line. @param {string} path @param {string} text */
export const syntaxErrorIn = (path, text) => {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true })
  const [first] = diagnostics
  if (first === undefined) return undefined
  const line = parse(path, text).getLineAndCharacterOfPosition(first.start ?? 0).line + 1
  return `${path}:${line}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`
}

/** Returns the value of a string, `null` for null; `undefined` for anything else. @param {ts.Node | undefined} node */
export const literalOf = (node) =>
  node === undefined
    ? undefined
    : ts.isStringLiteralLike(node)
      ? node.text
      : node.kind === ts.SyntaxKind.NullKeyword
        ? null
        : undefined
/** @param {ts.Node | undefined} node */
export const stringOf = (node) => literalOf(node) ?? undefined

/** Returns the properties of an object literal by name. @param {ts.Node | undefined} node */
export const propertiesOf = (node) => {
  /** @type {Map<string, ts.Expression>} */
  const found = new Map()
  if (node && ts.isObjectLiteralExpression(node))
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property) && property.name) found.set(nameOf(property.name), property.initializer)
  return found
}
/** @param {ts.PropertyName} name */
const nameOf = (name) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText())

/**
 * A call with the text of what is called: `ask`, `csp.part`.
 * @param {ts.Node | undefined} node
 */
export const callIn = (node) =>
  node && ts.isCallExpression(node) ? { callee: node.expression.getText(), args: node.arguments, node } : undefined

/** Returns the constants of a file, each with what it is initialised with. @param {ts.SourceFile} source */
export const constantsOf = (source) =>
  source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => ({
          name: declaration.name.getText(),
          value: withoutAs(declaration.initializer),
          call: callIn(withoutAs(declaration.initializer)),
          isExported: statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false,
          statement,
        }))
      : [],
  )
/** Returns an expression without its `as const`. @param {ts.Expression | undefined} node */
const withoutAs = (node) => (node && ts.isAsExpression(node) ? node.expression : node)

/** Returns the elements of an array literal. @param {ts.Node | undefined} node */
export const elementsOf = (node) => (node && ts.isArrayLiteralExpression(node) ? node.elements : undefined)
/** Returns the call in `...call(…)`. @param {ts.Node} node */
export const spreadCallIn = (node) => (ts.isSpreadElement(node) ? callIn(node.expression) : undefined)
/** @param {ts.Node | undefined} node */
export const objectIn = (node) => (node && ts.isObjectLiteralExpression(node) ? node : undefined)

/** Returns the imports of a file: the module, its names, its namespace, and where a name can be added. @param {ts.SourceFile} source */
export const importsOf = (source) =>
  source.statements.filter(ts.isImportDeclaration).map((statement) => {
    const bindings = statement.importClause?.namedBindings
    return {
      module: stringOf(statement.moduleSpecifier) ?? '',
      isType: statement.importClause?.isTypeOnly ?? false,
      names: bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => one.name.text) : [],
      lastName: bindings && ts.isNamedImports(bindings) ? bindings.elements.at(-1)?.end : undefined,
      namespace: bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined,
      end: statement.end,
    }
  })
/** Returns the exports of whole files under a name. @param {ts.SourceFile} source */
export const namespacesOf = (source) =>
  source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const clause = statement.exportClause
    return clause && ts.isNamespaceExport(clause)
      ? [{ name: clause.name.text, module: stringOf(statement.moduleSpecifier) ?? '', statement }]
      : []
  })
