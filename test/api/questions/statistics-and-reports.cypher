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

// {"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"]}
// title: How many relations there are of each type
// param: types [String]
// columns: type, total
MATCH (:Entity)-[r]->(:Entity)
WHERE type(r) IN $types
RETURN type(r) AS type, count(r) AS total
ORDER BY type
LIMIT 100

// {}
// title: How many documents there are
// columns: total
MATCH (d:Document)
RETURN count(d) AS total

// {}
// title: How many pieces of evidence there are
// columns: total
MATCH (v:Evidence)
RETURN count(v) AS total

// {}
// title: How many things there are of each kind
// columns: kind, total
MATCH (e:Entity)
WITH [label IN labels(e) WHERE label <> 'Entity'][0] AS kind
RETURN kind, count(kind) AS total
ORDER BY kind
LIMIT 100
