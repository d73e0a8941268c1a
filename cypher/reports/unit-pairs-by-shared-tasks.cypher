// title: Pairs of units by the tasks they share
// description: Which two units meet in how many tasks, whatever their parts, and in how many of them one of the two leads.
// param: unit String = null — only pairs with this unit, by its name
// param: document String = null — only the tasks of this document, by its id; all documents where none is given
// param: limit Int = 50 — how many rows at most
// columns: first, second, tasks, led
MATCH (a:Entity)-[r:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR]->(t:Task)<-[s:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR]-(b:Entity)
WHERE a.id < b.id
  AND ($unit IS NULL OR a.name = $unit OR b.name = $unit)
  AND ($document IS NULL OR t.document = $document)
WITH a, b,
  count(DISTINCT t.id) AS tasks,
  count(DISTINCT CASE WHEN type(r) = 'LEADS' OR type(s) = 'LEADS' THEN t.id END) AS led
RETURN a.name AS first, b.name AS second, tasks, led
ORDER BY tasks DESC, led DESC, first, second, a.id, b.id
LIMIT $limit
