// {"limit":1}
// title: Units by the tasks laid on them
// description: Who leads, takes part in or answers for how many tasks. A unit that a task only names is not counted.
// param: document String = null — only the tasks of this document, by its id; all documents where none is given
// param: limit Int = 50 — how many rows at most
// columns: unit, tasks, leads, participations, responsible
MATCH (u:Entity)-[r:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR]->(t:Task)
WHERE $document IS NULL OR t.document = $document
WITH u,
  count(DISTINCT t.id) AS tasks,
  count(CASE WHEN type(r) = 'LEADS' THEN 1 END) AS leads,
  count(CASE WHEN type(r) = 'PARTICIPATES_IN' THEN 1 END) AS participations,
  count(CASE WHEN type(r) = 'RESPONSIBLE_FOR' THEN 1 END) AS responsible
RETURN u.name AS unit, tasks, leads, participations, responsible
ORDER BY tasks DESC, leads DESC, unit, u.id
LIMIT $limit

// {}
// count-documents, count-entities-by-kind, count-relations-by-type, count-evidence
CALL () {
MATCH (d:Document)
WITH count(d) AS total
RETURN collect([total]) AS rows0
}
CALL () {
CALL () {
  MATCH (e:Park)
  WITH count(e) AS total
  RETURN 'Park' AS kind, total
  UNION ALL
  MATCH (e:ResearchInstitute)
  WITH count(e) AS total
  RETURN 'ResearchInstitute' AS kind, total
  UNION ALL
  MATCH (e:University)
  WITH count(e) AS total
  RETURN 'University' AS kind, total
  UNION ALL
  MATCH (e:Enterprise)
  WITH count(e) AS total
  RETURN 'Enterprise' AS kind, total
  UNION ALL
  MATCH (e:Platform)
  WITH count(e) AS total
  RETURN 'Platform' AS kind, total
  UNION ALL
  MATCH (e:GovernmentUnit)
  WITH count(e) AS total
  RETURN 'GovernmentUnit' AS kind, total
  UNION ALL
  MATCH (e:Region)
  WITH count(e) AS total
  RETURN 'Region' AS kind, total
  UNION ALL
  MATCH (e:Person)
  WITH count(e) AS total
  RETURN 'Person' AS kind, total
  UNION ALL
  MATCH (e:Organization)
  WITH count(e) AS total
  RETURN 'Organization' AS kind, total
}
WITH kind, max(total) AS total
ORDER BY kind
LIMIT 100
RETURN collect([kind, total]) AS rows1
}
CALL () {
CALL () {
  MATCH (:Entity)-[r:AFFILIATED_WITH]->()
  WITH count(r) AS total
  RETURN 'AFFILIATED_WITH' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:COOPERATES_WITH]->()
  WITH count(r) AS total
  RETURN 'COOPERATES_WITH' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:ESTABLISHED_BY]->()
  WITH count(r) AS total
  RETURN 'ESTABLISHED_BY' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:LOCATED_IN]->()
  WITH count(r) AS total
  RETURN 'LOCATED_IN' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:MANAGES]->()
  WITH count(r) AS total
  RETURN 'MANAGES' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:PART_OF]->()
  WITH count(r) AS total
  RETURN 'PART_OF' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:HOSTS]->()
  WITH count(r) AS total
  RETURN 'HOSTS' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:INVESTS_IN]->()
  WITH count(r) AS total
  RETURN 'INVESTS_IN' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:SERVES]->()
  WITH count(r) AS total
  RETURN 'SERVES' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:MEMBER_OF]->()
  WITH count(r) AS total
  RETURN 'MEMBER_OF' AS type, total
  UNION ALL
  MATCH (:Entity)-[r:CONNECTS_TO]->()
  WITH count(r) AS total
  RETURN 'CONNECTS_TO' AS type, total
}
WITH type, max(total) AS total
ORDER BY type
LIMIT 100
RETURN collect([type, total]) AS rows2
}
CALL () {
MATCH (v:Evidence)
WITH count(v) AS total
RETURN collect([total]) AS rows3
}
RETURN rows0, rows1, rows2, rows3
