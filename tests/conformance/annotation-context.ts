import type { NodeObject } from 'jsonld'

/**
 * The terms of the Web Annotation context (Web Annotation Vocabulary, appendix A) that our pages use, so that they can be
 * expanded without a request. A term that is missing here makes the expansion fail.
 */
export const annotationContext: NodeObject = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map(
        name => [name, `oa:${name}`],
      ),
    ),
    ...Object.fromEntries(
      ['assessing', 'classifying', 'commenting', 'describing', 'highlighting', 'linking', 'tagging'].map(name => [
        name,
        `oa:${name}`,
      ]),
    ),
    Text: 'dctypes:Text',
    Person: 'foaf:Person',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    state: { '@type': '@id', '@id': 'oa:hasState' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    generator: { '@type': '@id', '@id': 'as:generator' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    via: { '@type': '@id', '@id': 'oa:via' },
    cached: { '@type': '@id', '@id': 'oa:cachedSource' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    name: 'foaf:name',
    label: 'rdfs:label',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
    startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
    created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
    modified: { '@type': 'xsd:dateTime', '@id': 'dcterms:modified' },
    generated: { '@type': 'xsd:dateTime', '@id': 'dcterms:issued' },
    sourceDate: { '@type': 'xsd:dateTime', '@id': 'oa:sourceDate' },
  },
}
