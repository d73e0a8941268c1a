// title: How many have a part in the same tasks as a thing
// param: id String
// param: roles [String]
// param: documents [String] = null
// columns: total
MATCH (:Entity {id: $id})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id <> $id
  AND type(p) IN $roles
  AND type(q) IN $roles
  AND ($documents IS NULL OR t.document IN $documents)
RETURN count(DISTINCT o.id) AS total
