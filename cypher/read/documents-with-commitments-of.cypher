// title: Documents that give a thing a part in a task or a target
// param: id String
// param: limit Int = 10000
// columns: ofTasks, ofTargets
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[p]->(k:Task)
  WITH DISTINCT k.document AS document
  ORDER BY document
  RETURN collect(document) AS ofTasks
}
CALL (e) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WITH DISTINCT t.document AS document
  ORDER BY document
  RETURN collect(document) AS ofTargets
}
RETURN ofTasks, ofTargets
ORDER BY e.id
LIMIT $limit
