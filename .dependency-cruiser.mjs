/** The rooms in the order in which values flow through them; `std` and `ontology` stand beside it for all. */
const flow = [
  ['seeds', 'reads what others wrote; everything after it is made of these values'],
  ['text', 'a text is repaired before anybody knows what it says'],
  ['clauses', 'the tree of a document does not depend on the names in it'],
  ['mentions', 'names are found before anybody knows which thing they mean over all documents'],
  ['entities', 'a thing is known before its relations are'],
  ['relations', 'a relation is read from mentions, not from what a plan commits somebody to'],
  [
    'commitments',
    'tasks, targets and projects are read from clauses and mentions; the graph puts them together',
  ],
  ['curation', 'changes what was read where a person decided so, before a graph is made of it'],
  ['graph', 'is made from what was read, and does not know where it will be kept'],
  ['questions', 'answers from plain values, whichever store they came from'],
  ['store', 'keeps graphs, and does not know who asks'],
  ['reports', 'run on a store, and do not know who shows them'],
  ['api', 'answers over HTTP what store, questions and reports give'],
];
const rooms = flow.map(([room]) => room);
const reading = rooms.slice(0, rooms.indexOf('graph'));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...flow.slice(0, -1).map(([room, reason], place) => ({
      name: `${room}-looks-upstream`,
      comment: `${room} ${reason}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${rooms.slice(place + 1).join('|')})/` },
    })),
    {
      name: 'rooms-are-listed',
      comment: 'A new room gets its place in the flow above first.',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${[...rooms, 'std', 'ontology', 'evaluate', 'cli'].join('|')})/`,
      },
      to: {},
    },
    {
      name: 'only-cli-knows-the-whole',
      comment: 'A room that knew the pipeline or the command line would know every other room.',
      severity: 'error',
      from: { pathNot: '^src/(cli/|pipeline\\.ts$)' },
      to: { path: '^src/(cli/|pipeline\\.ts$)' },
    },
    {
      name: 'store-and-api-see-the-graph-only',
      comment: 'What is kept and shown is the graph: how it was read may change without them.',
      severity: 'error',
      from: { path: '^src/(questions|store|reports|api)/' },
      to: { path: `^src/(${reading.join('|')})/` },
    },
    {
      name: 'std-stands-alone',
      comment: 'Everybody may use std, so it uses nobody.',
      severity: 'error',
      from: { path: '^src/std/' },
      to: { path: '^src/', pathNot: '^src/std/' },
    },
    {
      name: 'ontology-is-tables',
      comment: 'Everybody may use the kinds and types; they rest on nothing but std.',
      severity: 'error',
      from: { path: '^src/ontology/' },
      to: { path: '^src/', pathNot: '^src/(ontology|std)/' },
    },
    {
      name: 'scoring-is-apart',
      comment:
        'Scores are held against exports: nothing that makes a graph may see gold facts, and scoring sees no maker.',
      severity: 'error',
      from: { path: '^src/evaluate/' },
      to: { path: '^src/', pathNot: '^src/(evaluate|ontology|std)/' },
    },
    {
      name: 'nobody-sees-scoring',
      comment: 'Gold facts measure what was read and are never read themselves.',
      severity: 'error',
      from: { pathNot: '^src/(evaluate|cli)/' },
      to: { path: '^src/evaluate/' },
    },
    {
      name: 'effects-at-the-edges',
      comment:
        'Disk, network and processes belong to seeds, store, api/server and cli: everything else takes values and returns values.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(seeds/|store/|api/(start-server|read-schema|read-trusted-documents|pages/)|cli/)',
      },
      to: {
        path: '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dns|os|child_process|worker_threads|process|readline)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'neo4j-behind-the-store',
      comment: 'Both stores answer alike; only store/neo4j may know which one it is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'embedded-engine-behind-the-store',
      comment: 'The embedded engine is young and may be exchanged; only store/embedded knows it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/embedded/' },
      to: { path: 'node_modules/@grafeo-db' },
    },
    {
      name: 'http-belongs-to-api',
      comment: 'Only the API speaks HTTP and GraphQL.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/' },
      to: { path: 'node_modules/(express|@apollo|graphql|dataloader)/' },
    },
    {
      name: 'words-belong-to-cli',
      comment: 'Only the command line reads arguments.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thought: join them, or take out what both need.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-what-is-installed',
      comment: 'Who installs innograph gets no development dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-missing',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Pages for the browser, as they were published.
    exclude: { path: '^src/api/pages/.*[.]js$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
