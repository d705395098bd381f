/**
 * Rules of IBM's validator that do not hold here, by reason. Everything else does: `ibmLint.test.ts`.
 */
export const notHere: Record<string, readonly string[]> = {
  // Names, values and shapes of the service, which its clients have in their code.
  'the service is as it is': [
    'ibm-enum-casing-convention',
    'ibm-property-casing-convention',
    'ibm-error-response-schemas',
    'ibm-major-version-in-path',
    'ibm-no-operation-requestbody',
    'ibm-no-nullable-properties',
    'ibm-use-date-based-format',
    'ibm-well-defined-dictionaries',
    'ibm-operationid-naming-convention',
  ],
  // Nothing that we know of the service says a limit, and one that is made up makes clients refuse what it sends.
  'nobody knows': [
    'ibm-array-attributes',
    'ibm-string-attributes',
    'ibm-integer-attributes',
    'ibm-schema-type-format',
    'ibm-required-array-properties-in-response',
    'ibm-required-enum-properties-in-response',
  ],
  // OpenAPI 3.1 allows what 3.0 did not: a description beside a reference.
  'written for OpenAPI 3.0': ['no-$ref-siblings'],
  // House style: a reader gains nothing from a name for an object that stands in one place.
  'house style': ['ibm-avoid-inline-schemas', 'ibm-schema-description'],
};
