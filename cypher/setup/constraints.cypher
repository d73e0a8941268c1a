// Ids are unique under each label, and looked up by an index.
// The embedded store makes no index for a constraint, so both are asked for; Neo4j has the constraint's own and passes over the second.
CREATE CONSTRAINT innograph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT innograph_evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE INDEX innograph_entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX innograph_document_by_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX innograph_clause_by_id IF NOT EXISTS FOR (n:Clause) ON (n.id);
CREATE INDEX innograph_task_by_id IF NOT EXISTS FOR (n:Task) ON (n.id);
CREATE INDEX innograph_target_by_id IF NOT EXISTS FOR (n:Target) ON (n.id);
CREATE INDEX innograph_project_by_id IF NOT EXISTS FOR (n:Project) ON (n.id);
CREATE INDEX innograph_evidence_by_id IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX innograph_task_by_document IF NOT EXISTS FOR (n:Task) ON (n.document);
CREATE INDEX innograph_target_by_document IF NOT EXISTS FOR (n:Target) ON (n.document);
CREATE INDEX innograph_project_by_document IF NOT EXISTS FOR (n:Project) ON (n.document);
CREATE INDEX innograph_evidence_by_fact IF NOT EXISTS FOR (n:Evidence) ON (n.factId);
CREATE INDEX innograph_entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
