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
