// title: The tasks of documents with their units, to compare documents by
// param: ids [String]
// param: roles [String]
// param: limit Int = 100000
// columns: id, taskId, title, parts
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Task)
CALL (t) {
  MATCH (t)<-[p]-(e:Entity)
  WHERE type(p) IN $roles
  WITH type(p) + ' ' + e.id AS part
  ORDER BY part
  RETURN collect(part) AS parts
}
RETURN id, t.id AS taskId, t.title AS title, parts
ORDER BY id, c.start, taskId
LIMIT $limit
