import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Fields as YAML: those without a value are left out, lists stand on one line, and what older readers of YAML take for yes or no is quoted. */
export function yamlText(fields: object): string {
  const filled = JSON.parse(JSON.stringify(fields, (_, value) => (isNothing(value) ? undefined : value)));
  const document = new Document(filled);
  visit(document, (key, node) => {
    if (isSeq(node)) node.flow = true;
    if (key !== 'key' && isScalar(node) && /^(?:y|n|yes|no|on|off|\d+(?::\d+)+)$/i.test(String(node.value)))
      node.type = Scalar.QUOTE_DOUBLE;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const isNothing = (value: unknown) => value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
