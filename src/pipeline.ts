import { readDocument } from './clauses/read-document.ts';
import { findProjects } from './commitments/find-projects.ts';
import { findTargets } from './commitments/find-targets.ts';
import { findTasks } from './commitments/find-tasks.ts';
import { type Curator, makeCurator } from './curation/make-curator.ts';
import type { DocumentFacts } from './curation/document-facts.ts';
import { settleCuration } from './curation/settle-curation.ts';
import { distinctEntities } from './entities/distinct-entities.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { asWritten } from './graph/as-written.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { DocumentExtract } from './graph/document-extract.ts';
import { extractDocument } from './graph/extract-document.ts';
import type { Graph } from './graph/graph.ts';
import type { GraphSources } from './graph/shared-part.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { type Gazetteer, makeGazetteer } from './mentions/gazetteer.ts';
import { nameIssuer } from './mentions/name-issuer.ts';
import { placeIssuer } from './mentions/place-issuer.ts';
import { findRelations } from './relations/find-relations.ts';
import { referenceRelations } from './relations/reference-relations.ts';
import { type Curation, noCuration } from './seeds/curation.ts';
import type { Reference } from './seeds/reference.ts';
import type { SourceDocument } from './seeds/source-document.ts';
import type { Report } from './std/finding.ts';
import { simplify } from './text/simplify.ts';

/** What is known before a document is read, and what a person decided of it. Made once for all documents. */
export interface Background {
  readonly reference: Reference;
  readonly gazetteer: Gazetteer;
  readonly curator: Curator;
}

/** `decided` holds the decisions that speak in this build (`settleCuration`). */
export function makeBackground(reference: Reference, decided: Curation = noCuration): Background {
  return { reference, gazetteer: makeGazetteer(reference), curator: makeCurator(decided) };
}

/** The whole way from documents to a graph. The same documents in any order give the same graph; odd text is reported. */
export function documentsToGraph(
  sources: readonly SourceDocument[],
  known: { readonly reference: Reference; readonly curation?: Curation },
  report: Report,
): Graph {
  const { active } = settleCuration(known.curation ?? noCuration, sources, report);
  const background = makeBackground(known.reference, active);
  return factsToGraph(
    sources.map((source) => readFacts(source, background, report)),
    background,
    report,
  );
}

/**
 * Everything that one document says, read without a look at any other. Laws read simplified characters; what they read is
 * given in the text's own.
 */
export function readFacts(source: SourceDocument, background: Background, report: Report): DocumentFacts {
  const text = simplify(source.text);
  const facts = readSimplified({ ...source, text }, background, report);
  return text === source.text ? facts : asWritten(facts, source.text);
}

function readSimplified(source: SourceDocument, background: Background, report: Report): DocumentFacts {
  const { gazetteer, curator } = background;
  const unnamed = placeIssuer(readDocument(source, report), gazetteer.divisions);
  const mentions = curator.mentions(unnamed, findMentions(unnamed, gazetteer, report));
  const reading = nameIssuer(unnamed, mentions);
  return curator.facts({
    reading,
    mentions,
    relations: findRelations(reading, mentions, report),
    tasks: findTasks(reading.clauses, mentions, report),
    targets: findTargets(reading, mentions),
    projects: findProjects(reading, mentions),
  });
}

/** What the documents say together, with what reference data knows of the things they name. */
export function factsToGraph(facts: readonly DocumentFacts[], background: Background, report: Report): Graph {
  return buildGraph(graphSources(facts.map(extractDocument), background), report);
}

/** The things that the documents name, brought together, and what reference data and persons know of them. */
export function graphSources(
  extracts: readonly DocumentExtract[],
  { reference, gazetteer, curator }: Background,
): GraphSources {
  const vouched = curator.relations.flatMap(({ from, to }) => [from, to]);
  const stated = distinctEntities([...extracts.flatMap(({ entities }) => entities), ...vouched]);
  const sourced = [...referenceRelations(stated, reference), ...curator.relations];
  const known = distinctEntities([...stated, ...sourced.flatMap(({ from, to }) => [from, to])]);
  const entities = resolveEntities(
    extracts.flatMap(({ namings }) => namings),
    gazetteer,
    known,
  );
  return {
    extracts,
    entities: curator.entities(entities),
    sourced,
    parentRegion: gazetteer.parentRegion,
  };
}
